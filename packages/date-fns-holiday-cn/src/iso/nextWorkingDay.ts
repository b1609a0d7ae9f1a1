/** The working day that follows a `YYYY-MM-DD`. */
import { shiftText } from "../engine/shiftText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * The first working day after a day.
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { nextWorkingDay } from "date-fns-holiday-cn/iso"
 *
 * nextWorkingDay("2026-09-30") // => "2026-10-08"
 * nextWorkingDay("2026-10-09") // => "2026-10-10"
 * ```
 */
export const nextWorkingDay = (day: string, options?: CalendarOptions): string => shiftText(day, 1, 1, options)
