/** Every no that a wish about a visit may get: its tag, its basis, and in Chinese what would make it a yes; and which wish is for which state. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, day, full, lend, next, open, readingContext, type ReadingStep, refusal, visit, when, wishes } from "../../test/readingSamples.ts"
import { practice } from "../../test/samplePacks.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"

const soon = "2026-09-20"
const recorded: ReadingStep = [day, full]
const lent: ReadonlyArray<ReadingStep> = [recorded, [day, lend, open]]

type Case = readonly [Refusal["_tag"], string, ReadonlyArray<ReadingStep>, ReadingStep]

const cases: ReadonlyArray<Case> = [
  ["NotRecorded", "nothing written down yet", [], [day, wishes.TakeAway]],
  ["AlreadyRecorded", "written down twice", [recorded], [day, visit]],
  ["DayToCome", "a visit of tomorrow", [], [soon, visit]],
  ["DayTooEarly", "added to before the visit", [recorded], [soon, wishes.AddToVisit]],
  ["TopicTwice", "a topic twice", [], [day, { ...visit, lookedUp: [{ topic: "甲", result: "found" }, { topic: "甲", result: "notFound" }] }]],
  ["NothingAdded", "nothing added", [recorded], [day, { _tag: "AddToVisit" }]],
  ["Charged", "a charge for copies", [], [day, { ...visit, copies: [{ kind: "copied", pages: 10, amount: 500 }] }]],
  ["Charged", "a charge afterwards, of one 分", [recorded], [day, { _tag: "AddToVisit", copies: [{ kind: "printed", pages: 1, amount: 1 }] }]],
  ["PaidProvision", "paid to somebody else", [], [day, { ...visit, copies: [{ kind: "copied", pages: 10, amount: 500, providedBy: "示例图文店" }] }]],
  ["OwnUsbStick", "onto their own stick", [], [day, { ...visit, deliveries: ["email", "ownStick"] }]],
  ["OriginalStays", "an original taken away", [recorded], [day, { ...wishes.TakeAway, material: "original" }]],
  ["OriginalStays", "an original lent", [recorded], [day, lend]],
  ["LoanKnown", "one id twice", lent, [day, lend, open]],
  ["LoanUnknown", "returned and not lent", [recorded], [next, wishes.RecordReturn]],
  ["AlreadyReturned", "returned twice", [...lent, [next, wishes.RecordReturn]], [next, wishes.RecordReturn]],
  ["DayTooEarly", "returned before it was lent", [recorded, [next, lend, open]], [next, { ...wishes.RecordReturn, on: day }]],
  ["DayToCome", "returned tomorrow", lent, [day, wishes.RecordReturn]],
  ["NotReckoned", "lent on no day", [recorded], ["2026-09-99", lend, open]],
  ["RuleNotListed", "a rule that is not shown here", [recorded], [day, { ...wishes.NoteMisconduct, rule: "不得久坐" }]],
  ["NoSuggestion", "nothing was suggested", [[day, visit]], [day, wishes.LinkSuggestion]],
  ["AlreadyLinked", "registered twice", [recorded, [day, wishes.LinkSuggestion]], [day, wishes.LinkSuggestion]],
  ["DemandUnknown", "not looked for", [recorded], [day, { ...wishes.SettleDemand, topic: "户籍" }]],
  ["DemandMet", "found", [recorded], [day, { ...wishes.SettleDemand, topic: "养老服务" }]],
  ["DemandMet", "dealt with twice", [recorded, [day, wishes.SettleDemand]], [day, wishes.SettleDemand]],
  ["NoLaterHelp", "no help wanted later", [[day, visit]], [next, wishes.RecordLaterHelp]],
  ["AlreadyHelped", "helped twice", [recorded, [next, wishes.RecordLaterHelp]], [next, wishes.RecordLaterHelp]],
  ["DayTooEarly", "helped before the visit", [[next, { ...full, on: next }]], [next, { ...wishes.RecordLaterHelp, on: day }]]
]

describe("refusals", () => {
  it.each(cases)("%s: %s", (tag, _what, before, step) => {
    const no = refusal(before, step)
    expect(no._tag).toBe(tag)
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
    expect(no.basis.cite).toMatch(/[\u4e00-\u9fff]/)
  })

  it("are each shown by a case here", () => {
    const shown = new Set(cases.map(([tag]) => tag))
    expect(refusalTags.filter((tag) => !shown.has(tag))).toEqual([])
  })

  it("tell the rules that the place shows", () => {
    expect(refusal([recorded], [day, { ...wishes.NoteMisconduct, rule: "不得久坐" }]).remedy).toContain("禁止吸烟和喧哗；爱护公共设施")
  })

  it("are none where no rule of the place forbids it", () => {
    expect(when(after(), [day, { ...visit, deliveries: ["ownStick"] }, open])).toMatchObject({ success: [{ deliveries: ["ownStick"] }] })
    expect(when(after(recorded), [day, { ...wishes.TakeAway, material: "original" }, open])).toMatchObject({ success: [{ _tag: "MaterialTaken" }] })
    expect(when(after(recorded), [day, wishes.TakeAway])).toMatchObject({ success: [{ _tag: "MaterialTaken", material: "serviceGuide" }] })
    expect(when(after(recorded), [day, { ...wishes.NoteMisconduct, rule: "不得久坐" }, open])).toMatchObject({ success: [{ basis: { reading: "interpretation" } }] })
    // a rule of that name which only recommends forbids nothing
    const recommends = { pack: { requirements: [practice("reading/own-usb-stick")] } }
    expect(when(after(), [day, { ...visit, deliveries: ["ownStick"] }, recommends])).toMatchObject({ success: [{ _tag: "VisitRecorded" }] })
  })

  it("JB-A4.2b: no original leaves an archive or a library, service guides neither; where things may not be taken, guides may", () => {
    const all = { pack: { requirements: [practice("reading/all-originals", { strength: "mustNot" })] } }
    const things = { pack: { requirements: [practice("conduct/damage", { strength: "mustNot" })] } }
    expect(refusal([recorded], [day, wishes.TakeAway, all])).toMatchObject({ _tag: "OriginalStays", basis: { reading: "text" } })
    expect(refusal([recorded], [day, lend, things])).toMatchObject({ _tag: "OriginalStays", basis: { reading: "interpretation" } })
    expect(Result.isSuccess(when(after(recorded), [day, wishes.TakeAway, things]))).toBe(true)
  })
})

describe("states", () => {
  it("nothing but a visit may be wished before it, and all but a visit after it, in both states", () => {
    const states = { Open: after(recorded, [day, lend, open]), Settled: after([day, visit]) }
    for (const [tag, wish] of Object.entries(wishes)) {
      const before = room.decide(room.initial, wish, readingContext(next))
      expect([tag, Result.isFailure(before) && before.failure._tag]).toEqual([tag, tag === "RecordVisit" ? false : "NotRecorded"])
      for (const [standing, state] of Object.entries(states)) {
        expect(state._tag).toBe(standing)
        const decided = room.decide(state, wish, readingContext(next))
        expect([tag, Result.isFailure(decided) && decided.failure._tag === "AlreadyRecorded"]).toEqual([tag, tag === "RecordVisit"])
      }
    }
  })
})
