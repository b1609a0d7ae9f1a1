/** Every no that a wish itself may get: its tag, its basis, and in Chinese what would make it a yes. What a state forbids is in the matrix. */
import { describe, expect, it } from "vitest"
import {
  anonymous, answer, assign, breach, complain, day, type FeedbackStep, fromBox, next, order, rate, refusal, report, sealed, silentPack, sufficient, suggest, ways, wishes
} from "../../test/feedbackSamples.ts"
import type { Command } from "./Command.ts"
import { matrix } from "./matrix.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"

const soon = "2026-09-20"
const far = "2026-12-28"
const silent = { pack: silentPack } as const
const registered: FeedbackStep = [day, complain]
const notAdopted: ReadonlyArray<FeedbackStep> = [[day, suggest], [day, { _tag: "Decide", decision: { _tag: "NotAdopted", reasons: "已有安排" } }]]
const listed = (field: "disclosure" | "service" | "zone", key: string): Command => ({ ...complain, grounds: [{ _tag: "Listed", field, key }] })
const described: Command = { ...complain, grounds: [{ _tag: "Described", words: "态度不好" }] }
const withoutContact: Command = { _tag: "Decline", ground: { _tag: "Listed", key: "noContactOrEvidence" }, reason: "无法核实" }
const byNotice: Command = { _tag: "Answer", answer: { _tag: "PublicNotice", on: next, where: "专区公告栏", what: "已经采纳" } }
const corrected: ReadonlyArray<FeedbackStep> = [...ways.ComplaintInvestigated, [next, order], [next, report], [next, sufficient]]
const unfounded: ReadonlyArray<FeedbackStep> = [...ways.ComplaintAssigned, [next, { _tag: "RecordInvestigation", on: next, finding: "unfounded", summary: "不属实" }]]
const nobodyKnown: FeedbackStep = [day, { ...complain, against: { actors: [], colleagues: [] } }]

type Case = readonly [Refusal["_tag"], string, ReadonlyArray<FeedbackStep>, FeedbackStep]

