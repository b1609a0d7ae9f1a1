/** Reckons a case's due date on a calendar; a case that has none gets its reason in Chinese. */
import { type ClockError, dueDate, type DueDate, type TermClock } from "@zone/core/calendar"
import type { Calendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { sayGap } from "../calendar/sayGap.ts"
import type { CaseError } from "./CaseError.ts"

const UNITS = { workingDay: "个工作日", calendarDay: "日", month: "个月" } as const

const toCaseError = (error: ClockError, { term }: TermClock): CaseError => {
  if (error._tag === "CalendarGap") {
    const { date, from, through } = error
    return { _tag: "CalendarGap", message: sayGap(error), date, from, through }
  }
  if (error._tag === "ExtensionBeyondCap") {
    const { asked, basis, cap, remedy } = error
    const message = `不能延长${asked}${UNITS[term.unit]}：${remedy}（${basis.cite}）`
    return { _tag: "ExtensionBeyondCap", message, asked, cap, basis, remedy }
  }
  // what decodes a case has checked as much before
  const { expected, message, path, value } = error
  return { _tag: "InvalidCase", message, path, value, expected }
}

export const answerCase = (clock: TermClock, calendar: Calendar): Result.Result<DueDate, CaseError> =>
  Result.mapError(dueDate(clock, calendar), (error) => toCaseError(error, clock))
