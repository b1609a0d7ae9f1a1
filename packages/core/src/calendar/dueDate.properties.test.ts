/** What must be true of due dates whatever the term, the start and the effects: tried on clocks made by chance, each found again by its seed. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { addWorkingDays, differenceInWorkingDays, isWorkingDay } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { later } from "../../test/naiveDueDate.ts"
import { dayAfter, randomClock, randomExclude, randomStart, randomTerm } from "../../test/randomClock.ts"
import { workingDays } from "../../test/sampleTerms.ts"
import type { Exclude } from "./ClockEffect.ts"
import type { DueDate } from "./FixedDueDate.ts"
import { dueDate } from "./dueDate.ts"
import type { TermClock } from "./TermClock.ts"

const due = (clock: TermClock): DueDate | undefined => Result.getOrUndefined(dueDate(clock, chinaCalendar))
const date = (clock: TermClock): string | undefined => due(clock)?.date
const plus = (clock: TermClock, ...effects: TermClock["effects"]): TermClock => ({ ...clock, effects: [...clock.effects, ...effects] })

/** Says so when one date is not before, or not the same as, another; a date that cannot be told is later than any other. */
const order = (first = "~", second = "~") => (first <= second ? undefined : `${first} is later than ${second}`)
const same = (first = "~", second = "~") => (first === second ? undefined : `${first} is not ${second}`)

const inDays = ["workingDay", "calendarDay"] as const

const claim = <A>(title: string, make: (chance: Chance) => A, holds: (made: A) => string | undefined) =>
  it(title, () => forAll(600, make, holds), 60_000)

/** A clock with no effects but exclusions. */
interface Excluding extends TermClock {
  readonly effects: ReadonlyArray<Exclude>
}

const excluding = (chance: Chance, term = randomTerm(chance)): Excluding => {
  const start = randomStart(chance)
  return { term, start, effects: Array.from({ length: chance.whole(0, 4) }, () => randomExclude(chance, start) as Exclude) }
}

describe("more is never earlier", () => {
  claim("a longer term", randomClock, (clock) =>
    order(date(clock), date({ ...clock, term: { ...clock.term, length: clock.term.length + 1 } })))
  claim("a longer term in working days, by at least a day", (chance) => excluding(chance, workingDays(chance.whole(1, 40))), (clock) => {
    const [first, second] = [date(clock), date({ ...clock, term: { ...clock.term, length: clock.term.length + 1 } })]
    return first === undefined || first !== second ? order(first, second) : `still ${first}`
  })
  // in months only without exclusions: a month has 28 days or 31, and what it lacks is not made up for when days of it are left out
  claim("a later start", (chance) => ({ clock: excluding(chance, randomTerm(chance, inDays)), days: chance.whole(1, 40) }), ({ clock, days }) =>
    order(date(clock), date({ ...clock, start: later(clock.start, days) })))
  claim("a later start, in months", (chance) => ({ term: randomTerm(chance, ["month"]), start: randomStart(chance), days: chance.whole(1, 40) }), ({ days, start, term }) =>
    order(date({ term, start, effects: [] }), date({ term, start: later(start, days), effects: [] })))
  claim("a later restart", (chance) => ({ clock: excluding(chance, randomTerm(chance, inDays)), on: chance.whole(0, 40), days: chance.whole(1, 40) }), ({ clock, days, on }) => {
    const restart = (after: number) => ({ _tag: "Restart", on: later(clock.start, after) }) as const
    return order(date(plus(clock, restart(on))), date(plus(clock, restart(on + days))))
  })
  claim("one more exclusion", (chance) => {
    const clock = randomClock(chance)
    return { clock, more: randomExclude(chance, clock.start) }
  }, ({ clock, more }) => order(date(clock), date(plus(clock, more))))
  claim("one more extension", (chance) => ({ clock: randomClock(chance), length: chance.whole(1, 20) }), ({ clock, length }) =>
    order(date(clock), date(plus(clock, { _tag: "Extend", length }))))
})

describe("exclusions", () => {
  claim("of days that are not worked change nothing", (chance) => ({ clock: excluding(chance, workingDays(chance.whole(1, 45), { first: chance.happens(30) })), from: chance.whole(-5, 60) }), ({ clock, from }) => {
    const day = later(clock.start, from)
    if (isWorkingDay(day)) return undefined
    return same(date(clock), date(plus(clock, { _tag: "Exclude", from: day, through: isWorkingDay(later(day, 1)) ? day : later(day, 1) })))
  })
  claim("in any order give the same date and the same days", (chance) => {
    const clock = excluding(chance)
    return { clock, shuffled: { ...clock, effects: chance.shuffle(clock.effects) } }
  }, ({ clock, shuffled }) => {
    const days = (of: TermClock) => JSON.stringify(due(of)?.reckoning.map((day) => [day.date, day.as]))
    return same(date(clock), date(shuffled)) ?? same(days(clock), days(shuffled))
  })
  claim("cut in two change nothing", (chance) => {
    const clock = excluding(chance)
    const effects = clock.effects.flatMap(({ from, through, ...rest }) => {
      const at = later(from, chance.whole(0, (Date.parse(through) - Date.parse(from)) / 864e5))
      return at === through ? [{ ...rest, from, through }] : [{ ...rest, from, through: at }, { ...rest, from: later(at, 1), through }]
    })
    return { clock, cut: { ...clock, effects } }
  }, ({ clock, cut }) => same(date(clock), date(cut)))
  claim("that overlap count once: said again, or a part said again", (chance) => {
    const clock = excluding(chance)
    const again = clock.effects.map(({ through, ...rest }) => ({ ...rest, through: chance.happens(50) ? through : rest.from }))
    return { clock, twice: plus(clock, ...again) }
  }, ({ clock, twice }) => same(date(clock), date(twice)))
  claim("of k working days within the run move the date by k working days", (chance) => {
    const clock = { term: workingDays(chance.whole(5, 45)), start: randomStart(chance), effects: [] }
    const from = dayAfter(chance, later(clock.start, 1), 8)
    return { clock, span: { _tag: "Exclude", from, through: dayAfter(chance, from, 6) } as const }
  }, ({ clock, span }) => {
    const plain = date(clock)
    if (plain === undefined || span.through > plain) return undefined
    const worked = differenceInWorkingDays(span.through, later(span.from, -1))
    return same(date(plus(clock, span)), addWorkingDays(plain, worked))
  })
  claim("after the last day, or before the first, change nothing", (chance) => ({ clock: excluding(chance), days: chance.whole(1, 20) }), ({ clock, days }) => {
    const plain = date(clock)
    if (plain === undefined) return undefined
    const after = { _tag: "Exclude", from: later(plain, 1), through: later(plain, days) } as const
    const before = { _tag: "Exclude", from: later(clock.start, -days), through: later(clock.start, -1) } as const
    return same(plain, date(plus(clock, after, before)))
  })
})

