/**
 * Terms in working days, each date worked out by hand on the wall calendar.
 *
 * Of 2026: 春节 off 02-15 … 02-23, worked Sat 02-14 and Sat 02-28 · 清明 off 04-04 … 04-06 · 劳动节 off 05-01 … 05-05, worked Sat 05-09 ·
 * 端午 off 06-19 … 06-21 · 中秋 off 09-25 … 09-27, worked Sun 09-20 · 国庆 off 10-01 … 10-07, worked Sat 10-10.
 */
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { reply, workingDays } from "../../test/sampleTerms.ts"
import type { ClockEffect } from "./ClockEffect.ts"
import { dueDate } from "./dueDate.ts"
import type { Term } from "./Term.ts"

const due = (term: Term, start: string, ...effects: ReadonlyArray<ClockEffect>) =>
  Result.getOrThrow(dueDate({ term, start, effects }, chinaCalendar))
const on = (term: Term, start: string, ...effects: ReadonlyArray<ClockEffect>): string => due(term, start, ...effects).date
const exclude = (from: string, through = from): ClockEffect => ({ _tag: "Exclude", from, through })
const restart = (day: string): ClockEffect => ({ _tag: "Restart", on: day })
const extend = (length: number, day?: string): ClockEffect => ({ _tag: "Extend", length, ...(day !== undefined && { on: day }) })

describe("the vectors of the law: 7, 15, 20 and 20 + 20 working days", () => {
  it.each([
    ["2026-01-05", "2026-01-14", "2026-01-26", "2026-02-02", "2026-03-06"],
    ["2026-02-13", "2026-03-02", "2026-03-12", "2026-03-19", "2026-04-17"],
    ["2026-04-30", "2026-05-13", "2026-05-25", "2026-06-01", "2026-06-30"],
    // counted by hand: 09-22 1 … 09-24 3, 09-28 4 … 09-30 6, 10-08 7, … Sat 10-10 9, 10-19 15, 10-26 20, 11-23 40
    ["2026-09-21", "2026-10-08", "2026-10-19", "2026-10-26", "2026-11-23"],
    ["2025-01-24", "2025-02-10", "2025-02-20", "2025-02-27", "2025-03-27"],
    ["2024-09-30", "2024-10-15", "2024-10-25", "2024-11-01", "2024-11-29"]
  ])("from %s", (start, in7, in15, in20, in40) => {
    expect([on(workingDays(7), start), on(workingDays(15), start), on(reply, start), on(reply, start, extend(20))])
      .toEqual([in7, in15, in20, in40])
  })
})

describe("receipt on a day that is not worked, or worked on a weekend", () => {
  // from Fri 03-06: 03-09 … 03-13 5, 03-16 … 20, 03-23 … 15, 03-30 16 … 04-03 20
  it.each(["2026-03-06", "2026-03-07", "2026-03-08"])("Friday to Sunday, %s: day 1 is Monday", (start) => {
    expect(on(reply, start)).toBe("2026-04-03")
  })
  // 10-08 1, 10-09 2, Sat 10-10 3, 10-12 … 10-16 8, 10-23 13, 10-30 18, 11-02 19, 11-03 20
  it.each(["2026-09-30", "2026-10-01", "2026-10-04", "2026-10-07"])("before and within 国庆, %s: day 1 is 10-08", (start) => {
    expect(on(reply, start)).toBe("2026-11-03")
    expect(on(workingDays(1), start)).toBe("2026-10-08")
  })
  // 10-12 … 10-16 5, 10-23 10, 10-30 15, 11-06 20
  it.each(["2026-10-10", "2026-10-11"])("on the make-up Saturday and the Sunday after it, %s: day 1 is 10-12", (start) => {
    expect(on(reply, start)).toBe("2026-11-06")
  })
  it("a make-up day is itself counted", () => {
    expect(on(workingDays(1), "2026-10-09")).toBe("2026-10-10")
    expect(on(workingDays(1), "2026-09-18")).toBe("2026-09-20")
  })
})

