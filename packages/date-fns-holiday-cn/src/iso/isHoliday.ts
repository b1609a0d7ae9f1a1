/** Whether a `YYYY-MM-DD` is a day off that a notice names. */
import { kindOfText } from "../engine/kindOfText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Whether a notice (or an overlay) makes a day a day off. An ordinary weekend is none.
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { isHoliday } from "date-fns-holiday-cn/iso"
 *
 * isHoliday("2026-10-07") // => true
 * isHoliday("2026-10-11") // => false
 * ```
 */
export const isHoliday = (day: string, options?: CalendarOptions): boolean => kindOfText(day, options) === 2
