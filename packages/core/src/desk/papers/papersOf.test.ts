/** Which papers a matter has in every state, what each asks for and opens, and what one that lacks something refuses with. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { askCorrection, consultMaker, consultThird, given, letter, nonexistent, receive, sealed, type Step, touches, ways, wishes } from "../../../test/applicationSamples.ts"
import { factsOf, made, textOf } from "../../../test/paperMaking.ts"
import { assign, complain, facts as feedbackFacts, sealed as said, ways as feedbackWays } from "../../../test/feedbackSamples.ts"
import { notice2027 } from "../../../test/notice2027.ts"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { bookOf, packOf, requirementOf } from "../../../test/samplePacks.ts"
import { sayPaper } from "../../paper/sayPaper.ts"
import { papersOf } from "./papersOf.ts"

const day = "2026-09-21"
const received: Step = [day, receive]
const head = { role: "head" } as const
const list = (...steps: ReadonlyArray<Step>) => papersOf("application", factsOf(...steps))
const names = (...steps: ReadonlyArray<Step>): ReadonlyArray<string> => list(...steps).map(({ issuedBy, paper }) => (issuedBy === undefined ? `${paper}?` : paper))

const overruled: Step = ["2026-09-23", { _tag: "Reply", reply: { _tag: "disclosed", given, overrides: [{ consultation: "t1", ground: "publicInterest", reasons: "事关公共安全" }] } }]
const asked: ReadonlyArray<Step> = [received, [day, touches], [day, consultThird], [day, { _tag: "RecordConsultationReceipt", id: "t1", on: day }]]
const objected: Step = ["2026-09-22", { _tag: "RecordOpinion", id: "t1", on: "2026-09-22", position: "objects", reason: sealed("商业秘密", "s-2") }]

/** The papers of a life; `?` stands behind what no fact issued yet, and may be issued now. */
const table: ReadonlyArray<readonly [what: string, steps: ReadonlyArray<Step>, papers: ReadonlyArray<string>]> = [
  ["Nothing", ways.Nothing, []],
  ["Guided", ways.Guided, []],
  ["Arrived", ways.Arrived, ["application-form", "receipt?"]],
  ["Arrived, withdrawn", [[day, letter], [day, wishes.Withdraw]], ["application-form"]],
  ["Arrived, then received", [[day, letter], ["2026-09-22", { _tag: "Confirm", on: "2026-09-22" }]], ["application-form", "receipt", "reckoning?"]],
  ["Processing", ways.Processing, ["application-form", "receipt", "reckoning?"]],
  ["without a proof", [[day, { ...receive, applicants: [{ kind: "person", name: sealed("甲") }] }]], ["application-form", "reckoning?"]],
  ["own records", [[day, { ...receive, subject: "ownRecords" }]], ["receipt", "reckoning?"]],
  ["to be passed on", [[day, { ...receive, addressee: { kind: "department", name: "示例局" } }, { window: { receivesFor: ["departments"], basis: { document: "d", clause: "c", reading: "text", cite: "示例" } } }]],
    ["application-form", "receipt", "hand-over-slip?", "reckoning?"]],
  ["AwaitingCorrection", ways.AwaitingCorrection, ["application-form", "receipt", "correction-notice", "reckoning?"]],
  ["corrected", [...ways.AwaitingCorrection, ["2026-09-23", { ...wishes.RecordCorrection, on: "2026-09-23" }]], ["application-form", "receipt", "correction-notice", "reckoning?"]],
  ["correction lapsed", [...ways.AwaitingCorrection, ["2026-11-02", { _tag: "LapseCorrection" }]], ["application-form", "receipt", "correction-notice", "reply", "delivery-receipt?", "reckoning?"]],
  ["AwaitingPayment", ways.AwaitingPayment, ["application-form", "receipt", "fee-notice", "reckoning?"]],
  ["fee lapsed", [...ways.AwaitingPayment, [day, { ...wishes.RecordFeeNotice, on: day }], ["2026-11-20", { _tag: "LapseFee" }]], ["application-form", "receipt", "fee-notice", "reply", "delivery-receipt?", "reckoning?"]],
  ["extended twice", [received, [day, { _tag: "Extend", workingDays: 5, reason: "材料多" }, head], ["2026-09-22", { _tag: "NotifyExtension", on: "2026-09-22" }], ["2026-09-22", { _tag: "Extend", workingDays: 5, reason: "更多" }, head]],
    ["application-form", "receipt", "extension-notice", "extension-notice-2", "reckoning?"]],
  ["asked for reasons, delayed", [received, [day, wishes.AskReasons], [day, wishes.RecordReasons], [day, wishes.SetDelayedLimit, head]], ["application-form", "receipt", "reasons-notice", "delay-notice", "reckoning?"]],
  ["three consulted", [...asked, [day, consultMaker], [day, { ...consultThird, id: "t2" }]],
    ["application-form", "receipt", "third-party-letter", "consultation-letter", "third-party-letter-2", "reckoning?"]],
  ["overruled", [...asked, objected, overruled], ["application-form", "receipt", "third-party-letter", "reply", "third-party-notice", "delivery-receipt?", "reckoning?"]],
  ["Replied", ways.Replied, ["application-form", "receipt", "reply", "delivery-receipt?", "reckoning?"]],
  ["Concluded", ways.Concluded, ["application-form", "receipt", "reply", "delivery-receipt", "reckoning?"]],
  ["Archived", ways.Archived, ["application-form", "receipt", "reply", "delivery-receipt", "reckoning?"]],
  ["withdrawn", [received, [day, askCorrection], [day, wishes.Withdraw]], ["application-form", "receipt", "correction-notice", "reply", "delivery-receipt?", "reckoning?"]],
  ["from an older register", [[day, wishes.Import, { number: undefined }]], []]
]

