/** The working day that lies so many working days before a `YYYY-MM-DD`: by when something had to be sent. */
import { shiftText } from "../engine/shiftText.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Subtracts a number of working days: the day before is the first one counted, whatever the start is. 0 gives the start itself,
 * be it worked or not; a negative number goes forth.
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`, or the amount is not whole;
 * {@link CalendarGap} when no notice settles the start or the answer
 * @example
 * ```ts
 * import { subWorkingDays } from "date-fns-holiday-cn/iso"
 *
 * subWorkingDays("2026-10-08", 1) // => "2026-09-30"
 * subWorkingDays("2026-10-26", 20) // => "2026-09-21"
 * ```
 */
export const subWorkingDays = (day: string, amount: number, options?: CalendarOptions): string =>
  shiftText(day, amount, -1, options)
