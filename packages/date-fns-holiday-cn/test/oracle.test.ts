/**
 * Counting by tables against counting day by day, over every day from 2007 to 2026, and the laws that the functions keep among
 * themselves.
 *
 * The oracle knows one thing, `isWorkingDay`, and walks; `agreement.test.ts` compares `isWorkingDay` with the source data.
 */
import { addBusinessDays, differenceInBusinessDays } from "date-fns"
import { describe, expect, it } from "vitest"
import { CalendarGap } from "../src/CalendarGap.ts"
import * as onDate from "../src/index.ts"
import {
  addWorkingDays,
  differenceInWorkingDays,
  eachWorkingDayOfInterval,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  subWorkingDays
} from "../src/iso/index.ts"

const everyDay = Array.from({ length: 7305 }, (_, i) => new Date(Date.UTC(2007, 0, 1 + i)).toISOString().slice(0, 10))
const last = everyDay.length - 1
const worked = everyDay.map((day) => isWorkingDay(day))

/** Walks from the i-th day; undefined when it walks off the end. */
const walk = (i: number, count: number): string | undefined => {
  const step = Math.sign(count)
  let at = i
  for (let left = Math.abs(count); left > 0; left -= worked[at] === true ? 1 : 0) {
    at += step
    if (at < 0 || at > last) return undefined
  }
  return everyDay[at]
}

/** The answer, or undefined for a gap. */
const unlessGap = <A>(body: () => A): A | undefined => {
  try {
    return body()
  } catch (error) {
    if (error instanceof CalendarGap) return undefined
    throw error
  }
}