describe("the papers of an application", () => {
  it.each(table)("%s", (_, steps, papers) => expect(names(...steps)).toEqual(papers))

  it.each(table)("%s: can all be made, and tell which fact issued them", (_, steps) => {
    const facts = factsOf(...steps)
    for (const paper of papersOf("application", facts)) {
      const issued = made(paper)
      expect(Result.isSuccess(issued) || issued.failure.message).toBe(true)
      const on = facts[paper.issuedBy ?? -1]
      if (Result.isSuccess(issued) && on && "on" in on) expect([paper.paper, issued.success.date]).toEqual([paper.paper, on.on])
    }
  })

  it("each ask for what no fact and no office holds, and refuse without it, before anybody's data is opened", () => {
    const asks = [...asked, objected, overruled] as const
    expect(list(...asks).map((paper) => [paper.paper, paper.asks.filter(({ needed }) => needed).map(({ word }) => word)])).toEqual([
      ["application-form", []],
      ["receipt", ["contact"]],
      ["third-party-letter", ["number", "contact", "information", "why"]],
      ["reply", ["number", "contact", "reviewAuthority", "court"]],
      ["third-party-notice", ["number", "contact", "reviewAuthority", "court", "asked", "information"]],
      ["delivery-receipt", ["number", "where"]],
      ["reckoning", []]
    ])
    for (const paper of list(...asks)) {
      const opened: Array<string> = []
      const issued = made(paper, { number: " ", enclosures: [] }, opened)
      const faults = Result.isFailure(issued) ? issued.failure.faults.length : 0
      const lacking = paper.asks.filter(({ needed, word }) => needed && !["contact", "reviewAuthority", "court"].includes(word)).length
      expect([paper.paper, faults > 0, opened.length > 0]).toEqual([paper.paper, lacking > 0, lacking === 0 && paper.paper !== "reckoning"])
    }
  })

  it("to third parties open no applicant, and nothing that the applicant wrote", () => {
    for (const name of ["third-party-letter", "third-party-notice"]) {
      const opened: Array<string> = []
      const paper = list(...asked, objected, overruled).find((each) => each.paper === name)!
      const text = sayPaper(Result.getOrThrow(made(paper, undefined, opened)))
      expect(opened).toEqual(["name 封：示例公司"])
      for (const secret of ["甲", "某项目的批复文件"]) expect(text).not.toContain(secret)
      expect([text.includes("示例公司"), text.includes("某项目的评审意见")]).toEqual([true, true])
    }
    expect(list(...asked).find(({ paper }) => paper === "third-party-letter")).toMatchObject({ key: "t1", title: "第三方意见征询书（t1）" })
    expect(list(received, [day, consultMaker]).find(({ paper }) => paper === "consultation-letter")).toMatchObject({ key: "示例委", title: "征求意见函（示例委）" })
  })

  it("say what was so when they were issued, whatever came later", () => {
    const steps: ReadonlyArray<Step> = [...ways.AwaitingCorrection, ["2026-09-23", { ...wishes.RecordCorrection, on: "2026-09-23" }], ["2026-09-24", nonexistent]]
    expect(textOf(factsOf(...steps), "receipt")).toContain("某项目的批复文件")
    expect(textOf(factsOf(...steps), "correction-notice")).toContain("申请公开的内容为：某项目的批复文件。")
    expect(textOf(factsOf(...steps), "application-form")).toContain("某项目的批复文件")
    expect(textOf(factsOf(...steps), "reply")).toContain("申请公开的内容为：某项目第3号批复。")
    // a due date that a notice moved afterwards
    const calendar = createCalendar({ notices: [notice2027] })
    const late: ReadonlyArray<Step> = [["2026-12-10", { ...receive, on: "2026-12-10" }], ["2026-12-11", { _tag: "Recount" }, { calendar, role: "handler" }]]
    const facts = factsOf(...late)
    expect(facts.at(-1)?._tag).toBe("DueDateMoved")
    expect(textOf(facts, "receipt")).toContain("待定（2027年1月1日起的放假通知尚未公布，公布后确定）")
    // the due date before an extension is what was owed just before it
    const extended = factsOf(received, [day, { _tag: "Extend", workingDays: 5, reason: "材料多" }, head], ["2026-09-22", { _tag: "NotifyExtension", on: "2026-09-22" }], ["2026-09-22", { _tag: "Extend", workingDays: 5, reason: "更多" }, head])
    expect(textOf(extended, "extension-notice")).toMatch(/原答复期限为2026年10月26日（确定）[\s\S]*2026年11月2日（确定）/)
    expect(textOf(extended, "extension-notice-2")).toMatch(/原答复期限为2026年11月2日（确定）[\s\S]*2026年11月9日（确定）/)
  })

  it("of a rule book without a term, or beyond the notices, say what is missing", () => {
    const papers = list(["2026-12-10", { ...receive, on: "2026-12-10" }])
    const sheet = Result.getOrThrow(Result.flip(made(papers.find(({ paper }) => paper === "reckoning")!)))
    expect(sheet.message).toBe("不能制作《期限计算过程》：届满日：放假通知尚未公布，公布后再逐日计算")
  })
})

