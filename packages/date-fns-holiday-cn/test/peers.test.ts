/**
 * What the README says of other libraries, and nothing else: each sentence of its comparison is a line here, and fails when the
 * library has changed. Their data is compared in `data.test.ts`.
 */
import { execFileSync } from "node:child_process"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { isWorkday as chineseWorkday } from "chinese-workday"
import { addBusinessDays } from "date-fns"
import { LegalHoliday } from "tyme4ts"
import { describe, expect, it } from "vitest"
import { CalendarGap, InvalidInput } from "../src/index.ts"
import { addWorkingDays, eachWorkingDayOfInterval, isWorkingDay, subWorkingDays } from "../src/iso/index.ts"

const require = createRequire(import.meta.url)
const chineseDays = require("chinese-days") as { readonly isWorkday: (day: string) => boolean }

describe("National Day 2027, which is off by statute and in no notice yet", () => {
  it("is a working day to chinese-days and chinese-workday, nothing special to tyme4ts, a gap here", () => {
    expect(chineseDays.isWorkday("2027-10-01")).toBe(true)
    expect(chineseWorkday("2027-10-01")).toBe(true)
    expect(LegalHoliday.fromYmd(2027, 10, 1)).toBeNull()
    expect(() => isWorkingDay("2027-10-01")).toThrow(CalendarGap)
  })
})

describe("30 February 2024", () => {
  it("is a working day to chinese-days and chinese-workday, nothing special to tyme4ts, no day here", () => {
    expect(chineseDays.isWorkday("2024-02-30")).toBe(true)
    expect(chineseWorkday("2024-02-30")).toBe(true)
    expect(LegalHoliday.fromYmd(2024, 2, 30)).toBeNull()
    expect(() => isWorkingDay("2024-02-30")).toThrow(InvalidInput)
  })
})

describe("Monday, 11 March 2024, on a host in New York", () => {
  const ask = (program: string): string => {
    const cwd = fileURLToPath(new URL("..", import.meta.url))
    return execFileSync(process.execPath, ["-p", program], { cwd, env: { ...process.env, TZ: "America/New_York", NODE_OPTIONS: "" } })
      .toString().trim()
  }

  it("is no working day to chinese-days, and one here", () => {
    expect(ask(`require("chinese-days").isWorkday("2024-03-11")`)).toBe("false")
    expect(isWorkingDay("2024-03-11")).toBe(true)
  })
})

describe("a term of 20 working days", () => {
  it("counted with Monday to Friday alone ends on another day for half of all starts", () => {
    const starts = eachWorkingDayOfInterval({ start: "2007-01-01", end: subWorkingDays("2026-12-31", 20) })
    const daysOff = starts.map((day) => {
      const theirs = addBusinessDays(new Date(`${day}T12:00:00`), 20)
      const due = new Date(theirs.getTime() - theirs.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
      return (Date.parse(due) - Date.parse(addWorkingDays(day, 20))) / 864e5
    })
    const early = daysOff.filter((days) => days < 0).length
    const late = daysOff.filter((days) => days > 0).length
    expect({ starts: starts.length, early, late }).toEqual({ starts: 4971, early: 2368, late: 144 })
    expect(Math.max(...daysOff.map(Math.abs))).toBe(10)
  })
})
