/** What is owed as it is told: with how it stands today, and how many working days are left. */
import type { Law } from "@zone/core/desk"
import type { Obligation } from "@zone/core/rules"
import { CalendarGap } from "date-fns-holiday-cn"
import { differenceInWorkingDays } from "date-fns-holiday-cn/iso"
import type { Owed } from "../api/MatterShown.ts"

const left = ({ calendar, forecast }: Law, due: string, today: string): number | undefined => {
  try {
    return differenceInWorkingDays(due, today, { calendar: forecast ?? calendar })
  } catch (error) {
    if (error instanceof CalendarGap) return undefined
    throw error
  }
}

/** @internal */
export const owedOf = ({ assignedTo, basis, due, owedBy, what }: Obligation, law: Law, today: string): Owed => {
  const common = { what, owedBy, basis, ...(assignedTo !== undefined && { assignedTo }), ...(due && { due }) }
  if (due === undefined) return { ...common, standing: "open" }
  if (!("date" in due)) return { ...common, standing: "undetermined" }
  const workingDaysLeft = left(law, due.date, today)
  return { ...common, standing: due.date < today ? "overdue" : "due", ...(workingDaysLeft !== undefined && { workingDaysLeft }) }
}
