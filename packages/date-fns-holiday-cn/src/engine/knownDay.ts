/** A day that a calendar knows, as it came; any other is a gap. */
import type { Calendar } from "../Calendar.ts"
import { CalendarGap } from "../CalendarGap.ts"
import { formatDay } from "./formatDay.ts"

/** @internal */
export const knownDay = (calendar: Calendar, day: number): number => {
  if (calendar.kinds[day]! < 4) return day
  throw new CalendarGap(formatDay(day), calendar.from, calendar.through)
}
