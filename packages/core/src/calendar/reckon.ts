/** Writes out, day by day, how a run reached its last day. */
import type { Calendar, DayDescription } from "date-fns-holiday-cn"
import { describeDay } from "date-fns-holiday-cn/iso"
import { dayNumber, fromDayNumber } from "./dayNumber.ts"
import type { Limit } from "./limitOf.ts"
import type { ReckonedAs, ReckonedDay, Reckoning } from "./Reckoning.ts"
import type { Run } from "./Run.ts"

const described = new WeakMap<Calendar, Map<string, DayDescription>>()

/** What a day is, looked up once for each calendar: reckonings go over the same days again and again. */
const describeOnce = (date: string, calendar: Calendar): DayDescription => {
  const known = described.get(calendar) ?? new Map<string, DayDescription>()
  described.set(calendar, known)
  const day = known.get(date) ?? describeDay(date, { calendar })
  known.set(date, day)
  return day
}

/** A term in calendar days that never asks the calendar may reach beyond it: such a day is told by its weekday alone. */
const describe = (date: string, calendar: Calendar): Omit<DayDescription, "working"> => {
  if (calendar.from <= date && date <= calendar.through) return describeOnce(date, calendar)
  const weekday = ((dayNumber(date) + 3) % 7 + 7) % 7 + 1
  return { date, weekday, kind: weekday > 5 ? "weekend" : "workday", certainty: "provisional" }
}

/** @internal */
export const reckon = (run: Run, { counted, date: last }: Limit, calendar: Calendar): Reckoning => {
  const { countsFirstDay, excluded, from, length, term } = run
  const inDays = term.unit !== "month"
  const days: Array<ReckonedDay> = []
  let count = 0
  for (let day = dayNumber(from); day <= dayNumber(last); day++) {
    const date = fromDayNumber(day)
    const { certainty, kind, name, notice, weekday } = describe(date, calendar)
    const working = kind === "workday" || kind === "makeUpDay"
    const covering = excluded.filter((each) => each.from <= date && date <= each.through)
    const reasons = new Set(covering.flatMap(({ reason = [] }) => reason))
    const as: ReckonedAs = date > counted
      ? "moved"
      : date === from && !countsFirstDay
      ? "start"
      : covering.length > 0
      ? "excluded"
      : working || term.unit !== "workingDay"
      ? "counted"
      : "skipped"
    if (as === "counted") count++
    days.push({
      date,
      weekday,
      as,
      ...(as === "counted" && inDays && { count, ...(count > length && { extended: true }) }),
      kind,
      ...(name !== undefined && { name }),
      certainty,
      ...(notice && { notice }),
      ...(as === "excluded" && reasons.size > 0 && { reason: [...reasons].join("；") })
    })
  }
  return days
}
