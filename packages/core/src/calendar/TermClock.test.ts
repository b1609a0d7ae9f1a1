/** Terms and clocks as data: what their schemas take and refuse, and that the JSON Schema of both can be handed to other languages. */
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { randomClock } from "../../test/randomClock.ts"
import { calendarDays, months, reply, workingDays } from "../../test/sampleTerms.ts"
import { ClockEffect } from "./ClockEffect.ts"
import { CalendarGap, ClockError, ExtensionBeyondCap, InvalidClock } from "./ClockError.ts"
import { FixedDueDate } from "./FixedDueDate.ts"
import { ReceiptRule } from "./ReceiptRule.ts"
import { Term } from "./Term.ts"
import { TermClock } from "./TermClock.ts"
import { TermId } from "./TermId.ts"

const takes = (schema: Schema.Codec<unknown, unknown>, value: unknown): boolean => Schema.decodeUnknownResult(schema, { onExcessProperty: "error" })(value)._tag === "Success"

describe("a term", () => {
  it.each([reply, workingDays(1, { first: true }), calendarDays(60, { moves: true }), months(6)])("is taken", (term) => {
    expect(takes(Term, term)).toBe(true)
    expect(Schema.decodeUnknownSync(Term)(JSON.parse(JSON.stringify(term)))).toEqual(term)
  })
  it.each<[string, object]>([
    ["no length", { length: 0 }], ["half a day", { length: 1.5 }], ["a negative length", { length: -1 }], ["a length in words", { length: "20" }],
    ["a unit of its own", { unit: "week" }], ["no title", { title: "" }], ["no start", { startsOn: "" }], ["an id in capitals", { id: "Reply" }],
    ["a cap of nothing", { extension: { cap: 0, basis: reply.basis } }], ["a cap of half a day", { extension: { cap: 0.5, basis: reply.basis } }],
    ["a cap without a basis", { extension: { cap: 5 } }], ["a first day without a basis", { countsFirstDay: { value: false } }],
    ["a first day that is no yes or no", { countsFirstDay: { value: "no", basis: reply.basis } }], ["a move without a basis", { movesOffHolidays: { value: true } }],
    ["no basis", { basis: undefined }], ["a key nobody knows", { unitt: "workingDay" }], ["an extension of undefined", { extension: undefined }]
  ])("with %s is refused", (_, wrong) => expect(takes(Term, { ...reply, ...wrong })).toBe(false))
})

describe("a term's name", () => {
  it.each(["reply", "fee-payment", "suit-after-review"])("%s is one", (id) => expect(takes(TermId, id)).toBe(true))
  it.each(["", "Reply", "fee_payment", "fee--payment", "-fee", "fee-", "fee payment", "fee2", "xfee!", "期限"])("%j is none", (id) => {
    expect(takes(TermId, id)).toBe(false)
    expect(String((Schema.decodeUnknownResult(TermId)(id) as { readonly failure?: unknown }).failure)).toContain("lower-case words joined by hyphens, e.g. fee-payment")
  })
})

describe("an effect", () => {
  it.each<ClockEffect>([
    { _tag: "Restart", on: "2026-03-02" }, { _tag: "Restart", on: "2026-03-02", reason: "补正" },
    { _tag: "Exclude", from: "2026-03-02", through: "2026-03-02" }, { _tag: "Extend", length: 1 }, { _tag: "Extend", length: 20, on: "2026-03-02", reason: "经批准" }
  ])("is taken: %j", (effect) => expect(takes(ClockEffect, effect)).toBe(true))
  it.each<[string, object]>([
    ["an unknown tag", { _tag: "Pause", on: "2026-03-02" }], ["an unreal day", { _tag: "Restart", on: "2026-02-30" }], ["half a span", { _tag: "Exclude", from: "2026-03-02" }],
    ["an unreal end", { _tag: "Exclude", from: "2026-03-02", through: "2026-3-9" }], ["no length", { _tag: "Extend", length: 0 }],
    ["half a day", { _tag: "Extend", length: 0.5 }], ["an unreal day of grant", { _tag: "Extend", length: 1, on: "" }], ["an empty reason", { _tag: "Extend", length: 1, reason: "" }],
    ["another effect's key", { _tag: "Restart", on: "2026-03-02", length: 5 }]
  ])("with %s is refused", (_, effect) => expect(takes(ClockEffect, effect)).toBe(false))
})

