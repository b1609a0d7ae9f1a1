/** What the day of a `Date` is, by the caller's options: 0 workday, 1 weekend, 2 holiday, 3 make-up day. */
import { chinaCalendar } from "../chinaCalendar.ts"
import type { Options } from "../Options.ts"
import { civilDay } from "./civilDay.ts"
import { knownDay } from "./knownDay.ts"

/** @internal */
export const kindOf = (date: Date | number, { calendar = chinaCalendar, in: context }: Options = {}): number =>
  calendar.kinds[knownDay(calendar, civilDay(date, context))]!
