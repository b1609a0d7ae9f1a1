/** The working day on which a term of so many working days ends, counted from a `YYYY-MM-DD`. */
import { shiftText } from "../engine/shiftText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Adds a number of working days: the day after is the first one counted, whatever the start is. 0 gives the start itself, be it
 * worked or not; a negative number goes back.
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`, or the amount is not whole;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { addWorkingDays } from "date-fns-holiday-cn/iso"
 *
 * addWorkingDays("2026-09-30", 1) // => "2026-10-08"
 * addWorkingDays("2026-09-21", 20) // => "2026-10-26"
 * ```
 */
export const addWorkingDays = (day: string, amount: number, options?: CalendarOptions): string =>
  shiftText(day, amount, 1, options)
