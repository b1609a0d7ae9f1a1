/**
 * A second opinion on due dates, as slow and plain as a finger on a wall calendar: one day after the other, each asked whether it
 * is worked. It shares nothing with the code that it judges but the answer to that one question.
 */
import type { Calendar } from "date-fns-holiday-cn"
import { isWorkingDay } from "date-fns-holiday-cn/iso"
import type { ClockEffect, Extend, ReckonedAs, TermClock } from "../src/calendar/index.ts"

/** The day after so many days, by JavaScript's own calendar. */
export const later = (date: string, days: number): string => new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10)

const monthsLater = (date: string, months: number): string => {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number]
  const sameDay = new Date(Date.UTC(year, month - 1 + months, day))
  // a month without that day: JavaScript runs over into the next one; day 0 of that is the last of the right one
  const ranOver = sameDay.getUTCDate() !== day
  return (ranOver ? new Date(Date.UTC(year, month + months, 0)) : sameDay).toISOString().slice(0, 10)
}

/** The answer, and what each day from the start of the run to it did. */
export interface Naive {
  readonly date: string
  readonly runFrom: string
  readonly extension: number
  readonly days: ReadonlyArray<{ readonly date: string; readonly as: ReckonedAs }>
}

/** The place of the restart in force: of those on the latest day, the one written last; -1 when there is none. */
const restartInForce = (effects: ReadonlyArray<ClockEffect>): number => {
  const days = effects.flatMap((effect) => (effect._tag === "Restart" ? [effect.on] : []))
  const latest = days.toSorted().at(-1)
  return effects.findLastIndex((effect) => effect._tag === "Restart" && effect.on === latest)
}

/** Works a right clock out by hand. Throws the calendar's `CalendarGap` where it needs a day that nobody knows. */
export const naiveDueDate = ({ effects, start, term }: TermClock, calendar: Calendar): Naive => {
  const place = restartInForce(effects)
  const restart = effects[place]
  const runFrom = restart?._tag === "Restart" ? restart.on : start
  const isInForce = ({ on }: Extend, i: number): boolean =>
    on === undefined || place === -1 ? i > place : i > place ? on >= runFrom : on > runFrom
  const extension = effects.reduce((sum, effect, i) => (effect._tag === "Extend" && isInForce(effect, i) ? sum + effect.length : sum), 0)
  const isOut = (date: string): boolean =>
    effects.some((effect) => effect._tag === "Exclude" && effect.from <= date && date <= effect.through)

  const length = term.length + extension
  let left = term.unit === "month" ? (Date.parse(monthsLater(runFrom, length)) - Date.parse(runFrom)) / 864e5 : length
  const days: Array<Naive["days"][number]> = []
  let date = runFrom
  if (!term.countsFirstDay.value || place !== -1) {
    days.push({ date, as: "start" })
    date = later(date, 1)
  }
  for (;; date = later(date, 1)) {
    if (isOut(date)) days.push({ date, as: "excluded" })
    else if (term.unit === "workingDay" && !isWorkingDay(date, { calendar })) days.push({ date, as: "skipped" })
    else {
      days.push({ date, as: "counted" })
      left--
      if (left === 0) break
    }
  }
  if (term.movesOffHolidays?.value === true && term.unit !== "workingDay") {
    while (!isWorkingDay(date, { calendar })) {
      date = later(date, 1)
      days.push({ date, as: "moved" })
    }
  }
  return { date, runFrom, extension, days }
}
