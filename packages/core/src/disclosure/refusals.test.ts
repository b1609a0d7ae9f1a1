/** Every no that a wish itself may get: its tag, its basis, and in Chinese what would make it a yes. What a state forbids is in the matrix. */
import { describe, expect, it } from "vitest"
import { day, draft, policy, publish, refusal, secret, sign, signed, type Step, strictPlace, ways, when, wishes, after, withheld } from "../../test/disclosureSamples.ts"
import { matrix } from "./matrix.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"

const next = "2026-09-22"
const before = "2026-09-20"
const head = { role: "head", id: "reviewer-1" } as const
const strict = { pack: strictPlace } as const
const { formedOn: _formedOn, ...unformed } = draft
const { mark: _mark, ...unmarked } = policy
const published = ways.Published
const faulty: ReadonlyArray<Step> = [...published, [day, wishes.RecordCheck]]
const guide = ways.UpkeepRunning
const twice = ["website", "website"] as const
const begin = (kind: typeof wishes.BeginUpkeep.kind): Step => [day, { ...wishes.BeginUpkeep, kind }]

type Case = readonly [Refusal["_tag"], string, ReadonlyArray<Step>, Step]

const cases: ReadonlyArray<Case> = [
  // days and numbers
  ["NumberMissing", "an item without a number", [], [day, draft, { number: undefined }]],
  ["NumberMissing", "a concern without a number", [], [day, wishes.RegisterConcern, { number: undefined }]],
  ["NumberMissing", "an event without a number", [], [day, wishes.PlanEvent, { number: undefined }]],
  ["NumberMissing", "upkeep without a number", [], [day, wishes.BeginUpkeep, { number: undefined }]],
  ["DayToCome", "formed tomorrow", [], [day, { ...draft, formedOn: next }]],
  ["DayToCome", "recorded as formed tomorrow", [[day, unformed]], [day, { ...wishes.RecordFormed, on: next }]],
  ["DayToCome", "published tomorrow", ways.Cleared, [day, { ...publish, on: next }]],
  ["DayToCome", "a concern of tomorrow", [], [day, { ...wishes.RegisterConcern, on: next }]],
  ["DayToCome", "upkeep from tomorrow", [], [day, { ...wishes.BeginUpkeep, from: next }]],
  ["DayToCome", "a channel opened tomorrow", guide, [day, { ...wishes.OpenChannel, on: next }]],
  ["DayPast", "an event planned for yesterday", [], [day, { ...wishes.PlanEvent, plannedOn: before }]],
  ["DayPast", "an event moved to yesterday", ways.EventPlanned, [day, { ...wishes.MoveEvent, plannedOn: before }]],
  ["DayTooEarly", "published before it was signed", [[day, draft], signed(next)], [next, { ...publish, on: day }]],
  ["DayTooEarly", "interpreted before it was published", [[day, draft], signed(next), [next, { ...publish, on: next }]], [next, wishes.Interpret]],
  ["DayTooEarly", "transferred before it was published", [[day, policy], signed(next), [next, { ...publish, on: next }]], [next, wishes.Transfer]],
  ["DayTooEarly", "changed before it was published", [[day, draft], signed(next), [next, { ...publish, on: next }]], [next, wishes.Change]],
  ["DayTooEarly", "checked before it was published", [[day, draft], signed(next), [next, { ...publish, on: next }]], [next, wishes.RecordCheck]],
  ["DayTooEarly", "mended before it was published", faulty, [day, { ...wishes.RecordMended, on: before }]],
  ["DayTooEarly", "withdrawn before it was published", published, [day, { ...wishes.Withdraw, on: before }]],
  ["DayTooEarly", "responded before it was raised", ways.ConcernOpen, [day, { ...wishes.Respond, on: before }]],
  ["DayTooEarly", "held before it was planned", ways.EventPlanned, [day, { ...wishes.HoldEvent, on: before }]],
  ["DayTooEarly", "a round before the first day", guide, [day, { ...wishes.RecordUpkeep, on: before }]],
  ["DayTooEarly", "a round mended before it began", [...guide, [day, { ...wishes.RecordUpkeep, faults: [{ id: "f1", what: "电话有误" }] }]], [day, { ...wishes.RecordMended, on: before }]],
  ["DayTooEarly", "the guide before the channel", [...guide, [day, wishes.OpenChannel]], [day, { ...wishes.RecordGuideUpdate, on: before }]],
  ["DayTooEarly", "a look again before it was withheld", ways.Kept, [day, { ...wishes.ReEvaluate, on: before }]],
  ["NotReckoned", "a rule book without the term of publication", [], [day, draft, { pack: {} }]],
  // the source
  ["MarkDiffers", "the mark of another attribute", [], [day, { ...policy, mark: "不公开发布" }]],
  ["MarkDiffers", "the mark of another attribute afterwards", [[day, unmarked]], [day, { _tag: "RecordMark", mark: "不公开发布" }]],
  ["NoMark", "a mark where none is asked for", [], [day, { ...draft, mark: "此件公开发布" }]],
  ["NoMark", "a mark on what is no document", [[day, draft]], [day, wishes.RecordMark]],
  ["NotMarked", "published without its mark", [[day, unmarked], signed()], [day, publish]],
  ["CycleNotSet", "withheld for ever", [], [day, { ...draft, determination: { _tag: "withheld", ground: "caseFile", reasons: "执法案卷" } }]],
  ["CycleNotSet", "withheld for ever by a review", [[day, draft]], [day, { ...sign, verdict: { _tag: "withheld", ground: "caseFile", reasons: "执法案卷" } }, head]],
  ["SameDetermination", "proactive as before", [[day, draft]], [day, { ...wishes.Redetermine, determination: { _tag: "proactive" } }]],
  ["SameDetermination", "withheld on the same ground", ways.Kept, [day, { ...wishes.Redetermine, determination: withheld.determination }]],
  ["NotDeclassified", "a secret disclosed on application", [[day, secret]], [day, wishes.Redetermine]],
  ["NotTransferredHere", "a class where nothing is transferred", [], [day, { ...draft, archiveClass: "规范性文件" }, { pack: {} }]],
  ["ArchiveClassUnknown", "a class that the list lacks", [], [day, { ...draft, archiveClass: "第九类" }, strict]],
  ["AlreadyFormed", "formed twice", [[day, draft]], [day, wishes.RecordFormed]],
  // review and publication
  ["StepUnknown", "a review that nobody asks for", [[day, draft]], [day, { ...sign, step: "final" }, head]],
  ["StepSigned", "signed twice", [[day, draft, strict], signed()], [day, sign, { ...strict, ...head }]],
  ["StepNotYet", "the last one first", [[day, draft, strict]], [day, { ...sign, step: "final" }, { ...strict, ...head }]],
  ["SignerIsDrafter", "signed by who drafted it", [[day, draft]], [day, sign]],
  ["SignedBefore", "two steps by one person", [[day, draft, strict], signed(), signed(day, "first")], [day, { ...sign, step: "second" }, { ...strict, ...head }]],
  ["NotFormed", "published before it is formed", [[day, unformed], signed()], [day, publish]],
  ["SecretNotOnline", "a secret published", [[day, secret]], [day, publish]],
  ["SaidTwice", "a channel said twice", ways.Cleared, [day, { ...publish, channels: twice }]],
  ["SaidTwice", "a channel of a response said twice", ways.ConcernOpen, [day, { ...wishes.Respond, channels: twice }]],
  // afterwards
  ["FaultKnown", "a fault found twice", faulty, [day, wishes.RecordCheck]],
  ["FaultKnown", "two faults of one name in a round", guide, [day, { ...wishes.RecordUpkeep, faults: [{ id: "f", what: "一" }, { id: "f", what: "二" }] }]],
  ["FaultUnknown", "no such fault in an item", published, [day, wishes.RecordMended]],
  ["FaultUnknown", "no such fault in upkeep", guide, [day, wishes.RecordMended]],
  ["NothingToTransfer", "nothing to transfer", published, [day, wishes.Transfer]],
  ["NothingToEvaluate", "on application: nothing to look at again", [[day, { ...draft, determination: { _tag: "onRequest" } }]], [day, wishes.ReEvaluate]],
  ["NothingToTakeDown", "kept, and never public", ways.Kept, [day, wishes.TakeDown]],
  ["DayTooEarly", "taken down before it was kept", [...published, [day, wishes.Change], [day, wishes.Redetermine]], [day, { ...wishes.TakeDown, on: before }]],
  ["AlreadyIssued", "not issued, though published", published, [day, { ...wishes.Withdraw, why: "notIssued" }]],
  ["AlreadyIssued", "not issued, though formed and kept", ways.Kept, [day, { ...wishes.Withdraw, why: "notIssued" }]],
  ["AlreadyIssued", "not issued, though formed and to be published", ways.Cleared, [day, { ...wishes.Withdraw, why: "notIssued" }]],
  ["NothingToRemove", "expired before it was formed", [[day, unformed]], [day, wishes.Withdraw]],
  ["NothingToRemove", "published by mistake, before it was published", ways.Cleared, [day, { ...wishes.Withdraw, why: "mistaken" }]],
  ["NothingToRemove", "kept, and published by mistake", ways.Kept, [day, { ...wishes.Withdraw, why: "mistaken" }]],
  // concerns and what is kept up
  ["TimeNotSet", "a concern without a time", [], [day, { _tag: "RegisterConcern", on: day, gist: "补贴", source: "网络问政" }]],
  ["NoSuchDuty", "what the place does not ask for", [], [day, wishes.BeginUpkeep, { pack: {} }]],
  ["SeenMissing", "a page of which nobody said what it shows", [begin("page")], [day, wishes.RecordUpkeep]],
  ["NotTheGuide", "a channel beside the guide", [begin("catalogue")], [day, wishes.OpenChannel]],
  ["ChannelKnown", "a channel opened twice", [...guide, [day, wishes.OpenChannel]], [day, wishes.OpenChannel]],
  ["ChannelUnknown", "the guide for no channel", guide, [day, wishes.RecordGuideUpdate]],
  ["ChannelUnknown", "the guide twice", [...guide, [day, wishes.OpenChannel], [day, wishes.RecordGuideUpdate]], [day, wishes.RecordGuideUpdate]]
]

describe("refusals", () => {
  it.each(cases)("%s: %s", (tag, _, steps, step) => {
    const no = refusal(steps, step)
    expect(no._tag).toBe(tag)
    expect(no.basis.cite).not.toBe("")
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
  })

  it("every refusal is met here or stands in the matrix", () => {
    const met = new Set<string>([...cases.map(([tag]) => tag), ...Object.values(matrix).flatMap((row) => Object.values(row))])
    expect(refusalTags.filter((tag) => !met.has(tag))).toEqual([])
  })
})

it("what is the case already makes no facts", () => {
  expect(when(after([day, policy]), [day, wishes.RecordMark])).toMatchObject({ _tag: "Success", success: [] })
  expect(when(after(...ways.EventPlanned), [day, { ...wishes.MoveEvent, plannedOn: "2026-10-15" }])).toMatchObject({ _tag: "Success", success: [] })
  expect(when(after(...ways.Drafted), [day, wishes.Recount])).toMatchObject({ _tag: "Success", success: [] })
})