// plain: 03-03 1 … 03-06 4, 03-13 9, 03-20 14, 03-27 19, 03-30 20
describe("EXCLUDE, on a reply from Monday 2026-03-02 that is due on Monday 03-30", () => {
  it.each<[string, string, ReadonlyArray<readonly [string, string?]>]>([
    ["nothing", "2026-03-30", []],
    ["a span before the start", "2026-03-30", [["2026-02-24", "2026-02-28"]]],
    ["a span that ends on the start", "2026-03-30", [["2026-02-24", "2026-03-02"]]],
    ["the start alone, which is not counted anyway", "2026-03-30", [["2026-03-02"]]],
    ["a span across the start takes 03-03 and 03-04", "2026-04-01", [["2026-02-24", "2026-03-04"]]],
    ["a span from the start takes 03-03 and 03-04", "2026-04-01", [["2026-03-02", "2026-03-04"]]],
    // five days on: 03-31, 04-01, 04-02, 04-03, and after 清明 04-07
    ["five days within", "2026-04-07", [["2026-03-09", "2026-03-13"]]],
    ["the same five and the weekend after them", "2026-04-07", [["2026-03-09", "2026-03-15"]]],
    ["two that overlap count once", "2026-04-07", [["2026-03-09", "2026-03-12"], ["2026-03-11", "2026-03-13"]]],
    ["two that share one day", "2026-04-07", [["2026-03-09", "2026-03-11"], ["2026-03-11", "2026-03-13"]]],
    ["one within the other", "2026-04-07", [["2026-03-10", "2026-03-11"], ["2026-03-09", "2026-03-13"]]],
    ["the same one twice", "2026-04-07", [["2026-03-09", "2026-03-13"], ["2026-03-09", "2026-03-13"]]],
    ["two that touch", "2026-04-07", [["2026-03-11", "2026-03-13"], ["2026-03-09", "2026-03-10"]]],
    ["two apart", "2026-04-01", [["2026-03-09"], ["2026-03-25"]]],
    ["a weekend only", "2026-03-30", [["2026-03-07", "2026-03-08"]]],
    ["the last day", "2026-03-31", [["2026-03-30"]]],
    ["a span that begins on the last day", "2026-04-07", [["2026-03-30", "2026-04-03"]]],
    ["a span that ends on the last day", "2026-04-07", [["2026-03-24", "2026-03-30"]]],
    ["a span across the last day", "2026-04-07", [["2026-03-27", "2026-04-02"]]],
    ["a span after the last day", "2026-03-30", [["2026-03-31", "2026-04-10"]]],
    ["a second span that only the first makes matter", "2026-04-08", [["2026-03-09", "2026-03-13"], ["2026-04-07"]]],
    // all of March is out: 04-01 1 … 04-03 3, 04-07 … 04-10 7, 04-17 12, 04-24 17, 04-27 18, 04-28 19, 04-29 20
    ["more than the whole run", "2026-04-29", [["2026-03-01", "2026-03-31"]]]
  ])("%s: %s", (_, date, spans) => {
    expect(on(reply, "2026-03-02", ...spans.map(([from, through]) => exclude(from, through)))).toBe(date)
  })

  it("a holiday that is excluded as well is not left out twice", () => {
    // 03-17 1 … 03-20 4, 03-27 9, 04-03 14, 清明 off, 04-07 15 … 04-10 18, 04-13 19, 04-14 20
    expect(on(reply, "2026-03-16")).toBe("2026-04-14")
    expect(on(reply, "2026-03-16", exclude("2026-04-04", "2026-04-06"))).toBe("2026-04-14")
    expect(on(reply, "2026-03-16", exclude("2026-04-03", "2026-04-06"))).toBe("2026-04-15")
  })
  it("a make-up Saturday that is excluded is one working day", () => {
    expect(on(reply, "2026-09-21", exclude("2026-10-10", "2026-10-11"))).toBe("2026-10-27")
  })
})

describe("RESTART", () => {
  it("counts in full from the day after, as a new clock would", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-16"))).toBe("2026-04-14")
    expect(due(reply, "2026-03-02", restart("2026-03-16")).runFrom).toBe("2026-03-16")
  })
  it("on the start itself changes nothing", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-02"))).toBe("2026-03-30")
  })
  it("on a Saturday, a holiday, a make-up day", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-07"))).toBe("2026-04-03")
    expect(on(reply, "2026-09-21", restart("2026-10-04"))).toBe("2026-11-03")
    expect(on(reply, "2026-09-21", restart("2026-10-10"))).toBe("2026-11-06")
  })
  it("the latest counts, whichever was written first", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-05"), restart("2026-03-16"))).toBe("2026-04-14")
    expect(on(reply, "2026-03-02", restart("2026-03-16"), restart("2026-03-05"))).toBe("2026-04-14")
  })
  it("after the first run has ended", () => {
    expect(on(reply, "2026-01-05", restart("2026-03-16"))).toBe("2026-04-14")
  })
  it("drops a first day that counted", () => {
    const term = workingDays(5, { first: true })
    expect(on(term, "2026-03-02")).toBe("2026-03-06")
    expect(on(term, "2026-03-02", restart("2026-03-02"))).toBe("2026-03-09")
    expect(on(term, "2026-03-02", restart("2026-03-10"))).toBe("2026-03-17")
  })
  it("leaves exclusions of the earlier run without effect, and keeps those that reach into the new one", () => {
    expect(on(reply, "2026-03-02", exclude("2026-03-05", "2026-03-10"), restart("2026-03-16"))).toBe("2026-04-14")
    expect(on(reply, "2026-03-02", exclude("2026-03-10", "2026-03-17"), restart("2026-03-16"))).toBe("2026-04-15")
  })
})

