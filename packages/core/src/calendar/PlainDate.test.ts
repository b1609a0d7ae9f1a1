/** Days as text: which are real, what lies so many days or months after them, by plain arithmetic checked against JavaScript's own calendar. */
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { addDays } from "./addDays.ts"
import { addMonths } from "./addMonths.ts"
import { dayNumber, fromDayNumber } from "./dayNumber.ts"
import { isPlainDate, PlainDate } from "./PlainDate.ts"

/** Milliseconds that a loop over thousands of days may take on a machine that is busy with other things. */
const slow = 60_000

const decode = Schema.decodeUnknownResult(PlainDate)

describe("a plain date", () => {
  it.each(["2026-01-31", "2026-04-30", "2024-02-29", "2000-02-29", "2026-12-31", "1000-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(isPlainDate(text)).toBe(true)
    expect(decode(text)).toMatchObject({ _tag: "Success", success: text })
  })
  it.each([
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2024-02-30", "2026-01-32", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31",
    "2026-00-01", "2026-13-01", "2026-01-00", "2026-1-1", "26-01-01", "0999-12-31", "0206-03-02", "02026-01-01", "+2026-01-01", "20260101",
    "2026/01/01", "2026/01-01", "2026-01/01", "2026-1/-01", "2026-01-1/", "20/6-01-01", "2026-0:-01", "2026-01-0:", "2026-01-01 ", " 2026-01-01", "2026-01-01\n", "2026-01-01T00:00:00Z", "２０２６-01-01", ""
  ])("%j is none", (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(decode(text)._tag).toBe("Failure")
  })
  it.each([undefined, null, 20260101, {}, ["2026-01-01"]])("%j is none", (value) => {
    expect(isPlainDate(value)).toBe(false)
    expect(decode(value)._tag).toBe("Failure")
  })
  it("says what would be right", () => {
    expect(() => Schema.decodeUnknownSync(PlainDate)("2026-02-30")).toThrow("Expected a real day as YYYY-MM-DD")
  })
  it("every day of 300 years is one, and no other day of their months", () => {
    let wrong = 0
    for (let year = 1900; year < 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
          const real = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text
          if (isPlainDate(text) !== real) wrong++
        }
      }
    }
    expect(wrong).toBe(0)
  }, slow)
})

describe("days as numbers", () => {
  it("count from 1970-01-01", () => {
    expect([dayNumber("1970-01-01"), dayNumber("1969-12-31"), dayNumber("2000-03-01"), dayNumber("2026-01-01")]).toEqual([0, -1, 11_017, 20_454])
  })
  it("are there and back the same, and JavaScript agrees: each day from 1900 to 2200, and every 29th from 1000 to 9999", () => {
    let wrong = 0
    const [first, last] = [dayNumber("1900-01-01"), dayNumber("2200-12-31")]
    for (let day = dayNumber("1000-01-01"); day <= dayNumber("9999-12-31"); day += day >= first && day < last ? 1 : 29) {
      const text = fromDayNumber(day)
      if (dayNumber(text) !== day || new Date(day * 864e5).toISOString().slice(0, 10) !== text) wrong++
    }
    expect(wrong).toBe(0)
  }, slow)
  it("before year 1000 are written with zeros", () => {
    expect(fromDayNumber(dayNumber("0001-03-01") - 1)).toBe("0001-02-28")
    expect(fromDayNumber(-719_528)).toBe("0000-01-01")
  })
})

describe("addDays", () => {
  it.each([
    ["2024-02-28", 2, "2024-03-01"], ["2026-02-28", 1, "2026-03-01"], ["2026-12-31", 1, "2027-01-01"], ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-02", 0, "2026-03-02"], ["2026-03-02", 365, "2027-03-02"], ["2000-01-01", 36_525, "2100-01-01"]
  ])("%s %i is %s", (date, days, result) => expect(addDays(date, days)).toBe(result))
})

describe("addMonths", () => {
  it.each([
    ["2026-01-15", 1, "2026-02-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-11-30", 1, "2026-12-30"],
    ["2026-11-15", 2, "2027-01-15"],
    ["2026-07-02", 6, "2027-01-02"],
    ["2026-03-31", 0, "2026-03-31"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["9999-12-31", 1, "10000-01-31"],
    ["1000-01-15", -1, "0999-12-15"]
  ])("%s and %i months is %s", (date, count, result) => expect(addMonths(date, count)).toBe(result))

  it("never leaves the month it should end in, for every day of eight years and up to 30 months", () => {
    let wrong = 0
    for (let day = dayNumber("2020-01-01"); day < dayNumber("2028-01-01"); day++) {
      const date = fromDayNumber(day)
      for (let count = 1; count <= 30; count++) {
        const end = addMonths(date, count)
        const [year, month] = [+date.slice(0, 4), +date.slice(5, 7)]
        const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
        const right = new Date(Date.UTC(year, month - 1 + count, Math.min(+date.slice(8), lastDay))).toISOString().slice(0, 10)
        if (end !== right) wrong++
      }
    }
    expect(wrong).toBe(0)
  }, slow)
})
