/** Due dates and reckonings against a second opinion that counts day by day, on thousands of clocks made by chance from 2007 to 2026. */
import { type Calendar, chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { describeDay } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { type Naive, naiveDueDate } from "../../test/naiveDueDate.ts"
import { randomClock } from "../../test/randomClock.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { dueDate } from "./dueDate.ts"
import type { Reckoning } from "./Reckoning.ts"
import type { TermClock } from "./TermClock.ts"

/** The second opinion, or nothing where it meets a day that no notice settles. */
const opinion = (clock: TermClock, calendar: Calendar): Naive | undefined => {
  try {
    return naiveDueDate(clock, calendar)
  } catch (error) {
    if ((error as Error).name !== "CalendarGap") throw error
    return undefined
  }
}

const told = (days: Reckoning) => days.map(({ as, date }) => ({ date, as }))

const agrees = (calendar: Calendar) => (clock: TermClock): string | undefined => {
  const naive = opinion(clock, calendar)
  const result = dueDate(clock, calendar)
  if (Result.isFailure(result)) {
    return result.failure._tag === "CalendarGap" && naive === undefined ? undefined : `${result.failure.message}, by hand ${naive?.date}`
  }
  const { certainty, date, extension, reckoning, runFrom } = result.success
  if (naive === undefined) return `${date}, by hand there is no telling`
  if (date !== naive.date) return `${date}, by hand ${naive.date}`
  if (runFrom !== naive.runFrom || extension !== naive.extension) return `run from ${runFrom} + ${extension}, by hand ${naive.runFrom} + ${naive.extension}`
  if (JSON.stringify(told(reckoning)) !== JSON.stringify(naive.days)) return "the reckonings differ"
  const asks = clock.term.unit === "workingDay" || clock.term.movesOffHolidays?.value === true
  const lastNamed = date <= calendar.through ? describeDay(date, { calendar }).certainty : "settled"
  return certainty === (asks ? lastNamed : "settled") ? undefined : `${certainty}, though the last day is ${lastNamed}`
}

it("on the built-in calendar, 2,500 clocks", () => forAll(2500, randomClock, agrees(chinaCalendar)), 60_000)

it("on a calendar with another notice and a forecast, 600 clocks", () => {
  forAll(600, randomClock, agrees(createCalendar({ notices: [notice2027], forecastThrough: 2028 })))
}, 60_000)

it("the clocks are of every sort", () => {
  const sorts = new Set<string>()
  forAll(500, randomClock, (clock) => {
    const naive = opinion(clock, chinaCalendar)
    sorts.add(clock.term.unit).add(naive === undefined ? "gap" : "date")
    for (const { _tag } of clock.effects) sorts.add(_tag)
    for (const { as } of naive?.days ?? []) sorts.add(as)
    return undefined
  })
  expect([...sorts].toSorted()).toEqual([
    "Exclude", "Extend", "Restart", "calendarDay", "counted", "date", "excluded", "gap", "month", "moved", "skipped", "start", "workingDay"
  ])
})