/** A small generator of numbers below a bound, the same on every machine. */
const generator = (seed: number) => {
  let state = seed
  return (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const counts = [...Array.from({ length: 91 }, (_, i) => i - 45), 60, 120, 250, 1000, -60, -120, -250, -1000]

describe("adding and subtracting", () => {
  it("agree with walking day by day: every day, every count from -45 to 45", () => {
    const wrong: Array<string> = []
    let asked = 0
    everyDay.forEach((day, i) => {
      // one pass along the worked days on each side gives all the counts
      const ahead: Array<string> = []
      for (let at = i + 1; at <= last && ahead.length < 45; at++) if (worked[at] === true) ahead.push(everyDay[at]!)
      const behind: Array<string> = []
      for (let at = i - 1; at >= 0 && behind.length < 45; at--) if (worked[at] === true) behind.push(everyDay[at]!)
      for (let count = -45; count <= 45; count++) {
        const expected = count === 0 ? day : count > 0 ? ahead[count - 1] : behind[-count - 1]
        asked++
        if (unlessGap(() => addWorkingDays(day, count)) !== expected) wrong.push(`${day} + ${count}`)
        if (unlessGap(() => subWorkingDays(day, -count)) !== expected) wrong.push(`${day} - ${-count}`)
      }
    })
    expect(asked).toBe(7305 * 91)
    expect(wrong).toEqual([])
  }, 30_000)

  it("agree with walking far", () => {
    const next = generator(2026)
    for (let n = 0; n < 300; n++) {
      const i = next(everyDay.length)
      const count = next(4001) - 2000
      expect(unlessGap(() => addWorkingDays(everyDay[i]!, count))).toBe(walk(i, count))
    }
  })

  it("undo each other on worked days", () => {
    const wrong = everyDay.filter((_, i) => worked[i]).flatMap((day) => counts.flatMap((count) => {
      const there = unlessGap(() => addWorkingDays(day, count))
      return there === undefined || subWorkingDays(there, count) === day ? [] : `${day} ${count}`
    }))
    expect(wrong).toEqual([])
  })

  it("can be done in two steps as in one", () => {
    const next = generator(7)
    for (let n = 0; n < 2000; n++) {
      const day = everyDay[200 + next(6900)]!
      const [a, b] = [next(60), next(60)]
      expect(addWorkingDays(addWorkingDays(day, a), b)).toBe(addWorkingDays(day, a + b))
      expect(subWorkingDays(subWorkingDays(day, a), b)).toBe(subWorkingDays(day, a + b))
    }
  })

  it("by one are the next and the previous working day, which are worked with none between", () => {
    for (let i = 10; i < last - 10; i++) {
      const day = everyDay[i]!
      expect(nextWorkingDay(day)).toBe(walk(i, 1))
      expect(previousWorkingDay(day)).toBe(walk(i, -1))
    }
  })
})

describe("the difference", () => {
  const next = generator(1949)
  const pairs = Array.from({ length: 4000 }, () => [next(everyDay.length), next(everyDay.length)] as const)

  it("counts the worked days after the earlier day, up to and with the later", () => {
    for (const [a, b] of pairs) {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      expect(differenceInWorkingDays(everyDay[to]!, everyDay[from]!)).toBe(worked.slice(from + 1, to + 1).filter(Boolean).length)
    }
  })

  it("changes its sign when the days change places, and adds up over a third day", () => {
    pairs.forEach(([a, b], n) => {
      const [x, y, z] = [everyDay[a]!, everyDay[b]!, everyDay[pairs[(n + 1) % pairs.length]![0]]!]
      expect(differenceInWorkingDays(x, y) + differenceInWorkingDays(y, x)).toBe(0)
      expect(differenceInWorkingDays(x, y) + differenceInWorkingDays(y, z)).toBe(differenceInWorkingDays(x, z))
    })
  })

  it("undoes adding, from any day", () => {
    const wrong = everyDay.flatMap((day) => counts.filter((count) => count >= 0).flatMap((count) => {
      const there = unlessGap(() => addWorkingDays(day, count))
      return there === undefined || differenceInWorkingDays(there, day) === count ? [] : `${day} ${count}`
    }))
    expect(wrong).toEqual([])
  })
})

describe("the days of an interval", () => {
  it("are the worked ones, in order, and turned round when the ends are", () => {
    const next = generator(42)
    for (let n = 0; n < 1500; n++) {
      const from = next(everyDay.length)
      const to = Math.min(last, from + next(120))
      const [start, end] = [everyDay[from]!, everyDay[to]!]
      const days = eachWorkingDayOfInterval({ start, end })
      expect(days).toEqual(everyDay.slice(from, to + 1).filter((_, i) => worked[from + i]))
      expect(eachWorkingDayOfInterval({ start: end, end: start })).toEqual(days.toReversed())
      expect(days.length).toBe(differenceInWorkingDays(end, start) + (worked[from] === true ? 1 : 0))
    }
  })
})

describe("date-fns", () => {
  it("counts the same where no notice changes a day", () => {
    // Monday to Friday only, from 2025-06-03 to 2025-09-26
    const plain = everyDay.slice(everyDay.indexOf("2025-06-03"), everyDay.indexOf("2025-09-27"))
    let asked = 0
    for (const day of plain) {
      // a start that is worked: from a weekend, date-fns counts back to Friday when it adds 0
      if (!isWorkingDay(day)) continue
      const date = new Date(`${day}T12:00:00`)
      for (let count = -20; count <= 20; count++) {
        const theirs = addBusinessDays(date, count)
        const text = new Date(theirs.getTime() - theirs.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
        if (!plain.includes(text)) continue
        asked++
        expect(addWorkingDays(day, count)).toBe(text)
        expect(differenceInWorkingDays(text, day)).toBe(differenceInBusinessDays(theirs, date))
      }
    }
    expect(asked).toBeGreaterThan(2500)
  })

  it("counts from a day off as we do: the next working day is the first", () => {
    const saturday = new Date("2025-07-05T12:00:00+08:00")
    const options = { in: (value: Date | number | string): Date => new Date(value) }
    expect(onDate.addWorkingDays(saturday, 1, options)).toEqual(addBusinessDays(saturday, 1))
  })
})
