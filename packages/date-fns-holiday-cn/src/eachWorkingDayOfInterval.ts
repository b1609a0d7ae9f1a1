/** The working days of an interval between two dates. */
import { chinaCalendar } from "./chinaCalendar.ts"
import { civilDay } from "./engine/civilDay.ts"
import { DAY } from "./engine/DAY.ts"
import { moveDate } from "./engine/moveDate.ts"
import { workedBetween } from "./engine/workedBetween.ts"
import type { Options } from "./Options.ts"

/**
 * Lists the working days from `start` to `end`, both included, each at its first moment (00:00 in China, or in the zone of
 * `in`); latest first when `end` is before `start`.
 *
 * @throws {@link InvalidInput} when a value is no valid date; {@link CalendarGap} when no notice settles one of the ends
 * @example
 * ```ts
 * import { eachWorkingDayOfInterval } from "date-fns-holiday-cn"
 *
 * const start = new Date("2026-09-30T09:00:00+08:00")
 * const end = new Date("2026-10-10T09:00:00+08:00")
 * eachWorkingDayOfInterval({ start, end }).length // => 4
 * eachWorkingDayOfInterval({ start, end })[1]?.toISOString() // => "2026-10-07T16:00:00.000Z"
 * ```
 */
export const eachWorkingDayOfInterval = <D extends Date = Date>(
  { start, end }: { readonly start: Date | number; readonly end: Date | number },
  { calendar = chinaCalendar, in: context }: Options<D> = {}
): Array<D> => {
  const from = civilDay(start, context)
  return workedBetween(calendar, from, civilDay(end, context)).map((day) => {
    const date = moveDate(start, day - from, context)
    if (context) date.setHours(0, 0, 0, 0)
    else date.setTime(day * DAY - 288e5)
    return date
  })
}
