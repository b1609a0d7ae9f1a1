/** A year's days off and make-up days as events: neighbouring days of one kind, one festival and one notice are one event. */
import { addDays } from "@zone/core/calendar"
import type { Calendar, DayDescription } from "date-fns-holiday-cn"
import { daysOfYear } from "../daysOfYear.ts"

export interface DayEvent {
  /** The same for the same days, whenever and wherever it is made. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly through: string
  /** The day the notice bears; the first of the year where it bears none. */
  readonly stamp: string
}

const joins = (last: DayDescription | undefined, day: DayDescription): boolean =>
  last !== undefined && addDays(last.date, 1) === day.date && last.kind === day.kind && last.name === day.name &&
  last.notice?.address === day.notice?.address

const event = (first: DayDescription, last: DayDescription): DayEvent => {
  const { certainty, date, kind, name = "", notice } = first
  const mark = certainty === "provisional" ? "【暂定】" : ""
  return {
    uid: `cn-${date}-${kind === "holiday" ? "off" : "work"}@zone.example`,
    summary: `${mark}${name}（${kind === "holiday" ? "放假" : "调休上班"}）`,
    description: [notice?.title, notice?.number, notice?.address].filter((part) => typeof part === "string").join("\n"),
    from: date,
    through: last.date,
    stamp: notice?.date ?? `${date.slice(0, 4)}-01-01`
  }
}

/** Throws the calendar's `CalendarGap` for a year (`YYYY`) that it does not know. */
export const yearEvents = (year: string, calendar: Calendar): ReadonlyArray<DayEvent> => {
  const runs: Array<[first: DayDescription, last: DayDescription]> = []
  for (const day of daysOfYear(year, calendar)) {
    if (day.kind !== "holiday" && day.kind !== "makeUpDay") continue
    const run = runs.at(-1)
    if (run && joins(run[1], day)) run[1] = day
    else runs.push([day, day])
  }
  return runs.map(([first, last]) => event(first, last))
}
