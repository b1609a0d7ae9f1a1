/** The lives of applications, given / when / then: what is recorded, what is owed until when, and what the register shows, on golden days. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { describe, expect, it } from "vitest"
import { notice2027 } from "../../test/notice2027.ts"
import {
  after, askCorrection, chargePages, consultMaker, consultThird, deliver, disclose, facts, given, letter, nonexistent, receive, review, sealed, type Step, touches, wishes
} from "../../test/applicationSamples.ts"
import type { Obligation } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import type { RegisterRow } from "./RegisterRow.ts"
import { room } from "./room.ts"

const day = "2026-09-21"
const head = { role: "head" } as const
const rowAfter = (...steps: ReadonlyArray<Step>): RegisterRow => room.row(after(...steps))!
const owed = (...steps: ReadonlyArray<Step>): ReadonlyArray<readonly [string, string, string | undefined]> =>
  room.obligations(after(...steps)).map(({ due, owedBy, what }: Obligation) => [what, owedBy, due && "date" in due ? due.date : due?.certainty])
const due = (...steps: ReadonlyArray<Step>): string | undefined => {
  const { due } = rowAfter(...steps)
  return due && "date" in due ? due.date : due?.certainty
}
const tags = (before: ReadonlyArray<Step>, step: Step): ReadonlyArray<string> => facts(before, step).map(({ _tag }) => _tag)
const on = (date: string, more: Partial<typeof receive> = {}): Step => [date, { ...receive, on: date, ...more }]

describe("arrival", () => {
  it.each([
    ["2026-01-05", "2026-02-02", "2026-01-14"], ["2026-02-13", "2026-03-19", "2026-03-02"], ["2026-04-30", "2026-06-01", "2026-05-13"],
    ["2026-09-21", "2026-10-26", "2026-10-08"], ["2025-01-24", "2025-02-27", "2025-02-10"], ["2024-09-30", "2024-11-01", "2024-10-15"]
  ])("received on %s: the reply is owed until %s, the correction notice until %s", (date, reply, notice) => {
    expect(due(on(date))).toBe(reply)
    const { unclear, ...incomplete } = { ...receive, on: date, unclear: "哪一年的不清楚" }
    expect(owed([date, { ...incomplete, unclear }])).toEqual([["答复", "handler", reply], ["一次性告知补正", "handler", notice]])
  })

  it("issues the 接收回执 for a complete application only, and names the missing parts otherwise; the purpose never blocks", () => {
    expect(tags([], [day, receive])).toEqual(["Accepted", "Received", "ReceiptIssued"])
    expect(facts([], [day, receive])[2]).toMatchObject({ on: day, due: { date: "2026-10-26", certainty: "settled" }, basis: { cite: "示例通知（intake/receipt）" } })
    expect(facts([], [day, { ...receive, purpose: sealed("研究") }]).map(({ _tag }) => _tag)).toEqual(["Accepted", "Received", "ReceiptIssued"])
    const { wanted: _wanted, ...formless } = receive
    const bare: Command = { ...formless, applicants: [{ kind: "business", name: sealed("甲") }], unclear: "名称太宽" }
    expect(facts([], [day, bare])).toMatchObject([{ _tag: "Accepted" }, { _tag: "Received", missing: ["identity", "contact", "description", "form"] }])
  })

  it("takes what is added unasked: no term changes, and with the last part comes the receipt", () => {
    const bare: Step = [day, { ...receive, applicants: [{ kind: "person", name: sealed("甲"), proof: { _tag: "Shown" } }] }]
    expect(facts([bare], [day, wishes.Supplement])).toMatchObject([{ _tag: "Supplemented", missing: [] }, { _tag: "ReceiptIssued", due: { date: "2026-10-26" } }])
    expect(owed(bare, [day, wishes.Supplement])).toEqual([["答复", "handler", "2026-10-26"]])
    expect(tags([bare, [day, wishes.Supplement]], [day, wishes.Supplement])).toEqual(["Supplemented"])
    const two: Step = [day, { ...receive, applicants: [...receive.applicants, { kind: "person", name: sealed("乙", "s-3") }] }]
    expect(tags([two], [day, { _tag: "Supplement", proof: { _tag: "Shown" } }])).toEqual(["Supplemented", "ReceiptIssued"])
  })

  it("counts an ordinary letter as received when both sides have confirmed; until then it is to be tried on the same day", () => {
    const arrived: Step = [day, letter]
    expect(rowAfter(arrived)).toMatchObject({ status: "arrived", arrivedOn: day, nextDue: day })
    expect(rowAfter(arrived)).not.toHaveProperty("receivedOn")
    expect(owed(arrived)).toEqual([["当日与申请人确认", "clerk", day]])
    const unreached: Step = [day, wishes.RecordContact]
    const state = after(arrived, unreached)
    expect(state._tag === "Arrived" && state.awaiting.contacts).toEqual([{ on: day, reached: false, note: "电话无人接听" }])
    const confirmed: Step = ["2026-09-23", { _tag: "Confirm", on: "2026-09-23" }]
    expect(facts([arrived, unreached], confirmed)).toMatchObject([{ _tag: "Received", on: "2026-09-23" }, { _tag: "ReceiptIssued" }])
    expect(rowAfter(arrived, unreached, confirmed)).toMatchObject({ status: "processing", receivedOn: "2026-09-23", due: { date: "2026-10-28" } })
  })

  it("counts the confirmation of a web form where the rules say so, and the signature for a signed letter", () => {
    expect(rowAfter([day, { ...receive, channel: "internet", confirmedOn: day, automatic: true }])).toMatchObject({ receivedOn: day })
    expect(rowAfter([day, { ...receive, channel: "fax", confirmedOn: day, automatic: true }])).toMatchObject({ status: "arrived" })
    expect(rowAfter(["2026-09-24", { ...receive, channel: "signedPost" }])).toMatchObject({ arrivedOn: day, receivedOn: day, due: { date: "2026-10-26" } })
  })

  it("says who filled in the form for an oral application, and what help was given", () => {
    const oral = after([day, { ...receive, channel: "oral", help: [{ difficulty: "sight", given: "代为宣读、填写" }] }, { role: "clerk" }])
    expect(oral).toMatchObject({ application: { filledInBy: "a-clerk", help: [{ difficulty: "sight", given: "代为宣读、填写" }] } })
  })

  it("receives though no notice tells the next year's days, and counts when it is out", () => {
    const late: Step = on("2026-12-15")
    expect(rowAfter(late).due).toMatchObject({ certainty: "undetermined", gap: "2027-01-01" })
    expect(rowAfter(late)).toMatchObject({ status: "processing", unsettled: true })
    expect(tags([], late)).toEqual(["Accepted", "Received", "ReceiptIssued"])
    const calendar = createCalendar({ notices: [notice2027] })
    const recount: Step = ["2026-12-16", wishes.Recount, { calendar }]
    const moved = facts([late], recount)
    expect(moved).toMatchObject([{ _tag: "DueDateMoved", which: "reply", old: { certainty: "undetermined" }, limit: { due: { date: "2027-01-13" } } }])
    expect(rowAfter(late, recount)).toMatchObject({ due: { calendar: calendar.version } })
    expect(facts([late, recount], recount)).toEqual([])
    expect(facts([on("2026-09-21")], [day, wishes.Recount, { calendar: chinaCalendar }])).toEqual([])
  })
})

describe("the window", () => {
  const basis = { document: "cn-990101/zone", clause: "A3.3f", reading: "text", cite: "《示例办法》附件3" } as const
  const department = { kind: "department", name: "示例局", contact: "示例路2号" } as const

  it("receives for the agencies that its rule names, and hands over on the same day", () => {
    const window = { receivesFor: ["government", "departments"], basis } as const
    const taken: Step = [day, { ...receive, addressee: department }, { window }]
    expect(facts([], taken)[0]).toMatchObject({ _tag: "Accepted", competence: basis, handOver: { due: { date: day } } })
    expect(owed(taken)).toEqual([["答复", "handler", "2026-10-26"], ["当日转交：示例局", "clerk", day]])
    expect(facts([taken], [day, wishes.HandOver])).toMatchObject([{ late: false, receivedBy: "h-1" }])
    const tomorrow: Step = ["2026-09-22", { _tag: "HandOver", to: "示例局", on: "2026-09-22" }]
    expect(facts([taken], tomorrow)).toMatchObject([{ late: true }])
    expect(rowAfter(taken, tomorrow)).toMatchObject({ handedOverOn: "2026-09-22", receivedOn: day, due: { date: "2026-10-26" } })
    expect(owed(taken, tomorrow)).toEqual([["答复", "handler", "2026-10-26"]])
  })

  it("guides elsewhere otherwise: no number, no row, and the guide that misled is to be put right", () => {
    const window = { receivesFor: ["itself"], basis } as const
    const guided: Step = [day, { ...receive, addressee: department, guideMisled: true }, { window, number: undefined }]
    expect(facts([], guided)).toMatchObject([{ _tag: "Guided", to: "示例局", contact: "示例路2号" }])
    expect(room.row(after(guided))).toBeUndefined()
    expect(owed(guided)).toEqual([["更新政府信息公开指南", "clerk", undefined]])
    expect(owed(guided, [day, wishes.RecordGuideUpdate])).toEqual([])
    expect(tags([], [day, receive, { window }])[0]).toBe("Accepted")
  })

  it("receives where the rules say nothing ⚖", () => {
    expect(facts([], [day, { ...receive, addressee: department }])[0]).toMatchObject({ _tag: "Accepted", competence: { cite: "示例通知（intake/window）" } })
  })

  it("splits one form: the other requests are owed a number each", () => {
    const taken = on(day)
    const split: Step = [day, wishes.SplitRequests]
    expect(owed(taken, split)).toEqual([["答复", "handler", "2026-10-26"], ["另行登记拆分出的申请：p1", "clerk", undefined]])
    expect(owed(taken, split, [day, wishes.LinkPart])).toHaveLength(1)
    expect(rowAfter(taken, split).description).toEqual(sealed("第一项"))
    expect(facts([], [day, { ...receive, splitFrom: "2026-0001" }])[0]).toMatchObject({ splitFrom: "2026-0001" })
  })
})

describe("correction", () => {
  const asked: Step = ["2026-09-30", askCorrection]

  it("is asked in 7 working days, or later and then as a breach; never by itself", () => {
    expect(facts([on(day)], asked)).toMatchObject([{ _tag: "CorrectionAsked", late: false, limit: { due: { date: "2026-10-20" } } }])
    expect(facts([on(day)], ["2026-10-09", askCorrection])).toMatchObject([{ late: true }])
    expect(owed(on(day), asked)).toEqual([["补正申请", "applicant", "2026-10-20"]])
  })

  it("starts the reply anew from the day of the corrected application, and what was reviewed is reviewed again", () => {
    const corrected: Step = ["2026-10-12", { ...wishes.RecordCorrection, on: "2026-10-12" }]
    expect(rowAfter(on(day), [day, review], asked, corrected)).toMatchObject({ status: "processing", due: { date: "2026-11-09" } })
    expect(after(on(day), [day, review], asked, corrected)).not.toHaveProperty("work.review")
    const unclear: Command = { _tag: "RecordCorrection", on: "2026-10-12", unclear: "仍无法检索" }
    const reply: Command = { _tag: "Reply", reply: { _tag: "stillUnclear", reasons: "补正后仍无法确定所指文件" } }
    expect(facts([on(day), asked, ["2026-10-12", unclear]], ["2026-10-13", reply])).toMatchObject([{ _tag: "Replied", outcome: "stillUnclear", late: false }])
  })

  it("lapses after its period, which a good reason lengthens", () => {
    expect(rowAfter(on(day), asked, ["2026-10-21", wishes.LapseCorrection])).toMatchObject({ status: "concluded", outcome: "correctionLapsed", replyKind: "correctionLapsed", endedOn: "2026-10-21" })
    const reason: Step = ["2026-10-21", wishes.RecordGoodReason]
    expect(owed(on(day), asked, reason)).toEqual([["补正申请", "applicant", "2026-11-04"]])
  })
})

describe("opinions", () => {
  const sent: Step = ["2026-09-22", consultThird]
  const at: Step = ["2026-09-24", { _tag: "RecordConsultationReceipt", id: "t1", on: "2026-09-24" }]

  it("does not count the time from the letter to the answer, and counts it to its last day while it is awaited", () => {
    // 15 working days from the letter's own day: 2026-10-20, and 19 working days more
    expect(due(on(day), sent)).toBe("2026-11-17")
    expect(owed(on(day), sent)).toEqual([["答复（征求意见的时间不计入，暂按意见期限届满计算）", "handler", "2026-11-17"], ["确认第三方收到征求意见书：t1", "handler", undefined]])
    expect(owed(on(day), sent, at)).toMatchObject([["答复（征求意见的时间不计入，暂按意见期限届满计算）", "handler", "2026-11-19"], ["等待第三方答复意见：t1", "handler", "2026-10-22"]])
    const answer: Step = ["2026-09-30", { _tag: "RecordOpinion", id: "t1", on: "2026-09-30", position: "agrees" }]
    expect(due(on(day), sent, at, answer)).toBe("2026-11-03")
    expect(owed(on(day), sent, at, answer)).toEqual([["答复", "handler", "2026-11-03"]])
  })

  it("takes the silence of a third party as nothing, and that of a joint maker as consent", () => {
    const lapse: Step = ["2026-10-26", wishes.LapseConsultation]
    expect(facts([on(day), sent, at], lapse)).toMatchObject([{ _tag: "ConsultationLapsed", through: "2026-10-22", consent: false, limit: { due: { date: "2026-11-19" } } }])
    const maker: ReadonlyArray<Step> = [on(day), ["2026-09-22", consultMaker], ["2026-09-24", { _tag: "RecordConsultationReceipt", id: "m1", on: "2026-09-24" }]]
    expect(facts(maker, ["2026-10-26", { _tag: "LapseConsultation", id: "m1" }])).toMatchObject([{ consent: true }])
  })

  it("counts overlapping opinions once, and an answer after its last day no longer than that day", () => {
    const both: ReadonlyArray<Step> = [on(day), sent, at, ["2026-09-22", consultMaker], ["2026-09-30", { _tag: "RecordOpinion", id: "m1", on: "2026-09-30", position: "agrees" }]]
    expect(due(...both)).toBe("2026-11-19")
    const late: Step = ["2026-10-30", { _tag: "RecordOpinion", id: "t1", on: "2026-10-30", position: "agrees" }]
    expect(facts(both, late)).toMatchObject([{ through: "2026-10-22", limit: { due: { date: "2026-11-19" } } }])
  })

  it("asks another agency within the days that it is given", () => {
    const agency: Step = ["2026-09-22", { _tag: "Consult", id: "o1", party: { _tag: "OtherAgency", name: "示例厅", workingDays: 5 } }]
    // 22 to 30 September are not counted; 8 October is the first of the 20
    expect(due(on(day), agency)).toBe("2026-11-03")
  })

  it("is unknown while the opinion's own last day is", () => {
    const winter: ReadonlyArray<Step> = [on("2026-12-01"), ["2026-12-21", consultThird]]
    expect(due(...winter)).toBe("undetermined")
  })

  it("ends when a reply does not wait, and discloses against an objection only with reasons, which the third party is told", () => {
    expect(tags([on(day), sent], ["2026-10-09", nonexistent])).toEqual(["ConsultationEnded", "Replied"])
    const objecting: ReadonlyArray<Step> = [on(day), [day, touches], sent, at, ["2026-09-30", { ...wishes.RecordOpinion, on: "2026-09-30" }]]
    const reply: Command = { _tag: "Reply", reply: { _tag: "disclosed", given, overrides: [{ consultation: "t1", ground: "publicInterest", reasons: "涉及公共安全" }] } }
    expect(owed(...objecting, ["2026-10-09", reply])).toEqual([["送达答复", "handler", "2026-11-03"], ["将决定公开的政府信息内容和理由书面告知第三方：t1", "handler", undefined]])
    expect(owed(...objecting, ["2026-10-09", reply], ["2026-10-09", { _tag: "NotifyThirdParty", id: "t1", on: "2026-10-09" }])).toHaveLength(1)
    const part: Command = { _tag: "Withhold", reply: { _tag: "partlyDisclosed", given, rest: [{ ground: "thirdPartyRights", reasons: "商业秘密" }] } }
    expect(facts(objecting, ["2026-10-09", part])).toMatchObject([{ outcome: "partlyDisclosed", remedies: { order: "reviewFirst", basis: { reading: "interpretation" } } }])
  })
})

describe("time", () => {
  it.each([["2026-01-05", "2026-03-06"], ["2026-02-13", "2026-04-17"], ["2026-04-30", "2026-06-30"], ["2025-01-24", "2025-03-27"], ["2024-09-30", "2024-11-29"]])(
    "received on %s and extended by 20: %s", (date, end) => {
      expect(due(on(date), [date, wishes.Extend, head])).toBe(end)
    })

  it("extends with the head's consent, tells the applicant in time, and adds up to the cap", () => {
    const extended: Step = ["2026-10-20", { _tag: "Extend", workingDays: 10, reason: "涉及多个科室" }, head]
    expect(owed(on(day), extended)).toEqual([["答复", "handler", "2026-11-09"], ["将延长答复期限告知申请人", "handler", "2026-10-26"]])
    expect(facts([on(day), extended], ["2026-10-27", { _tag: "NotifyExtension", on: "2026-10-27" }])).toMatchObject([{ late: true }])
    expect(facts([on(day), extended], ["2026-10-26", { _tag: "NotifyExtension", on: "2026-10-26" }])).toMatchObject([{ late: false }])
    expect(facts([on(day), extended], extended)).toMatchObject([{ consentedBy: "a-head", limit: { due: { date: "2026-11-23" } } }])
    expect(rowAfter(on(day), extended, extended)).toMatchObject({ extendedBy: 20 })
  })

  it("forgets an extension with a restart", () => {
    const steps: ReadonlyArray<Step> = [on(day), [day, wishes.Extend, head], [day, askCorrection], ["2026-10-12", { ...wishes.RecordCorrection, on: "2026-10-12" }]]
    expect(rowAfter(...steps)).toMatchObject({ due: { date: "2026-11-09" } })
    expect(rowAfter(...steps)).not.toHaveProperty("extendedBy")
  })

  it("keeps what is excluded through a restart, an extension and another opinion", () => {
    const steps: ReadonlyArray<Step> = [
      on(day), ["2026-09-22", consultThird], ["2026-09-29", askCorrection], ["2026-10-09", { ...wishes.RecordCorrection, on: "2026-10-09" }],
      ["2026-10-14", { _tag: "RecordOpinion", id: "t1", on: "2026-10-14", position: "agrees" }], ["2026-10-15", { _tag: "Extend", workingDays: 5, reason: "需要会商" }, head]
    ]
    // 10, 12, 13 and 14 October lie after the restart and before the answer: 25 working days from 15 October
    expect(due(...steps)).toBe("2026-11-18")
  })

  it("asks reasons of who asks very often: no processing, or a delayed limit", () => {
    const asked: ReadonlyArray<Step> = [on(day), [day, wishes.AskReasons]]
    expect(owed(...asked)).toEqual([["答复", "handler", "2026-10-26"], ["说明申请理由", "applicant", "2026-09-29"]])
    const reasons: Step = [day, wishes.RecordReasons]
    expect(facts([...asked, reasons], [day, wishes.RefuseUnreasonable, head])).toMatchObject([{ _tag: "Replied", outcome: "excessive", reply: { _tag: "excessive" } }])
    expect(facts(asked, ["2026-09-30", wishes.RefuseUnreasonable, head])).toMatchObject([{ _tag: "Replied" }])
    const delayed: Step = [day, { ...wishes.SetDelayedLimit, workingDays: 40 }, head]
    expect(rowAfter(...asked, reasons, delayed)).toMatchObject({ due: { date: "2026-11-23", basis: { clause: "35" } } })
  })
})

describe("the fee", () => {
  const charged: ReadonlyArray<Step> = [on(day), ["2026-09-22", chargePages]]
  const notice: Step = ["2026-09-23", { _tag: "RecordFeeNotice", on: "2026-09-23" }]

  it("is charged in time, paid in 20 working days, and starts the reply anew from the next day", () => {
    expect(facts([on(day)], ["2026-09-22", chargePages])).toMatchObject([{ _tag: "FeeCharged", fee: { by: "pages", quantity: 201, amount: 2740 } }])
    expect(owed(...charged)).toEqual([["送达收费通知", "handler", undefined]])
    expect(owed(...charged, notice)).toEqual([["缴纳信息处理费2740元", "applicant", "2026-10-28"]])
    expect(rowAfter(...charged, notice, ["2026-10-10", { _tag: "RecordPayment", on: "2026-10-10", amount: 2740 }])).toMatchObject({ status: "processing", due: { date: "2026-11-06" } })
  })

  it("counts the month's applications by item", () => {
    const items: Command = { _tag: "ChargeFee", by: { _tag: "Items", earlierThisMonth: 30 }, howToPay: "网上缴纳" }
    expect(facts([on(day)], [day, items])).toMatchObject([{ fee: { by: "items", quantity: 31, amount: 200 } }])
  })

  it("ends the matter when nobody pays", () => {
    expect(rowAfter(...charged, notice, ["2026-10-29", wishes.LapseFee])).toMatchObject({ status: "concluded", outcome: "feeLapsed", replyKind: "feeLapsed" })
  })
})

describe("reply and after", () => {
  const replied: ReadonlyArray<Step> = [on(day), [day, review], ["2026-10-20", disclose]]

  it("is in time by the day of its route", () => {
    expect(owed(...replied)).toEqual([["送达答复", "handler", "2026-10-26"]])
    expect(rowAfter(...replied, ["2026-10-26", deliver])).toMatchObject({ status: "concluded", deliveredOn: "2026-10-26", inTime: true })
    const post: Step = ["2026-10-27", { _tag: "Deliver", route: { _tag: "Post", on: "2026-10-27", by: "postalEnterprise" } }]
    expect(rowAfter(...replied, post)).toMatchObject({ inTime: false })
    const sent: Step = ["2026-10-20", { _tag: "Deliver", route: { _tag: "Electronic", on: "2026-10-20", evidence: "发送记录" } }]
    expect(facts(replied, sent)).toMatchObject([{ inTime: true, basis: { reading: "interpretation" } }])
    expect(rowAfter(on("2026-12-15"), ["2026-12-16", nonexistent], ["2026-12-17", { _tag: "Deliver", route: { _tag: "PickUp", on: "2026-12-17" } }])).not.toHaveProperty("inTime")
  })

  it("tells the remedies in their order with the terms of the rule book", () => {
    expect(facts([on(day)], [day, wishes.Withhold, head])).toMatchObject([{
      basis: { clause: "16(1), 36(3)" },
      remedies: { order: "reviewFirst", basis: { clause: "23(1)" }, steps: [{ kind: "review", term: { length: 60, unit: "calendarDay" } }, { kind: "suitAfterReview", term: { length: 15 } }] },
      signedBy: "a-head"
    }])
    expect(facts([on(day)], [day, nonexistent])).toMatchObject([{
      outcome: "notHeld", remedies: { order: "either", steps: [{ kind: "review" }, { kind: "suit", term: { length: 6, unit: "month" } }, { kind: "suitAfterReview" }] }
    }])
    const without = facts([on(day)], [day, nonexistent, { without: ["review", "suit", "suitAfterReview"] }])
    expect(without).toMatchObject([{ remedies: { steps: [{ kind: "review" }, { kind: "suit" }, { kind: "suitAfterReview" }] } }])
    expect(JSON.stringify(without)).not.toContain("\"term\"")
  })

  it("says when it is late", () => {
    expect(facts([on(day)], ["2026-10-27", nonexistent])).toMatchObject([{ late: true }])
    expect(facts([on(day)], ["2026-10-26", nonexistent])).toMatchObject([{ late: false }])
  })

  it("puts the applicant's own records right, or passes them on", () => {
    const own = on(day, { subject: "ownRecords" })
    expect(facts([own], [day, { _tag: "Reply", reply: { _tag: "ownRecordsCorrected", corrected: "出生日期" } }])).toMatchObject([{ outcome: "other", basis: { clause: "41" } }])
    expect(tags([own], [day, { _tag: "Reply", reply: { _tag: "ownRecordsPassedOn", to: { name: "示例局", contact: "示例路2号" } } }])).toEqual(["Replied"])
  })

  it("proposes what several ask for, closes the file, and keeps reviews and suits", () => {
    const proposed: Step = ["2026-10-20", wishes.ProposePublication]
    const end: ReadonlyArray<Step> = [...replied, proposed, ["2026-10-26", deliver], ["2026-10-30", { _tag: "Archive" }]]
    expect(room.obligations(after(...end))).toEqual([])
    expect(owed(...replied, ["2026-10-26", deliver])).toEqual([["归档", "handler", undefined]])
    const remedies: ReadonlyArray<Step> = [
      ["2026-11-02", { _tag: "RecordRemedy", id: "r1", kind: "review", on: "2026-11-02" }],
      ["2026-12-01", { _tag: "RecordRemedyResult", id: "r1", result: "corrected", on: "2026-12-01" }],
      ["2026-12-10", { _tag: "RecordRemedy", id: "r2", kind: "suitAfterReview", on: "2026-12-10" }]
    ]
    expect(rowAfter(...end, ...remedies)).toMatchObject({
      status: "archived", archivedOn: "2026-10-30",
      remedies: [{ id: "r1", result: "corrected", decidedOn: "2026-12-01" }, { id: "r2", kind: "suitAfterReview", result: "pending" }]
    })
  })

  it("ends with a withdrawal, before and after receipt", () => {
    expect(rowAfter(on(day), [day, wishes.Withdraw])).toMatchObject({ status: "concluded", outcome: "other", replyKind: "withdrawn", due: { date: "2026-10-26" } })
    expect(rowAfter([day, letter], [day, wishes.Withdraw])).not.toHaveProperty("due")
  })
})

describe("an older register", () => {
  it("comes back as the line that it was", () => {
    const { row } = wishes.Import
    expect(rowAfter([day, wishes.Import])).toEqual(row)
    const replied: RegisterRow = { ...row, status: "replied", otherApplicants: [sealed("丙")], due: { date: "2019-07-01", certainty: "settled", calendar: "x", basis: { document: "d", clause: "c", reading: "text", cite: "示例" } } }
    const { archivedOn: _archived, deliveredOn: _delivered, inTime: _inTime, ...open } = replied
    expect(rowAfter([day, { _tag: "Import", row: open }])).toEqual({ ...open, nextDue: "2019-07-01" })
  })

  it("counts the terms of a line that is being processed anew", () => {
    const { number, channel, applicantKind, applicant, description, addressee } = wishes.Import.row
    const row: RegisterRow = { number, channel, applicantKind, applicant, description, addressee, status: "processing", arrivedOn: day, receivedOn: day, extendedBy: 10, remedies: [] }
    expect(rowAfter([day, { _tag: "Import", row }])).toMatchObject({ number: "2019-0007", status: "processing", due: { date: "2026-11-09" }, extendedBy: 10 })
    expect(tags([[day, { _tag: "Import", row }], [day, review]], [day, disclose])).toEqual(["Replied"])
  })
})

it("finds a line by its number, its day, its next due date and the names of all applicants", () => {
  const two = on(day, { applicants: [...receive.applicants, { kind: "person", name: sealed("乙", "s-3"), proof: { _tag: "Shown" } }] })
  expect(room.indexOf(rowAfter(two))).toEqual({
    number: "2026-0001", on: day, status: "processing", due: "2026-10-26", unsettled: false, names: [sealed("甲"), sealed("乙", "s-3")]
  })
  expect(room.indexOf(rowAfter([day, letter]))).toMatchObject({ on: day, status: "arrived", due: day })
})

describe("a notice that comes later", () => {
  const calendar = createCalendar({ notices: [notice2027] })
  const recount: Step = ["2026-12-24", wishes.Recount, { calendar }]
  const winter = on("2026-12-21")
  const which = (...before: ReadonlyArray<Step>): ReadonlyArray<string> => facts(before, recount).map((fact) => ("which" in fact ? fact.which : fact._tag))
  const at: Step = ["2026-12-22", { _tag: "RecordConsultationReceipt", id: "t1", on: "2026-12-22" }]

  it.each<readonly [string, ReadonlyArray<Step>, ReadonlyArray<string>]>([
    ["while it is processed", [winter], ["correctionNotice", "reply"]],
    ["while an opinion is awaited", [winter, ["2026-12-21", consultThird], at], ["opinion:t1", "correctionNotice", "reply"]],
    ["while a correction is awaited", [winter, ["2026-12-21", askCorrection]], ["correction", "reply"]],
    ["while a payment is awaited", [winter, ["2026-12-21", chargePages], ["2026-12-21", { _tag: "RecordFeeNotice", on: "2026-12-21" }]], ["correctionNotice", "payment", "reply"]],
    ["while an extension is to be told", [winter, ["2026-12-21", wishes.Extend, head]], ["correctionNotice", "extension", "reply"]],
    ["while reasons are awaited", [winter, ["2026-12-21", { ...wishes.AskReasons, workingDays: 10 }]], ["correctionNotice", "reasons", "reply"]],
    ["while a reply is to be delivered", [winter, ["2026-12-21", nonexistent]], ["reply"]],
    ["when it is concluded", [winter, ["2026-12-21", nonexistent], ["2026-12-21", { _tag: "Deliver", route: { _tag: "PickUp", on: "2026-12-21" } }]], []],
    ["before it is received", [["2026-12-21", { ...letter, on: "2026-12-21" }]], []]
  ])("%s moves what runs, once", (_when, before, moved) => {
    expect(which(...before)).toEqual(moved)
    expect(which(...before, recount)).toEqual([])
    const row = rowAfter(...before, recount)
    expect(row.unsettled ?? false).toBe(false)
    if (row.status !== "concluded" && row.due !== undefined) expect(row.due).toMatchObject({ certainty: "settled", calendar: calendar.version })
  })

  it("counts the reply with the opinion's new day", () => {
    // the opinion until 13 January: the make-up Saturday counts, New Year does not; then 20 more over 春节, with the make-up Saturday 30 January
    expect(due(winter, ["2026-12-21", consultThird], at)).toBe("undetermined")
    expect(due(winter, ["2026-12-21", consultThird], at, recount)).toBe("2027-02-17")
  })
})