// 20th 03-30, then 03-31 21 … 04-03 24, 04-07 25 … 04-10 28, 04-17 33, 04-24 38, 04-27 39, 04-28 40
describe("EXTEND, on the same reply", () => {
  it("adds a further run", () => {
    expect(on(reply, "2026-03-02", extend(5))).toBe("2026-04-07")
    expect(on(reply, "2026-03-02", extend(20))).toBe("2026-04-28")
    expect(due(reply, "2026-03-02", extend(20)).extension).toBe(20)
  })
  it("twice, up to the cap", () => {
    expect(on(reply, "2026-03-02", extend(5), extend(15))).toBe("2026-04-28")
  })
  it("the day it was granted does not move the date", () => {
    expect(on(reply, "2026-03-02", extend(5, "2026-03-27"))).toBe("2026-04-07")
  })
  it("before a restart is dropped, with and without its day", () => {
    expect(on(reply, "2026-03-02", extend(20), restart("2026-03-16"))).toBe("2026-04-14")
    expect(on(reply, "2026-03-02", extend(20, "2026-03-10"), restart("2026-03-16"))).toBe("2026-04-14")
    expect(due(reply, "2026-03-02", extend(20), restart("2026-03-16")).extension).toBe(0)
  })
  it("after a restart counts; up to the cap again, though the first run had used it up", () => {
    // 04-14 20, 04-15 21 … 04-17 23, 04-24 28, 04-27 29, 04-28 30
    expect(on(reply, "2026-03-02", restart("2026-03-16"), extend(10))).toBe("2026-04-28")
    expect(on(reply, "2026-03-02", extend(20), restart("2026-03-16"), extend(10))).toBe("2026-04-28")
  })
  it("with its day, is placed by that day and not by its place in the list", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-16"), extend(10, "2026-03-10"))).toBe("2026-04-14")
    expect(on(reply, "2026-03-02", extend(10, "2026-03-20"), restart("2026-03-16"))).toBe("2026-04-28")
  })
  it("on the day of a restart, is placed by the list", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-16"), extend(10, "2026-03-16"))).toBe("2026-04-28")
    expect(on(reply, "2026-03-02", extend(10, "2026-03-16"), restart("2026-03-16"))).toBe("2026-04-14")
  })
  it("between two restarts of one day is dropped by the second", () => {
    expect(on(reply, "2026-03-02", restart("2026-03-16"), extend(10), restart("2026-03-16"))).toBe("2026-04-14")
    expect(on(reply, "2026-03-02", restart("2026-03-16"), extend(10), restart("2026-03-15"))).toBe("2026-04-28")
  })
  it("days of the extension can be excluded", () => {
    expect(on(reply, "2026-03-02", extend(5), exclude("2026-04-01", "2026-04-02"))).toBe("2026-04-09")
  })
})

it("all three: excluded, restarted, extended, excluded", () => {
  // from 03-16, 04-07 … 04-10 out: 04-03 14, 04-13 15 … 04-17 19, 04-20 20 … 04-24 24, 04-27 25 … 04-30 28, 劳动节 off, 05-06 29, 05-07 30
  const clock = [exclude("2026-03-09", "2026-03-13"), restart("2026-03-16"), extend(10, "2026-04-13"), exclude("2026-04-07", "2026-04-10")]
  expect(on(reply, "2026-03-02", ...clock)).toBe("2026-05-07")
})

describe("a term whose first day counts", () => {
  const five = workingDays(5, { first: true })
  it("a worked start is day 1", () => expect(on(five, "2026-03-02")).toBe("2026-03-06"))
  it("a Saturday or a holiday is not", () => {
    expect(on(five, "2026-03-07")).toBe("2026-03-13")
    // 10-08 1, 10-09 2, Sat 10-10 3, 10-12 4, 10-13 5
    expect(on(five, "2026-10-03")).toBe("2026-10-13")
  })
  it("a make-up Saturday is", () => expect(on(five, "2026-10-10")).toBe("2026-10-15"))
  it("an excluded start is not", () => {
    expect(on(five, "2026-03-02", exclude("2026-03-02"))).toBe("2026-03-09")
    expect(on(five, "2026-03-02", exclude("2026-02-27", "2026-03-03"))).toBe("2026-03-10")
    expect(on(five, "2026-03-02", exclude("2026-02-27", "2026-03-01"))).toBe("2026-03-06")
  })
  it("of one day ends on its start, whatever is excluded later", () => {
    const one = workingDays(1, { first: true })
    expect(on(one, "2026-03-02")).toBe("2026-03-02")
    expect(on(one, "2026-03-02", exclude("2026-03-03", "2026-03-20"))).toBe("2026-03-02")
    expect(on(one, "2026-03-07")).toBe("2026-03-09")
  })
})
