/** Clocks made by chance: every unit and property, and up to four effects in any order, within the years that notices settle. */
import type { ClockEffect, Term, TermClock } from "../src/calendar/index.ts"
import type { Chance } from "./chance.ts"
import { later } from "./naiveDueDate.ts"
import { calendarDays, months, workingDays } from "./sampleTerms.ts"

/** A term of any unit; all of them may be extended by up to 400, so that no clock made here is refused. */
export const randomTerm = (chance: Chance, units: ReadonlyArray<Term["unit"]> = ["workingDay", "workingDay", "calendarDay", "month"]): Term => {
  const special = { first: chance.happens(30), cap: 400, ...(chance.happens(50) && { moves: chance.happens(70) }) }
  const unit = chance.pick(units)
  return unit === "workingDay" ? workingDays(chance.whole(1, 45), special)
    : unit === "calendarDay" ? calendarDays(chance.whole(1, 90), special)
    : months(chance.whole(1, 7), special)
}

/** A day not before `from`, most often soon. */
export const dayAfter = (chance: Chance, from: string, most = 60): string => later(from, chance.whole(0, most))

export const randomExclude = (chance: Chance, start: string): ClockEffect => {
  const from = later(start, chance.whole(-20, 70))
  return { _tag: "Exclude", from, through: dayAfter(chance, from, chance.pick([0, 3, 12, 40])), ...(chance.happens(30) && { reason: "征求意见" }) }
}

const randomEffect = (chance: Chance, start: string): ClockEffect => {
  const kind = chance.whole(1, 10)
  if (kind <= 6) return randomExclude(chance, start)
  if (kind <= 8) return { _tag: "Restart", on: dayAfter(chance, start) }
  return { _tag: "Extend", length: chance.whole(1, 20), ...(chance.happens(50) && { on: dayAfter(chance, start) }) }
}

/** A start from `from` to `through`: any day, holidays and weekends among them. */
export const randomStart = (chance: Chance, from = "2007-01-01", through = "2026-03-31"): string =>
  later(from, chance.whole(0, (Date.parse(through) - Date.parse(from)) / 864e5))

export const randomClock = (chance: Chance): TermClock => {
  const start = randomStart(chance, "2007-01-01", "2026-12-31")
  const term = randomTerm(chance)
  return { term, start, effects: Array.from({ length: chance.pick([0, 1, 1, 2, 2, 3, 4]) }, () => randomEffect(chance, start)) }
}
