/** How sure a date is, and where the notices end: settled through 24 December of the last year, provisional to its end, then a gap. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { calendarDays, months, reply, workingDays } from "../../test/sampleTerms.ts"
import { CalendarGap } from "./ClockError.ts"
import type { ClockEffect } from "./ClockEffect.ts"
import { dueDate } from "./dueDate.ts"
import type { Term } from "./Term.ts"

const tell = (term: Term, start: string, effects: ReadonlyArray<ClockEffect> = [], calendar = chinaCalendar) =>
  Result.map(dueDate({ term, start, effects }, calendar), ({ certainty, date }) => [date, certainty])
const gap = (date: string, through = "2026-12-31") => Result.fail(new CalendarGap({ date, from: "2007-01-01", through }))

describe("on the built-in calendar", () => {
  // back from Thu 12-24: 12-21 … 12-24 are 17 to 20, 12-14 … 12-18 are 12 to 16, 12-07 … 12-11 7 to 11, 12-01 … 12-04 3 to 6, 11-27 1
  it("24 December 2026 is settled, 25 December is provisional", () => {
    expect(tell(reply, "2026-11-26")).toEqual(Result.succeed(["2026-12-24", "settled"]))
    expect(tell(reply, "2026-11-27")).toEqual(Result.succeed(["2026-12-25", "provisional"]))
  })
  it("the same for a last day that moves, and for one that need not move", () => {
    expect(tell(calendarDays(10, { moves: true }), "2026-12-14")).toEqual(Result.succeed(["2026-12-24", "settled"]))
    expect(tell(calendarDays(10, { moves: true }), "2026-12-15")).toEqual(Result.succeed(["2026-12-25", "provisional"]))
    expect(tell(calendarDays(10, { moves: true }), "2026-12-16")).toEqual(Result.succeed(["2026-12-28", "provisional"]))
  })
  it("a day that the calendar is never asked about is settled, even beyond it", () => {
    expect(tell(calendarDays(10), "2026-12-16")).toEqual(Result.succeed(["2026-12-26", "settled"]))
    expect(tell(calendarDays(60), "2026-12-20")).toEqual(Result.succeed(["2027-02-18", "settled"]))
    expect(tell(calendarDays(60, { moves: false }), "2026-12-20")).toEqual(Result.succeed(["2027-02-18", "settled"]))
    expect(tell(months(6), "2026-12-31")).toEqual(Result.succeed(["2027-06-30", "settled"]))
    expect(tell(calendarDays(10), "1949-10-01")).toEqual(Result.succeed(["1949-10-11", "settled"]))
  })
  it("carries the version that it was counted on", () => {
    expect(Result.map(dueDate({ term: reply, start: "2026-03-02", effects: [] }, chinaCalendar), (due) => due.calendar))
      .toEqual(Result.succeed(chinaCalendar.version))
  })
})

describe("a day that no notice settles is a gap, never Monday to Friday", () => {
  // 12-04 1, 12-07 … 12-11 6, 12-18 11, 12-25 16, 12-28 … 12-31 20
  it("in late December", () => {
    expect(tell(reply, "2026-12-03")).toEqual(Result.succeed(["2026-12-31", "provisional"]))
    expect(tell(reply, "2026-12-04")).toEqual(gap("2027-01-01"))
    expect(tell(workingDays(1), "2026-12-31")).toEqual(gap("2027-01-01"))
  })
  it("through an extension, an exclusion or a restart", () => {
    expect(tell(reply, "2026-12-03", [{ _tag: "Extend", length: 1 }])).toEqual(gap("2027-01-01"))
    expect(tell(reply, "2026-12-03", [{ _tag: "Exclude", from: "2026-12-07", through: "2026-12-07" }])).toEqual(gap("2027-01-01"))
    expect(tell(reply, "2026-12-03", [{ _tag: "Exclude", from: "2026-12-07", through: "2027-01-15" }])).toEqual(gap("2027-01-15"))
    expect(tell(reply, "2026-12-03", [{ _tag: "Exclude", from: "2026-12-07", through: "9999-12-31" }])).toEqual(gap("9999-12-31"))
    expect(tell(reply, "2026-03-02", [{ _tag: "Restart", on: "2027-01-04" }])).toEqual(gap("2027-01-04"))
  })
  it("but an exclusion beyond the calendar that is not reached asks nothing of it", () => {
    expect(tell(reply, "2026-03-02", [{ _tag: "Exclude", from: "2026-12-30", through: "2027-02-15" }]))
      .toEqual(Result.succeed(["2026-03-30", "settled"]))
    expect(tell(reply, "2026-03-02", [{ _tag: "Exclude", from: "2027-02-01", through: "2027-02-15" }]))
      .toEqual(Result.succeed(["2026-03-30", "settled"]))
  })
  it("before 2007", () => {
    expect(tell(reply, "2006-12-20")).toEqual(gap("2006-12-20"))
    expect(tell(workingDays(1, { first: true }), "2006-12-31")).toEqual(gap("2006-12-31"))
    expect(tell(reply, "2007-01-04")).toEqual(Result.succeed(["2007-02-01", "settled"]))
  })
  it("where a last day may have to move", () => {
    expect(tell(calendarDays(60, { moves: true }), "2026-12-20")).toEqual(gap("2027-02-18"))
    expect(tell(months(6, { moves: true }), "2026-07-02")).toEqual(gap("2027-01-02"))
    expect(tell(calendarDays(1, { moves: true }), "2006-01-01")).toEqual(gap("2006-01-02"))
  })
  it("a day after the year 9999, which has no name", () => {
    expect(tell(calendarDays(10), "9999-12-30")).toEqual(gap("10000-01-09"))
    expect(tell(calendarDays(1), "9999-12-30")).toEqual(Result.succeed(["9999-12-31", "settled"]))
    expect(tell(calendarDays(10), "2026-03-02", [{ _tag: "Exclude", from: "2026-03-02", through: "9999-12-31" }])).toEqual(gap("10000-01-10"))
    expect(tell(months(1), "9999-12-30")).toEqual(gap("10000-01-30"))
    expect(tell(months(120_000), "2026-01-01")).toEqual(gap("12026-01-01"))
    expect(tell(calendarDays(1_000_000, { moves: true }), "9000-01-01")).toEqual(gap("11737-11-28"))
  })
})

describe("on a calendar with a forecast", () => {
  const calendar = createCalendar({ forecastThrough: 2027 })
  // 元旦 2027 falls on a Friday: after 12-31 19 comes Mon 01-04 20
  it("is provisional instead of a gap", () => {
    expect(tell(reply, "2026-12-04", [], calendar)).toEqual(Result.succeed(["2027-01-04", "provisional"]))
    expect(tell(reply, "2026-11-26", [], calendar)).toEqual(Result.succeed(["2026-12-24", "settled"]))
    expect(tell(calendarDays(60, { moves: true }), "2026-12-20", [], calendar)).toEqual(Result.succeed(["2027-02-18", "provisional"]))
  })
  // 12-15 + 16 = 12-31, + 31 = 01-31, + 13 = Sat 02-13
  it("moves a last day by that calendar, not by the built-in one", () => {
    expect(tell(calendarDays(60, { moves: true }), "2026-12-15", [], calendar)).toEqual(Result.succeed(["2027-02-15", "provisional"]))
  })
  it("and a gap after the forecast", () => expect(tell(reply, "2027-12-20", [], calendar)).toEqual(gap("2028-01-01", "2027-12-31")))
  it("says so of each day", () => {
    const { reckoning } = Result.getOrThrow(dueDate({ term: workingDays(7), start: "2026-12-23", effects: [] }, calendar))
    expect(reckoning.map((day) => [day.date.slice(5), day.as, day.certainty, day.notice?.number])).toEqual([
      ["12-23", "start", "settled", "国办发明电〔2025〕7号"],
      ["12-24", "counted", "settled", "国办发明电〔2025〕7号"],
      ...["12-25", "12-26", "12-27", "12-28", "12-29", "12-30", "12-31"].map((day) =>
        [day, ["12-26", "12-27"].includes(day) ? "skipped" : "counted", "provisional", "国办发明电〔2025〕7号"]),
      ["01-01", "skipped", "provisional", "国务院令第795号"],
      ["01-02", "skipped", "provisional", undefined],
      ["01-03", "skipped", "provisional", undefined],
      ["01-04", "counted", "provisional", undefined]
    ])
  })
})

describe("a reckoning beyond the calendar", () => {
  it("tells days by their weekday alone, and as provisional", () => {
    const { reckoning } = Result.getOrThrow(dueDate({ term: calendarDays(4), start: "2026-12-31", effects: [] }, chinaCalendar))
    expect(reckoning.map((day) => [day.date, day.weekday, day.kind, day.certainty, day.notice?.date])).toEqual([
      ["2026-12-31", 4, "workday", "provisional", "2025-11-04"],
      ["2027-01-01", 5, "workday", "provisional", undefined],
      ["2027-01-02", 6, "weekend", "provisional", undefined],
      ["2027-01-03", 7, "weekend", "provisional", undefined],
      ["2027-01-04", 1, "workday", "provisional", undefined]
    ])
  })
  it("before it as after it", () => {
    const { reckoning } = Result.getOrThrow(dueDate({ term: calendarDays(3), start: "2006-12-30", effects: [] }, chinaCalendar))
    expect(reckoning.map((day) => [day.date, day.weekday, day.kind])).toEqual([
      ["2006-12-30", 6, "weekend"],
      ["2006-12-31", 7, "weekend"],
      ["2007-01-01", 1, "holiday"],
      ["2007-01-02", 2, "holiday"]
    ])
    const old = Result.getOrThrow(dueDate({ term: calendarDays(2), start: "1949-09-30", effects: [] }, chinaCalendar))
    expect(old.reckoning.map((day) => day.weekday)).toEqual([5, 6, 7])
  })
})
