/** When a zone is open in the days to come: by its hours, the working calendar with its make-up days, and what was told of single days. */
import type { Law } from "@zone/core/desk"
import { addDays } from "@zone/core/calendar"
import { openingOn, type OpeningHours } from "@zone/core/rules"
import { CalendarGap } from "date-fns-holiday-cn"
import { describeDay } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import type { OpeningDay } from "../api/PublicGroup.ts"

/** So many days are told: the longest holiday and some days after it. */
const DAYS = 14

/** What a day is, as far as any notice or the forecast tells. @internal */
export const kindOfDay = (day: string, calendar: Law["calendar"]): Pick<OpeningDay, "kind" | "name"> => {
  try {
    const { kind, name } = describeDay(day, { calendar })
    return { kind, ...(name !== undefined && { name }) }
  } catch (error) {
    if (error instanceof CalendarGap) return { kind: "unknown" }
    throw error
  }
}

/** A day of which no notice tells whether it is worked has no spans, and is said to be unknown. @internal */
export const openingDays = (hours: OpeningHours, { calendar, forecast }: Pick<Law, "calendar" | "forecast">, today: string): ReadonlyArray<OpeningDay> => {
  const known = forecast ?? calendar
  return Array.from({ length: DAYS }, (_, ahead): OpeningDay => {
    const day = addDays(today, ahead)
    const opening = openingOn(hours, day, known)
    const told = Result.isSuccess(opening) ? opening.success : { spans: [] }
    return { day, ...kindOfDay(day, known), spans: told.spans, ...("exception" in told && told.exception && { reason: told.exception.reason }) }
  })
}
