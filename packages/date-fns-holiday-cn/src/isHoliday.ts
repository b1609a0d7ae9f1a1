/** Whether a date lies on a day off that a notice names. */
import { kindOf } from "./engine/kindOf.ts"
import type { Options } from "./Options.ts"

/**
 * Whether a notice (or an overlay) makes a day a day off. An ordinary weekend is none.
 *
 * The date is read as the civil day in China (UTC+8) unless `in` says otherwise; the host's zone never matters.
 *
 * @throws {@link InvalidInput} when the value is no valid date; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { isHoliday } from "date-fns-holiday-cn"
 *
 * isHoliday(new Date("2026-10-07T09:00:00+08:00")) // => true
 * isHoliday(new Date("2026-10-11T09:00:00+08:00")) // => false
 * ```
 */
export const isHoliday = (date: Date | number, options?: Options): boolean => kindOf(date, options) === 2
