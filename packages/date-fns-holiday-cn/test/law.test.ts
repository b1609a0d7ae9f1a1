/**
 * Terms of the law as a clerk counts them: the receipt is day 0, the next working day is day 1.
 *
 * The dates were counted by hand on the printed notices.
 */
import { describe, expect, it } from "vitest"
import * as onDate from "../src/index.ts"
import * as onText from "../src/iso/index.ts"

/** Received → 7, 15, 20 and 20 + 20 working days later; an empty field is not in the table. */
const terms = [
  ["2026-01-05", "2026-01-14", "2026-01-26", "2026-02-02", "2026-03-06"],
  ["2026-02-13", "2026-03-02", "2026-03-12", "2026-03-19", "2026-04-17"],
  ["2026-04-30", "2026-05-13", "2026-05-25", "2026-06-01", "2026-06-30"],
  ["2026-09-21", "", "", "2026-10-26", ""],
  ["2025-01-24", "2025-02-10", "2025-02-20", "2025-02-27", "2025-03-27"],
  ["2024-09-30", "2024-10-15", "2024-10-25", "2024-11-01", "2024-11-29"]
] as const
const lengths = [7, 15, 20, 40]

const vectors = terms.flatMap(([received, ...due]) =>
  due.flatMap((day, i) => (day === "" ? [] : [[received, lengths[i]!, day] as const])))

describe("a term", () => {
  it.each(vectors)("received on %s, %i working days, ends on %s", (received, count, due) => {
    expect(onText.addWorkingDays(received, count)).toBe(due)
    expect(onText.subWorkingDays(due, count)).toBe(onText.isWorkingDay(received) ? received : onText.previousWorkingDay(received))
    expect(onText.differenceInWorkingDays(due, received)).toBe(count)
  })

  it.each(vectors)("counts the same on Date, late in the evening of %s", (received, count, due) => {
    const evening = new Date(`${received}T23:30:00+08:00`)
    expect(onDate.addWorkingDays(evening, count)).toEqual(new Date(`${due}T23:30:00+08:00`))
  })

  it("is extended by a further run from the end of the first", () => {
    const extended = terms.filter(([, , , , forty]) => forty !== "")
    expect(extended.map(([, , , twenty]) => onText.addWorkingDays(twenty, 20))).toEqual(extended.map(([, , , , forty]) => forty))
  })

  it("may begin on a day off: the first day counted is the next working day", () => {
    expect(onText.addWorkingDays("2026-10-03", 1)).toBe("2026-10-08")
    expect(onText.addWorkingDays("2026-10-03", 0)).toBe("2026-10-03")
    expect(onText.subWorkingDays("2026-10-03", 1)).toBe("2026-09-30")
    expect(onText.addWorkingDays("2026-10-03", -1)).toBe("2026-09-30")
    expect(onText.subWorkingDays("2026-10-03", -1)).toBe("2026-10-08")
  })
})

const makeUpDays = [
  // of 2024 to 2026
  "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12",
  "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11",
  "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
  // that other data sets miss
  "2013-04-07", "2013-10-12", "2007-12-29", "2011-12-31", "2018-12-29"
]

/** A day → worked, off by a notice, worked on a weekend. */
const days: ReadonlyArray<readonly [day: string, working: boolean, holiday: boolean, makeUp: boolean]> = [
  ...makeUpDays.map((day) => [day, true, false, true] as const),
  // the end of a year, named by the next year's notice
  ["2007-12-28", true, false, false],
  ["2007-12-30", false, true, false],
  ["2007-12-31", false, true, false],
  ["2008-01-01", false, true, false],
  ["2008-01-02", true, false, false],
  ["2018-12-30", false, true, false],
  ["2018-12-31", false, true, false],
  ["2022-12-31", false, true, false],
  ["2021-12-31", true, false, false],
  // amendments: a parade, a longer May holiday, an epidemic
  ["2015-09-03", false, true, false],
  ["2015-09-04", false, true, false],
  ["2015-09-06", true, false, true],
  ["2019-04-28", true, false, true],
  ["2019-05-02", false, true, false],
  ["2019-05-04", false, true, false],
  ["2019-05-05", true, false, true],
  ["2020-01-31", false, true, false],
  ["2020-02-01", false, true, false],
  ["2020-02-03", true, false, false],
  // an ordinary weekend is no holiday
  ["2026-10-17", false, false, false]
]

describe("a day", () => {
  it.each(days)("%s: worked %s, holiday %s, make-up day %s", (day, working, holiday, makeUp) => {
    const noon = new Date(`${day}T12:00:00+08:00`)
    expect([onText.isWorkingDay(day), onText.isHoliday(day), onText.isMakeUpDay(day)]).toEqual([working, holiday, makeUp])
    expect([onDate.isWorkingDay(noon), onDate.isHoliday(noon), onDate.isMakeUpDay(noon)]).toEqual([working, holiday, makeUp])
  })

  it("of China begins at 16:00 UTC, for a Date and for a number", () => {
    const before = new Date("2024-02-17T15:59:59.999Z")
    const after = new Date("2024-02-17T16:00:00.000Z")
    expect([before, after].map((date) => onDate.isWorkingDay(date))).toEqual([false, true])
    expect([before, after].map((date) => onDate.isWorkingDay(date.getTime()))).toEqual([false, true])
  })
})

describe("an interval", () => {
  it("lists its worked days, both ends included", () => {
    const interval = { start: "2024-02-08", end: "2024-02-20" }
    expect(onText.eachWorkingDayOfInterval(interval)).toEqual(["2024-02-08", "2024-02-09", "2024-02-18", "2024-02-19", "2024-02-20"])
    expect(onText.eachWorkingDayOfInterval({ start: interval.end, end: interval.start }))
      .toEqual(["2024-02-20", "2024-02-19", "2024-02-18", "2024-02-09", "2024-02-08"])
  })

  it("may hold no worked day, or reach from the first day known to the last", () => {
    expect(onText.eachWorkingDayOfInterval({ start: "2026-10-01", end: "2026-10-07" })).toEqual([])
    expect(onText.eachWorkingDayOfInterval({ start: "2007-01-01", end: "2007-01-05" })).toEqual(["2007-01-04", "2007-01-05"])
    const all = onText.eachWorkingDayOfInterval({ start: "2007-01-01", end: "2026-12-31" })
    // 1043 weeks and Monday to Thursday, less the weekdays off, plus the weekend days worked
    expect(all.length).toBe(1043 * 5 + 4 - 358 + 130)
  })

  it("on Date lists midnights of China", () => {
    const start = new Date("2024-02-09T20:00:00+08:00")
    const end = new Date("2024-02-18T03:00:00+08:00")
    expect(onDate.eachWorkingDayOfInterval({ start, end })).toEqual(
      [new Date("2024-02-09T00:00:00+08:00"), new Date("2024-02-18T00:00:00+08:00")]
    )
  })
})
