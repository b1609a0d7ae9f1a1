/** The working day that lies so many working days before a date: by when something had to be sent. */
import { shiftDate } from "./engine/shiftDate.ts"
import type { Options } from "./Options.ts"

/**
 * Subtracts a number of working days: the day before is the first one counted, whatever the start is. 0 gives the start itself,
 * be it worked or not; a negative number goes forth.
 *
 * The time of day stays. The date is read as the civil day in China (UTC+8) unless `in` says otherwise; with `in` the answer is
 * the context's own kind of date, else a plain Date.
 *
 * @throws {@link InvalidInput} when the value is no valid date, or the amount is not whole;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { subWorkingDays } from "date-fns-holiday-cn"
 *
 * subWorkingDays(new Date("2026-10-08T09:00:00+08:00"), 1).toISOString() // => "2026-09-30T01:00:00.000Z"
 * subWorkingDays(new Date("2026-10-26T09:00:00+08:00"), 20).toISOString() // => "2026-09-21T01:00:00.000Z"
 * ```
 */
export const subWorkingDays = <D extends Date = Date>(date: Date | number, amount: number, options?: Options<D>): D =>
  shiftDate(date, amount, -1, options)
