/** What each day of a year is, as far as any notice or the forecast tells. */
import type { Law } from "@zone/core/desk"
import { CalendarGap } from "date-fns-holiday-cn"
import { describeDay } from "date-fns-holiday-cn/iso"
import { addDays } from "@zone/core/calendar"
import type { CalendarShown } from "../api/BoardGroup.ts"

/** Empty where neither tells. @internal */
export const daysOfYear = ({ calendar, forecast }: Pick<Law, "calendar" | "forecast">, year: number): CalendarShown["days"] => {
  const days: Array<CalendarShown["days"][number]> = []
  try {
    for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
      const { certainty, kind, name } = describeDay(date, { calendar: forecast ?? calendar })
      days.push({ date, kind, provisional: certainty === "provisional", ...(name !== undefined && { name }) })
    }
    return days
  } catch (error) {
    if (error instanceof CalendarGap) return days
    throw error
  }
}
