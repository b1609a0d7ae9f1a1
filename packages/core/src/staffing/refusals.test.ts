/** Every refusal once, with what it stands on; and every wish in every state. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, appoint, appraise, approve, back, day, establish, giveBack, hear, leave, next, plainPack, request, staffed, type Step, takeOver, townPack, train, when } from "../../test/staffingSamples.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { Command } from "./Command.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"
import type { State } from "./State.ts"
import { room } from "./room.ts"

const away: ReadonlyArray<Step> = [...staffed, [day, request], [day, approve], [next, takeOver], [next, leave]]
const far = "2026-10-09"
const second = { ...request, id: "q2", staff: "b" } as typeof request
const ended: ReadonlyArray<Step> = [[day, establish], [day, { _tag: "AbolishPost", on: day, reason: "合并" }]]

const cases: ReadonlyArray<readonly [Refusal["_tag"], string, ReadonlyArray<Step>, Step, pack?: typeof townPack]> = [
  ["NotEstablished", "appointed to nothing", [], [day, appoint("a")]],
  ["AlreadyEstablished", "set up twice", [[day, establish]], [day, establish]],
  ["PostAbolished", "appointed to a post that is no more", ended, [day, appoint("a")]],
  ["PostHeld", "abolished while held", staffed, [day, { _tag: "AbolishPost", on: day, reason: "合并" }]],
  ["PostUnknown", "a post of no rule", [], [day, { _tag: "EstablishPost", item: "cook", on: day }]],
  ["PostUnknown", "a post that the rules no longer know", [[day, establish]], [day, { _tag: "RenewNeeds" }], plainPack],
  ["PostOfRules", "an own post that the rules have", [], [day, { _tag: "EstablishPost", item: "leader", on: day, own: { title: "负责人", atLeast: 1 } }]],
  ["DayToCome", "set up tomorrow", [], [day, { ...establish, on: next } as typeof establish]],
  ["DayTooEarly", "appointed before the post was there", [[next, { ...establish, on: next } as typeof establish]], [next, appoint("a")]],
  ["DayTooEarly", "appointed again before the first time ended", [...staffed, [next, { _tag: "EndTenure", staff: "a", why: "other", on: next }]], [next, appoint("a")]],
  ["DayTooEarly", "gone an hour before having come", [[day, establish], [day, appoint("a", { time: "10:00" })]], [day, { _tag: "EndTenure", staff: "a", why: "other", on: day, time: "09:00" }]],
  ["DayTooEarly", "there again an hour before having gone", [...staffed, [day, { _tag: "EndTenure", staff: "a", why: "other", on: day, time: "10:00" }]], [day, appoint("a", { time: "09:00" })]],
  ["DayTooEarly", "back before having left", away, ["2026-09-30", { ...back, on: day } as typeof back]],
  ["DayTooEarly", "back an hour before having left", away, ["2026-09-30", { ...back, on: next, time: "08:00" } as typeof back]],
  ["DaysReversed", "away until before it begins", staffed, [day, { ...request, through: day } as typeof request]],
  ["IdKnown", "two requests of one name", [...staffed, [day, request]], [day, request]],
  ["IdKnown", "suddenly absent under a known name", [...staffed, [day, request]], [day, { _tag: "RecordSuddenAbsence", id: "q1", staff: "b", on: day }]],
  ["IdKnown", "two appraisals of one name", [...staffed, [day, appraise]], [day, appraise]],
  ["IdKnown", "a violation under a known name", [...staffed, [day, appraise]], [day, { _tag: "RecordViolation", id: "r1", staff: "a", on: day, what: "迟到", educated: true }]],
  ["IdKnown", "an allowance under a known name", [...staffed, [day, appraise]], [day, { _tag: "GrantAllowance", id: "r1", staff: "a", on: day, what: "补贴" }]],
  ["IdKnown", "one difficulty told twice", [...staffed, [day, hear]], [day, hear]],
  ["NamedTwice", "one condition answered twice", [[day, establish]], [day, appoint("a", { conditions: [...appoint("a").conditions, { _tag: "NotHeld", what: "熟练操作计算机" }] })]],
  ["NamedTwice", "somebody trained twice at once", staffed, [day, { ...train, attendees: ["a", "a"] } as typeof train]],
  ["NamedTwice", "two difficulties of one name", staffed, [day, { ...hear, difficulties: [{ id: "h1", what: "一" }, { id: "h1", what: "二" }] } as typeof hear]],
  ["NamedTwice", "one record named twice", [...staffed, [day, appraise]], [day, { ...giveBack, records: ["r1", "r1"] } as typeof giveBack]],
  ["NotInPost", "a stranger's tenure", staffed, [day, { _tag: "EndTenure", staff: "z", why: "other", on: day }]],
  ["NotInPost", "a stranger trained", staffed, [day, { ...train, attendees: ["a", "z"] } as typeof train]],
  ["AlreadyInPost", "appointed twice", staffed, [day, appoint("a")]],
  ["ConditionsUnanswered", "conditions left open", [[day, establish]], [day, appoint("a", { conditions: [] })]],
  ["ConditionUnknown", "a condition of no rule", [[day, establish]], [day, appoint("a", { conditions: [{ _tag: "NotHeld", what: "属虎" }] })]],
  ["NotQualified", "a condition not met", [[day, establish]], [day, appoint("a", { conditions: [{ _tag: "Held", what: "熟练操作计算机", evidence: "考试" }, { _tag: "NotHeld", what: "年龄35周岁以下" }] })]],
  ["NothingToMend", "a condition that was met", staffed, [day, { _tag: "MendShortfall", staff: "a", what: "年龄35周岁以下", evidence: "文件", on: day }]],
  ["CertificateKnown", "one certificate twice", [[day, establish], [day, appoint("a", { certificates: ["手语证"] })]], [day, { _tag: "RecordCertificate", staff: "a", certificate: "手语证", on: day }]],
  ["AbsenceUnknown", "approved what nobody asked for", staffed, [day, approve]],
  ["AbsenceDecided", "approved twice", [...staffed, [day, request], [day, approve]], [day, approve]],
  ["AbsenceDeclined", "left against a no", [...staffed, [day, second], [day, { _tag: "DeclineAbsence", id: "q2", on: day, reason: "人手不足" }]], [day, { ...leave, id: "q2", on: day } as typeof leave]],
  ["AbsenceDeclined", "taken over for a no", [...staffed, [day, request], [day, { _tag: "DeclineAbsence", id: "q1", on: day, reason: "人手不足" }]], [next, takeOver]],
  ["NotApproved", "left without approval", [...staffed, [day, request], [next, takeOver]], [next, leave]],
  ["NotApproved", "left the day before the approval", [...staffed, [day, request], [day, { ...takeOver, on: day } as typeof takeOver], [next, { ...approve, on: next } as typeof approve]], [next, { ...leave, on: day } as typeof leave]],
  ["NotTakenOver", "left without cover", [...staffed, [day, request], [day, approve]], [next, leave]],
  ["AlreadyAway", "left twice", away, [next, leave]],
  ["AlreadyAway", "approved after having left without", [...staffed, [day, second], [day, { ...leave, id: "q2", on: day } as typeof leave]], [next, { _tag: "ApproveAbsence", id: "q2", on: next }]],
  ["AlreadyAway", "suddenly absent while away", away, [next, { _tag: "RecordSuddenAbsence", id: "s1", staff: "a", on: next }]],
  ["NotAway", "back without having left", [...staffed, [day, request]], [day, { ...back, on: day } as typeof back]],
  ["AlreadyBack", "back twice", [...away, ["2026-09-30", back]], ["2026-09-30", back]],
  ["AlreadyBack", "taken over afterwards", [...away, ["2026-09-30", back]], ["2026-09-30", takeOver]],
  ["AlreadyBack", "decided afterwards", [...staffed, [day, second], [day, { ...leave, id: "q2", on: day } as typeof leave], [next, { ...back, id: "q2", on: next } as typeof back]], [next, { _tag: "ApproveAbsence", id: "q2", on: next }]],
  ["CoverNotDeputy", "A stands in for A", [...staffed, [day, request]], [next, { ...takeOver, by: "a" } as typeof takeOver]],
  ["CoverNotDeputy", "a stranger stands in", [...staffed, [day, request]], [next, { ...takeOver, by: "z" } as typeof takeOver]],
  ["CoverAway", "who is away stands in", [...staffed, [day, request], [day, second], [day, { ...leave, id: "q2", on: day } as typeof leave]], [next, takeOver]],
  ["CoverBusy", "the cover leaves too", [...away, [next, second]], [next, { ...leave, id: "q2" } as typeof leave]],
  ["CoverBusy", "stands in twice", [...staffed, [day, appoint("c")], [day, request], [day, { ...request, id: "q3", staff: "c" } as typeof request], [next, takeOver]], [next, { ...takeOver, id: "q3" } as typeof takeOver]],
  ["TopicUnknown", "trained in a topic of no rule", staffed, [day, { ...train, topics: ["cooking"] } as typeof train]],
  ["HearingNotAsked", "heard where no rule asks", [[day, { _tag: "EstablishPost", item: "officer", on: day }]], [day, hear], plainPack],
  ["IntervalMissing", "heard, and nobody says until when next", staffed, [day, { _tag: "HearReports", on: day, difficulties: [] }]],
  ["DifficultyUnknown", "solved what nobody told", staffed, [day, { _tag: "SolveDifficulty", id: "h1", how: "增配", on: day }]],
  ["AllowanceNotProvided", "money where no rule says so", [[day, { _tag: "EstablishPost", item: "officer", on: day }]], [day, { _tag: "GrantAllowance", id: "g1", staff: "a", on: day, what: "补贴" }], plainPack],
  ["NoReturnRule", "returned where no rule says so", [[day, { _tag: "EstablishPost", item: "officer", on: day }]], [day, giveBack], plainPack],
  ["ReturnGroundUnknown", "returned on another ground", [...staffed, [day, appraise]], [day, { ...giveBack, ground: "dislike" } as typeof giveBack]],
  ["NotFullTime", "a part-timer returned", staffed, [day, { ...giveBack, staff: "b" } as typeof giveBack]],
  ["GroundNotShown", "returned on nothing", staffed, [day, { ...giveBack, records: [] } as typeof giveBack]],
  ["RecordUnknown", "returned on somebody else's record", [...staffed, [day, { ...appraise, staff: "b" } as typeof appraise]], [day, giveBack]],
  ["NothingToTell", "told of no return", staffed, [day, { _tag: "RecordReturnNotice", staff: "a", on: day }]]
]

describe("refusals", () => {
  it.each(cases.map(([tag, what, before, step, pack = townPack]) => ({ tag, what, before, step, pack })))("$tag: $what", ({ before, pack, step, tag }) => {
    const no = Result.getOrThrow(Result.flip(when(pack === plainPack && before[0]?.[1] === establish ? after(before) : after(before, pack), step, pack)))
    expect(no._tag).toBe(tag)
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
    expect(no.basis.cite).toMatch(/[\u4e00-\u9fff]/)
  })

  it("are each shown by a case", () => {
    const shown = new Set<string>([...cases.map(([tag]) => tag), "NotReckoned"])
    expect(refusalTags.filter((tag) => !shown.has(tag))).toEqual([])
  })

  it("NotReckoned: a clock that cannot be keeps the words of the reckoning", () => {
    const heard = Result.getOrThrow(when(after(staffed), [day, hear]))
    const impossible = heard.map((fact) => (fact._tag === "ReportsHeard" && fact.next
      ? { ...fact, next: { ...fact.next, clock: { ...fact.next.clock, effects: [{ _tag: "Extend", length: 5, on: day, reason: "不得延长" } as const] } } }
      : fact)).reduce(room.evolve, after(staffed))
    const no = Result.getOrThrow(Result.flip(when(impossible, [day, { _tag: "Recount" }])))
    expect(no).toMatchObject({ _tag: "NotReckoned" })
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
  })

  it("tell what the rules know", () => {
    const no = Result.getOrThrow(Result.flip(when(room.initial, [day, { _tag: "EstablishPost", item: "cook", on: day }])))
    expect(no.remedy).toContain("咨询服务人员（consultant）、引导员（guide）")
  })
})

const wishes: { readonly [tag in Command["_tag"]]: Command } = {
  EstablishPost: establish, RenewNeeds: { _tag: "RenewNeeds" }, AbolishPost: { _tag: "AbolishPost", on: far, reason: "合并" },
  Appoint: appoint("c", { on: far }), MendShortfall: { _tag: "MendShortfall", staff: "a", what: "年龄35周岁以下", evidence: "文件", on: far },
  RecordCertificate: { _tag: "RecordCertificate", staff: "a", certificate: "手语证", on: far }, EndTenure: { _tag: "EndTenure", staff: "b", why: "other", on: far },
  RequestAbsence: request, ApproveAbsence: approve, DeclineAbsence: { _tag: "DeclineAbsence", id: "q1", on: day, reason: "人手不足" },
  TakeOver: { ...takeOver, on: far } as Command, Leave: { ...leave, on: far } as Command, RecordSuddenAbsence: { _tag: "RecordSuddenAbsence", id: "s1", staff: "b", on: far },
  Return: { ...back, on: far } as Command, RecordTraining: train, HearReports: hear, SolveDifficulty: { _tag: "SolveDifficulty", id: "h1", how: "增配", on: far }, Appraise: { ...appraise, id: "r9" } as Command,
  RecordViolation: { _tag: "RecordViolation", id: "v1", staff: "a", on: far, what: "迟到", educated: true }, GrantAllowance: { _tag: "GrantAllowance", id: "g1", staff: "a", on: far, what: "补贴" },
  ReturnStaff: { ...giveBack, on: far } as Command, RecordReturnNotice: { _tag: "RecordReturnNotice", staff: "a", on: far }, Recount: { _tag: "Recount" }
}

it("every wish in every state is a yes or this no", () => {
  const states: { readonly [name: string]: State } = {
    nothing: room.initial, empty: after([[day, establish]]), staffed: after([...staffed, [day, appraise]]), requested: after([...staffed, [day, request]]), away: after(away), abolished: after(ended)
  }
  const cell = (state: State, wish: Command): string => Result.match(when(state, [far, wish]), { onSuccess: (facts) => facts.map(({ _tag }) => _tag).join() || "—", onFailure: ({ _tag }) => `no: ${_tag}` })
  const table = Object.fromEntries(Object.values(wishes).map((wish) => [wish._tag, Object.values(states).map((state) => cell(state, wish))]))
  expect(Object.keys(table).toSorted()).toEqual([...tagsOf(Command.ast).keys()].toSorted())
  expect(table).toMatchInlineSnapshot(`
    {
      "AbolishPost": [
        "no: NotEstablished",
        "PostAbolished",
        "no: PostHeld",
        "no: PostHeld",
        "no: PostHeld",
        "no: PostAbolished",
      ],
      "Appoint": [
        "no: NotEstablished",
        "Appointed",
        "Appointed",
        "Appointed",
        "Appointed",
        "no: PostAbolished",
      ],
      "Appraise": [
        "no: NotEstablished",
        "no: NotInPost",
        "Appraised",
        "Appraised",
        "Appraised",
        "no: PostAbolished",
      ],
      "ApproveAbsence": [
        "no: NotEstablished",
        "no: AbsenceUnknown",
        "no: AbsenceUnknown",
        "AbsenceApproved",
        "no: AbsenceDecided",
        "no: PostAbolished",
      ],
      "DeclineAbsence": [
        "no: NotEstablished",
        "no: AbsenceUnknown",
        "no: AbsenceUnknown",
        "AbsenceDeclined",
        "no: AbsenceDecided",
        "no: PostAbolished",
      ],
      "EndTenure": [
        "no: NotEstablished",
        "no: NotInPost",
        "TenureEnded",
        "TenureEnded",
        "TenureEnded",
        "no: PostAbolished",
      ],
      "EstablishPost": [
        "PostEstablished",
        "no: AlreadyEstablished",
        "no: AlreadyEstablished",
        "no: AlreadyEstablished",
        "no: AlreadyEstablished",
        "no: AlreadyEstablished",
      ],
      "GrantAllowance": [
        "no: NotEstablished",
        "no: NotInPost",
        "AllowanceGranted",
        "AllowanceGranted",
        "AllowanceGranted",
        "no: PostAbolished",
      ],
      "HearReports": [
        "no: NotEstablished",
        "ReportsHeard",
        "ReportsHeard",
        "ReportsHeard",
        "ReportsHeard",
        "no: PostAbolished",
      ],
      "Leave": [
        "no: NotEstablished",
        "no: AbsenceUnknown",
        "no: AbsenceUnknown",
        "no: NotApproved",
        "no: AlreadyAway",
        "no: PostAbolished",
      ],
      "MendShortfall": [
        "no: NotEstablished",
        "no: NotInPost",
        "no: NothingToMend",
        "no: NothingToMend",
        "no: NothingToMend",
        "no: PostAbolished",
      ],
      "RecordCertificate": [
        "no: NotEstablished",
        "no: NotInPost",
        "CertificateRecorded",
        "CertificateRecorded",
        "CertificateRecorded",
        "no: PostAbolished",
      ],
      "RecordReturnNotice": [
        "no: NotEstablished",
        "no: NothingToTell",
        "no: NothingToTell",
        "no: NothingToTell",
        "no: NothingToTell",
        "no: NothingToTell",
      ],
      "RecordSuddenAbsence": [
        "no: NotEstablished",
        "no: NotInPost",
        "SuddenlyAbsent",
        "SuddenlyAbsent",
        "SuddenlyAbsent",
        "no: PostAbolished",
      ],
      "RecordTraining": [
        "no: NotEstablished",
        "no: NotInPost",
        "TrainingRecorded",
        "TrainingRecorded",
        "TrainingRecorded",
        "no: PostAbolished",
      ],
      "RecordViolation": [
        "no: NotEstablished",
        "no: NotInPost",
        "ViolationRecorded",
        "ViolationRecorded",
        "ViolationRecorded",
        "no: PostAbolished",
      ],
      "Recount": [
        "no: NotEstablished",
        "—",
        "—",
        "—",
        "—",
        "no: PostAbolished",
      ],
      "RenewNeeds": [
        "no: NotEstablished",
        "—",
        "—",
        "—",
        "—",
        "no: PostAbolished",
      ],
      "RequestAbsence": [
        "no: NotEstablished",
        "no: NotInPost",
        "AbsenceRequested",
        "no: IdKnown",
        "no: IdKnown",
        "no: PostAbolished",
      ],
      "Return": [
        "no: NotEstablished",
        "no: AbsenceUnknown",
        "no: AbsenceUnknown",
        "no: NotAway",
        "CameBack",
        "no: PostAbolished",
      ],
      "ReturnStaff": [
        "no: NotEstablished",
        "no: NotInPost",
        "StaffReturned",
        "no: RecordUnknown",
        "no: RecordUnknown",
        "no: PostAbolished",
      ],
      "SolveDifficulty": [
        "no: NotEstablished",
        "no: DifficultyUnknown",
        "no: DifficultyUnknown",
        "no: DifficultyUnknown",
        "no: DifficultyUnknown",
        "no: PostAbolished",
      ],
      "TakeOver": [
        "no: NotEstablished",
        "no: AbsenceUnknown",
        "no: AbsenceUnknown",
        "TakenOver",
        "no: CoverBusy",
        "no: PostAbolished",
      ],
    }
  `)
})
