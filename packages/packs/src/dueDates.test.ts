/**
 * Every statutory term on dates around 国庆 2026 and 春节 2026, worked out by hand.
 *
 * 国庆: from Mon 09-21: 09-22 1 … 09-24 3, 中秋 off, 09-28 4 … 09-30 6, off 10-01 … 10-07, 10-08 7, 10-09 8, Sat 10-10 9, 10-12 10 …
 * 10-16 14, 10-19 15 … 10-23 19, 10-26 20 … 10-30 24, 11-06 29, 11-13 34, 11-20 39, 11-23 40.
 * 春节: from Mon 02-09: 02-10 1 … 02-13 4, Sat 02-14 5, off 02-15 … 02-23, 02-24 6 … 02-27 9, Sat 02-28 10, 03-02 11 … 03-06 15, 03-09 16 …
 * 03-13 20, 03-20 25, 03-27 30, 03-30 31 … 04-03 35, 清明 off 04-04 … 04-06, 04-07 36 … 04-10 39, 04-13 40.
 */
import { dueDate, receiptDate, type Term, type TermClock } from "@zone/core/calendar"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { foiRegulation } from "./cn/foi-regulation/index.ts"
import { remedies } from "./cn/remedies/index.ts"
import { zone } from "./cn-500105/zone/index.ts"

const on = (term: Term, start: string, ...effects: TermClock["effects"]): string =>
  Result.getOrThrow(dueDate({ term, start, effects }, chinaCalendar)).date

const { correctionNotice, feePayment, jointMakerOpinion, proactivePublication, reply, thirdPartyOpinion } = foiRegulation.terms
const { review, suit, suitAfterReview } = remedies.terms
const { enquiryAnswer } = zone.terms

describe("working days across 国庆 and 春节", () => {
  it.each<[string, Term, string, string]>([
    ["政策咨询答复", enquiryAnswer, "2026-09-29", "2026-02-14"],
    ["补正告知", correctionNotice, "2026-10-08", "2026-02-25"],
    ["第三方意见", thirdPartyOpinion, "2026-10-19", "2026-03-06"],
    ["共同制作机关意见", jointMakerOpinion, "2026-10-19", "2026-03-06"],
    ["答复", reply, "2026-10-26", "2026-03-13"],
    ["信息处理费缴纳", feePayment, "2026-10-26", "2026-03-13"],
    ["主动公开", proactivePublication, "2026-10-26", "2026-03-13"]
  ])("%s", (_, term, autumn, spring) => {
    expect(on(term, "2026-09-21")).toBe(autumn)
    expect(on(term, "2026-02-09")).toBe(spring)
  })
  it("答复, extended by twenty", () => {
    expect(on(reply, "2026-09-21", { _tag: "Extend", length: 20 })).toBe("2026-11-23")
    expect(on(reply, "2026-02-09", { _tag: "Extend", length: 20 })).toBe("2026-04-13")
  })
})

describe("the vectors of the law: 补正 7, 第三方 15, 答复 20 and 20 + 20", () => {
  it.each([
    ["2026-01-05", "2026-01-14", "2026-01-26", "2026-02-02", "2026-03-06"],
    ["2026-02-13", "2026-03-02", "2026-03-12", "2026-03-19", "2026-04-17"],
    ["2026-04-30", "2026-05-13", "2026-05-25", "2026-06-01", "2026-06-30"],
    ["2026-09-21", "2026-10-08", "2026-10-19", "2026-10-26", "2026-11-23"],
    ["2025-01-24", "2025-02-10", "2025-02-20", "2025-02-27", "2025-03-27"],
    ["2024-09-30", "2024-10-15", "2024-10-25", "2024-11-01", "2024-11-29"]
  ])("received on %s", (start, ...dates) => {
    expect([on(correctionNotice, start), on(thirdPartyOpinion, start), on(reply, start), on(reply, start, { _tag: "Extend", length: 20 })]).toEqual(dates)
  })
})

