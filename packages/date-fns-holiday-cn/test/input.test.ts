/** What is no day and no whole number is refused by name, on both doors and by every function: nothing is coerced. */
import { describe, expect, it } from "vitest"
import * as onDate from "../src/index.ts"
import { InvalidInput } from "../src/InvalidInput.ts"
import * as onText from "../src/iso/index.ts"

type Untyped = (...args: ReadonlyArray<unknown>) => unknown

const thrownBy = (body: () => unknown): unknown => {
  try {
    return { answered: body() }
  } catch (error) {
    return error
  }
}

const expectRefusal = (body: () => unknown, value: unknown, expected: string): void => {
  const error = thrownBy(body)
  expect(error).toBeInstanceOf(InvalidInput)
  expect(error).toBeInstanceOf(RangeError)
  const { expected: said, message, name, value: kept } = error as InvalidInput
  expect({ name, said, kept }).toEqual({ name: "InvalidInput", said: expected, kept: value })
  expect(message).toBe(`Expected ${expected}, got ${typeof value} "${String(value)}"`)
}

/** Each function with a value in each place where a day stands. */
const placesIn = (door: Readonly<Record<string, unknown>>, good: unknown): ReadonlyArray<readonly [string, Untyped]> => {
  const named = (name: string): Untyped => door[name] as Untyped
  const single = ["describeDay", "isHoliday", "isMakeUpDay", "isWorkingDay", "nextWorkingDay", "previousWorkingDay"]
  return [
    ...single.map((name) => [name, named(name)] as const),
    ...["addWorkingDays", "subWorkingDays"].map((name) => [name, (day: unknown) => named(name)(day, 3)] as const),
    ...["addWorkingDays", "subWorkingDays"].map((name) => [`${name} by 0`, (day: unknown) => named(name)(day, 0)] as const),
    ["differenceInWorkingDays, later", (day) => named("differenceInWorkingDays")(day, good)],
    ["differenceInWorkingDays, earlier", (day) => named("differenceInWorkingDays")(good, day)],
    ["eachWorkingDayOfInterval, start", (start) => named("eachWorkingDayOfInterval")({ start, end: good })],
    ["eachWorkingDayOfInterval, end", (end) => named("eachWorkingDayOfInterval")({ start: good, end })]
  ]
}

const never = new Date(NaN)
const neither = [null, undefined, NaN, Infinity, -Infinity, {}, [], true, Symbol("day"), 20240203n, () => "2024-02-03"]
const noDate = [...neither, never, "2024-02-03", "2024-02-03T00:00:00Z", "1706918400000", 8.64e15 + 1e9, { getTime: () => NaN }]
const noText = [
  ...neither, never, new Date("2024-02-03"), 20240203, 1706918400000, ["2024-02-03"],
  "", "abc", "abcd-ef-gh", "today", "2024", "2024-02", "20240203", "2024-2-3", "2024-02-3", "24-02-03", "2024/02/03", "2024.02.03",
  "2024-02-30", "2023-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-02-00", "2024-02-32",
  "2024-10-01T09:00:00+08:00", "2024-10-01T00:00:00.000Z", "2024-02-03 ", " 2024-02-03", "2024-02-03\n", "+2024-02-0",
  "２０２４-０２-０３", "2024年2月3日", "2024-02\u201003"
]

describe.each(placesIn(onText, "2024-02-03"))("on text, %s", (_, ask) => {
  it("refuses what is no YYYY-MM-DD", () => {
    for (const value of noText) expectRefusal(() => ask(value), value, "YYYY-MM-DD")
  })
  it("takes a leap day", () => {
    expect(thrownBy(() => ask("2024-02-29"))).toHaveProperty("answered")
  })
})

describe.each(placesIn(onDate, new Date("2024-02-03")))("on Date, %s", (_, ask) => {
  it("refuses what is no valid date", () => {
    for (const value of noDate) expectRefusal(() => ask(value), value, "a valid Date")
  })
  it("takes a Date of another realm, and a number", () => {
    const foreign = { getTime: () => Date.parse("2024-02-03"), valueOf: () => Date.parse("2024-02-03") }
    expect(thrownBy(() => ask(foreign))).toHaveProperty("answered")
    expect(thrownBy(() => ask(Date.parse("2024-02-03")))).toHaveProperty("answered")
  })
})

describe("a context", () => {
  it("that makes no valid date is refused with the date", () => {
    const date = new Date("2024-02-03")
    expectRefusal(() => onDate.isWorkingDay(date, { in: () => never }), date, "a valid Date")
    expectRefusal(() => onDate.nextWorkingDay(date, { in: () => never }), date, "a valid Date")
  })
  it("does not make a date of what is none", () => {
    const epoch = (): Date => new Date("2024-02-03")
    const parsing = (value: Date | number | string): Date => new Date(value)
    for (const value of noDate.filter((each) => typeof each === "string")) {
      expectRefusal(() => onDate.isWorkingDay(value as unknown as Date, { in: parsing }), value, "a valid Date")
      expectRefusal(() => onDate.isWorkingDay(value as unknown as Date, { in: epoch }), value, "a valid Date")
    }
  })
})

describe("a number of days", () => {
  const noCount = [0.5, -1.5, NaN, Infinity, -Infinity, "3", "", null, undefined, [], [3], {}, true, 3n, new Date(3)]
  const counting = ["addWorkingDays", "subWorkingDays"].flatMap((name) => [
    [`${name} on text`, (count: unknown) => ((onText as Readonly<Record<string, unknown>>)[name] as Untyped)("2024-02-05", count)],
    [`${name} on Date`, (count: unknown) => ((onDate as Readonly<Record<string, unknown>>)[name] as Untyped)(new Date("2024-02-05"), count)]
  ] as const)

  it.each(counting)("of %s is refused when it is not whole", (_, ask) => {
    for (const count of noCount) expectRefusal(() => ask(count), count, "a whole number")
  })
  it.each(counting)("of %s may be -0", (_, ask) => {
    expect(ask(-0)).toEqual(ask(0))
  })
})
