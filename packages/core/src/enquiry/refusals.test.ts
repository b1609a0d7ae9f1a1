/** Every no that a wish itself may get: its tag, its basis, and in Chinese what would make it a yes. What a state forbids is in the matrix. */
import { describe, expect, it } from "vitest"
import {
  anonymous, answerOf, fromBank, fromUnit, none, own, plain, receive, recordAnswer, refer, refusal, searched, type Step, ways, wishes
} from "../../test/enquirySamples.ts"
import { matrix } from "./matrix.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"

const day = "2026-09-21"
const next = "2026-09-22"
const soon = "2026-09-20"
const head = { role: "head" } as const
const self = { role: "applicant" } as const
const registered: Step = [day, searched]
const proposed: ReadonlyArray<Step> = [...ways.Closed, [day, wishes.ProposeEntry]]
const different: Step = [day, { ...wishes.RecordSourceCheck, same: false, difference: "标准不同" }]
const reopened: ReadonlyArray<Step> = [...ways.Closed, [day, wishes.Reopen]]
const closedAgain: ReadonlyArray<Step> = [...reopened, [day, wishes.RecordSearch], [day, answerOf(own, "spoken")]]
const atOnce: ReadonlyArray<Step> = [[day, { ...receive, given: { answer: fromBank, told: "spoken" } }]]

type Case = readonly [Refusal["_tag"], string, ReadonlyArray<Step>, Step]