const cases: ReadonlyArray<Case> = [
  // arrival
  ["NumberMissing", "a suggestion without a number", [], [day, suggest, { number: undefined }]],
  ["NumberMissing", "a complaint without a number", [], [day, complain, { number: undefined }]],
  ["DayToCome", "a suggestion of tomorrow", [], [soon, suggest]],
  ["DayToCome", "a box emptied tomorrow", [], [soon, fromBox]],
  ["DayToCome", "a rating of tomorrow", [], [soon, rate]],
  ["DayToCome", "a complaint of tomorrow", [], [soon, complain]],
  ["ChannelNotForApplicant", "typed in by the person as if by telephone", [], [day, complain, { role: "applicant" }]],
  ["ChannelNotForApplicant", "a suggestion from the box at the terminal", [], [day, fromBox, { role: "applicant" }]],
  ["ItemNotListed", "an item that is not rated here", [], [day, { ...rate, scores: [{ item: "tea", grade: "satisfied" }] }]],
  ["RatedTwice", "an item rated twice", [], [day, { ...rate, scores: [{ item: "staff", grade: "satisfied" }, { item: "staff", grade: "dissatisfied" }] }]],
  ["GroundNotListed", "a ground of another field", [], [day, listed("disclosure", "rude")]],
  ["GroundNotListed", "described where the place has lists", [], [day, described]],
  ["GroundNotListed", "by a key where the place has none", [], [day, complain, silent]],
  ["GroundNamedTwice", "a ground named twice", [], [day, { ...complain, grounds: [{ _tag: "Listed", field: "service", key: "rude" }, { _tag: "Listed", field: "service", key: "rude" }] }]],
  ["GroundNamedTwice", "described twice alike", [], [day, { ...complain, grounds: [{ _tag: "Described", words: "甲" }, { _tag: "Described", words: "甲" }] }, silent]],
  ["InterestedParty", "taken in by the one complained of", [], [day, complain, { id: "x-1" }]],
  ["InterestedParty", "taken in by a colleague", [], [day, complain, { id: "x-2" }]],
  // screening
  ["NobodyNamed", "nobody named", [registered], [day, { _tag: "NameComplainedOf", against: { actors: [], colleagues: [] } }]],
  ["UnitAlreadyNamed", "another unit", [registered], [day, { _tag: "NameComplainedOf", against: { unit: "另一窗口", actors: [], colleagues: [] } }]],
  ["NoContact", "evidence asked of nobody", [[day, anonymous]], [day, wishes.AskEvidence]],
  ["EvidenceAwaited", "declined on the last day for evidence", ways.AwaitingEvidence, ["2026-09-29", wishes.Decline]],
  ["DecliningGroundNotListed", "a ground of declining that is not in the list", [registered], [day, { _tag: "Decline", ground: { _tag: "Listed", key: "tooBusy" }, reason: "人手不足" }]],
  ["DecliningGroundNotListed", "declined in the office's own words", [registered], [day, { _tag: "Decline", ground: { _tag: "Described", words: "人手不足" }, reason: "人手不足" }]],
  ["DecliningGroundNotListed", "by a key where the place has no list", [[day, described, silent]], [day, wishes.Decline, silent]],
  ["ContactLeft", "declined for want of evidence that nobody asked for", [registered], [day, withoutContact]],
  ["DayTooEarly", "evidence before it was asked for", [[day, complain], [next, wishes.AskEvidence]], [next, { ...wishes.RecordEvidence, on: day }]],
  ["DayTooEarly", "accepted the day before it came", [registered], [soon, { _tag: "Accept" }]],
  // in charge
  ["UnitComplainedOf", "in the charge of the unit complained of", ways.ComplaintAccepted, [day, { ...assign, unit: "示例 窗口" }]],
  ["DayTooEarly", "investigated before it was assigned", [...ways.ComplaintAccepted, [next, assign]], [next, { ...wishes.RecordInvestigation, on: day }]],
  ["DayToCome", "investigated tomorrow", ways.ComplaintAssigned, [day, wishes.RecordInvestigation]],
  ["NothingToCorrect", "unfounded, and a correction ordered", unfounded, [next, order]],
  ["ComplainedOfUnknown", "a correction by nobody knows whom", [nobodyKnown, [day, { _tag: "Accept" }], [day, assign], [next, wishes.RecordInvestigation]], [next, order]],
  ["CorrectionAlreadyOrdered", "ordered twice", [...ways.ComplaintInvestigated, [next, order]], [next, order]],
  ["CorrectionNotOrdered", "reported and not ordered", ways.ComplaintInvestigated, [next, report]],
  ["CorrectionNotOrdered", "checked and not ordered", ways.ComplaintInvestigated, [next, sufficient]],
  ["CorrectionReported", "reported twice", [...ways.ComplaintInvestigated, [next, order], [next, report]], [next, report]],
  ["CorrectionNotReported", "checked and not reported", [...ways.ComplaintInvestigated, [next, order]], [next, sufficient]],
  ["CorrectionConfirmed", "reported after it was confirmed", corrected, [next, report]],
  ["CorrectionConfirmed", "checked after it was confirmed", corrected, [next, sufficient]],
  ["NotReckoned", "a term that begins on no day", ways.ComplaintAccepted, ["2026-09-99", assign]],
  // answers
  ["NoContact", "telephoned to nobody", [[day, fromBox], [day, wishes.Decide]], [next, answer]],
  ["AnswerDirectly", "told by a notice to whoever left a contact", ways.SuggestionDecided, [next, byNotice]],
  ["AnswerDirectly", "noted as not answerable though there is a contact", ways.ComplaintDeclined, [next, { _tag: "Answer", answer: { _tag: "NotAnswerable", on: next, reason: "忙" } }]],
  ["AlreadyAnswered", "answered twice", [...ways.SuggestionDecided, [next, answer]], [next, answer]],
  ["AlreadyAnswered", "a complaint answered twice", [...ways.ComplaintInvestigated, [next, answer]], [next, answer]],
  ["DayTooEarly", "answered before it was decided", [[day, suggest], [next, wishes.Decide]], [next, { _tag: "Answer", answer: { _tag: "Direct", on: day, way: "phone", what: "甲" } }]],
  ["DayToCome", "answered tomorrow", ways.SuggestionDecided, [day, answer]],
  ["NothingToCarryOut", "carried out and not adopted", notAdopted, [next, wishes.RecordCarriedOut]],
  ["AlreadyCarriedOut", "carried out twice", [...ways.SuggestionDecided, [next, wishes.RecordCarriedOut]], [next, wishes.RecordCarriedOut]],
  // protection
  ["InterestedParty", "decided by the one complained of", [registered], [day, { _tag: "Accept" }, { id: "x-1", role: "head" }]],
  ["InterestedParty", "a leak recorded by whoever leaked", [registered], [next, breach, { id: "x-9" }]],
  ["BreachKnown", "one id twice", [registered, [next, breach]], [next, breach]],
  ["BreachUnknown", "accounted for nothing", [registered], [next, wishes.RecordAccountability]],
  ["AlreadyAccounted", "accounted for twice", [registered, [next, breach], [next, wishes.RecordAccountability]], [next, wishes.RecordAccountability]],
  ["DayTooEarly", "a leak before anything came in", [registered], [next, { ...breach, on: soon }]],
  ["DayTooEarly", "accounted for before the leak", [registered, [next, breach]], [next, { ...wishes.RecordAccountability, on: day }]],
  ["DayToCome", "a leak of tomorrow", [registered], [day, breach]],
  ["DayToCome", "withdrawn tomorrow", [registered], [day, wishes.Withdraw]]
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

  it("tell the lists that the place has", () => {
    const { remedy } = refusal([], [day, listed("zone", "rude")])
    for (const part of ["政务公开（disclosure）：late 示例情形late；wrong", "政务服务（service）：rude", "专区管理服务（zone）：broken"]) expect(remedy).toContain(part)
    expect(refusal([registered], [day, { _tag: "Decline", ground: { _tag: "Listed", key: "tooBusy" }, reason: "甲" }]).remedy).toContain("tooVague 示例情形tooVague；noContactOrEvidence")
    expect(refusal([], [day, { ...rate, scores: [{ item: "tea", grade: "satisfied" }] }]).remedy).toContain("finding 政务公开：信息的查找和获取")
  })

  it("stand on the clause of the place where it has one, and are marked where it has none", () => {
    expect(refusal([registered], [day, { _tag: "Accept" }, { id: "x-1" }]).basis).toMatchObject({ clause: "X-1", reading: "text" })
    expect(refusal([], [day, suggest, { number: undefined, pack: silentPack }]).basis).toMatchObject({ clause: "全文", reading: "interpretation" })
    expect(refusal([[day, { ...complain, content: sealed("甲") }]], [far, wishes.Decide])._tag).toBe("NotASuggestion")
  })
})
