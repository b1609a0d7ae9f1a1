/** What a clock must not be: each wrong value is named by its place, and each extension that the law does not allow by its basis. */
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { basisOf, calendarDays, months, reply, workingDays } from "../../test/sampleTerms.ts"
import { ExtensionBeyondCap, InvalidClock } from "./ClockError.ts"
import { dueDate } from "./dueDate.ts"

const clock = { term: reply, start: "2026-03-02", effects: [] }

/** The clock is handed over as JavaScript callers can: with no types to keep it right. */
const told = (wrong: object) => Result.map(dueDate({ ...clock, ...wrong }, chinaCalendar), (due) => due.date)
const withEffects = (...effects: ReadonlyArray<object>) => told({ effects })
const invalid = (path: string, value: string, expected: string) => Result.fail(new InvalidClock({ path, value, expected }))

const aDay = "a real day as YYYY-MM-DD"
const aLength = "a whole number from 1 to 1000000"
const unreal = ["2026-02-30", "2026-2-3", "2026-13-01", "2026-00-10", "2026-03-00", "2025-02-29", "2026-04-31", "", "today", " 2026-03-02", "2026-03-02T00:00",
  "0000-01-01", "0206-03-02", "10000-01-01"]

describe("unreal days", () => {
  it.each(unreal)("%s, wherever it stands", (day) => {
    const value = JSON.stringify(day)
    expect(told({ start: day })).toEqual(invalid("start", value, aDay))
    expect(withEffects({ _tag: "Restart", on: day })).toEqual(invalid("effects[0].on", value, aDay))
    expect(withEffects({ _tag: "Exclude", from: day, through: "2026-03-09" })).toEqual(invalid("effects[0].from", value, aDay))
    expect(withEffects({ _tag: "Exclude", from: "2026-03-09", through: day })).toEqual(invalid("effects[0].through", value, aDay))
    expect(withEffects({ _tag: "Extend", length: 5, on: day })).toEqual(invalid("effects[0].on", value, aDay))
  })
  it.each<[unknown, string]>([
    [undefined, "undefined"], [null, "null"], [20260302, "20260302"], [true, "true"], [20n, "20"],
    [["2026-03-02"], "[object Array]"], [{}, "[object Object]"], [Object.create(null), "[object Object]"]
  ])("what is no string at all: %o", (day, value) => {
    expect(told({ start: day })).toEqual(invalid("start", value, aDay))
  })
})

describe("days in the wrong order", () => {
  it("a span that ends before it begins", () => {
    expect(withEffects({ _tag: "Exclude", from: "2026-03-10", through: "2026-03-09" }))
      .toEqual(invalid("effects[0].through", "\"2026-03-09\"", "a day not before 2026-03-10"))
  })
  it("a restart before the start", () => {
    expect(withEffects({ _tag: "Restart", on: "2026-03-01" }))
      .toEqual(invalid("effects[0].on", "\"2026-03-01\"", "a day not before the start 2026-03-02"))
  })
  it("an extension granted before the start", () => {
    expect(withEffects({ _tag: "Extend", length: 5, on: "2026-03-01" }))
      .toEqual(invalid("effects[0].on", "\"2026-03-01\"", "a day not before the start 2026-03-02"))
    expect(withEffects({ _tag: "Extend", length: 5, on: "2026-03-02" })).toEqual(Result.succeed("2026-04-07"))
  })
  it("the second effect is named as the second", () => {
    expect(withEffects({ _tag: "Exclude", from: "2026-03-09", through: "2026-03-09" }, { _tag: "Restart", on: "2026-02-30" }))
      .toEqual(invalid("effects[1].on", "\"2026-02-30\"", aDay))
  })
})

describe("lengths", () => {
  it.each<[unknown, string]>([
    [0, "0"], [-1, "-1"], [1.5, "1.5"], [Number.NaN, "NaN"], [Infinity, "Infinity"], [2 ** 53, "9007199254740992"], ["20", "\"20\""], [null, "null"], [[20], "[object Array]"]
  ])("%o, of the term, of its cap, of an extension", (length, value) => {
    expect(told({ term: { ...reply, length } })).toEqual(invalid("term.length", value, aLength))
    expect(told({ term: { ...reply, extension: { cap: length, basis: reply.basis } } })).toEqual(invalid("term.extension.cap", value, aLength))
    expect(withEffects({ _tag: "Extend", length })).toEqual(invalid("effects[0].length", value, "a whole number from 1"))
  })
  it.each([1_000_001, Number.MAX_SAFE_INTEGER])("%i, of the term and of its cap: no law sets as much", (length) => {
    expect(told({ term: { ...reply, length } })).toEqual(invalid("term.length", String(length), aLength))
    expect(told({ term: { ...reply, extension: { cap: length, basis: reply.basis } } })).toEqual(invalid("term.extension.cap", String(length), aLength))
  })
  it("no extension of no length: 1 is the least", () => {
    expect(withEffects({ _tag: "Extend", length: 1 })).toEqual(Result.succeed("2026-03-31"))
    expect(told({ term: workingDays(1) })).toEqual(Result.succeed("2026-03-03"))
    expect(told({ term: calendarDays(1_000_000) })).toEqual(Result.succeed("4764-01-28"))
  })
})

