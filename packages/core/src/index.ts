/**
 * What is true of a 政务公开专区 without a machine: the words, the statutory terms and their due dates. Each ring has its own door:
 * `@zone/core/terms`, `@zone/core/calendar`.
 *
 * @module
 */
export {
  addDays, addMonths, CalendarGap, Certainty, ClockEffect, ClockError, type Delivery, dueDate, type DueDate, type DueDateMoved,
  Exclude, explain, type Explanation, explanationColumns, type ExplanationRow, Extend, ExtensionBeyondCap, FixedDueDate,
  InvalidClock, isPlainDate, type NewlyNamedDay, NoReceiptRule, NotConfirmed, type OpenClock, PlainDate, type ReceiptDate,
  receiptDate, ReceiptRule, type ReckonedAs, type ReckonedDay, type Reckoning, recompute, type Recomputed, Restart, Term,
  TermClock, TermId, TermUnit
} from "./calendar/index.ts"
export { Actor, AreaFunction, Basis, Channel, Division, LawDocument, Role, Tier, VenueKind, type Zh } from "./terms/index.ts"
