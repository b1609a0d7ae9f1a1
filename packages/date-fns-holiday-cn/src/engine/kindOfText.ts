/** What the day of a `YYYY-MM-DD` is, by the caller's options: 0 workday, 1 weekend, 2 holiday, 3 make-up day. */
import { chinaCalendar } from "../chinaCalendar.ts"
import type { CalendarOptions } from "../Options.ts"
import { knownDay } from "./knownDay.ts"
import { parseDay } from "./parseDay.ts"

/** @internal */
export const kindOfText = (day: string, { calendar = chinaCalendar }: CalendarOptions = {}): number =>
  calendar.kinds[knownDay(calendar, parseDay(day))]!
