/**
 * The core of the algebra once more, on clocks derived from schemas: when one of these fails, the failing clock is shrunk to the smallest
 * that fails, which says more than the first one found.
 */
import { describe, it } from "@effect/vitest"
import { chinaCalendar } from "date-fns-holiday-cn"
import { addWorkingDays, differenceInWorkingDays } from "date-fns-holiday-cn/iso"
import * as Arbitrary from "effect/Arbitrary"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect } from "vitest"
import { workingDays } from "../../test/sampleTerms.ts"
import { addDays } from "./addDays.ts"
import { dueDate } from "./dueDate.ts"

const runs = { arbitrary: { runs: 300 } } as const

const whole = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
/** A day that leaves room for the longest clock made here. */
const Day = Arbitrary.schema(whole(0, 6900)).pipe(Arbitrary.map((days) => addDays("2007-01-01", days)))
const Length = whole(1, 45)

const Span = Schema.Struct({ after: whole(-10, 40), days: whole(0, 15) })
const exclusions = (start: string, spans: ReadonlyArray<typeof Span.Type>) =>
  spans.map(({ after, days }) => ({ _tag: "Exclude", from: addDays(start, after), through: addDays(start, after + days) }) as const)
const Spans = Schema.Array(Span).check(Schema.isMaxLength(3))

const date = (start: string, length: number, effects: ReturnType<typeof exclusions> = []): string =>
  Result.getOrThrow(dueDate({ term: workingDays(length), start, effects }, chinaCalendar)).date

describe("a term in working days", () => {
  it.prop("without effects is the calendar's own sum", [Day, Length], ([start, length]) => {
    expect(date(start, length)).toBe(addWorkingDays(start, length))
  }, runs)

  it.prop("adds up: first so many days, then from that day the others", [Day, Length, Length], ([start, first, second]) => {
    expect(date(date(start, first), second)).toBe(date(start, first + second))
  }, runs)

  it.prop("is longer by exactly the working days that are excluded up to its end", [Day, Length, Spans], ([start, length, spans]) => {
    const end = date(start, length, exclusions(start, spans))
    const isOut = (day: string) => exclusions(start, spans).some(({ from, through }) => from <= day && day <= through)
    let excluded = 0
    for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
      if (isOut(day)) excluded += differenceInWorkingDays(day, addDays(day, -1))
    }
    expect(differenceInWorkingDays(end, start)).toBe(length + excluded)
    expect(isOut(end)).toBe(false)
  }, runs)
})
