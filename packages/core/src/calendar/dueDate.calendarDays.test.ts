/** Terms in calendar days and in months: month ends, leap years, last days that move off holidays, and days that are excluded. */
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { calendarDays, months } from "../../test/sampleTerms.ts"
import type { ClockEffect } from "./ClockEffect.ts"
import { dueDate } from "./dueDate.ts"
import type { Term } from "./Term.ts"

const due = (term: Term, start: string, ...effects: ReadonlyArray<ClockEffect>) =>
  Result.getOrThrow(dueDate({ term, start, effects }, chinaCalendar))
const on = (term: Term, start: string, ...effects: ReadonlyArray<ClockEffect>): string => due(term, start, ...effects).date
const exclude = (from: string, through = from): ClockEffect => ({ _tag: "Exclude", from, through })

describe("calendar days", () => {
  it("count weekends and holidays alike", () => {
    expect(on(calendarDays(10), "2026-09-28")).toBe("2026-10-08")
    expect(on(calendarDays(15), "2026-02-10")).toBe("2026-02-25")
    expect(on(calendarDays(1), "2024-02-28")).toBe("2024-02-29")
  })
  it("may count the first day, worked or not", () => {
    expect(on(calendarDays(10, { first: true }), "2026-09-28")).toBe("2026-10-07")
    expect(on(calendarDays(2, { first: true }), "2026-03-07")).toBe("2026-03-08")
    expect(on(calendarDays(1, { first: true }), "2026-03-07")).toBe("2026-03-07")
  })
  it("end on a day off, unless the term says that they move", () => {
    // 08-03 + 28 = 08-31, + 30 = 09-30, + 2 = 10-02, in 国庆
    expect(on(calendarDays(60), "2026-08-03")).toBe("2026-10-02")
    expect(on(calendarDays(60, { moves: false }), "2026-08-03")).toBe("2026-10-02")
    expect(on(calendarDays(60, { moves: true }), "2026-08-03")).toBe("2026-10-08")
  })
  it("move to the next working day: from a Saturday to Monday, from a Saturday to a make-up Sunday, from 春节 past it", () => {
    expect(on(calendarDays(5, { moves: true }), "2026-03-09")).toBe("2026-03-16")
    expect(on(calendarDays(1, { moves: true }), "2026-09-18")).toBe("2026-09-20")
    expect(on(calendarDays(5, { moves: true }), "2026-02-11")).toBe("2026-02-24")
  })
  it("do not move from a make-up Saturday, nor from a working day", () => {
    expect(on(calendarDays(5, { moves: true }), "2026-10-05")).toBe("2026-10-10")
    expect(on(calendarDays(4, { moves: true }), "2026-03-09")).toBe("2026-03-13")
  })
  it("leave out what is excluded, weekends too", () => {
    expect(on(calendarDays(10), "2026-03-02", exclude("2026-03-05", "2026-03-09"))).toBe("2026-03-17")
    expect(on(calendarDays(10), "2026-03-02", exclude("2026-03-12"))).toBe("2026-03-13")
    expect(on(calendarDays(10), "2026-03-02", exclude("2026-03-13"))).toBe("2026-03-12")
    expect(on(calendarDays(10), "2026-03-02", exclude("2026-02-20", "2026-03-02"))).toBe("2026-03-12")
    expect(on(calendarDays(10, { first: true }), "2026-03-02", exclude("2026-03-02"))).toBe("2026-03-12")
    expect(on(calendarDays(10), "2026-03-02", exclude("2026-03-07", "2026-03-08"), exclude("2026-03-08", "2026-03-09"))).toBe("2026-03-15")
  })
  it("are extended and restarted like any other", () => {
    const term = calendarDays(10, { cap: 5, first: true })
    expect(on(term, "2026-03-02", { _tag: "Extend", length: 5 })).toBe("2026-03-16")
    expect(on(term, "2026-03-02", { _tag: "Restart", on: "2026-03-05" }, { _tag: "Extend", length: 5 })).toBe("2026-03-20")
  })
  it("reckon the move day by day", () => {
    const { reckoning } = due(calendarDays(2, { moves: true }), "2026-09-30")
    expect(reckoning.map(({ as, count, date }) => [date, as, count])).toEqual([
      ["2026-09-30", "start", undefined],
      ["2026-10-01", "counted", 1],
      ["2026-10-02", "counted", 2],
      ["2026-10-03", "moved", undefined],
      ["2026-10-04", "moved", undefined],
      ["2026-10-05", "moved", undefined],
      ["2026-10-06", "moved", undefined],
      ["2026-10-07", "moved", undefined],
      ["2026-10-08", "moved", undefined]
    ])
  })
  it("a day past the last one is moved past, not excluded, though it lies in an excluded span", () => {
    const { date, reckoning } = due(calendarDays(5, { moves: true }), "2026-03-09", { _tag: "Exclude", from: "2026-03-15", through: "2026-03-16", reason: "会商" })
    expect(date).toBe("2026-03-16")
    expect(reckoning.slice(-3).map(({ as, reason }) => [as, reason])).toEqual([["counted", undefined], ["moved", undefined], ["moved", undefined]])
  })
})

