/** Lives of suggestions, ratings and complaints, day by day: what follows what, what is owed, and the row at each step; by the clauses that ask for it. */
import { describe, expect, it } from "vitest"
import {
  after, anonymous, answer, assign, breach, complain, day, facts, type FeedbackStep, founded, fromBox, next, order, owed, rate, refusal, remarked, report, sealed, silentPack, sufficient, suggest, ways, wishes
} from "../../test/feedbackSamples.ts"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { notice2027 } from "../../test/notice2027.ts"
import type { Command } from "./Command.ts"
import { registers } from "./register.ts"
import { room } from "./room.ts"

const rowAfter = (...steps: ReadonlyArray<FeedbackStep>) => room.row(after(...steps))
const statuses = (steps: ReadonlyArray<FeedbackStep>) => steps.map((_, i) => rowAfter(...steps.slice(0, i + 1))?.status)
const registered: FeedbackStep = [day, complain]
const by = (answered: Extract<Command, { readonly _tag: "Answer" }>["answer"]): Command => ({ _tag: "Answer", answer: answered })

describe("suggestions", () => {
  it("LY-2.2c, CQ-2.2.3b, JB-A3.3d: are received by every way, with the day on which the box was emptied", () => {
    expect(rowAfter([next, fromBox])).toMatchObject({ kind: "suggestion", status: "registered", channel: "box", arrivedOn: day })
    for (const channel of ["phone", "counter", "kiosk", "letter", "online"] as const) {
      expect(rowAfter([day, { ...suggest, arrival: { _tag: "Direct", channel, on: day } }])).toMatchObject({ channel, arrivedOn: day, number: "2026-0001" })
    }
    for (const channel of ["kiosk", "online"] as const) {
      expect(facts([], [day, { ...suggest, arrival: { _tag: "Direct", channel, on: day } }, { role: "applicant" }])).toHaveLength(1)
    }
  })

  it("ZS-A5.3: a reasonable suggestion is assigned, adopted, answered and carried out", () => {
    const steps: ReadonlyArray<FeedbackStep> = [
      [day, suggest], [day, wishes.AssignSuggestion], [next, { _tag: "Decide", decision: { _tag: "Adopted", measures: "增设座位" } }], [next, answer],
      ["2026-10-09", { _tag: "RecordCarriedOut", on: "2026-10-09", what: "座位已增设" }]
    ]
    expect(statuses(steps)).toEqual(["registered", "assigned", "decided", "decided", "closed"])
    expect(steps.map((_, i) => owed(...steps.slice(0, i + 1)))).toEqual([
      ["办理意见建议：交办或者写明采纳情况"], ["研究意见建议，写明采纳情况"], ["将采纳情况反馈提出人", "落实采纳的意见建议"], ["落实采纳的意见建议"], []
    ])
    // 10 working days from 2026-09-21, over 中秋, 国庆 and the make-up Saturday 2026-10-10
    expect(room.obligations(after(...steps.slice(0, 2)))).toMatchObject([{ assignedTo: "示例科", due: { date: "2026-10-12", certainty: "settled" } }])
    expect(rowAfter(...steps)).toMatchObject({ outcome: "adopted", result: "增设座位", unit: "示例科", answeredOn: next, answer: "direct", carriedOutOn: "2026-10-09" })
  })

  it("ZS-A5.2: every one is owed an answer until it has one; one that is not adopted closes with it", () => {
    const notAdopted: ReadonlyArray<FeedbackStep> = [[day, suggest], [day, { _tag: "Decide", decision: { _tag: "NotAdopted", reasons: "已有安排" } }]]
    expect(owed(...notAdopted)).toEqual(["将采纳情况反馈提出人"])
    expect(owed([day, suggest], [day, wishes.Decide])).toEqual(["将采纳情况反馈提出人", "落实采纳的意见建议"])
    expect(rowAfter(...notAdopted, [next, answer])).toMatchObject({ status: "closed", result: "已有安排" })
    expect(rowAfter([day, suggest], [day, wishes.Decide])).toMatchObject({ outcome: "partlyAdopted", result: "增设座位；未采纳部分：场地有限" })
  })

  it("ZS-A5.2: from nobody, it is answered by a public notice, looked up by its number, or noted as not answerable with the reason", () => {
    const decided: ReadonlyArray<FeedbackStep> = [[day, fromBox], [day, { _tag: "Decide", decision: { _tag: "NotAdopted", reasons: "已有安排" } }]]
    expect(rowAfter(...decided, [next, by({ _tag: "PublicNotice", on: next, where: "专区公告栏", what: "开放时间不变" })])).toMatchObject({ status: "closed", answer: "publicNotice" })
    expect(rowAfter(...decided, [next, by({ _tag: "NotAnswerable", on: next, reason: "字迹无法辨认" })])).toMatchObject({ status: "closed", answer: "notAnswerable" })
    expect(rowAfter(...decided, [next, by({ _tag: "Direct", on: next, way: "lookUp", what: "开放时间不变" })])).toMatchObject({ status: "closed", answer: "direct" })
    // whoever ticked that no answer is needed is not telephoned
    const unwanted: ReadonlyArray<FeedbackStep> = [[day, { ...suggest, noAnswerWanted: true }], ...decided.slice(1)]
    expect(rowAfter(...unwanted, [next, by({ _tag: "NotAnswerable", on: next, reason: "本人不需要答复" })])).toMatchObject({ status: "closed" })
  })

  it("ZS-A4.9: keeps what help was given to somebody who has a difficulty with reading or writing", () => {
    expect(rowAfter([day, { ...suggest, help: "代为填写" }])).toMatchObject({ help: "代为填写" })
    expect(registers.complaint.columns.map(({ cell, title }) => [title, cell(rowAfter([day, { ...complain, help: "手语翻译" }])!)])).toContainEqual(["提供的帮助", "手语翻译"])
  })

  it("is known by the matter that it was handed on from", () => {
    expect(rowAfter([day, { ...suggest, handedOnFrom: "visit-7" }])).toMatchObject({ handedOnFrom: "visit-7" })
  })
})

