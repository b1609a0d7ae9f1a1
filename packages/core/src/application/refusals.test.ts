/** Every no that a wish itself may get: its tag, its basis, and in Chinese what would make it a yes. What a state forbids is in the matrix. */
import { describe, expect, it } from "vitest"
import {
  after, askCorrection, chargePages, consultMaker, consultThird, deliver, disclose, given, letter, nonexistent, receive, refusal, review, sealed, type Step, touches, ways, when, wishes
} from "../../test/applicationSamples.ts"
import type { Command } from "./Command.ts"
import { matrix } from "./matrix.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"

const day = "2026-09-21"
const next = "2026-09-22"
const soon = "2026-09-20"
const far = "2026-12-28"
const received: Step = [day, receive]
const head = { role: "head" } as const
const department: Step = [day, { ...receive, addressee: { kind: "department", name: "示例局" } }]
const sent: ReadonlyArray<Step> = [received, [next, consultThird]]
const reached: ReadonlyArray<Step> = [...sent, [next, { _tag: "RecordConsultationReceipt", id: "t1", on: next }]]
const objected: ReadonlyArray<Step> = [received, [day, touches], [day, consultThird], [day, wishes.RecordOpinion]]
const reply = (reply: Extract<Command, { readonly _tag: "Reply" }>["reply"]): Command => ({ _tag: "Reply", reply })
const withhold = (reply: Extract<Command, { readonly _tag: "Withhold" }>["reply"]): Command => ({ _tag: "Withhold", reply })
const override = (consultation: string): Command => reply({ _tag: "disclosed", given, overrides: [{ consultation, ground: "noGoodReason", reasons: "未说明理由" }] })
const line = (change: object): Command => ({ _tag: "Import", row: { ...wishes.Import.row, ...change } })

type Case = readonly [Refusal["_tag"], string, ReadonlyArray<Step>, Step]