describe("restarts and extensions", () => {
  claim("a restart is a fresh clock from that day, its first day not counted", (chance) => ({ clock: randomClock(chance), on: chance.whole(0, 100) }), ({ clock, on }) => {
    const day = later(clock.start, 60 + on)
    const spans = clock.effects.filter(({ _tag }) => _tag === "Exclude")
    const term = { ...clock.term, countsFirstDay: { ...clock.term.countsFirstDay, value: false } }
    const extended = clock.effects.filter((effect) => effect._tag === "Extend" && effect.on !== undefined && effect.on > day)
    return same(date(plus(clock, { _tag: "Restart", on: day })), date({ term, start: day, effects: [...spans, ...extended] }))
  })
  claim("an extension of n is a term longer by n", (chance) => ({ clock: excluding(chance), n: chance.whole(1, 20) }), ({ clock, n }) =>
    same(date(plus(clock, { _tag: "Extend", length: n })), date({ ...clock, term: { ...clock.term, length: clock.term.length + n } })))
  claim("two extensions are one of their sum", (chance) => ({ clock: excluding(chance), n: chance.whole(1, 20), m: chance.whole(1, 20) }), ({ clock, m, n }) =>
    same(date(plus(clock, { _tag: "Extend", length: n }, { _tag: "Extend", length: m })), date(plus(clock, { _tag: "Extend", length: n + m }))))
  claim("effects that all bear different days may be told in any order", (chance) => {
    const start = randomStart(chance)
    const days = chance.shuffle(Array.from({ length: 40 }, (_, i) => later(start, i + 1)))
    const effects = days.slice(0, 4).map((on) => (chance.happens(50) ? { _tag: "Restart", on } as const : { _tag: "Extend", length: chance.whole(1, 20), on } as const))
    const clock = { term: randomTerm(chance), start, effects }
    return { clock, shuffled: { ...clock, effects: chance.shuffle(effects) } }
  }, ({ clock, shuffled }) => same(date(clock), date(shuffled)))
})

describe("the reckoning adds up", () => {
  claim("in days: as many counted as the term and its extension have, numbered from 1, each worked and in no span", (chance) => {
    const clock = randomClock(chance)
    return clock.term.unit === "month" ? { ...clock, term: workingDays(20, { cap: 400 }) } : clock
  }, (clock) => {
    const answer = due(clock)
    if (answer === undefined) return undefined
    const counted = answer.reckoning.filter(({ as }) => as === "counted")
    const length = clock.term.length + answer.extension
    if (counted.length !== length) return `${counted.length} counted of ${length}`
    if (counted.some(({ count }, i) => count !== i + 1)) return "not numbered from 1"
    if (counted.some(({ count, extended }) => (count! > clock.term.length) !== (extended ?? false))) return "the extension does not begin after the term"
    if (clock.term.unit === "workingDay") {
      if (counted.at(-1)?.date !== answer.date) return "the last one counted is not the due date"
      if (counted.some((day) => !isWorkingDay(day.date))) return "one of them is not worked"
    }
    const inSpan = (day: string) => clock.effects.some((effect) => effect._tag === "Exclude" && effect.from <= day && day <= effect.through)
    return counted.some((day) => inSpan(day.date)) ? "one of them is excluded" : undefined
  })
  claim("every day from the start of the run to the due date, once and in order", randomClock, (clock) => {
    const answer = due(clock)
    if (answer === undefined) return undefined
    const days = answer.reckoning.map((day) => day.date)
    if (days[0] !== answer.runFrom || days.at(-1) !== answer.date) return `from ${days[0]} to ${days.at(-1)}`
    return days.every((day, i) => i === 0 || day === later(days[i - 1]!, 1)) ? undefined : "a day is missing or out of order"
  })
  claim("only excluded days have a reason, counted ones a number", randomClock, (clock) => {
    const wrong = due(clock)?.reckoning.find((day) =>
      (day.reason !== undefined && day.as !== "excluded") || (day.count !== undefined && day.as !== "counted"))
    return wrong && `${wrong.date} is ${wrong.as}`
  })
})

it("asking again, and asking for the reckoning twice, changes nothing", () => {
  const clock: TermClock = { term: workingDays(20), start: "2026-09-21", effects: [{ _tag: "Exclude", from: "2026-09-22", through: "2026-09-23" }] }
  const frozen = JSON.stringify(clock)
  const answer = due(clock)
  expect(answer?.reckoning).toBe(answer?.reckoning)
  expect(due(clock)).toEqual(answer)
  expect(JSON.stringify(clock)).toBe(frozen)
})
