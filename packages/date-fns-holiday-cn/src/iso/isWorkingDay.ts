/** Whether a `YYYY-MM-DD` is a working day. */
import { kindOfText } from "../engine/kindOfText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Whether a day is worked: Monday to Friday less the days off, plus the make-up days (调休上班).
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { isWorkingDay } from "date-fns-holiday-cn/iso"
 *
 * isWorkingDay("2026-10-10") // => true
 * isWorkingDay("2026-10-01") // => false
 * ```
 */
export const isWorkingDay = (day: string, options?: CalendarOptions): boolean => kindOfText(day, options) % 3 === 0
