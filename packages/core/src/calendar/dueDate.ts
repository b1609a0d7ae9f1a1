/** Reckons the last day of a running term. */
import { type Calendar, CalendarGap as Gap } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { CalendarGap, type ClockError } from "./ClockError.ts"
import type { DueDate } from "./FixedDueDate.ts"
import { type Limit, limitOf } from "./limitOf.ts"
import { reckon } from "./reckon.ts"
import type { Reckoning } from "./Reckoning.ts"
import type { Run } from "./Run.ts"
import { runInForce } from "./runInForce.ts"
import type { TermClock } from "./TermClock.ts"

/** The calendar's one foreseen refusal becomes a value; anything else is a defect and passes. */
const tryLimit = (run: Run, calendar: Calendar): Result.Result<Limit, CalendarGap> => {
  try {
    return Result.succeed(limitOf(run, calendar))
  } catch (error) {
    if (!(error instanceof Gap)) throw error
    return Result.fail(new CalendarGap({ date: error.date, from: error.from, through: error.through }))
  }
}

/**
 * Reckons the last day of a term: counts published working days only, leaves excluded spans out, restarts and extends as the
 * clock says, and never guesses.
 *
 * Days are civil days in China, `YYYY-MM-DD`. A day that no notice settles is a {@link CalendarGap}, unless the calendar was made
 * with a forecast; then, and in the last week of the last year, the date is `provisional`. The reckoning is worked out when it is
 * first read.
 *
 * Fails with {@link CalendarGap}, {@link InvalidClock} (a value that cannot be, and where) or {@link ExtensionBeyondCap} (the
 * law's no, with its basis).
 *
 * @basis 《政府信息公开条例》第三十条、第三十二条、第三十三条
 * @example Received on 21 September 2026: 中秋 and 国庆 are skipped, the make-up Saturday 10 October counts
 * ```ts
 * import * as Result from "effect/Result"
 * import { dueDate } from "@zone/core/calendar"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const clock = { term: foiRegulation.terms.reply, start: "2026-09-21", effects: [] }
 * const due = Result.getOrThrow(dueDate(clock, chinaCalendar))
 * due.date // => "2026-10-26"
 * due.certainty // => "settled"
 * due.reckoning.filter((day) => day.as === "counted").length // => 20
 * ```
 */
export const dueDate = (clock: TermClock, calendar: Calendar): Result.Result<DueDate, ClockError> => {
  const running = runInForce(clock)
  if (Result.isFailure(running)) return Result.fail(running.failure)
  const run = running.success
  const limit = tryLimit(run, calendar)
  if (Result.isFailure(limit)) return Result.fail(limit.failure)
  const { date } = limit.success
  const asksCalendar = run.term.unit === "workingDay" || run.term.movesOffHolidays?.value === true
  let reckoning: Reckoning | undefined
  return Result.succeed({
    date,
    certainty: asksCalendar && date > calendar.settledThrough ? "provisional" : "settled",
    calendar: calendar.version,
    clock,
    runFrom: run.from,
    extension: run.extension,
    get reckoning() {
      return reckoning ??= reckon(run, limit.success, calendar)
    }
  })
}
