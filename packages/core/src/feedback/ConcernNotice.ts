/**
 * What a unit is told of a complaint: what it is about and what is asked, never who complained. It has no field for anybody, so that
 * personal data cannot get into it.
 */
import * as Schema from "effect/Schema"
import { Due, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** To the unit in charge, to investigate; or to the unit complained of, to put right. */
export const ConcernNotice = Schema.Struct({
  kind: Schema.Literals(["handOver", "correction"]).annotate({ zh: { handOver: "转办", correction: "整改" } }),
  number: Text,
  to: Text,
  /** The unit complained of, where it is known. */
  concerned: Schema.optionalKey(Text),
  /** The grounds in the words of the list. */
  grounds: Schema.NonEmptyArray(Text),
  /** What it is about, in the office's words. */
  concern: Text,
  /** What is asked for. */
  asks: Text,
  due: Schema.optionalKey(Schema.Union([Due, Undetermined])),
  basis: Basis
}).annotate({ identifier: "ConcernNotice", zh: "投诉事项通知", basis: "濯水府发〔2021〕66号 附件5第六条" })
export type ConcernNotice = typeof ConcernNotice.Type
