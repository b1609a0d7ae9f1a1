/** Whether a day is worked on, as far as any notice or the forecast tells. */
import type { Law } from "@zone/core/desk"
import { CalendarGap } from "date-fns-holiday-cn"
import { isWorkingDay } from "date-fns-holiday-cn/iso"

/** @internal */
export const isWorkedOn = ({ calendar, forecast }: Pick<Law, "calendar" | "forecast">, day: string): boolean | undefined => {
  try {
    return isWorkingDay(day, { calendar: forecast ?? calendar })
  } catch (error) {
    if (error instanceof CalendarGap) return undefined
    throw error
  }
}
