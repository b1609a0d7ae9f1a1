/** What the day of a date is, and on whose word. */
import { chinaCalendar } from "./chinaCalendar.ts"
import type { DayDescription } from "./DayDescription.ts"
import { civilDay } from "./engine/civilDay.ts"
import { describe } from "./engine/describe.ts"
import type { Options } from "./Options.ts"

/**
 * Says what a day is (workday, weekend, holiday, make-up day), which festival it belongs to, and which notice settles it.
 *
 * The date is read as the civil day in China (UTC+8) unless `in` says otherwise.
 *
 * @throws {@link InvalidInput} when the value is no valid date; {@link CalendarGap} when no notice settles the day
 * @example
 * ```ts
 * import { describeDay } from "date-fns-holiday-cn"
 *
 * const { kind, name, notice } = describeDay(new Date("2026-10-10T09:00:00+08:00"))
 * kind // => "makeUpDay"
 * name // => "国庆节"
 * notice?.number // => "国办发明电〔2025〕7号"
 * ```
 */
export const describeDay = (date: Date | number, { calendar = chinaCalendar, in: context }: Options = {}): DayDescription =>
  describe(calendar, civilDay(date, context))