describe("words that are not in the list", () => {
  it.each<[unknown, string]>([["Pause", "\"Pause\""], ["restart", "\"restart\""], [undefined, "undefined"], [7, "7"]])("an effect %o", (_tag, value) => {
    expect(withEffects({ _tag, on: "2026-03-09" })).toEqual(invalid("effects[0]._tag", value, "Restart, Exclude or Extend"))
  })
  it.each<[unknown, string]>([["week", "\"week\""], ["toString", "\"toString\""], [undefined, "undefined"]])("a unit %o", (unit, value) => {
    expect(told({ term: { ...reply, unit } })).toEqual(invalid("term.unit", value, "workingDay, calendarDay, month"))
  })
})

describe("more extension than allowed", () => {
  const beyond = (asked: number, cap: number, remedy: string, cite: string) =>
    Result.fail(new ExtensionBeyondCap({ asked, cap, basis: basisOf(cite), remedy }))

  it("at once, or by the second", () => {
    const no = (asked: number) => beyond(asked, 20, "延长合计不得超过20个工作日", "示例法第二条")
    expect(withEffects({ _tag: "Extend", length: 21 })).toEqual(no(21))
    expect(withEffects({ _tag: "Extend", length: 2_000_000 })).toEqual(no(2_000_000))
    expect(withEffects({ _tag: "Extend", length: 20 }, { _tag: "Extend", length: Number.MAX_SAFE_INTEGER })).toEqual(no(Number.MAX_SAFE_INTEGER))
    expect(withEffects({ _tag: "Extend", length: 15 }, { _tag: "Extend", length: 10 })).toEqual(no(25))
    expect(withEffects({ _tag: "Restart", on: "2026-03-16" }, { _tag: "Extend", length: 20 }, { _tag: "Extend", length: 1 })).toEqual(no(21))
  })
  it("before a restart as well: that run was extended beyond the law", () => {
    expect(Result.isFailure(withEffects({ _tag: "Extend", length: 21 }, { _tag: "Restart", on: "2026-03-16" }))).toBe(true)
  })
  it("of a term that cannot be extended at all", () => {
    expect(told({ term: workingDays(7), effects: [{ _tag: "Extend", length: 1 }] })).toEqual(beyond(1, 0, "“示例期限”不得延长", "示例法第一条"))
  })
  it("in the term's own unit", () => {
    const more = { effects: [{ _tag: "Extend", length: 4 }] }
    expect(told({ term: calendarDays(7, { cap: 3 }), ...more })).toEqual(beyond(4, 3, "延长合计不得超过3日", "示例法第二条"))
    expect(told({ term: months(7, { cap: 3 }), ...more })).toEqual(beyond(4, 3, "延长合计不得超过3个月", "示例法第二条"))
  })
  it("a refusal needs a basis that is one", () => {
    const more = { effects: [{ _tag: "Extend", length: 30 }] }
    expect(told({ term: { ...reply, extension: { cap: 20, basis: "第三十三条" } }, ...more }))
      .toEqual(invalid("term.extension.basis", "\"第三十三条\"", "a basis"))
    expect(told({ term: { ...workingDays(7), basis: { ...reply.basis, cite: "" } }, ...more }))
      .toEqual(invalid("term.basis", "[object Object]", "a basis"))
  })
})

describe("errors speak", () => {
  const message = (wrong: object): string => {
    const result = dueDate({ ...clock, ...wrong }, chinaCalendar)
    return Result.isFailure(result) ? `${result.failure._tag}: ${result.failure.message}` : "no error"
  }
  it("with the place, the value and what would be right", () => {
    expect(message({ start: "2026-02-30" })).toBe("InvalidClock: start: expected a real day as YYYY-MM-DD, got \"2026-02-30\"")
    expect(message({ start: "2026-12-30" })).toBe("CalendarGap: No notice settles 2027-01-01; this calendar knows 2007-01-01 to 2026-12-31")
    expect(message({ effects: [{ _tag: "Extend", length: 21 }] }))
      .toBe("ExtensionBeyondCap: An extension of 21 exceeds the 20 that 示例法第二条 allows")
  })
})

it("a fault of the calendar itself is no refusal and passes", () => {
  const broken = { ...chinaCalendar, get rank(): never { throw new TypeError("broken") } }
  expect(() => dueDate(clock, broken)).toThrow(TypeError)
})
