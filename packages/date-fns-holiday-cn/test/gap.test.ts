/** Where the notices end, the answers end: a typed gap, never Monday to Friday. */
import { describe, expect, it } from "vitest"
import * as onDate from "../src/index.ts"
import * as onText from "../src/iso/index.ts"

const gapOf = (body: () => unknown): unknown => {
  try {
    return { answered: body() }
  } catch (error) {
    if (!(error instanceof onDate.CalendarGap)) throw error
    expect(error).toBeInstanceOf(RangeError)
    expect(error.name).toBe("CalendarGap")
    expect(error.message).toContain(error.date)
    const { date, from, through } = error
    return { date, from, through }
  }
}
const at = (date: string) => ({ date, from: "2007-01-01", through: "2026-12-31" })
const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

describe.each(["2006-12-31", "2027-01-01", "1999-10-01", "2100-01-01", "1970-01-01", "1969-12-31", "1900-02-28", "9999-12-31"])(
  "%s, which no notice settles",
  (day) => {
    it("is a gap to every function on text", () => {
      const known = "2024-02-05"
      const answers = [
        () => onText.isWorkingDay(day),
        () => onText.isHoliday(day),
        () => onText.isMakeUpDay(day),
        () => onText.describeDay(day),
        () => onText.addWorkingDays(day, 0),
        () => onText.addWorkingDays(day, 1),
        () => onText.addWorkingDays(day, -1),
        () => onText.subWorkingDays(day, 1),
        () => onText.nextWorkingDay(day),
        () => onText.previousWorkingDay(day),
        () => onText.differenceInWorkingDays(day, known),
        () => onText.differenceInWorkingDays(known, day),
        () => onText.eachWorkingDayOfInterval({ start: day, end: known }),
        () => onText.eachWorkingDayOfInterval({ start: known, end: day })
      ]
      expect(answers.map(gapOf)).toEqual(answers.map(() => at(day)))
    })
    it("is a gap to every function on Date", () => {
      const [date, known] = [noon(day), noon("2024-02-05")]
      const answers = [
        () => onDate.isWorkingDay(date),
        () => onDate.isHoliday(date),
        () => onDate.isMakeUpDay(date),
        () => onDate.describeDay(date),
        () => onDate.addWorkingDays(date, 0),
        () => onDate.addWorkingDays(date, 1),
        () => onDate.subWorkingDays(date, 1),
        () => onDate.nextWorkingDay(date),
        () => onDate.previousWorkingDay(date),
        () => onDate.differenceInWorkingDays(date, known),
        () => onDate.differenceInWorkingDays(known, date),
        () => onDate.eachWorkingDayOfInterval({ start: date, end: known }),
        () => onDate.eachWorkingDayOfInterval({ start: known, end: date })
      ]
      expect(answers.map(gapOf)).toEqual(answers.map(() => at(day)))
    })
  }
)

describe("counting beyond the notices", () => {
  it("names the first day that is not known", () => {
    expect(gapOf(() => onText.addWorkingDays("2026-12-18", 20))).toEqual(at("2027-01-01"))
    expect(gapOf(() => onText.nextWorkingDay("2026-12-31"))).toEqual(at("2027-01-01"))
    expect(gapOf(() => onText.subWorkingDays("2026-12-18", -1e9))).toEqual(at("2027-01-01"))
    expect(gapOf(() => onText.addWorkingDays("2026-12-18", Number.MAX_VALUE))).toEqual(at("2027-01-01"))
    expect(gapOf(() => onText.subWorkingDays("2007-01-10", 20))).toEqual(at("2006-12-31"))
    expect(gapOf(() => onText.previousWorkingDay("2007-01-01"))).toEqual(at("2006-12-31"))
    expect(gapOf(() => onText.addWorkingDays("2007-01-10", -1e9))).toEqual(at("2006-12-31"))
    expect(gapOf(() => onDate.addWorkingDays(noon("2026-12-18"), 20))).toEqual(at("2027-01-01"))
    expect(gapOf(() => onDate.subWorkingDays(noon("2007-01-10"), 20))).toEqual(at("2006-12-31"))
  })
  it("answers up to the last worked day on each side", () => {
    expect(onText.addWorkingDays("2026-12-18", 9)).toBe("2026-12-31")
    expect(gapOf(() => onText.addWorkingDays("2026-12-18", 10))).toEqual(at("2027-01-01"))
    expect(onText.subWorkingDays("2007-01-10", 4)).toBe("2007-01-04")
    expect(gapOf(() => onText.subWorkingDays("2007-01-10", 5))).toEqual(at("2006-12-31"))
    expect(gapOf(() => onText.previousWorkingDay("2007-01-04"))).toEqual(at("2006-12-31"))
    expect(onText.addWorkingDays("2007-01-01", 0)).toBe("2007-01-01")
    expect(onText.nextWorkingDay("2007-01-01")).toBe("2007-01-04")
  })
  it("takes seconds for what they are: a day in 1970", () => {
    expect(gapOf(() => onDate.isWorkingDay(1_790_000_000))).toEqual(at("1970-01-22"))
  })
  it("writes the day of the last instant that there is", () => {
    expect(gapOf(() => onDate.isWorkingDay(8.64e15))).toEqual(at("+275760-09-13"))
    expect(gapOf(() => onDate.isWorkingDay(-8.64e15))).toEqual(at("-271821-04-20"))
  })
})