describe("the papers of other rooms", () => {
  it("a complaint's letters to units hold nobody", () => {
    const facts = [
      ...feedbackFacts([], ["2026-09-21", { ...complain, name: said("王小明"), content: said("王小明反映") }]), { _tag: "Accepted" }
    ] as never as ReadonlyArray<{ readonly _tag: string }>
    expect(papersOf("feedback", facts)).toEqual([])
    const given = feedbackFacts(feedbackWays.ComplaintAccepted, ["2026-09-21", assign])
    const [paper] = papersOf("feedback", given)
    expect([paper?.paper, paper?.title, paper?.issuedBy, given[0]?._tag]).toEqual(["concern-notice-hand-over", "投诉事项转办通知", 0, "ComplaintAssigned"])
    const opened: Array<string> = []
    expect(sayPaper(Result.getOrThrow(made(paper!, undefined, opened)))).toContain("本通知不含投诉人信息")
    expect(opened).toEqual([])
  })

  it("readers get the rules where the place has some", () => {
    const rules = requirementOf({ kind: "Display", id: "reading/rules", item: "userRules", shows: ["保持安静"] })
    const book = bookOf("cn/sample", [packOf("cn/sample", { requirements: [rules] })])
    const visit = [{ _tag: "VisitRecorded" }]
    expect([papersOf("reading", visit), papersOf("reading", [], book), papersOf("reading", visit, bookOf("cn/sample", [packOf("cn/sample")]))]).toEqual([[], [], []])
    const [paper] = papersOf("reading", visit, book)
    expect(sayPaper(Result.getOrThrow(made(paper!, {})))).toMatch(/欢迎到示例专区查阅政府信息[\s\S]*保持安静/)
  })

  it.each(["zone", "enquiry", "__proto__", "constructor"])("%s has none", (name) => expect(papersOf(name, [{ _tag: "Accepted" }])).toEqual([]))
})
