/** The three things, and no more, that can happen to a running term. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"
import { PlainDate } from "./PlainDate.ts"

/** Why it happened, for the people who read the reckoning, in Chinese. */
const reason = Schema.optionalKey(Schema.NonEmptyString)

/** A full new run of the original length from the day after `on`. An earlier extension does not carry over ⚖. */
export const Restart = Schema.TaggedStruct("Restart", { on: PlainDate, reason }).annotate({ identifier: "Restart", zh: "重新起算" })
export type Restart = typeof Restart.Type

/** The days `from … through`, both included, are not counted, wherever they fall; overlapping spans count once. */
export const Exclude = Schema.TaggedStruct("Exclude", { from: PlainDate, through: PlainDate, reason })
  .annotate({ identifier: "Exclude", zh: "扣除" })
export type Exclude = typeof Exclude.Type

/** A further run of `length`, in the term's own unit, within its cap; `on` is the day it was granted. */
export const Extend = Schema.TaggedStruct("Extend", {
  length: Schema.Int.check(Schema.isGreaterThan(0)),
  on: Schema.optionalKey(PlainDate),
  reason
}).annotate({ identifier: "Extend", zh: "延长" })
export type Extend = typeof Extend.Type

/** A restart, an exclusion or an extension of a running term. */
export const ClockEffect = Schema.Union([Restart, Exclude, Extend]).annotate({ identifier: "ClockEffect", zh: "期限变动" })
export type ClockEffect = typeof ClockEffect.Type
