/** The working day that goes before a `YYYY-MM-DD`. */
import { shiftText } from "../engine/shiftText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * The last working day before a day.
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { previousWorkingDay } from "date-fns-holiday-cn/iso"
 *
 * previousWorkingDay("2026-10-08") // => "2026-09-30"
 * previousWorkingDay("2026-10-12") // => "2026-10-10"
 * ```
 */
export const previousWorkingDay = (day: string, options?: CalendarOptions): string => shiftText(day, 1, -1, options)
