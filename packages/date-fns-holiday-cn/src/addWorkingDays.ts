/** The working day on which a term of so many working days ends, counted from a date. */
import { shiftDate } from "./engine/shiftDate.ts"
import type { Options } from "./Options.ts"

/**
 * Adds a number of working days: the day after is the first one counted, whatever the start is. 0 gives the start itself, be it
 * worked or not; a negative number goes back.
 *
 * The time of day stays. The date is read as the civil day in China (UTC+8) unless `in` says otherwise; with `in` the answer is
 * the context's own kind of date, else a plain Date.
 *
 * @throws {@link InvalidInput} when the value is no valid date, or the amount is not whole;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { addWorkingDays } from "date-fns-holiday-cn"
 *
 * addWorkingDays(new Date("2026-09-30T09:00:00+08:00"), 1).toISOString() // => "2026-10-08T01:00:00.000Z"
 * addWorkingDays(new Date("2026-09-21T09:00:00+08:00"), 20).toISOString() // => "2026-10-26T01:00:00.000Z"
 * ```
 */
export const addWorkingDays = <D extends Date = Date>(date: Date | number, amount: number, options?: Options<D>): D =>
  shiftDate(date, amount, 1, options)