describe("ratings", () => {
  it("ZS-A4.8b: keep items with their words, and owe nothing", () => {
    expect(rowAfter([day, rate])).toMatchObject({
      kind: "rating", status: "closed", items: [{ item: "finding", label: "政务公开：信息的查找和获取", grade: "satisfied" }, { item: "staff", grade: "verySatisfied" }]
    })
    expect(rowAfter([day, rate])).not.toHaveProperty("number")
    expect(facts([], [day, rate])).toMatchObject([{ basis: { reading: "interpretation" } }])
  })

  it("ZS-A5.2: a remark is read, and may become a matter of its own", () => {
    expect(owed([day, remarked])).toEqual(["阅处评价留言"])
    expect(rowAfter([day, remarked], [next, wishes.NoteRemark])).toMatchObject({ status: "closed" })
    expect(owed([day, remarked], [next, { _tag: "NoteRemark", outcome: { _tag: "Noted" } }])).toEqual([])
  })

  it("have no field for a name", () => {
    // @ts-expect-error: a rating takes no name, since nobody needs it
    const named: Command = { ...rate, name: sealed("甲") }
    expect(named._tag).toBe("Rate")
    expect(registers.rating.columns.some(({ personal }) => personal === "name" || personal === "phone")).toBe(false)
  })
})

