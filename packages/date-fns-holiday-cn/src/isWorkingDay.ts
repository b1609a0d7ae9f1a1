/** Whether a date lies on a working day. */
import { kindOf } from "./engine/kindOf.ts"
import type { Options } from "./Options.ts"

/**
 * Whether a day is worked: Monday to Friday less the days off, plus the make-up days (调休上班).
 *
 * The date is read as the civil day in China (UTC+8) unless `in` says otherwise; the host's zone never matters.
 *
 * @throws {@link InvalidInput} when the value is no valid date; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { isWorkingDay } from "date-fns-holiday-cn"
 *
 * isWorkingDay(new Date("2026-10-10T09:00:00+08:00")) // => true
 * isWorkingDay(new Date("2026-10-01T09:00:00+08:00")) // => false
 * ```
 */
export const isWorkingDay = (date: Date | number, options?: Options): boolean => kindOf(date, options) % 3 === 0
