/** Counts a running term on the calendar of a law, and on its forecast where the notices end before it. */
import * as Result from "effect/Result"
import type { ClockError } from "../calendar/ClockError.ts"
import { dueDate } from "../calendar/dueDate.ts"
import type { DueDate } from "../calendar/FixedDueDate.ts"
import type { TermClock } from "../calendar/TermClock.ts"
import type { Law } from "./Law.ts"

/** @internal */
export const countDue = ({ calendar, forecast }: Law, clock: TermClock): Result.Result<DueDate, ClockError> => {
  const counted = dueDate(clock, calendar)
  return Result.isFailure(counted) && counted.failure._tag === "CalendarGap" && forecast ? dueDate(clock, forecast) : counted
}