const cases: ReadonlyArray<Case> = [
  // arrival
  ["NumberMissing", "no number came along", [], [day, receive, { number: undefined }]],
  ["DayToCome", "received tomorrow", [], [soon, receive]],
  ["DayToCome", "confirmed tomorrow", [], [day, { ...letter, confirmedOn: next }]],
  ["ChannelNotForApplicant", "a letter typed in at the terminal", [], [day, letter, { role: "applicant" }]],
  ["NotReckoned", "a channel that no rule of receipt speaks of", [], [day, { ...receive, channel: "email" }]],
  ["NotReckoned", "a rule book without the term of the reply", [], [day, receive, { without: ["reply"] }]],
  ["NotReckoned", "a rule book without the term of the correction notice", [], [day, receive, { without: ["correctionNotice"] }]],
  ["DayTooEarly", "confirmed before it came", ways.Arrived, [next, { _tag: "Confirm", on: soon }]],
  ["NotReckoned", "a confirmation by machine that does not count", [[day, { ...receive, channel: "fax" }]], [next, { _tag: "Confirm", on: next, automatic: true }]],
  ["DayTooEarly", "called before it came", ways.Arrived, [next, { ...wishes.RecordContact, on: soon }]],
  ["NothingSupplemented", "nothing added", [received], [day, { _tag: "Supplement" }]],
  ["NothingToHandOver", "asked of the agency itself", [received], [day, wishes.HandOver]],
  ["AlreadyHandedOver", "handed over twice", [department, [day, wishes.HandOver]], [day, wishes.HandOver]],
  ["DayTooEarly", "handed over before it came", [department], [day, { ...wishes.HandOver, on: soon }]],
  ["DayTooEarly", "received by the agency before it was handed over", [department], [next, { ...wishes.HandOver, on: next, receivedOn: day }]],
  ["PartKnown", "a part split off twice", [received, [day, wishes.SplitRequests]], [day, wishes.SplitRequests]],
  ["PartKnown", "two parts of one name", [received], [day, { ...wishes.SplitRequests, others: [{ id: "p1", description: sealed("二") }, { id: "p1", description: sealed("三") }] }]],
  ["PartUnknown", "a part that was not split off", [received], [day, wishes.LinkPart]],
  ["PartUnknown", "a part linked twice", [received, [day, wishes.SplitRequests], [day, wishes.LinkPart]], [day, wishes.LinkPart]],
  ["GuideNotOutdated", "a guide that is right", [...ways.Guided, [day, wishes.RecordGuideUpdate]], [day, wishes.RecordGuideUpdate]],
  ["DayToCome", "a guide updated tomorrow", ways.Guided, [day, { _tag: "RecordGuideUpdate", on: next }]],
  // correction
  ["CorrectionAlreadyAsked", "asked twice", [received, [day, askCorrection], [next, { ...wishes.RecordCorrection, on: next }]], [next, askCorrection]],
  ["CorrectionStillOpen", "lapsed on its last day", [received, [day, askCorrection]], ["2026-10-12", wishes.LapseCorrection]],
  ["CorrectionStillOpen", "lapsed though the last day is not told", [["2026-12-21", { ...receive, on: "2026-12-21" }], ["2026-12-21", askCorrection]], ["2027-06-01", wishes.LapseCorrection]],
  ["DayTooEarly", "corrected before it was asked", [received, [next, askCorrection]], [next, wishes.RecordCorrection]],
  ["NotYetUnclear", "still unclear without a correction", [received], [day, reply({ _tag: "stillUnclear", reasons: "不明确" })]],
  // opinions
  ["ConsultationKnown", "two letters of one name", sent, [next, consultThird]],
  ["ConsultationUnknown", "an answer to no letter", [received], [day, wishes.RecordOpinion]],
  ["ConsultationClosed", "answered twice", [...sent, [next, { ...wishes.RecordOpinion, on: next }]], [next, { ...wishes.RecordOpinion, on: next }]],
  ["ConsultationNotReceived", "silence before the letter arrived", sent, [far, wishes.LapseConsultation]],
  ["ConsultationReceivedAlready", "received twice", reached, [next, { _tag: "RecordConsultationReceipt", id: "t1", on: next }]],
  ["DayTooEarly", "received before it was sent", sent, [next, wishes.RecordConsultationReceipt]],
  ["DayTooEarly", "answered before it was received", reached, [next, wishes.RecordOpinion]],
  ["OpinionStillAwaited", "silence on the last day", reached, ["2026-10-20", wishes.LapseConsultation]],
  ["ConsultationOpen", "disclosed before the answer", [received, [day, touches], [day, consultThird]], [day, disclose]],
  ["ThirdPartyNotAsked", "disclosed without asking", [received, [day, touches]], [day, disclose]],
  ["ThirdPartyNotAskedToWithhold", "withheld for somebody who was not asked", [received], [day, withhold({ _tag: "thirdPartyRights", reasons: "商业秘密" }), head]],
  ["ThirdPartyNotAskedToWithhold", "withheld in part for somebody who was not asked", [received, [day, review]],
    [day, withhold({ _tag: "partlyDisclosed", given, rest: [{ ground: "thirdPartyRights", reasons: "个人隐私" }] }), head]],
  ["ThirdPartyObjects", "disclosed against an objection", objected, [day, disclose]],
  ["ThirdPartyObjects", "disclosed in part, on other grounds, against an objection", objected,
    [day, withhold({ _tag: "partlyDisclosed", given, rest: [{ ground: "internalAffairs", reasons: "内部流程" }] }), head]],
  ["NoObjection", "overruled who did not object", [received, [day, review], [day, consultMaker], [day, { _tag: "RecordOpinion", id: "m1", on: day, position: "objects" }]], [day, override("m1")]],
  ["NothingToNotify", "told a third party who agreed", ways.Replied, [day, wishes.NotifyThirdParty]],
  ["ThirdPartyNotTold", "archived before the third party is told", [...objected, [day, override("t1")], [day, wishes.Deliver]], [day, wishes.Archive]],
  // time
  ["ExtensionTooLate", "extended on the day after the last", [received], ["2026-10-27", wishes.Extend, head]],
  ["ExtensionBeyondCap", "extended by more than the cap", [received], [day, { _tag: "Extend", workingDays: 21, reason: "复杂" }, head]],
  ["ExtensionBeyondCap", "extended twice beyond it", [received, [day, wishes.Extend, head]], [day, { _tag: "Extend", workingDays: 1, reason: "复杂" }, head]],
  ["NothingExtended", "told of no extension", [received], [day, wishes.NotifyExtension]],
  ["DayTooEarly", "told before it was granted", [received, [next, wishes.Extend, head]], [next, wishes.NotifyExtension]],
  ["ReasonsAlreadyAsked", "reasons asked twice", [received, [day, wishes.AskReasons]], [day, wishes.AskReasons]],
  ["ReasonsNotAsked", "reasons that nobody asked for", [received], [day, wishes.RecordReasons]],
  ["ReasonsNotAsked", "unreasonable without asking", [received], [day, wishes.RefuseUnreasonable, head]],
  ["ReasonsNotAsked", "delayed without asking", [received], [day, wishes.SetDelayedLimit, head]],
  ["ReasonsStillAwaited", "unreasonable before the applicant spoke", [received, [day, wishes.AskReasons]], [day, wishes.RefuseUnreasonable, head]],
  ["ReasonsNotGiven", "delayed before the applicant spoke", [received, [day, wishes.AskReasons]], [day, wishes.SetDelayedLimit, head]],
  ["ReasonsAlreadyGiven", "reasons given twice", [received, [day, wishes.AskReasons], [day, wishes.RecordReasons]], [day, wishes.RecordReasons]],
  ["DelayTooLate", "delayed on the day after the last", [received, [day, wishes.AskReasons], [day, wishes.RecordReasons]], ["2026-10-27", wishes.SetDelayedLimit, head]],
  ["AlreadyDelayed", "delayed twice", [received, [day, wishes.AskReasons], [day, wishes.RecordReasons], [day, wishes.SetDelayedLimit, head]], [day, wishes.SetDelayedLimit, head]],
  ["ExtensionBeyondCap", "a delayed limit extended", [received, [day, wishes.AskReasons], [day, wishes.RecordReasons], [day, wishes.SetDelayedLimit, head]], [day, wishes.Extend, head]],
  // fee
  ["FeeAlreadyCharged", "charged by page and by item", [received, [day, chargePages], [day, wishes.RecordPayment]], [day, { ...chargePages, by: { _tag: "Items", earlierThisMonth: 30 } }]],
  ["FeeTooLate", "charged on the day after the last", [received], ["2026-10-27", chargePages]],
  ["NothingToCharge", "30 pages", [received], [day, { ...chargePages, by: { _tag: "Pages", pages: 30, planned: "disclosed" } }]],
  ["NothingToCharge", "the tenth application of a month", [received], [day, { ...chargePages, by: { _tag: "Items", earlierThisMonth: 9 } }]],
  ["NotChargeable", "pages of what is public", [received], [day, { ...chargePages, by: { _tag: "Pages", pages: 300, planned: "alreadyPublic" } }]],
  ["FeeNoticeKnown", "the notice received twice", [received, [day, chargePages], [day, wishes.RecordFeeNotice]], [day, wishes.RecordFeeNotice]],
  ["DayTooEarly", "the notice received before it was sent", [received, [next, chargePages]], [next, wishes.RecordFeeNotice]],
  ["FeeNoticeNotReceived", "lapsed before the notice was received", [received, [day, chargePages]], [far, wishes.LapseFee]],
  ["PaymentStillOpen", "lapsed on its last day", [received, [day, chargePages], [day, wishes.RecordFeeNotice]], ["2026-10-26", wishes.LapseFee]],
  ["AmountDiffers", "another amount", [received, [day, chargePages]], [day, { _tag: "RecordPayment", on: day, amount: 2739 }]],
  ["DayToCome", "paid tomorrow", [received, [day, chargePages]], [day, { _tag: "RecordPayment", on: next, amount: 2740 }]],
  // reply and after
  ["SecrecyNotReviewed", "disclosed without review", [received], [day, disclose]],
  ["SecrecyNotReviewed", "disclosed in part without review", [received], [day, withhold({ _tag: "partlyDisclosed", given, rest: [{ ground: "caseFile", reasons: "案卷" }] }), head]],
  ["NotReleasable", "disclosed though the review said no", [received, [day, { ...review, releasable: false }]], [day, disclose]],
  ["NotOwnRecords", "records put right that nobody asked to", [received], [day, reply({ _tag: "ownRecordsCorrected", corrected: "出生日期" })]],
  ["NotPostal", "by courier", ways.Replied, [day, { _tag: "Deliver", route: { _tag: "Post", on: day, by: "courier" } }]],
  ["DayTooEarly", "delivered before the reply", [received, [next, nonexistent]], [next, wishes.Deliver]],
  ["DayToCome", "delivered tomorrow", ways.Replied, [day, deliver]],
  ["NotDisclosed", "published what does not exist", [received, [day, nonexistent]], [day, wishes.ProposePublication]],
  ["DayTooEarly", "withdrawn before it came", [received], [day, { _tag: "Withdraw", on: soon }]],
  // remedies
  ["RemedyKnown", "one name twice", [received, [day, wishes.RecordRemedy]], [day, wishes.RecordRemedy]],
  ["RemedyUnknown", "a result of nothing", [received], [day, wishes.RecordRemedyResult]],
  ["RemedyAlreadyDecided", "decided twice", [received, [day, wishes.RecordRemedy], [day, wishes.RecordRemedyResult]], [day, wishes.RecordRemedyResult]],
  ["ResultPending", "decided as pending", [received, [day, wishes.RecordRemedy]], [day, { ...wishes.RecordRemedyResult, result: "pending" }]],
  ["NoReviewBefore", "suit after a review that is pending", [received, [day, wishes.RecordRemedy]], [day, { _tag: "RecordRemedy", id: "r2", kind: "suitAfterReview", on: day }]],
  ["DayTooEarly", "a review of what did not exist yet", [received], [day, { ...wishes.RecordRemedy, on: soon }]],
  // older registers
  ["LineUnfit", "a line that waits for a correction", [], [day, line({ status: "awaitingCorrection" })]],
  ["LineUnfit", "archived and no day of it", [], [day, { _tag: "Import", row: (({ archivedOn: _none, ...row }) => row)(wishes.Import.row) }]],
  ["LineUnfit", "concluded and no outcome", [], [day, { _tag: "Import", row: (({ archivedOn: _none, outcome: _no, ...row }) => ({ ...row, status: "concluded" as const }))(wishes.Import.row) }]],
  ["LineUnfit", "concluded and no day", [], [day, { _tag: "Import", row: (({ archivedOn: _none, endedOn: _no, ...row }) => ({ ...row, status: "concluded" as const }))(wishes.Import.row) }]],
  ["LineUnfit", "replied, and delivered too", [], [day, { _tag: "Import", row: (({ archivedOn: _none, ...row }) => ({ ...row, status: "replied" as const }))(wishes.Import.row) }]],
  ["LineUnfit", "processed and ended", [], [day, line({ status: "processing" })]],
  ["LineUnfit", "processed and never received", [], [day, { _tag: "Import", row: (({ receivedOn: _none, ...row }) => ({ ...row, status: "processing" as const }))(wishes.Import.row) }]],
  ["DayTooEarly", "ended before it came", [], [day, line({ endedOn: "2019-06-01" })]],
  ["DayToCome", "archived tomorrow", [], [day, line({ archivedOn: next })]],
  ["DayTooEarly", "delivered before it came", [], [day, line({ deliveredOn: "2019-06-01" })]],
  ["ExtensionBeyondCap", "a line extended beyond the cap", [],
    [day, { _tag: "Import", row: (({ archivedOn: _a, deliveredOn: _d, endedOn: _e, inTime: _i, outcome: _o, replyKind: _r, ...row }) => ({ ...row, status: "processing" as const, extendedBy: 21 }))(wishes.Import.row) }]]
]