describe("complaints", () => {
  const whole: ReadonlyArray<FeedbackStep> = [
    registered, [day, { _tag: "Accept" }], [day, assign], [next, founded], [next, answer], [next, order], ["2026-09-28", { ...report, on: "2026-09-28" }, { id: "x-1", role: "clerk" }], ["2026-09-29", sufficient]
  ]

  it("ZS-A5.1, ZS-A5.6: go from the telephone to the unit in charge, are answered, put right, checked and closed", () => {
    expect(statuses(whole)).toEqual(["registered", "accepted", "assigned", "decided", "decided", "decided", "decided", "closed"])
    expect(whole.map((_, i) => owed(...whole.slice(0, i + 1)))).toEqual([
      ["决定是否受理投诉"], ["按谁主管谁负责交办投诉"], ["调查处理投诉"], ["将处理结果答复投诉人", "责令被投诉对象改正"], ["责令被投诉对象改正"], ["改正不足、纠正错误"], ["核查改正情况"], []
    ])
    // 5 working days from 2026-09-22: 23, 24, 28, 29, 30
    expect(room.obligations(after(...whole.slice(0, 6)))).toMatchObject([{ assignedTo: "示例窗口", due: { date: "2026-09-30" } }])
    expect(rowAfter(...whole)).toMatchObject({
      kind: "complaint", against: "示例窗口", unit: "示例办公室", outcome: "accepted", finding: "founded", correctedOn: "2026-09-29", answeredOn: next, grounds: [{ field: "service", label: "示例情形rude" }]
    })
  })

  it("ZS-A5.2: are in the charge of whoever is responsible, never of the unit complained of, also where that is learned later", () => {
    expect(refusal(ways.ComplaintAccepted, [day, { ...assign, unit: "示例窗口" }])._tag).toBe("UnitComplainedOf")
    const unknown: FeedbackStep = [day, { ...complain, against: { actors: [], colleagues: [] } }]
    const name: FeedbackStep = [next, { _tag: "NameComplainedOf", against: { unit: " 示例办公室", actors: ["x-5"], colleagues: [] } }]
    const assigned: ReadonlyArray<FeedbackStep> = [unknown, [day, { _tag: "Accept" }], [day, assign]]
    expect(after(...assigned, name)).toMatchObject({ _tag: "ComplaintAccepted", complaint: { against: { unit: " 示例办公室", actors: ["x-5"] } } })
    expect(after(...assigned, [next, founded], name)._tag).toBe("ComplaintAccepted")
    expect(owed(...assigned, name)).toEqual(["按谁主管谁负责交办投诉"])
    expect(facts([...assigned, name], [next, name[1]])).toEqual([])
  })

  it("are put right again where it was not enough, and owed until a new day", () => {
    const again: FeedbackStep = ["2026-09-29", { _tag: "CheckCorrection", check: { _tag: "Insufficient", reason: "仍未培训", workingDays: 3 } }]
    expect(owed(...whole.slice(0, 7), again)).toEqual(["改正不足、纠正错误"])
    expect(rowAfter(...whole.slice(0, 7), again)).toMatchObject({ status: "decided", nextDue: "2026-10-09" })
    expect(facts([...whole.slice(0, 7), again], ["2026-10-10", { ...report, on: "2026-10-10" }])).toMatchObject([{ _tag: "CorrectionReported", late: true }])
  })

  it("close with the answer where they are unfounded", () => {
    const unfounded: ReadonlyArray<FeedbackStep> = [...whole.slice(0, 3), [next, { ...founded, finding: "unfounded" }]]
    expect(owed(...unfounded)).toEqual(["将处理结果答复投诉人"])
    expect(rowAfter(...unfounded, [next, answer])).toMatchObject({ status: "closed", finding: "unfounded" })
  })

  it("ZS-A5.5: are declined on a ground of the list only, and the reason is told to the complainant", () => {
    const declined: ReadonlyArray<FeedbackStep> = [registered, [day, wishes.Decline]]
    expect(owed(...declined)).toEqual(["将不予受理的理由告知投诉人"])
    expect(rowAfter(...declined)).toMatchObject({ status: "declined", outcome: "declined", ground: "示例情形tooVague", result: "没有写明经过" })
    expect(rowAfter(...declined, [next, answer])).toMatchObject({ status: "closed", answer: "direct" })
  })

  it("ZS-A5.5: evidence is asked for within a set time; without it they may be declined after the last day, and late evidence counts", () => {
    const asked: ReadonlyArray<FeedbackStep> = ways.AwaitingEvidence
    // 5 working days from 2026-09-21: 22, 23, 24, 28, 29
    expect(room.obligations(after(...asked))).toMatchObject([{ what: "补充证据", owedBy: "applicant", due: { date: "2026-09-29" } }])
    const withoutEvidence: Command = { _tag: "Decline", ground: { _tag: "Listed", key: "noContactOrEvidence" }, reason: "逾期未补充" }
    expect(refusal(asked, ["2026-09-29", withoutEvidence])._tag).toBe("EvidenceAwaited")
    expect(facts(asked, ["2026-09-30", withoutEvidence])).toMatchObject([{ _tag: "Declined", ground: { key: "noContactOrEvidence" } }])
    expect(facts(asked, ["2026-09-30", { ...wishes.RecordEvidence, on: "2026-09-30" }])).toMatchObject([{ late: true }])
    expect(facts(asked, ["2026-09-29", { ...wishes.RecordEvidence, on: "2026-09-29" }])).toMatchObject([{ late: false }])
    expect(after(...asked, [next, wishes.RecordEvidence])._tag).toBe("ComplaintRegistered")
    // nobody left a contact: nothing can be asked, and this ground is right at once
    expect(rowAfter([day, anonymous], [day, withoutEvidence], [next, by({ _tag: "NotAnswerable", on: next, reason: "没有联系方式" })])).toMatchObject({ status: "closed" })
  })

  it("ZS-A5.5: are described and declined in the office's words, marked, only where the place lists nothing", () => {
    const silent = { pack: silentPack } as const
    const described: FeedbackStep = [day, { ...complain, grounds: [{ _tag: "Described", words: "窗口态度" }] }, silent]
    expect(facts([], described)).toMatchObject([{ grounds: [{ label: "窗口态度", basis: { reading: "interpretation" } }] }])
    expect(facts([described], [day, { _tag: "Decline", ground: { _tag: "Described", words: "属于信访事项" }, reason: "请走信访途径" }, silent]))
      .toMatchObject([{ ground: { label: "属于信访事项", basis: { reading: "interpretation" } } }])
  })

  it("ZS-A5.6: a leak or a reprisal owes accountability, also after the end", () => {
    const closed = [...whole, ["2026-10-09", { ...breach, on: "2026-10-09", kind: "reprisal" }] as const]
    expect(owed(...closed)).toEqual(["依法依规追究打击报复的责任：b1"])
    expect(rowAfter(...closed)).toMatchObject({ status: "accountability", breaches: 1 })
    expect(rowAfter(...closed, ["2026-10-10", { ...wishes.RecordAccountability, on: "2026-10-10" }])).toMatchObject({ status: "closed" })
    expect(owed(...ways.SuggestionWithdrawn, [next, breach])).toEqual(["依法依规追究泄露信息的责任：b1"])
  })

  it("may be withdrawn until something was found", () => {
    expect(rowAfter(...ways.ComplaintAssigned, [next, wishes.Withdraw])).toMatchObject({ status: "withdrawn" })
    expect(refusal(ways.ComplaintInvestigated, [next, wishes.Withdraw])._tag).toBe("AlreadyInvestigated")
  })
})

