/** The statutory days off and the forecast that stands on them, against the two notices issued under the statute. */
import { describe, expect, it } from "vitest"
import { forecast, InvalidInput, lastStatutoryYear, notices, statutoryDays } from "../src/calendar/index.ts"

const years = Array.from({ length: 16 }, (_, i) => 2025 + i)
const isWeekend = (day: string): boolean => new Date(day).getUTCDay() % 6 === 0

describe("the statutory days", () => {
  it.each(years)("of %i are thirteen, in order, by the names of the statute", (year) => {
    const days = statutoryDays(year)
    expect(days.length).toBe(13)
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted())
    expect(days.every(({ date }) => date.startsWith(`${year}-`))).toBe(true)
    const count = (name: string): number => days.filter((day) => day.name === name).length
    expect(["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"].map(count)).toEqual([1, 4, 1, 2, 1, 1, 3])
  })

  it("of 2026 are these", () => {
    expect(statutoryDays(2026)).toEqual([
      { date: "2026-01-01", name: "元旦" },
      { date: "2026-02-16", name: "春节" },
      { date: "2026-02-17", name: "春节" },
      { date: "2026-02-18", name: "春节" },
      { date: "2026-02-19", name: "春节" },
      { date: "2026-04-05", name: "清明节" },
      { date: "2026-05-01", name: "劳动节" },
      { date: "2026-05-02", name: "劳动节" },
      { date: "2026-06-19", name: "端午节" },
      { date: "2026-09-25", name: "中秋节" },
      { date: "2026-10-01", name: "国庆节" },
      { date: "2026-10-02", name: "国庆节" },
      { date: "2026-10-03", name: "国庆节" }
    ])
  })

  it.each([2025, 2026])("of %i all lie in the days off of the notice, under their festivals", (year) => {
    const notice = notices.find((each) => each.year === year)!
    const missing = statutoryDays(year).filter(({ date, name }) =>
      !notice.off.some((run) => run.name.includes(name) && run.from <= date && date <= run.through))
    expect(missing).toEqual([])
  })
})

describe("the forecast", () => {
  it.each(years)("of %i gives thirteen days off that are no weekend, and names each day once", (year) => {
    const days = forecast(year)
    const dates = days.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    expect(dates.filter((date) => !isWeekend(date)).length).toBe(13)
    expect(days.filter(({ date, inLieu }) => inLieu && isWeekend(date))).toEqual([])
    expect(days.every(({ certainty }) => certainty === "provisional")).toBe(true)
    const statutory = new Set(statutoryDays(year).map(({ date }) => date))
    expect(days.filter(({ inLieu }) => !inLieu).map(({ date }) => date)).toEqual([...statutory])
  })

  it("gives the next working days for a weekend: 1 and 2 May 2027 are Saturday and Sunday", () => {
    expect(forecast(2027).filter(({ name }) => name === "劳动节").map(({ date, inLieu }) => [date, inLieu])).toEqual([
      ["2027-05-01", false],
      ["2027-05-02", false],
      ["2027-05-03", true],
      ["2027-05-04", true]
    ])
  })

  it("gives a day for a festival that falls on another: 中秋 of 2028 is 3 October", () => {
    expect(statutoryDays(2028).filter(({ date }) => date === "2028-10-03").map(({ name }) => name).toSorted()).toEqual(["中秋节", "国庆节"])
    // 1 October 2028 is a Sunday: one day for it, one for the festival
    const october = forecast(2028).filter(({ date }) => date > "2028-10")
    expect(october.map(({ date, inLieu }) => [date, inLieu])).toEqual([
      ["2028-10-01", false],
      ["2028-10-02", false],
      ["2028-10-03", false],
      ["2028-10-04", true],
      ["2028-10-05", true]
    ])
  })
})

describe("a year without a statute or an almanac", () => {
  it.each([2024, 2041, 0, -2030, 2027.5, NaN, Infinity, "2027", null, undefined])("like %s is refused", (value) => {
    for (const ask of [statutoryDays, forecast]) {
      let error: unknown
      try {
        ask(value as number)
      } catch (thrown) {
        error = thrown
      }
      expect(error).toBeInstanceOf(InvalidInput)
      expect(error).toMatchObject({ value, expected: "a year from 2025 to 2040" })
    }
    expect(lastStatutoryYear).toBe(2040)
  })
})
