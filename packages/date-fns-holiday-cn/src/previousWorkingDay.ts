/** The working day that goes before a date. */
import { shiftDate } from "./engine/shiftDate.ts"
import type { Options } from "./Options.ts"

/**
 * The last working day before a day.
 *
 * The time of day stays. The date is read as the civil day in China (UTC+8) unless `in` says otherwise; with `in` the answer is
 * the context's own kind of date, else a plain Date.
 *
 * @throws {@link InvalidInput} when the value is no valid date;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { previousWorkingDay } from "date-fns-holiday-cn"
 *
 * previousWorkingDay(new Date("2026-10-08T09:00:00+08:00")).toISOString() // => "2026-09-30T01:00:00.000Z"
 * previousWorkingDay(new Date("2026-10-12T09:00:00+08:00")).toISOString() // => "2026-10-10T01:00:00.000Z"
 * ```
 */
export const previousWorkingDay = <D extends Date = Date>(date: Date | number, options?: Options<D>): D =>
  shiftDate(date, 1, -1, options)