describe("registers and counts", () => {
  it("LY-5.2b, JB-A3.3j, JB-4.2a: suggestions and complaints have registers, and what they count is told apart", () => {
    expect([registers.suggestion.title, registers.complaint.title]).toEqual(["意见建议登记台账", "投诉登记台账"])
    const state = after(...ways.ComplaintClosed)
    expect(room.counts(room.row(state)!)).toEqual([
      { on: day, what: "收到投诉", by: { 渠道: "电话", 类别: "政务服务" } },
      { on: day, what: "决定是否受理投诉", by: { 结果: "受理" } },
      { on: next, what: "查明投诉", by: { 结论: "属实" } },
      { on: next, what: "改正" },
      { on: next, what: "反馈投诉", by: { 方式: "直接反馈" } }
    ])
    expect(room.counts(room.row(after([day, rate]))!)).toContainEqual({ on: day, what: "评价事项", by: { 事项: "政务公开：信息的查找和获取", 等次: "满意" } })
    const line = registers.suggestion.columns.map(({ cell, title }) => [title, cell(room.row(after(...ways.SuggestionClosed))!)])
    expect(line).toContainEqual(["采纳情况", "采纳"])
    expect(line).toContainEqual(["提出人", sealed("甲")])
    expect(room.register.columns.map(({ cell, title }) => [title, cell(room.row(state)!)])).toContainEqual(["类型", "投诉"])
  })
})