const cases: ReadonlyArray<Case> = [
  ["NumberMissing", "no number came along", [], [day, receive, { number: null }]],
  ["DayToCome", "came in tomorrow", [], [soon, receive]],
  ["ChannelNotForApplicant", "a letter typed in at the terminal", [], [day, { ...receive, channel: "letter" }, self]],
  ["AnswerNotForApplicant", "somebody answers their own question", [], [day, { ...receive, channel: "kiosk", search: none, given: { answer: own, told: "screen" } }, self]],
  ["SearchFirst", "answered from memory without a search", [[day, receive]], [day, answerOf(own, "spoken")]],
  ["SearchFirst", "given on without a search", [[day, receive]], [day, refer]],
  ["SearchFirst", "answered on arrival without a search", [], [day, { ...receive, given: { answer: own, told: "spoken" } }]],
  ["NotFoundBySearch", "another entry than was found", [registered], [day, answerOf(fromBank, "spoken")]],
  ["NotFoundBySearch", "another version than was found", [[day, { ...receive, search: { found: [{ entry: "q-1", version: 1 }] } }]], [day, answerOf(fromBank, "spoken")]],
  ["EntryNotValid", "an entry that has expired", [[day, receive]], [day, answerOf({ ...fromBank, validThrough: soon }, "spoken")]],
  ["EntryNotValid", "an entry of tomorrow", [[day, receive]], [day, answerOf({ ...fromBank, validFrom: next }, "spoken")]],
  ["EntryNotValid", "an expired entry in the place of the unit's answer", ways.Referred, [day, { ...recordAnswer, answer: { ...fromBank, validThrough: soon } }]],
  ["UnitNotReferred", "a unit answers that was not asked", [registered], [day, answerOf(fromUnit, "spoken")]],
  ["ContactNeeded", "somebody without a contact is to be answered later", [[day, anonymous]], [day, answerOf(own)]],
  ["ContactNeeded", "somebody without a contact is given on", [[day, anonymous]], [day, refer]],
  ["ContactNeeded", "somebody without a contact asks a terminal that knows no answer", [], [day, { ...anonymous, channel: "kiosk" }, self]],
  ["DayToCome", "given on tomorrow", [registered], [day, { ...refer, on: next }]],
  ["DayTooEarly", "given on before it came in", [registered], [day, { ...refer, on: soon }]],
  ["LengthSetByRules", "another length than the rules have", [registered], [day, { ...refer, workingDays: 3 }]],
  ["ReferralAlreadyConfirmed", "confirmed twice", [...ways.Referred, [day, wishes.ConfirmReferral]], [day, wishes.ConfirmReferral]],
  ["DayTooEarly", "confirmed before it was given on", ways.Referred, [day, { _tag: "ConfirmReferral", on: soon }]],
  ["DayTooEarly", "returned before it was given on", ways.Referred, [day, { ...wishes.ReturnReferral, on: soon }]],
  ["OtherUnit", "another unit answers", ways.Referred, [day, { ...recordAnswer, answer: { ...fromUnit, unit: "示例市医保局" } }]],
  ["DayTooEarly", "answered before it was given on", ways.Referred, [day, { ...recordAnswer, on: soon }]],
  ["NoAttempt", "not reached, and not tried", ways.Answered, [day, wishes.CloseUnreached, head]],
  ["DayToCome", "tried tomorrow", ways.Answered, [day, { ...wishes.RecordAttempt, on: next }]],
  ["DayTooEarly", "delivered before it was answered", ways.Answered, [day, { ...wishes.Deliver, on: soon }]],
  ["AlreadyDelivered", "delivered twice", ways.Closed, [day, wishes.Deliver]],
  ["ContactMissing", "sent away without a number where the rules ask for one", [[day, searched, { pack: plain }]], [day, { _tag: "Guide", to: "示例市医保局" }, { pack: plain }]],
  ["DayTooEarly", "withdrawn before it came in", [registered], [day, { _tag: "Withdraw", on: soon }]],
  ["NothingToReopen", "opened again though it was guided", [registered, [day, wishes.Guide]], [day, wishes.Reopen]],
  ["ReopenedAlready", "opened a second time", closedAgain, [day, wishes.Reopen]],
  ["DayTooEarly", "opened before it ended", ways.Closed, [day, { _tag: "Reopen", on: soon }]],
  ["NotAnswered", "compared though nothing was answered", [registered, [day, wishes.Guide]], [day, wishes.RecordSourceCheck]],
  ["NotAnswered", "proposed though nothing was answered", [registered, [day, wishes.Guide]], [day, wishes.ProposeEntry]],
  ["DifferenceMissing", "different, and not said how", ways.Closed, [day, { ...wishes.RecordSourceCheck, same: false }]],
  ["CorrectionOwed", "compared again before it is mended", [...ways.Closed, different], [day, wishes.RecordSourceCheck]],
  ["NothingToCorrect", "mended though nothing differs", [...ways.Closed, [day, wishes.RecordSourceCheck]], [day, wishes.RecordCorrection]],
  ["NothingToCorrect", "mended twice", [...ways.Closed, different, [day, wishes.RecordCorrection]], [day, wishes.RecordCorrection]],
  ["DayTooEarly", "mended before it was found", [...ways.Closed, different], [day, { ...wishes.RecordCorrection, on: soon }]],
  ["AlreadyInBank", "an answer out of the bank", atOnce, [day, wishes.ProposeEntry]],
  ["ProposedAlready", "proposed twice", proposed, [day, wishes.ProposeEntry]],
  ["ProposedAlready", "proposed after it was accepted", [...proposed, [day, wishes.AcceptEntry, head]], [day, wishes.ProposeEntry]],
  ["NothingProposed", "accepted without a proposal", ways.Closed, [day, wishes.AcceptEntry, head]],
  ["NothingProposed", "declined after it was accepted", [...proposed, [day, wishes.AcceptEntry, head]], [day, wishes.DeclineEntry, head]],
  ["OwnProposal", "reviewed by whoever proposed it", proposed, [day, wishes.AcceptEntry, { role: "head", id: "a-clerk" }]],
  ["ValidityLapsed", "valid through yesterday", proposed, [day, { _tag: "AcceptEntry", validFrom: "2026-01-01", validThrough: soon }, head]],
  ["ValidityLapsed", "valid through before it begins", proposed, [day, { _tag: "AcceptEntry", validFrom: "2027-01-01", validThrough: "2026-12-31" }, head]]
]

describe("refused is", () => {
  it.each(cases)("%s: %s", (tag, _why, before, step) => {
    const { _tag, basis, remedy } = refusal(before, step)
    expect(_tag).toBe(tag)
    expect(basis.document).toMatch(/^cn-990101/)
    expect(remedy).toMatch(/[一-鿿]/)
  })
})

it("LY-2.3b, CQ-2.2.4, JB-A3.4c: a referral without a search is refused on the clause about the bank, where the pack asks for the bank", () => {
  expect(refusal([[day, receive]], [day, refer])).toMatchObject({ _tag: "SearchFirst", basis: { document: "cn-990101/zone-document", clause: "X-1", reading: "text" }, remedy: expect.stringContaining("问答库") as string })
})

it("names every refusal in a case or in the matrix", () => {
  const named = new Set<string>([...cases.map(([tag]) => tag), ...Object.values(matrix).flatMap((cells) => Object.values(cells))])
  // what the calendar and the rule book cannot reckon is tried in the lives
  expect(refusalTags.filter((tag) => !named.has(tag))).toEqual(["NotReckoned"])
})
