/** What a `YYYY-MM-DD` is, and on whose word. */
import { chinaCalendar } from "../chinaCalendar.ts"
import type { DayDescription } from "../DayDescription.ts"
import { describe } from "../engine/describe.ts"
import { parseDay } from "../engine/parseDay.ts"
import type { CalendarOptions } from "../Options.ts"

/**
 * Says what a day is (workday, weekend, holiday, make-up day), which festival it belongs to, and which notice settles it.
 *
 * @throws {@link InvalidInput} when the string is no `YYYY-MM-DD`; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { describeDay } from "date-fns-holiday-cn/iso"
 *
 * const { certainty, kind, name } = describeDay("2026-02-14")
 * kind // => "makeUpDay"
 * name // => "春节"
 * certainty // => "settled"
 * describeDay("2026-12-28").certainty // => "provisional"
 * ```
 */
export const describeDay = (day: string, { calendar = chinaCalendar }: CalendarOptions = {}): DayDescription =>
  describe(calendar, parseDay(day))
