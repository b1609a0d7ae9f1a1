/**
 * Ring 1, time: statutory terms as data, running clocks, and due dates in Chinese working days with their reckoning.
 *
 * @module
 */
export { addDays } from "./addDays.ts"
export { addMonths } from "./addMonths.ts"
export { ClockEffect, Exclude, Extend, Restart } from "./ClockEffect.ts"
export { CalendarGap, ClockError, ExtensionBeyondCap, InvalidClock } from "./ClockError.ts"
export { dueDate } from "./dueDate.ts"
export { explain, type Explanation, explanationColumns, type ExplanationRow } from "./explain.ts"
export { Certainty, type DueDate, FixedDueDate } from "./FixedDueDate.ts"
export { isPlainDate, PlainDate } from "./PlainDate.ts"
export { type Delivery, NoReceiptRule, NotConfirmed, type ReceiptDate, receiptDate } from "./receiptDate.ts"
export { ReceiptRule } from "./ReceiptRule.ts"
export type { ReckonedAs, ReckonedDay, Reckoning } from "./Reckoning.ts"
export { type DueDateMoved, type NewlyNamedDay, type OpenClock, recompute, type Recomputed } from "./recompute.ts"
export { Term, TermUnit } from "./Term.ts"
export { TermClock } from "./TermClock.ts"
export { TermId } from "./TermId.ts"
