/** date-fns's `{ in }`: the civil day is read in the context's zone, and the answer is the context's own kind of date. */
import { TZDate, tz } from "@date-fns/tz"
import type { ContextFn as ContextFnOfDateFns } from "date-fns"
import { addDays, constructFrom } from "date-fns"
import { describe, expect, expectTypeOf, it } from "vitest"
import {
  addWorkingDays,
  type ContextFn,
  describeDay,
  differenceInWorkingDays,
  eachWorkingDayOfInterval,
  isHoliday,
  isMakeUpDay,
  isWorkingDay,
  nextWorkingDay,
  type Options,
  previousWorkingDay,
  subWorkingDays
} from "../src/index.ts"

const shanghai = { in: tz("Asia/Shanghai") }
const urumqi = { in: tz("Asia/Urumqi") }
const newYork = { in: tz("America/New_York") }

/** Civil day and time of day where a date says it is. */
const wall = (date: Date): string => {
  const two = (n: number): string => String(n).padStart(2, "0")
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${date.getMilliseconds()}`
}

describe("a context", () => {
  it("says in which zone the civil day is read", () => {
    // Saturday the 17th, a day off, in New York and Urumqi (UTC+6); Sunday the 18th, a make-up day, in China
    const instant = new Date("2024-02-18T00:30:00+08:00")
    expect(isWorkingDay(instant)).toBe(true)
    expect(isWorkingDay(instant, shanghai)).toBe(true)
    expect(isWorkingDay(instant, urumqi)).toBe(false)
    expect(isWorkingDay(instant, newYork)).toBe(false)
    expect([isMakeUpDay(instant), isMakeUpDay(instant, urumqi)]).toEqual([true, false])
    expect([isHoliday(instant), isHoliday(instant, urumqi)]).toEqual([false, true])
    expect([describeDay(instant).date, describeDay(instant, newYork).date]).toEqual(["2024-02-18", "2024-02-17"])
    expect(differenceInWorkingDays(instant, new Date("2024-02-16T12:00:00+08:00"))).toBe(1)
    expect(differenceInWorkingDays(instant, new Date("2024-02-16T12:00:00+08:00"), urumqi)).toBe(0)
  })

  it("of Shanghai changes nothing but the kind of date", () => {
    for (let i = 0; i < 1000; i++) {
      const date = new Date(Date.parse("2010-03-01T00:00:00Z") + i * 5.9 * 864e5)
      expect(isWorkingDay(date, shanghai)).toBe(isWorkingDay(date))
      expect(addWorkingDays(date, i % 30, shanghai).getTime()).toBe(addWorkingDays(date, i % 30).getTime())
      expect(subWorkingDays(date, i % 30, shanghai).getTime()).toBe(subWorkingDays(date, i % 30).getTime())
    }
  })

  it("makes the answer its own kind of date, at the same time of day", () => {
    const received = new Date("2026-09-30T09:15:30.250-04:00")
    for (const due of [addWorkingDays(received, 1, newYork), nextWorkingDay(received, newYork)]) {
      expect(due).toBeInstanceOf(TZDate)
      expect(due.timeZone).toBe("America/New_York")
      expect(wall(due)).toBe("2026-10-08 09:15:30.250")
    }
    expect(wall(subWorkingDays(addWorkingDays(received, 20, newYork), 20, newYork))).toBe("2026-09-30 09:15:30.250")
    expect(previousWorkingDay(received, newYork).toISOString()).toBe("2026-09-29T09:15:30.250-04:00")
  })

  it("keeps the time of day across a change of clocks", () => {
    // New York put its clocks on by an hour on 2024-03-10, and back on 2024-11-03
    const spring = addWorkingDays(new Date("2024-03-08T09:00:00-05:00"), 1, newYork)
    expect(spring.toISOString()).toBe("2024-03-11T09:00:00.000-04:00")
    const autumn = addWorkingDays(new Date("2024-11-01T09:00:00-04:00"), 1, newYork)
    expect(autumn.toISOString()).toBe("2024-11-04T09:00:00.000-05:00")
    expect(subWorkingDays(autumn, 1, newYork).toISOString()).toBe("2024-11-01T09:00:00.000-04:00")
  })

  it("begins the days of an interval at its own midnight", () => {
    const interval = { start: new Date("2024-03-08T09:00:00-05:00"), end: new Date("2024-03-12T01:00:00-04:00") }
    const days = eachWorkingDayOfInterval(interval, newYork)
    expect(days.map((day) => day.toISOString())).toEqual([
      "2024-03-08T00:00:00.000-05:00",
      "2024-03-11T00:00:00.000-04:00",
      "2024-03-12T00:00:00.000-04:00"
    ])
    expect(days.every((day) => day instanceof TZDate)).toBe(true)
    const back = eachWorkingDayOfInterval({ start: interval.end, end: interval.start }, newYork)
    expect(back.map((day) => day.getTime())).toEqual(days.map((day) => day.getTime()).toReversed())
  })

  it("may be any function that makes a Date, like a UTC date", () => {
    class UTCDate extends Date {
      override getFullYear(): number { return this.getUTCFullYear() }
      override getMonth(): number { return this.getUTCMonth() }
      override getDate(): number { return this.getUTCDate() }
      override setDate(day: number): number { return this.setUTCDate(day) }
      override setHours(hours: number, minutes = 0, seconds = 0, ms = 0): number { return this.setUTCHours(hours, minutes, seconds, ms) }
    }
    const utc = { in: (value: Date | number | string): UTCDate => new UTCDate(value) }
    const date = new Date("2024-02-17T20:00:00Z")
    expect([isWorkingDay(date), isWorkingDay(date, utc)]).toEqual([true, false])
    const next = nextWorkingDay(date, utc)
    expect(next).toBeInstanceOf(UTCDate)
    expect(next.toISOString()).toBe("2024-02-18T20:00:00.000Z")
    const [day] = eachWorkingDayOfInterval({ start: date, end: next }, utc)
    expect(day?.toISOString()).toBe("2024-02-18T00:00:00.000Z")
  })

  it("is left out: a plain Date comes back, whatever went in", () => {
    const date = new TZDate("2026-09-30T09:00:00+08:00", "America/New_York")
    const due = addWorkingDays(date, 1)
    expect(Object.getPrototypeOf(due)).toBe(Date.prototype)
    expect(due.toISOString()).toBe("2026-10-08T01:00:00.000Z")
  })

  it("leaves the date that went in as it was", () => {
    const date = new TZDate("2026-09-30T09:00:00+08:00", "Asia/Shanghai")
    addWorkingDays(date, 5, shanghai)
    eachWorkingDayOfInterval({ start: date, end: addDays(date, 30) }, shanghai)
    expect(date.getTime()).toBe(Date.parse("2026-09-30T01:00:00Z"))
  })
})

describe("the types", () => {
  it("take date-fns's contexts, and give their kind of date", () => {
    expectTypeOf<ContextFnOfDateFns<TZDate>>().toExtend<ContextFn<TZDate>>()
    expectTypeOf(tz("Asia/Shanghai")).toExtend<ContextFn<TZDate>>()
    expectTypeOf<ContextFn<TZDate>>().toExtend<ContextFnOfDateFns<TZDate>>()
    const date = new Date("2026-09-30T09:00:00+08:00")
    expectTypeOf(addWorkingDays(date, 1, shanghai)).toEqualTypeOf<TZDate>()
    expectTypeOf(subWorkingDays(date, 1, shanghai)).toEqualTypeOf<TZDate>()
    expectTypeOf(nextWorkingDay(date, shanghai)).toEqualTypeOf<TZDate>()
    expectTypeOf(previousWorkingDay(date, shanghai)).toEqualTypeOf<TZDate>()
    expectTypeOf(eachWorkingDayOfInterval({ start: date, end: date }, shanghai)).toEqualTypeOf<Array<TZDate>>()
    expectTypeOf(addWorkingDays(date, 1)).toEqualTypeOf<Date>()
    expectTypeOf(addWorkingDays(date, 1, { in: undefined })).toEqualTypeOf<Date>()
    const options: Options = {}
    expectTypeOf(addWorkingDays(date, 1, options)).toEqualTypeOf<Date>()
  })

  it("work with date-fns's own functions on the answer", () => {
    const due = addWorkingDays(new Date("2026-09-30T09:00:00+08:00"), 1, shanghai)
    expect(constructFrom(due, 0)).toBeInstanceOf(TZDate)
    expect(addDays(due, 1, shanghai).toISOString()).toBe("2026-10-09T09:00:00.000+08:00")
  })
})
