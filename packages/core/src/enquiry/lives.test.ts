/** The lives of enquiries, given / when / then: what is recorded, what is owed until when, and what the register and the counts show. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { describe, expect, it } from "vitest"
import {
  after, anonymous, answerOf, facts, fromBank, fromUnit, own, plain, receive, recordAnswer, refer, refusal, sealed, searched, source, type Step, strict, ways, wishes
} from "../../test/enquirySamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import type { EnquiryRow } from "./EnquiryRow.ts"
import { room } from "./room.ts"

const day = "2026-09-21"
const next = "2026-09-22"
const head = { role: "head" } as const
const registered: Step = [day, searched]
const rowAfter = (...steps: ReadonlyArray<Step>): EnquiryRow => room.row(after(...steps))!
const owed = (...steps: ReadonlyArray<Step>) =>
  room.obligations(after(...steps)).map(({ assignedTo, due, owedBy, what }) => [what, assignedTo ?? owedBy, due && "date" in due ? due.date : due?.certainty])
const tags = (before: ReadonlyArray<Step>, step: Step) => facts(before, step).map(({ _tag }) => _tag)
const counted = (...steps: ReadonlyArray<Step>) => room.counts(rowAfter(...steps)).map(({ by = {}, what }) => [what, ...Object.values(by)].join(" "))

describe("at the desk", () => {
  it("JB-A3.4c: the bank first; what is found there is answered at once, with where it comes from and how long it holds", () => {
    const arrival: Step = [day, { ...receive, search: { found: [{ entry: "q-1", version: 2 }, { entry: "q-7", version: 1 }] }, given: { answer: fromBank, told: "spoken" } }]
    expect(tags([], arrival)).toEqual(["Received", "Searched", "Answered", "Delivered"])
    expect(facts([], arrival)[2]).toMatchObject({ answer: { entry: "q-1", version: 2, source: { title: source.title }, validThrough: "2026-12-31" }, atOnce: true, by: "a-clerk" })
    expect(owed(arrival)).toEqual([])
    expect(rowAfter(arrival)).toMatchObject({ status: "closed", end: "atOnce", answeredOn: day, deliveredOn: day, bank: "found", source: "示例市灵活就业人员社会保险补贴办法（示例人社〔2026〕3号）" })
    expect(counted(arrival)).toEqual(["收到咨询 窗口当面", "查询问答库 查到", "办结咨询 立即答复"])
  })

  it("LY-2.3b, CQ-2.2.4: an answer out of the bank is a search by itself", () => {
    expect(tags([[day, receive]], [day, answerOf(fromBank, "spoken")])).toEqual(["Searched", "Answered", "Delivered"])
    expect(owed([day, receive])).toEqual([["查询政策咨询问答库", "clerk", undefined], ["答复或者交办政策制定单位", "clerk", day]])
    expect(owed([day, receive], [day, wishes.RecordSearch])).toEqual([["答复或者交办政策制定单位", "clerk", day]])
  })

  it("asks nobody's name who is answered at once, and a contact only of those who are answered later", () => {
    const life: ReadonlyArray<Step> = [[day, anonymous], [day, answerOf(own, "phone")]]
    expect(rowAfter(...life)).toMatchObject({ status: "closed", topic: "社会保险补贴" })
    expect(room.indexOf(rowAfter(...life)).names).toEqual([])
    expect(JSON.stringify(rowAfter(...life))).not.toContain("sealed")
    expect(tags([[day, anonymous], [day, { _tag: "AddContact", contact: sealed("电话") }]], [day, refer])).toEqual(["Referred"])
  })

  it("answers at once on the day it came in; later is an answer, and not at once", () => {
    expect(rowAfter([day, searched], [next, answerOf(own, "phone")])).toMatchObject({ end: "answeredHere", endedOn: next })
    expect(owed([day, searched], [day, answerOf(own)])).toEqual([["将答复送达咨询人", "handler", undefined]])
  })

  it("lets somebody ask at a terminal and see what the bank says", () => {
    const { enquirer: _who, ...bare } = receive
    const kiosk: Step = [day, { ...bare, channel: "kiosk", given: { answer: fromBank, told: "screen" } }, { role: "applicant" }]
    expect(rowAfter(kiosk)).toMatchObject({ status: "closed", channel: "kiosk", end: "atOnce" })
  })

  it("JB-A3.4c: what cannot be answered is given on the same day; what comes in on a day off, on the next working day", () => {
    expect(owed(registered)).toEqual([["答复或者交办政策制定单位", "clerk", day]])
    expect(facts([registered], [day, refer])).toMatchObject([{ _tag: "Referred", late: false }])
    expect(facts([registered], [next, { ...refer, on: next }])).toMatchObject([{ _tag: "Referred", late: true }])
    expect(counted(registered, [next, { ...refer, on: next }])).toContain("交办咨询 逾期")
    const saturday = "2026-11-28"
    expect(owed([saturday, { ...searched, on: saturday, channel: "online" }])).toEqual([["答复或者交办政策制定单位", "clerk", "2026-11-30"]])
  })
})

describe("given on", () => {
  it.each([["2026-09-21", "2026-09-29"], ["2026-02-09", "2026-02-14"], ["2026-04-30", "2026-05-11"]])("JB-A3.4d: given on on %s, the answer is owed to the enquirer until %s", (on, due) => {
    const life: ReadonlyArray<Step> = [[on, { ...searched, on }], [on, { ...refer, on }]]
    expect(owed(...life)).toEqual([["确认收到交办", "示例市人社局", undefined], ["答复咨询人", "示例市人社局", due]])
    expect(owed(...life, [on, { _tag: "ConfirmReferral", on }])).toEqual([["答复咨询人", "示例市人社局", due]])
    expect(rowAfter(...life)).toMatchObject({ status: "referred", referredTo: "示例市人社局", referredOn: on, due: { date: due }, nextDue: due })
  })

  it("JB-A3.4d: is answered in time when the enquirer has it on the last day, and late the day after", () => {
    const answered: ReadonlyArray<Step> = [...ways.Referred, ["2026-09-28", { ...recordAnswer, on: "2026-09-28" }]]
    expect(owed(...answered)).toEqual([["将答复送达咨询人", "示例市人社局", "2026-09-29"]])
    const inTime: ReadonlyArray<Step> = [...answered, ["2026-09-29", { _tag: "Deliver", on: "2026-09-29", by: "phone" }]]
    const late: ReadonlyArray<Step> = [...answered, ["2026-09-30", { _tag: "Deliver", on: "2026-09-30", by: "phone" }]]
    expect(rowAfter(...inTime)).toMatchObject({ inTime: true, end: "answeredByUnit", answeredBy: "示例市人社局", status: "closed" })
    expect(rowAfter(...late)).toMatchObject({ inTime: false, status: "closed" })
    expect(counted(...late)).toEqual(["收到咨询 窗口当面", "查询问答库 未查到", "交办咨询 按期", "办结咨询 交办后答复", "送达交办的答复 逾期"])
  })

  it("may be answered by the unit straight to the enquirer", () => {
    expect(tags(ways.Referred, [next, { ...recordAnswer, on: next, told: "phone" }])).toEqual(["Answered", "Delivered"])
    expect(rowAfter(...ways.Referred, [next, { ...recordAnswer, on: next, told: "phone" }])).toMatchObject({ deliveredOn: next, inTime: true })
  })

  it("comes back where it is not the unit's, and is given on again on that day", () => {
    const returned: ReadonlyArray<Step> = [...ways.Referred, [next, { ...wishes.ReturnReferral, on: next }]]
    expect(rowAfter(...returned)).toMatchObject({ status: "registered", nextDue: next })
    expect(rowAfter(...returned)).not.toHaveProperty("referredTo")
    const again: ReadonlyArray<Step> = [...returned, [next, { _tag: "Refer", to: "示例市医保局", on: next }]]
    expect(owed(...again).at(-1)).toEqual(["答复咨询人", "示例市医保局", "2026-09-30"])
  })

  it("without a term in the rules is owed promptly, or until when whoever gives it on sets ⚖", () => {
    const bare = { pack: plain }
    const arrival: Step = [day, searched, bare]
    expect(owed(arrival)).toEqual([["答复或者交办政策制定单位", "clerk", undefined]])
    expect(owed(arrival, [day, refer, bare]).at(-1)).toEqual(["答复咨询人", "示例市人社局", undefined])
    const set: ReadonlyArray<Step> = [arrival, [day, { ...refer, workingDays: 3 }, bare]]
    expect(owed(...set).at(-1)).toEqual(["答复咨询人", "示例市人社局", "2026-09-24"])
    expect(room.obligations(after(...set)).at(-1)?.basis.reading).toBe("interpretation")
    expect(rowAfter(arrival, [day, refer, bare], [next, { ...recordAnswer, on: next, told: "phone" }])).not.toHaveProperty("inTime")
  })

  it("beyond the notices is undetermined, and told by a recount when the notice is out", () => {
    const dec = "2026-12-30"
    const life: ReadonlyArray<Step> = [[dec, { ...searched, on: dec }], [dec, { ...refer, on: dec }]]
    expect(rowAfter(...life)).toMatchObject({ due: { certainty: "undetermined", gap: "2027-01-01" }, unsettled: true })
    expect(tags(life, [dec, wishes.Recount])).toEqual([])
    const calendar = createCalendar({ notices: [notice2027] })
    const moved = facts(life, ["2027-01-04", wishes.Recount, { calendar }])
    expect(moved).toMatchObject([{ _tag: "DueDateMoved", which: "answer", old: { certainty: "undetermined" } }])
    const counted = rowAfter(...life, ["2027-01-04", wishes.Recount, { calendar }])
    expect(counted.due && "date" in counted.due).toBe(true)
    const forecast = createCalendar({ forecastThrough: 2028 })
    const guessed: ReadonlyArray<Step> = [[dec, { ...searched, on: dec }], [dec, { ...refer, on: dec }, { calendar: forecast }]]
    expect(rowAfter(...guessed)).toMatchObject({ due: { certainty: "provisional" }, unsettled: true })
    expect(chinaCalendar.version).not.toBe(calendar.version)
  })
})

describe("the enquirer", () => {
  it("who cannot be reached has the tries recorded; it may be closed then, and the answer delivered when they come", () => {
    const tried: ReadonlyArray<Step> = [...ways.Answered, [day, wishes.RecordAttempt], [next, { ...wishes.RecordAttempt, on: next }]]
    const state = after(...tried)
    expect(state._tag === "Answered" && state.given.attempts.length).toBe(2)
    const left: ReadonlyArray<Step> = [...tried, [next, wishes.CloseUnreached, head]]
    expect(rowAfter(...left)).toMatchObject({ status: "closed", end: "unreached" })
    expect(rowAfter(...left, [next, { ...wishes.Deliver, on: next }])).toMatchObject({ end: "answeredByUnit", deliveredOn: next, inTime: true })
  })

  it("who is not content is heard again once, under the same number, with the answer before", () => {
    const again: ReadonlyArray<Step> = [...ways.Closed, [next, { ...wishes.Reopen, on: next }]]
    expect(rowAfter(...again)).toMatchObject({ status: "registered", reopenedOn: next, earlier: { end: "answeredByUnit", inTime: true }, nextDue: next })
    expect(owed(...again)[0]).toEqual(["查询政策咨询问答库", "clerk", undefined])
    const done: ReadonlyArray<Step> = [...again, [next, wishes.RecordSearch], [next, answerOf(own, "phone")]]
    expect(counted(...done)).toEqual(["收到咨询 窗口当面", "查询问答库 未查到", "办结咨询 交办后答复", "送达交办的答复 按期", "重新办理咨询", "办结咨询 立即答复"])
    expect(rowAfter([day, { ...searched, follows: "2026-0001" }, { number: "2026-0002" }])).toMatchObject({ number: "2026-0002", follows: "2026-0001" })
  })

  it("may take it back, also while it is with the unit", () => {
    expect(rowAfter(...ways.Referred, [next, { _tag: "Withdraw", on: next }])).toMatchObject({ status: "closed", end: "withdrawn", endedOn: next })
    expect(owed(...ways.Answered, [day, wishes.Withdraw])).toEqual([])
  })

  it("LY-5.2b: who asks for information goes on as an applicant, and the register has the number of the application", () => {
    expect(rowAfter(registered, [day, wishes.TakeOver])).toMatchObject({ status: "closed", end: "takenOver", application: "2026-申请-0009" })
  })

  it("JB-A3.4e: who asks about what is not ours is told whom to ask, with the contact as far as it is known", () => {
    expect(facts([registered], [day, wishes.Guide])).toMatchObject([{ _tag: "Guided", to: "示例市医保局", contact: "咨询窗口：示例路2号", coordinated: false }])
    expect(tags([registered], [day, { _tag: "Guide", to: "示例市医保局" }])).toEqual(["Guided"])
    expect(rowAfter(registered, [day, wishes.Guide])).toMatchObject({ status: "closed", end: "guided", guidedTo: "示例市医保局" })
  })

  it("ZS-A4.6: the unit is spoken to, or its number given", () => {
    const pack = { pack: plain }
    expect(tags([[day, searched, pack]], [day, { _tag: "Guide", to: "示例市医保局", coordinated: true }, pack])).toEqual(["Guided"])
    expect(tags([[day, searched, pack]], [day, wishes.Guide, pack])).toEqual(["Guided"])
  })
})

describe("JB-2.3.2", () => {
  it("an answer carries its source in a version, and what is compared with it is recorded", () => {
    const [checked] = facts(ways.Closed, [day, wishes.RecordSourceCheck])
    expect(checked).toMatchObject({ _tag: "SourceChecked", source: { id: source.id, version: source.version }, online: source.id, version: "2026-01-01", same: true })
    expect(rowAfter(...ways.Closed, [day, wishes.RecordSourceCheck])).toMatchObject({ status: "closed", sameSource: true })
  })

  it("a difference owes a correction, after the enquiry was closed too", () => {
    const different: ReadonlyArray<Step> = [...ways.Closed, [day, { ...wishes.RecordSourceCheck, same: false, difference: "补贴标准不同" }]]
    expect(owed(...different)).toEqual([[`更正线上线下不一致：${source.id}`, "handler", undefined]])
    expect(rowAfter(...different)).toMatchObject({ status: "followUp", sameSource: false })
    expect(owed(...different, [day, wishes.Reopen], [day, wishes.RecordSearch])).toContainEqual([`更正线上线下不一致：${source.id}`, "handler", undefined])
    const mended: ReadonlyArray<Step> = [...different, [next, { ...wishes.RecordCorrection, on: next }]]
    expect(owed(...mended)).toEqual([])
    expect(rowAfter(...mended)).toMatchObject({ status: "closed", sameSource: true })
  })
})

describe("an answered question", () => {
  const proposed: ReadonlyArray<Step> = [...ways.Closed, [day, wishes.ProposeEntry]]

  it("enters the bank after the head has reviewed it, with its answer, its source and its days", () => {
    expect(owed(...proposed)).toEqual([["审核拟入库的问答：灵活就业人员怎样申请社会保险补贴？", "head", undefined]])
    expect(facts(proposed, [next, wishes.AcceptEntry, head])).toEqual([{
      _tag: "EntryAccepted", on: next,
      entry: {
        question: "灵活就业人员怎样申请社会保险补贴？", phrasings: ["社保补贴怎么领"], topic: "社会保险", answer: fromUnit.text, unit: "示例市人社局", source,
        validFrom: day, validThrough: "2027-12-31", reviewedOn: next, reviewedBy: "a-head"
      }
    }])
    expect(owed(...proposed, [next, wishes.AcceptEntry, head])).toEqual([])
  })

  it("may be declined with the reason, and proposed again", () => {
    expect(tags([...proposed, [next, wishes.DeclineEntry, head]], [next, wishes.ProposeEntry])).toEqual(["EntryProposed"])
  })

  it("that is heard again loses its proposal", () => {
    expect(owed(...proposed, [day, wishes.Reopen], [day, wishes.RecordSearch], [day, answerOf(own, "spoken")])).toEqual([])
  })
})

describe("the register", () => {
  it("JB-A3.4b, LY-5.2b: has a line of every enquiry, with what is asked of 登记、交办、回复", () => {
    const titles = room.register.columns.map(({ title }) => title)
    for (const part of ["登记", "交办", "回复"]) expect(titles.some((title) => title.startsWith(part))).toBe(true)
    const line = rowAfter(...ways.Closed)
    const cells = Object.fromEntries(room.register.columns.map(({ cell, title }) => [title, cell(line)]))
    expect(cells).toMatchObject({
      登记编号: "2026-0001", 登记日期: day, 咨询方式: "窗口当面", 咨询人: sealed("甲"), 联系方式: sealed("联系方式"), 咨询事项: sealed("我能不能领社保补贴"), 咨询主题: "社会保险补贴",
      办理状态: "已办结", 交办单位: "示例市人社局", 交办日期: day, 答复期限: "2026-09-29", 回复日期: day, 回复情况: fromUnit.text, 回复人: "示例市人社局", 送达日期: day, 是否按期: "按期", 办理结果: "交办后答复"
    })
  })

  it("keeps sealed what is somebody's, and says of what kind it is", () => {
    const line = rowAfter(...ways.Closed)
    for (const { cell, personal, title } of room.register.columns) expect([title, typeof cell(line) === "object"]).toEqual([title, personal !== undefined])
  })

  it("JB-4.2a: is counted by way, by how it ended, and in time or late", () => {
    expect(counted(registered, [day, wishes.Guide])).toEqual(["收到咨询 窗口当面", "查询问答库 未查到", "办结咨询 引导至有关单位"])
    expect(room.counts(rowAfter(...ways.Closed)).every(({ on }) => on === day)).toBe(true)
  })
})

it("a rule book whose term cannot be reckoned refuses with its own basis", () => {
  const broken = { ...strict, terms: { ...strict.terms!, enquiryAnswer: { ...strict.terms!["enquiryAnswer"]!, length: 4_000_000 } } }
  expect(refusal([registered], [day, refer, { pack: broken }])).toMatchObject({ _tag: "NotReckoned", basis: { cite: "《示例办法》第一条" }, remedy: expect.stringContaining("term.length") as string })
})

it("knows whose the sealed words are, where the enquirer has said anything", () => {
  expect(room.subjectOf(after(registered), { _tag: "AddContact" }, ["contact"])).toBe("s-1")
  expect(room.subjectOf(after([day, anonymous]), { _tag: "AddContact" }, ["contact"])).toBeUndefined()
  expect(room.subjectOf(room.initial, { _tag: "Receive" }, [])).toBeUndefined()
})
