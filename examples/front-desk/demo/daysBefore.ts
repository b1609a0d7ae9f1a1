/** Working days before a day, for the demonstration only: where no notice tells, Monday to Friday will do to invent days by. */
import { CalendarGap, isWorkingDay } from "date-fns-holiday-cn"

const isOpen = (day: string): boolean => {
  try {
    return isWorkingDay(new Date(`${day}T12:00:00+08:00`))
  } catch (error) {
    if (!(error instanceof CalendarGap)) throw error
    return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
  }
}

/** The last working day on or before `base` (at 0), the one before (at 1), and so on, as `YYYY-MM-DD`. */
export const daysBefore = (base: string, most: number): ReadonlyArray<string> => {
  const days: Array<string> = []
  for (let at = Date.parse(`${base}T12:00:00Z`); days.length <= most; at -= 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (isOpen(day)) days.push(day)
  }
  return days
}
