/** What the rules of a place ask of a post, as they stood on the day that it was set up or brought up to date. */
import * as Schema from "effect/Schema"
import { Interval } from "../rules/Interval.ts"
import { Item } from "../rules/Item.ts"
import { Basis } from "../terms/Basis.ts"
import { Strength } from "../terms/Strength.ts"

const Text = Schema.NonEmptyString
const asked = { strength: Strength, basis: Basis }

/** A condition that everybody at the post meets. */
export const PostCondition = Schema.Struct({
  what: Text,
  ...asked,
  /** That only this place asks for it, with what was read into the notice. */
  localOnly: Schema.optionalKey(Schema.Literal(true)),
  note: Schema.optionalKey(Text)
}).annotate({ identifier: "PostCondition", zh: "任职条件" })
export type PostCondition = typeof PostCondition.Type

/** All that is asked of a post. What the rules of the place do not speak of is left out. */
export const PostNeeds = Schema.Struct({
  numbers: Schema.Array(Schema.Struct({ of: Schema.Literals(["people", "fullTime", "partTime"]), atLeast: Schema.Int, ...asked })),
  /** AB岗. */
  cover: Schema.optionalKey(Schema.Struct(asked)),
  conditions: Schema.Array(PostCondition),
  certificates: Schema.Array(Schema.Struct({ what: Text, ...asked })),
  /** That staff are trained, and in what, where the rules name it. */
  training: Schema.optionalKey(Schema.Struct({ ...asked, topics: Schema.Array(Schema.Struct({ key: Item, label: Text })) })),
  /** That a full-timer leaves only with approval and after somebody took over. */
  release: Schema.optionalKey(Schema.Struct(asked)),
  /** That reports of the staff are heard again and again. */
  hearing: Schema.optionalKey(Schema.Struct({ ...asked, what: Text, interval: Schema.optionalKey(Interval) })),
  appraisal: Schema.optionalKey(Schema.Struct({ ...asked, what: Text, interval: Schema.optionalKey(Interval) })),
  /** What whoever is on duty does and does not do, in the words of the rules. */
  duties: Schema.Array(Schema.Struct({ what: Text, ...asked }))
}).annotate({ identifier: "PostNeeds", zh: "岗位要求" })
export type PostNeeds = typeof PostNeeds.Type
