/**
 * A statutory term as data: how long, in what unit, from which event, and on what basis.
 *
 * Whether the first day counts, and whether a last day that is not worked moves on, are properties of the term with a basis of
 * their own: where no text says so, that basis is an interpretation and shown as one.
 */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"
import { Basis } from "../terms/Basis.ts"
import { TermId } from "./TermId.ts"

const Positive = Schema.Int.check(Schema.isGreaterThan(0))

/** The unit a term is counted in. */
export const TermUnit = Schema.Literals(["workingDay", "calendarDay", "month"]).annotate({
  identifier: "TermUnit",
  zh: { workingDay: "工作日", calendarDay: "日", month: "个月" }
})
export type TermUnit = typeof TermUnit.Type

/** A statutory term: its length and unit, the event it starts on, how it counts, and what it stands on. */
export const Term = Schema.Struct({
  id: TermId,
  /** The term's name in Chinese, e.g. 答复期限. */
  title: Schema.NonEmptyString,
  length: Positive,
  unit: TermUnit,
  /** The event whose day the term starts on, in Chinese, e.g. 收到申请之日. */
  startsOn: Schema.NonEmptyString,
  /** Whether the day of that event is itself the first day counted. */
  countsFirstDay: Schema.Struct({ value: Schema.Boolean, basis: Basis }),
  /** The most by which the term may be extended, in its own unit; a term without it cannot be. */
  extension: Schema.optionalKey(Schema.Struct({ cap: Positive, basis: Basis })),
  /** Whether a last day that is a day off moves to the next working day. A term in working days never ends on a day off. */
  movesOffHolidays: Schema.optionalKey(Schema.Struct({ value: Schema.Boolean, basis: Basis })),
  basis: Basis
}).annotate({ identifier: "Term", zh: "期限" })
export type Term = typeof Term.Type
