/** How many working days lie between two `YYYY-MM-DD`. */
import { chinaCalendar } from "../chinaCalendar.ts"
import { difference } from "../engine/difference.ts"
import { parseDay } from "../engine/parseDay.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Counts the working days after `earlier`, up to and with `later`; negative when `later` is the earlier one.
 *
 * @throws {@link InvalidInput} when a string is no `YYYY-MM-DD`; {@link CalendarGap} when no notice settles one of the days
 * @example
 * ```ts
 * import { differenceInWorkingDays } from "date-fns-holiday-cn/iso"
 *
 * differenceInWorkingDays("2026-10-26", "2026-09-21") // => 20
 * differenceInWorkingDays("2026-09-21", "2026-10-26") // => -20
 * ```
 */
export const differenceInWorkingDays = (
  later: string,
  earlier: string,
  { calendar = chinaCalendar }: CalendarOptions = {}
): number => difference(calendar, parseDay(later), parseDay(earlier))
