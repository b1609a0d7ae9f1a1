/** The working days of an interval between two `YYYY-MM-DD`. */
import { chinaCalendar } from "../chinaCalendar.ts"
import { formatDay } from "../engine/formatDay.ts"
import { parseDay } from "../engine/parseDay.ts"
import { workedBetween } from "../engine/workedBetween.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Lists the working days from `start` to `end`, both included; latest first when `end` is before `start`.
 *
 * @throws {@link InvalidInput} when a string is no `YYYY-MM-DD`; {@link CalendarGap} when no notice settles one of the ends
 * @example
 * ```ts
 * import { eachWorkingDayOfInterval } from "date-fns-holiday-cn/iso"
 *
 * const interval = { start: "2026-09-30", end: "2026-10-10" }
 * eachWorkingDayOfInterval(interval) // => ["2026-09-30", "2026-10-08", "2026-10-09", "2026-10-10"]
 * ```
 */
export const eachWorkingDayOfInterval = (
  { start, end }: { readonly start: string; readonly end: string },
  { calendar = chinaCalendar }: CalendarOptions = {}
): Array<string> => workedBetween(calendar, parseDay(start), parseDay(end)).map(formatDay)
