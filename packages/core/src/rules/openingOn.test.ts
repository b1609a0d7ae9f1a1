/** When a place is open: seasons over the new year, noon, make-up days, exceptions, days of the week; and the day something is handed in. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { isWorkingDay } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { addDays } from "../calendar/addDays.ts"
import type { OpeningException, OpeningHours } from "./OpeningHours.ts"
import { isOpenAt, openingBy, openingOn, submissionAt } from "./openingOn.ts"
import type { Season } from "./Season.ts"

const basis = { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "示例办法第一条" } as const
const season = (from: string, through: string, opens: string, closes: string): Season => ({ from, through, opens, closes })
const halves: OpeningHours["seasons"] = [
  season("05-01", "09-30", "14:30", "18:00"), season("05-01", "09-30", "09:00", "12:00"), season("10-01", "04-30", "09:00", "12:00"), season("10-01", "04-30", "14:00", "17:30")
]
const hours = (more: Partial<OpeningHours> = {}): OpeningHours => ({ seasons: halves, exceptions: [], basis, ...more })
const on = (day: string, of = hours()) => Result.getOrThrow(openingOn(of, day, chinaCalendar))
const told = (day: string, of = hours()) => on(day, of).closed ?? on(day, of).spans.map(({ closes, opens }) => `${opens}-${closes}`).join(" ")
const submitted = (at: string, of = hours()) => Result.getOrThrow(submissionAt(of, at, chinaCalendar))

describe("a day", () => {
  it.each([
    ["summer, the morning first", "2026-09-30", "09:00-12:00 14:30-18:00"],
    ["the first working day of winter", "2026-10-08", "09:00-12:00 14:00-17:30"],
    ["over the new year", "2026-01-05", "09:00-12:00 14:00-17:30"],
    ["the last of winter", "2026-04-30", "09:00-12:00 14:00-17:30"],
    ["a Saturday", "2026-09-19", "dayOff"],
    ["a make-up Sunday", "2026-09-20", "09:00-12:00 14:30-18:00"],
    ["中秋", "2026-09-25", "dayOff"]
  ])("%s", (_, day, wanted) => expect(told(day)).toBe(wanted))

  it("by the days of the week needs no notice", () => {
    const library = hours({ weekdays: [2, 3, 4, 5, 6, 7] })
    expect([told("2026-09-21", library), told("2026-09-20", library), told("2026-10-03", library)]).toEqual(["weekday", "09:00-12:00 14:30-18:00", "09:00-12:00 14:00-17:30"])
    expect(Result.isSuccess(openingOn(library, "2031-05-06", chinaCalendar))).toBe(true)
  })

  it("of no season is closed", () => expect(told("2026-11-30", hours({ seasons: [season("05-01", "09-30", "09:00", "12:00")] }))).toBe("season"))

  it("that no notice settles is not guessed", () => {
    const gap = openingOn(hours(), "2027-03-01", chinaCalendar)
    expect(Result.isFailure(gap) && gap.failure).toMatchObject({ _tag: "CalendarGap", date: "2027-03-01" })
    expect(openingBy(hours(), "2027-03-01", () => undefined)).toBeUndefined()
  })

  it("is otherwise where that was told, the later word before the earlier", () => {
    const closed: OpeningException = { from: "2026-09-21", through: "2026-09-23", spans: [], reason: "设备检修", toldOn: "2026-09-14" }
    const short: OpeningException = { from: "2026-09-22", through: "2026-09-22", spans: [{ opens: "10:00", closes: "11:00" }], reason: "提前完成", toldOn: "2026-09-21" }
    for (const exceptions of [[closed, short], [short, closed]]) {
      const of = hours({ exceptions })
      expect(["2026-09-20", "2026-09-21", "2026-09-22", "2026-09-23"].map((day) => told(day, of))).toEqual(["09:00-12:00 14:30-18:00", "exception", "10:00-11:00", "exception"])
      expect(on("2026-09-22", of).exception?.reason).toBe("提前完成")
    }
    const extra = hours({ exceptions: [{ ...short, from: "2026-09-19", through: "2026-09-19", toldOn: "2026-09-01" }] })
    expect(told("2026-09-19", extra)).toBe("10:00-11:00")
  })
})

it.each([["08:59", false], ["09:00", true], ["11:59", true], ["12:00", false], ["14:30", true], ["18:00", false]])("at %s it is open: %s", (time, wanted) => {
  expect(Result.getOrThrow(isOpenAt(hours(), `2026-09-21T${time}`, chinaCalendar))).toBe(wanted)
})

describe("the day that something is handed in", () => {
  it.each([
    ["before it opens", "2026-09-21T07:00", "2026-09-21", true],
    ["over noon", "2026-09-21T12:30", "2026-09-21", true],
    ["in the last minute", "2026-09-21T17:59", "2026-09-21", true],
    ["as it closes", "2026-09-21T18:00", "2026-09-22", false],
    ["in the evening before 中秋", "2026-09-24T20:00", "2026-09-28", false],
    ["on a Saturday before a make-up Sunday", "2026-09-19T10:00", "2026-09-20", false]
  ])("%s", (_, at, day, inHours) => expect(submitted(at)).toEqual({ day, inHours, basis: { ...basis, reading: "interpretation" } }))

  it("goes around days that were told to be closed", () => {
    const of = hours({ exceptions: [{ from: "2026-09-21", through: "2026-09-24", spans: [], reason: "搬迁", toldOn: "2026-09-14" }] })
    expect(submitted("2026-09-21T10:00", of)?.day).toBe("2026-09-28")
  })

  it("is told by nobody for a counter that is never open, nor beyond the notices", () => {
    const never = hours({ weekdays: [1], exceptions: [{ from: "2026-01-01", through: "2030-12-31", spans: [], reason: "撤销", toldOn: "2026-01-01" }] })
    expect(submitted("2026-09-21T10:00", never)).toBeUndefined()
    expect(Result.isFailure(submissionAt(hours(), "2026-12-31T20:00", chinaCalendar))).toBe(true)
  })

  it("is a day that is open, never before, and the same day wherever it is still to close", () => {
    forAll(4_000, (chance) => {
      const time = `${String(chance.whole(0, 23)).padStart(2, "0")}:${String(chance.whole(0, 59)).padStart(2, "0")}`
      return { day: addDays("2026-01-01", chance.whole(0, 340)), time }
    }, ({ day, time }) => {
      const found = submitted(`${day}T${time}`)
      if (!found) return "no day"
      if (found.day < day) return "before"
      if (!isWorkingDay(found.day, { calendar: chinaCalendar })) return "no working day"
      const open = on(day).spans.some(({ closes }) => time < closes)
      if (open !== (found.day === day) || open !== found.inHours) return "the same day"
      for (let each = addDays(day, 1); each < found.day; each = addDays(each, 1)) if (on(each).spans.length > 0) return `${each} is open before`
      return undefined
    })
  })
})