describe("refusals", () => {
  it.each(cases)("%s: %s", (tag, _what, before, step) => {
    const no = refusal(before, step)
    expect(no._tag).toBe(tag)
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
    expect(no.basis.cite).toMatch(/[\u4e00-\u9fff]/)
  })

  it("are each shown by a case here or a cell of the matrix", () => {
    const shown = new Set([...cases.map(([tag]) => tag), ...Object.values(matrix).flatMap((row) => Object.values(row))])
    expect(refusalTags.filter((tag) => !shown.has(tag))).toEqual([])
  })

  it("say what they are about", () => {
    expect(refusal([received], [day, wishes.RecordOpinion])).toEqual({
      _tag: "ConsultationUnknown",
      basis: { document: "cn/foi-regulation", clause: "33(3)", reading: "text", cite: "《政府信息公开条例》第三十三条第三款" },
      remedy: "写明已经发出的征求意见的代号：t1"
    })
    expect(refusal([received], [day, { _tag: "Extend", workingDays: 21, reason: "复杂" }, head]).remedy).toBe("延长合计不得超过20个工作日")
  })

  it("are none where a reason says why a third party was not asked", () => {
    const unasked = withhold({ _tag: "thirdPartyRights", reasons: "个人隐私", unasked: "第三方下落不明" })
    expect(when(after(received), [day, unasked, head])).toMatchObject({ success: [{ outcome: "thirdPartyRights" }] })
    expect(when(after(...objected), [day, withhold({ _tag: "thirdPartyRights", reasons: "商业秘密" }), head])).toMatchObject({ success: [{ outcome: "thirdPartyRights" }] })
  })
})
