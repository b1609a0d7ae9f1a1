/** A running term: the term, the day it started on, and what has happened to it since, in the order in which it happened. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"
import { ClockEffect } from "./ClockEffect.ts"
import { PlainDate } from "./PlainDate.ts"
import { Term } from "./Term.ts"

/** A running term: the term, its start, and its effects in the order in which they happened. */
export const TermClock = Schema.Struct({
  term: Term,
  /** The day of the event that the term starts on. */
  start: PlainDate,
  effects: Schema.Array(ClockEffect)
}).annotate({ identifier: "TermClock", zh: "期限计算" })
export type TermClock = typeof TermClock.Type
