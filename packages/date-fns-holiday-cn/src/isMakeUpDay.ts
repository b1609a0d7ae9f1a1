/** Whether a date lies on a weekend that is worked (调休上班). */
import { kindOf } from "./engine/kindOf.ts"
import type { Options } from "./Options.ts"

/**
 * Whether a day is a Saturday or Sunday that a notice makes a working day (调休上班).
 *
 * The date is read as the civil day in China (UTC+8) unless `in` says otherwise; the host's zone never matters.
 *
 * @throws {@link InvalidInput} when the value is no valid date; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { isMakeUpDay } from "date-fns-holiday-cn"
 *
 * isMakeUpDay(new Date("2026-10-10T09:00:00+08:00")) // => true
 * isMakeUpDay(new Date("2026-10-12T09:00:00+08:00")) // => false
 * ```
 */
export const isMakeUpDay = (date: Date | number, options?: Options): boolean => kindOf(date, options) === 3