it("every clock that chance makes is taken, and comes back from JSON as it was", () => {
  forAll(500, randomClock, (clock) => {
    const back: unknown = JSON.parse(JSON.stringify(clock))
    return takes(TermClock, back) && JSON.stringify(Schema.encodeSync(TermClock)(Schema.decodeUnknownSync(TermClock)(back))) === JSON.stringify(back)
      ? undefined
      : "changed on the way"
  })
})

it("a fixed due date is a real day, a certainty and a version", () => {
  const due = { date: "2026-10-26", certainty: "settled", calendar: "cn@2026.23+0" }
  expect(takes(FixedDueDate, due)).toBe(true)
  for (const wrong of [{ date: "2026-02-30" }, { certainty: "sure" }, { calendar: "" }, { more: 1 }]) expect(takes(FixedDueDate, { ...due, ...wrong })).toBe(false)
})

it("a receipt rule names a channel and an event that are known", () => {
  const rule = { channel: "internet", receivedOn: "confirmation", basis: reply.basis, automaticConfirmation: { counts: true, basis: reply.basis }, untilConfirmed: "确认" }
  expect(takes(ReceiptRule, rule)).toBe(true)
  for (const wrong of [{ channel: "pigeon" }, { receivedOn: "arrival" }, { untilConfirmed: "" }, { automaticConfirmation: { counts: true } }, { basis: undefined }]) {
    expect(takes(ReceiptRule, { ...rule, ...wrong })).toBe(false)
  }
})

it("clock errors travel as JSON and come back as themselves", () => {
  const errors = [
    new CalendarGap({ date: "2027-01-01", from: "2007-01-01", through: "2026-12-31" }),
    new InvalidClock({ path: "start", value: "\"\"", expected: "a real day" }),
    new ExtensionBeyondCap({ asked: 21, cap: 20, basis: reply.basis, remedy: "延长合计不得超过20个工作日" })
  ]
  const codec = Schema.toCodecJson(ClockError)
  for (const error of errors) {
    const back = Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(Schema.encodeSync(codec)(error))))
    expect(back).toBeInstanceOf(error.constructor)
    expect([back, back.message]).toEqual([error, error.message])
  }
})

describe("JSON Schema", () => {
  const json = (schema: Schema.Top) => JSON.parse(JSON.stringify(Schema.toJsonSchemaDocument(schema))) as {
    readonly dialect: string
    readonly schema: object
    readonly definitions: Readonly<Record<string, { readonly properties?: object; readonly required?: ReadonlyArray<string>; readonly anyOf?: ReadonlyArray<unknown> }>>
  }
  it("of a term", () => {
    const { definitions, dialect } = json(Term)
    expect(dialect).toBe("draft-2020-12")
    expect(Object.keys(definitions["Term"]?.properties ?? {})).toEqual([
      "id", "title", "length", "unit", "startsOn", "countsFirstDay", "extension", "movesOffHolidays", "basis"
    ])
    expect(definitions["Term"]?.required).toEqual(["id", "title", "length", "unit", "startsOn", "countsFirstDay", "basis"])
    expect(definitions["Term"]?.properties).toMatchObject({ unit: { $ref: "#/$defs/TermUnit" }, length: { type: "integer" } })
  })
  it("of a clock: by name, with three effects", () => {
    const { definitions, schema } = json(TermClock)
    expect(schema).toEqual({ $ref: "#/$defs/TermClock" })
    expect(Object.keys(definitions).toSorted()).toEqual(["Basis", "ClockEffect", "Exclude", "Extend", "PlainDate", "Restart", "Term", "TermClock", "TermId", "TermUnit"])
    expect(JSON.stringify(definitions["ClockEffect"])).toContain("#/$defs/Restart")
  })
})
