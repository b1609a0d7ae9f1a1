/** Whatever stands in a clock's strings and numbers, `dueDate` answers with a value: it never throws, and neither does what comes after. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { randomClock } from "../../test/randomClock.ts"
import { ClockError } from "./ClockError.ts"
import { dueDate } from "./dueDate.ts"
import { explain } from "./explain.ts"
import { isPlainDate } from "./PlainDate.ts"
import { recompute } from "./recompute.ts"
import type { TermClock } from "./TermClock.ts"

const withForecast = createCalendar({ forecastThrough: 2030 })

const garbage: ReadonlyArray<unknown> = [
  undefined, null, true, false, 0, -0, 1, -1, 1.5, 20, 1e6, 1e7, 2 ** 53, 1e300, Number.NaN, Infinity, -Infinity, 10n, "", " ", "20", "NaN",
  "2026-03-02", "2026-02-30", "2025-02-29", "2024-02-29", "0000-01-01", "0206-03-02", "1000-01-01", "9999-12-31", "9999-01-01", "10000-01-01", "-001-01-01",
  "2006-12-31", "2007-01-01", "2026-12-31", "2027-01-01", "2026-3-2", "２０２６-03-02", "2026-03-02\n", "\ud800", "workingDay", "month", "Restart",
  "__proto__", "constructor", [], ["2026-03-02"], {}, { length: 3 }
]

/** A clock whose extensions may be too much. */
const capped = (chance: Chance): TermClock => {
  const { term, ...clock } = randomClock(chance)
  return { ...clock, term: { ...term, extension: { cap: chance.pick([5, 15, 400]), basis: term.basis } } }
}

/** Sometimes something else in place of a leaf; the shape around it stays. */
const spoil = (chance: Chance, value: unknown, percent: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => spoil(chance, each, percent))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(chance, each, percent)]))
  }
  return chance.happens(percent) ? chance.pick(garbage) : value
}

const isClockError = (value: unknown): boolean => Object.values(ClockError.members).some((each) => value instanceof each)

/** Milliseconds that thousands of clocks may take on a machine that is busy with other things. */
const slow = 60_000

let tried = 0
let answered = 0
const claim = (clock: TermClock): string | undefined => {
  for (const calendar of tried++ % 3 > 0 ? [chinaCalendar] : [chinaCalendar, withForecast]) {
    try {
      const result = dueDate(clock, calendar)
      if (Result.isFailure(result)) {
        if (!isClockError(result.failure) || result.failure.message === "") return "the failure is no ClockError"
        continue
      }
      const { date, runFrom } = result.success
      answered++
      if (!isPlainDate(date)) return `${date} is no day`
      if (date < runFrom) return `${date} lies before ${runFrom}`
      // day by day it takes longer: one in twenty is asked for all there is to know
      if (answered % 20 > 0 || Date.parse(date) - Date.parse(runFrom) > 500 * 864e5) continue
      if (explain(result.success).rows.length !== result.success.reckoning.length) return "not a row for each day"
      recompute([{ id: "1", clock, due: { date: runFrom, certainty: "settled", calendar: "another" } }], chinaCalendar)
    } catch (error) {
      return `threw ${String(error)}`
    }
  }
  return undefined
}

it("on 8,000 right clocks", () => forAll(8000, capped, claim), slow)

it("on 10,000 clocks with a little garbage", () => {
  forAll(10_000, (chance) => spoil(chance, capped(chance), 4) as TermClock, claim)
}, slow)

it("on 4,000 clocks with a lot of it", () => {
  forAll(4000, (chance) => spoil(chance, capped(chance), 25) as TermClock, claim)
}, slow)

it("the garbage reaches both answers", () => {
  const answers = { success: 0, InvalidClock: 0, CalendarGap: 0, ExtensionBeyondCap: 0 }
  forAll(3000, (chance) => spoil(chance, capped(chance), 3) as TermClock, (clock) => {
    const result = dueDate(clock, chinaCalendar)
    answers[Result.isSuccess(result) ? "success" : result.failure._tag]++
    return undefined
  })
  expect(Object.entries(answers).filter(([, times]) => times < 10)).toEqual([])
})