describe("remedies in calendar days and months, whose last day moves off 国庆 and 春节", () => {
  it.each<[string, Term, string, string]>([
    // 08-03 + 28 = 08-31, + 30 = 09-30, + 2 = 10-02
    ["复议: 60 days end on 10-02", review, "2026-08-03", "2026-10-08"],
    // 12-20 + 11 = 12-31, + 31 = 01-31, + 18 = 02-18
    ["复议: 60 days end on 02-18", review, "2025-12-20", "2026-02-24"],
    // 07-27 + 4 = 07-31, + 31 = 08-31, + 25 = 09-25, a Friday off for 中秋
    ["复议: 60 days end on 09-25", review, "2026-07-27", "2026-09-28"],
    ["复议: 60 days end on 05-01", review, "2026-03-02", "2026-05-06"],
    ["诉讼: six months end on 10-02", suit, "2026-04-02", "2026-10-08"],
    ["诉讼: six months end on 02-17", suit, "2025-08-17", "2026-02-24"],
    ["诉讼: six months end on the make-up Saturday 02-28, which is worked", suit, "2025-08-31", "2026-02-28"],
    ["诉讼: six months end on 29 February 2024", suit, "2023-08-31", "2024-02-29"],
    ["诉讼: six months end on a working day", suit, "2025-09-16", "2026-03-16"],
    ["复议后诉讼: fifteen days end on 10-03", suitAfterReview, "2026-09-18", "2026-10-08"],
    ["复议后诉讼: fifteen days end on 02-16", suitAfterReview, "2026-02-01", "2026-02-24"],
    ["复议后诉讼: fifteen days end on the make-up Sunday 09-20, which is worked", suitAfterReview, "2026-09-05", "2026-09-20"]
  ])("%s", (_, term, start, date) => expect(on(term, start)).toBe(date))

  it("six months into a year without a notice cannot be told", () => {
    expect(Result.isFailure(dueDate({ term: suit, start: "2026-07-01", effects: [] }, chinaCalendar))).toBe(true)
  })
})

describe("only the reply can be extended, and by no more than twenty", () => {
  const extended = (term: Term, length: number) => dueDate({ term, start: "2026-03-02", effects: [{ _tag: "Extend", length }] }, chinaCalendar)
  it("the reply", () => {
    expect(Result.isSuccess(extended(reply, 20))).toBe(true)
    const refused = extended(reply, 21)
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: "ExtensionBeyondCap", asked: 21, cap: 20, basis: { clause: "33(2)", cite: "《政府信息公开条例》第三十三条第二款" }, remedy: "延长合计不得超过20个工作日"
    })
  })
  it.each([correctionNotice, feePayment, jointMakerOpinion, proactivePublication, thirdPartyOpinion, review, suit, suitAfterReview, enquiryAnswer])("not $id", (term) => {
    const refused = extended(term, 1)
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({ _tag: "ExtensionBeyondCap", cap: 0, remedy: `“${term.title}”不得延长`, basis: term.basis })
  })
})

describe("from the letter to the reply", () => {
  const { receiptRules } = foiRegulation
  it("an ordinary letter that comes on the last day before 国庆 and is confirmed on the make-up Saturday", () => {
    const received = Result.getOrThrow(receiptDate(receiptRules, { channel: "ordinaryPost", on: "2026-09-30", confirmedOn: "2026-10-10" }))
    expect(received.basis.clause).toBe("31(2)")
    // 10-12 1 … 10-16 5, 10-23 10, 10-30 15, 11-06 20
    expect(on(reply, received.date)).toBe("2026-11-06")
  })
  it("a web form that confirms by itself on a holiday: an interpretation, and shown as one", () => {
    const received = Result.getOrThrow(receiptDate(receiptRules, { channel: "internet", on: "2026-10-03", confirmedOn: "2026-10-03", automatic: true }))
    expect(received.basis.reading).toBe("interpretation")
    // 10-08 1, 10-09 2, Sat 10-10 3, 10-16 8, 10-23 13, 10-30 18, 11-02 19, 11-03 20
    expect(on(reply, received.date)).toBe("2026-11-03")
  })
  it.each(["ordinaryPost", "internet", "email", "fax"] as const)("%s is not received before both sides confirm", (channel) => {
    const waiting = receiptDate(receiptRules, { channel, on: "2026-03-02" })
    expect(Result.isFailure(waiting) && waiting.failure).toMatchObject({ _tag: "NotConfirmed", basis: { document: "cn/foi-regulation" } })
  })
  it("a letter on paper has no form that confirms it by itself", () => {
    expect(Result.isFailure(receiptDate(receiptRules, { channel: "ordinaryPost", on: "2026-03-02", confirmedOn: "2026-03-02", automatic: true }))).toBe(true)
  })
})

describe("a corrected application", () => {
  it("is counted anew in full, and the consultation that follows is left out", () => {
    // from 03-16: 03-17 1 … 03-20 4, 03-27 9, 04-01 12, 04-02 … 04-10 out, 04-13 13 … 04-17 17, 04-20 18 … 04-22 20
    expect(on(reply, "2026-03-02", { _tag: "Restart", on: "2026-03-16" }, { _tag: "Exclude", from: "2026-04-02", through: "2026-04-10" })).toBe("2026-04-22")
  })
})
