/** A context says what the rule book and the calendar say, each no as a value with its basis, and a day beyond the notices never by guess. */
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { bookOf, packOf, practice } from "../../test/samplePacks.ts"
import { basisOf, reply, workingDays } from "../../test/sampleTerms.ts"
import type { ReceiptRule } from "../calendar/ReceiptRule.ts"
import type { Context } from "../rules/Room.ts"
import { contextOf } from "./contextOf.ts"
import type { Law } from "./Law.ts"

const receiptRules: readonly [ReceiptRule, ReceiptRule] = [
  { channel: "inPerson", receivedOn: "submission", basis: basisOf("示例条例第三十一条") },
  { channel: "fax", receivedOn: "confirmation", basis: basisOf("示例条例第三十一条"), untilConfirmed: "与申请人联系确认" }
]
const national = packOf("cn/sample", { terms: { reply }, receiptRules, requirements: [practice("publication/review", { clauses: ["X-2"] })] })
const remedies = packOf("cn/remedies", { terms: { review: workingDays(60) } })
const local = packOf("cn-500105/zone", { extends: ["cn/sample", "cn/remedies"] })
const law: Law = { book: bookOf("cn-500105/zone", [national, remedies, local]), calendar: chinaCalendar }

const context = (more: Partial<Law> = {}): Context => contextOf({ ...law, ...more }, { today: "2026-09-21", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
const no = <A>(result: Result.Result<A, { readonly _tag: string; readonly remedy: string }>) => Result.getOrThrow(Result.flip(result))
const clock = (start: string, ...effects: Parameters<Context["limit"]>[0]["effects"]) => ({ term: reply, start, effects })

describe("terms", () => {
  it("come by name from every pack of the book; another name is refused", () => {
    expect(Result.getOrThrow(context().term("reply"))).toBe(reply)
    expect(Result.getOrThrow(context().term("review")).length).toBe(60)
    for (const name of ["tea", "toString", "__proto__"]) expect(no(context().term(name))).toMatchObject({ _tag: "NoTerm", basis: { document: "cn-500105/zone-document", reading: "interpretation" } })
    expect(no(context().dueAfter({ term: "tea" }, "2026-09-21"))._tag).toBe("NoTerm")
  })

  it("are counted on the working calendar, those of the office with ⚖", () => {
    expect(Result.getOrThrow(context().dueAfter({ term: "reply" }, "2026-09-21"))).toEqual({ date: "2026-10-26", certainty: "settled", calendar: chinaCalendar.version, basis: reply.basis })
    expect(Result.getOrThrow(context().dueAfter({ workingDays: 7 }, "2026-04-30"))).toMatchObject({ date: "2026-05-13", basis: { reading: "interpretation" } })
    expect(no(context().dueAfter({ workingDays: 0 }, "2026-04-30"))._tag).toBe("InvalidClock")
    expect(no(context().dueAfter({ term: "reply" }, "2026-12-10"))).toMatchObject({ _tag: "CalendarGap", remedy: expect.stringContaining("放假") as string })
  })
})

describe("limits", () => {
  it("are told, or undetermined beyond the notices, or provisional with a forecast", () => {
    expect(Result.getOrThrow(context().limit(clock("2026-09-21"))).due).toMatchObject({ date: "2026-10-26", certainty: "settled" })
    expect(Result.getOrThrow(context().limit(clock("2026-12-10"))).due).toEqual({ certainty: "undetermined", gap: "2027-01-01", calendar: chinaCalendar.version, basis: reply.basis })
    const forecast = createCalendar({ forecastThrough: 2027 })
    expect(Result.getOrThrow(context({ forecast }).limit(clock("2026-12-10"))).due).toMatchObject({ date: "2027-01-08", certainty: "provisional", calendar: forecast.version })
    expect(Result.getOrThrow(context({ forecast }).limit(clock("2026-09-21"))).due).toMatchObject({ certainty: "settled", calendar: chinaCalendar.version })
  })

  it("refuse an extension beyond the cap with its own basis, and a clock that cannot be", () => {
    const beyond = clock("2026-09-21", { _tag: "Extend", length: 21, reason: "示例" })
    expect(no(context().limit(beyond))).toMatchObject({ _tag: "ExtensionBeyondCap", basis: { cite: "示例法第二条" } })
    expect(no(context().limit(clock("2026-02-30")))._tag).toBe("InvalidClock")
  })
})

describe("the rest", () => {
  it("the day of receipt follows the rules of the book; what is missing is a no with what would mend it", () => {
    const { receiptDate } = context()
    expect(Result.getOrThrow(receiptDate({ channel: "inPerson", on: "2026-09-21" })).date).toBe("2026-09-21")
    expect(no(receiptDate({ channel: "fax", on: "2026-09-21" }))).toMatchObject({ _tag: "NotConfirmed", remedy: "与申请人联系确认" })
    expect(no(receiptDate({ channel: "internet", on: "2026-09-21" }))._tag).toBe("NoReceiptRule")
    expect(no(receiptDate({ channel: "inPerson", on: "21.9.2026" }))._tag).toBe("InvalidClock")
  })

  it("the clause on a requirement, and for any other the document of the book as an interpretation", () => {
    expect(context().basisOf("publication/review")).toMatchObject({ document: "cn/sample-document", clause: "X-2" })
    expect(context().basisOf("anything")).toEqual({ document: "cn-500105/zone-document", clause: "全文", reading: "interpretation", cite: "《示例办法（cn-500105/zone）》（示例〔2026〕1号）" })
  })

  it("window and number only where there are some", () => {
    const window = { receivesFor: ["itself"], basis: basisOf("示例办法第四条") } as const
    expect(context({ window }).window).toBe(window)
    expect(Object.keys(context())).not.toContain("window")
    expect(contextOf(law, { today: "2026-09-21", actor: { id: "c-1", role: "clerk" }, agency: "a-1", number: "2026-0001" }).number).toBe("2026-0001")
  })
})
