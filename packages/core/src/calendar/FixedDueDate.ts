/** The last day of a term, how certain it is, on which calendar it was counted, and how. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"
import { PlainDate } from "./PlainDate.ts"
import type { Reckoning } from "./Reckoning.ts"
import type { TermClock } from "./TermClock.ts"

/** `settled`: no notice that is still expected can move it. `provisional`: the next year's notice may. */
export const Certainty = Schema.Literals(["settled", "provisional"]).annotate({
  identifier: "Certainty",
  zh: { settled: "确定", provisional: "暂定" }
})
export type Certainty = typeof Certainty.Type

/** What is kept of a due date: enough to show it, and to tell later whether a new calendar moves it. */
export const FixedDueDate = Schema.Struct({
  date: PlainDate,
  certainty: Certainty,
  /** The version of the calendar that it was counted on. */
  calendar: Schema.NonEmptyString
}).annotate({ identifier: "FixedDueDate", zh: "届满日" })
export type FixedDueDate = typeof FixedDueDate.Type

/** A due date with its reckoning. */
export interface DueDate extends FixedDueDate {
  readonly clock: TermClock
  /** The day that the run in force starts on: the start of the clock, or its last restart. */
  readonly runFrom: string
  /** Granted extensions of the run in force, in the term's unit. */
  readonly extension: number
  /** Worked out when it is first read. */
  readonly reckoning: Reckoning
}
