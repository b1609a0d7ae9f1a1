/** Whether a `YYYY-MM-DD` lies on a weekend and is worked (调休上班). */
import { kindOfText } from "../engine/kindOfText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Whether a day is a Saturday or Sunday that a notice makes a working day (调休上班).
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { isMakeUpDay } from "date-fns-holiday-cn/iso"
 *
 * isMakeUpDay("2026-10-10") // => true
 * isMakeUpDay("2026-10-12") // => false
 * ```
 */
export const isMakeUpDay = (day: string, options?: CalendarOptions): boolean => kindOfText(day, options) === 3
