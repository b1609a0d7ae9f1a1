/** Every day of a year as a calendar describes it. */
import { addDays } from "@zone/core/calendar"
import type { Calendar, DayDescription } from "date-fns-holiday-cn"
import { describeDay } from "date-fns-holiday-cn/iso"

/** Throws the calendar's `CalendarGap` for a year (`YYYY`) that it does not know. */
export const daysOfYear = (year: string, calendar: Calendar): ReadonlyArray<DayDescription> => {
  const days: Array<DayDescription> = []
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) days.push(describeDay(date, { calendar }))
  return days
}