it("each day of a reckoning has what is known of it, and no empty keys", () => {
  const notice = {
    title: "国务院办公厅关于2026年部分节假日安排的通知", number: "国办发明电〔2025〕7号", date: "2025-11-04",
    address: "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"
  }
  const effects: ReadonlyArray<ClockEffect> = [
    { _tag: "Extend", length: 1 }, { _tag: "Exclude", from: "2026-09-23", through: "2026-09-25", reason: "会商" }, exclude("2026-09-25"),
    { _tag: "Exclude", from: "2026-09-24", through: "2026-09-24", reason: "征求意见" }
  ]
  const settled = { certainty: "settled", notice } as const
  expect(due(calendarDays(1, { cap: 1 }), "2026-09-23", ...effects).reckoning).toStrictEqual([
    { date: "2026-09-23", weekday: 3, as: "start", kind: "workday", ...settled },
    { date: "2026-09-24", weekday: 4, as: "excluded", kind: "workday", reason: "会商；征求意见", ...settled },
    { date: "2026-09-25", weekday: 5, as: "excluded", kind: "holiday", name: "中秋节", reason: "会商", ...settled },
    { date: "2026-09-26", weekday: 6, as: "counted", count: 1, kind: "holiday", name: "中秋节", ...settled },
    { date: "2026-09-27", weekday: 7, as: "counted", count: 2, extended: true, kind: "holiday", name: "中秋节", ...settled }
  ])
})

it("two reasons for one day stand in the order in which they happened, whichever span is longer", () => {
  const span = (through: string, reason: string): ClockEffect => ({ _tag: "Exclude", from: "2026-03-03", through, reason })
  const reasons = (...effects: ReadonlyArray<ClockEffect>) => due(calendarDays(1), "2026-03-02", ...effects).reckoning.map(({ reason }) => reason)
  expect(reasons(span("2026-03-04", "会商"), span("2026-03-03", "征求意见"))).toEqual([undefined, "会商；征求意见", "会商", undefined])
  expect(reasons(span("2026-03-03", "征求意见"), span("2026-03-04", "会商"))).toEqual([undefined, "征求意见；会商", "会商", undefined])
})

describe("months", () => {
  it("end on the day of the same number", () => expect(on(months(6), "2026-01-15")).toBe("2026-07-15"))
  it("or on the last day of a month that has none", () => {
    expect(on(months(1), "2026-01-31")).toBe("2026-02-28")
    expect(on(months(1), "2024-01-30")).toBe("2024-02-29")
    expect(on(months(6), "2023-08-31")).toBe("2024-02-29")
    expect(on(months(6), "2024-08-29")).toBe("2025-02-28")
    expect(on(months(1), "2026-03-31")).toBe("2026-04-30")
  })
  it("from a last day that is short, not to a last day", () => expect(on(months(1), "2026-02-28")).toBe("2026-03-28"))
  it("count the first day: the end is a day earlier", () => expect(on(months(1, { first: true }), "2026-01-15")).toBe("2026-02-14"))
  it("move off holidays", () => {
    expect(on(months(6, { moves: true }), "2026-04-02")).toBe("2026-10-08")
    expect(on(months(6, { moves: true }), "2025-08-17")).toBe("2026-02-24")
    // Sat 2026-02-28 is worked, 2026-05-31 is a Sunday
    expect(on(months(6, { moves: true }), "2025-08-31")).toBe("2026-02-28")
    expect(on(months(3, { moves: true }), "2026-02-28")).toBe("2026-05-28")
    expect(on(months(2, { moves: true }), "2026-03-31")).toBe("2026-06-01")
  })
  it("are longer by every day that is excluded", () => {
    expect(on(months(1), "2026-03-15", exclude("2026-03-20", "2026-03-29"))).toBe("2026-04-25")
    expect(on(months(1), "2026-03-15", exclude("2026-04-15"))).toBe("2026-04-16")
    expect(on(months(1), "2026-03-15", exclude("2026-04-16"))).toBe("2026-04-15")
    expect(on(months(1), "2026-01-31", exclude("2026-02-28"))).toBe("2026-03-01")
  })
  it("are extended in months, from the start and not from the end of the first run", () => {
    expect(on(months(1, { cap: 2 }), "2026-01-31", { _tag: "Extend", length: 1 })).toBe("2026-03-31")
    expect(on(months(1, { cap: 2 }), "2026-01-31", { _tag: "Restart", on: "2026-02-28" })).toBe("2026-03-28")
  })
  it("their days have no numbers", () => {
    const { reckoning } = due(months(1, { cap: 1 }), "2026-03-15", { _tag: "Extend", length: 1 })
    expect(reckoning).toHaveLength(62)
    expect(reckoning.some((day) => "count" in day || "extended" in day)).toBe(false)
    expect(new Set(reckoning.slice(1).map(({ as }) => as))).toEqual(new Set(["counted"]))
  })
})
