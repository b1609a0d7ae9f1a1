/** How many working days lie between two dates. */
import { chinaCalendar } from "./chinaCalendar.ts"
import { civilDay } from "./engine/civilDay.ts"
import { difference } from "./engine/difference.ts"
import type { Options } from "./Options.ts"

/**
 * Counts the working days after `earlier`, up to and with `later`; negative when `later` is the earlier one.
 *
 * The count undoes {@link addWorkingDays}: adding it to `earlier` gives `later` whenever `later` is worked. Times of day do not
 * matter: dates are read as civil days in China (UTC+8) unless `in` says otherwise.
 *
 * @throws {@link InvalidInput} when a value is no valid date; {@link CalendarGap} when no notice settles one of the days
 * @example
 * ```ts
 * import { differenceInWorkingDays } from "date-fns-holiday-cn"
 *
 * const received = new Date("2026-09-21T16:40:00+08:00")
 * differenceInWorkingDays(new Date("2026-10-26T09:00:00+08:00"), received) // => 20
 * ```
 */
export const differenceInWorkingDays = (
  later: Date | number,
  earlier: Date | number,
  { calendar = chinaCalendar, in: context }: Options = {}
): number => difference(calendar, civilDay(later, context), civilDay(earlier, context))