describe("a recount", () => {
  const calendar = createCalendar({ notices: [notice2027] })
  const late: ReadonlyArray<FeedbackStep> = [["2026-12-21", { ...complain, arrival: { _tag: "Direct", channel: "phone", on: "2026-12-21" } }], ["2026-12-21", { _tag: "Accept" }], ["2026-12-21", assign]]

  it("tells the day once the notice is out, and records nothing where nothing moves", () => {
    expect(rowAfter(...late)).toMatchObject({ unsettled: true })
    expect(rowAfter(...late)).not.toHaveProperty("nextDue")
    const moved = facts(late, ["2026-12-22", { _tag: "Recount" }, { calendar }])
    expect(moved).toMatchObject([{ _tag: "DueDateMoved", which: "handling", old: { certainty: "undetermined" }, limit: { due: { certainty: "settled" } } }])
    const recounted = moved.reduce(room.evolve, after(...late))
    expect(room.row(recounted)).not.toHaveProperty("unsettled")
    expect(recounted).toMatchObject({ notice: { due: { certainty: "settled" } } })
    expect(facts(ways.ComplaintAssigned, [next, { _tag: "Recount" }])).toEqual([])
    expect(facts(ways.SuggestionDecided, [next, { _tag: "Recount" }])).toEqual([])
  })

  it("moves evidence and corrections too, and settles what was provisional", () => {
    const forecast = createCalendar({ forecastThrough: 2028 })
    const asked: ReadonlyArray<FeedbackStep> = [late[0]!, ["2026-12-25", { _tag: "AskEvidence", what: "甲", workingDays: 5 }, { calendar: forecast }]]
    expect(facts(asked, ["2026-12-28", { _tag: "Recount" }, { calendar }])).toMatchObject([{ which: "evidence" }])
    const ordered: ReadonlyArray<FeedbackStep> = [...late, ["2026-12-21", { ...founded, on: "2026-12-21" }], ["2026-12-21", { ...order, workingDays: 4 }, { calendar: forecast }]]
    const settled = facts(ordered, ["2026-12-28", { _tag: "Recount" }, { calendar }])
    expect(settled).toMatchObject([{ which: "correction" }])
    // the make-up Saturday and the day off of the invented notice cancel each other out: the same day, certain now
    const certain = facts([...late.slice(0, 2), ["2026-12-21", { ...assign, workingDays: 9 }, { calendar: forecast }]], ["2026-12-22", { _tag: "Recount" }, { calendar }])
    expect(certain).toMatchObject([{ _tag: "DueDateSettled", old: { date: "2027-01-04", certainty: "provisional" }, limit: { due: { date: "2027-01-04", certainty: "settled" } } }])
    expect(settled.reduce(room.evolve, after(...ordered))).toMatchObject({ investigation: { correction: { limit: { due: { certainty: "settled" } } } } })
  })
})
