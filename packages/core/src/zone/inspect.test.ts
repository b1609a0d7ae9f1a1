/** What an inspection finds: every outcome, the passed ones too, and what it rests on. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { sampleBook as book, sampleInput } from "../../test/sampleSurvey.ts"
import { bookOf, packOf, requirementOf } from "../../test/samplePacks.ts"
import { drift } from "./drift.ts"
import type { Finding } from "./Finding.ts"
import { inspect } from "./inspect.ts"
import { readSurvey } from "./readSurvey.ts"
import { scoreOf } from "./scoreOf.ts"

const at = "2026-11-21"
const findings = (more: Readonly<Record<string, unknown>> = {}, on = at): ReadonlyArray<Finding> =>
  inspect(Result.getOrThrow(readSurvey(sampleInput(more), book)), book, on)
const outcomes = (found: ReadonlyArray<Finding>): Readonly<Record<string, string>> =>
  Object.fromEntries(found.map(({ outcome, rule }) => [rule.requirement.id, outcome]))
const one = (id: string, more: Readonly<Record<string, unknown>>, on = at): Finding =>
  findings(more, on).find(({ rule }) => rule.requirement.id === id)!

const cyan = { zonePlate: { present: true, ground: "#00A0E9", letters: "#FFFFFF" } }
const full = {
  signs: { zonePlate: { present: true, ground: "#003F88", letters: "#FFFFFF" } },
  equipment: { kiosk: { count: 0 }, pc: { count: 2 } },
  materials: { applicationForm: { copies: 20, paper: "A4" } },
  practices: { fee: { done: false }, tea: { done: false } },
  displays: { board: { shows: ["流程图", "指南", "其他"] } }
}

describe("outcomes", () => {
  it("nothing answered: everything that applies is not assessed, and nothing is missing", () => {
    expect(outcomes(findings())).toEqual({
      "sign/plate": "notAssessed", "sign/plan-mark": "notAssessed", "query/terminal": "notAssessed", "intake/form": "notAssessed",
      "intake/paper": "notAssessed", "reading/free": "notAssessed", "reading/tea": "notAssessed", "reading/archive": "notApplicable",
      "board/shows": "notAssessed", "annex/one": "unclear"
    })
  })

  it("names the passed ones too, with what was seen", () => {
    const found = findings({ answers: full, circumstances: { floorPlan: false } })
    expect(outcomes(found)).toEqual({
      "sign/plate": "met", "sign/plan-mark": "notApplicable", "query/terminal": "met", "intake/form": "met", "intake/paper": "met",
      "reading/free": "met", "reading/tea": "missing", "reading/archive": "notApplicable", "board/shows": "met", "annex/one": "unclear"
    })
    expect(found.map(({ gravity }) => gravity)).toEqual([3, 3, 3, 2, 2, 3, 1, 3, 3, 3])
    expect(found[3]?.judged.map(({ ask, met, saw }) => [ask.at.join("."), saw, met])).toEqual([["materials.applicationForm.copies", 20, true]])
    expect(found[3]?.remedy).toBeUndefined()
    expect(found[0]?.rule.basis[0].cite).toContain("第一条")
  })

  it("null is as unknown as nothing, for answers and for circumstances", () => {
    const found = findings({ answers: { practices: { fee: { done: null } } }, circumstances: { floorPlan: null } })
    expect(outcomes(found)).toEqual(outcomes(findings()))
    expect(found[1]?.open).toEqual(["场所内有无平面图？"])
    expect(found[9]?.open).toEqual(["附件原文未取得"])
  })

  it("what applies by a circumstance is judged", () => {
    expect(one("sign/plan-mark", { circumstances: { floorPlan: true }, answers: { signs: { planMark: { present: false } } } }).outcome).toBe("missing")
  })
})

describe("contrast", () => {
  it("follows from the two colours: process cyan on white is not enough", () => {
    const found = one("sign/plate", { answers: { signs: cyan } })
    expect(found.outcome).toBe("missing")
    expect(found.judged.find(({ ask }) => ask.at[2] === "contrast")?.saw).toBeCloseTo(2.91, 2)
    expect(found.remedy).toBe("整改：对比度不低于4.5")
  })
  it("is what was measured where a colour is not known", () => {
    const sign = { present: true, ground: "#003F88", letters: null, contrast: 4.6 }
    const found = one("sign/plate", { answers: { signs: { zonePlate: sign } } })
    expect(found.judged.find(({ ask }) => ask.at[2] === "contrast")).toMatchObject({ saw: 4.6, met: true })
    expect(found.outcome).toBe("notAssessed")
  })
})

it("a sign of which only the contrast is asked may be told by its colours", () => {
  const bare = bookOf("cn-990101/zone", [packOf("cn-990101/zone", { requirements: [requirementOf({ kind: "Sign", id: "sign/plate", item: "zonePlate", contrast: 4.5 })] })])
  const outcome = (letters: string): string | undefined =>
    inspect(Result.getOrThrow(readSurvey(sampleInput({ answers: { signs: { zonePlate: { present: true, ground: "#003F88", letters } } } }), bare)), bare, at)[0]?.outcome
  expect([outcome("#FFFFFF"), outcome("#00A0E9")]).toEqual(["met", "missing"])
})

describe("remedies", () => {
  it("leave a choice between alternatives", () => {
    expect(one("query/terminal", { answers: { equipment: { kiosk: { count: 0 }, pc: { count: 1 } } } }).remedy)
      .toBe("整改：触摸查询一体机数量不少于1，或者台式电脑数量不少于2")
  })
  it("stop what may not be", () => {
    expect(one("reading/free", { answers: { practices: { fee: { done: true } } } })).toMatchObject({
      outcome: "missing", remedy: "停止并纠正：没有下列情形：收取查阅费用"
    })
  })
  it("name only what failed", () => {
    const signs = { zonePlate: { present: true, ground: "#C8102E", letters: "#FFFFFF" } }
    expect(one("sign/plate", { answers: { signs } }).remedy).toMatch(/^整改：蓝底（[^；]+）$/)
  })
})

describe("waivers", () => {
  const waiver = { requirement: "intake/form", reason: "搬迁", signedBy: "负责人乙", from: "2026-11-01", through: "2026-11-30" }
  const short = { answers: { materials: { applicationForm: { copies: 1 } } }, waivers: [waiver] }
  it.each([["2026-10-31", "missing"], ["2026-11-01", "waived"], ["2026-11-30", "waived"], ["2026-12-01", "missing"]])("on %s it is %s", (on, outcome) => {
    const found = one("intake/form", short, on)
    expect(found.outcome).toBe(outcome)
    expect(found.waiver).toEqual(outcome === "waived" ? waiver : undefined)
    expect(found.remedy).toBe("整改：申请表至少20份")
  })
  it("are not looked at where nothing is missing", () => {
    expect(one("intake/form", { ...short, answers: full })).toMatchObject({ outcome: "met" })
    expect(one("intake/form", { ...short, answers: {} })).toMatchObject({ outcome: "notAssessed" })
    expect(one("intake/form", { ...short, answers: full }).waiver).toBeUndefined()
  })
})

describe("evidence", () => {
  const photo = { of: "signs.zonePlate", method: "photo", by: "检查员甲", on: "2026-10-01", expires: "2026-11-20", sha256: "a".repeat(64) }
  it("is named with the finding it is for, and no other", () => {
    const found = findings({ answers: full, evidence: [photo] }, "2026-11-20")
    expect(found[0]?.evidence).toEqual([photo])
    expect(found[0]?.outcome).toBe("met")
    expect(found.slice(1).flatMap(({ evidence }) => evidence)).toEqual([])
  })
  it("that has expired can no longer be relied on: what was seen is unknown", () => {
    const found = findings({ answers: full, evidence: [photo] })
    expect(found[0]).toMatchObject({ outcome: "notAssessed", evidence: [], expired: [photo] })
    expect(found[2]?.outcome).toBe("met")
  })
  it("that is still good keeps the answers good", () => {
    const { expires: _, ...lasting } = photo
    const found = findings({ answers: full, evidence: [photo, lasting] })[0]
    expect(found).toMatchObject({ outcome: "met", evidence: [lasting], expired: [photo] })
  })
})

describe("score", () => {
  it("weighs must twice, leaves out what only may be, and gives the grade", () => {
    const found = findings({ answers: { ...full, signs: cyan }, circumstances: { floorPlan: false } })
    // must: plate missing; terminal, free, board met; should: form, paper met → (3 × 2 + 2) / (4 × 2 + 2)
    expect(scoreOf(found, book.grades)).toEqual({ points: 80, assessed: 6, applicable: 6, grade: book.grades[1] })
  })
  it("a waived requirement counts neither way", () => {
    const waivers = [{ requirement: "sign/plate", reason: "搬迁", signedBy: "负责人乙", from: "2026-11-01", through: "2026-11-30" }]
    const found = findings({ answers: { ...full, signs: cyan }, circumstances: { floorPlan: false }, waivers })
    expect(scoreOf(found, [])).toEqual({ points: 100, assessed: 5, applicable: 5, grade: undefined })
  })
  it("gives no points where fewer than half were assessed", () => {
    const answers = { materials: full.materials, practices: full.practices }
    // seven rules count here: three are assessed, then four
    expect(scoreOf(findings({ answers }), book.grades)).toEqual({ points: undefined, assessed: 3, applicable: 7, grade: undefined })
    expect(scoreOf(findings({ answers: { ...answers, displays: full.displays } }), book.grades)).toMatchObject({ points: 100, assessed: 4 })
  })
  it("knows the packs' weights", () => {
    const [rule] = book.rules
    const heavy = { ...rule!, requirement: { ...rule!.requirement, weight: 3 } }
    const finding = (outcome: Finding["outcome"], its = rule!): Finding => ({ rule: its, outcome, gravity: 3, judged: [], open: [], evidence: [], expired: [] })
    expect(scoreOf([finding("met", heavy), finding("missing")], []).points).toBe(75)
    expect(scoreOf([finding("met"), finding("met"), finding("missing")], []).points).toBe(66.7)
    // half of them assessed is just enough
    expect(scoreOf([finding("met"), finding("notAssessed")], []).points).toBe(100)
  })
})

describe("drift", () => {
  it("names what changed, what is new and what is gone", () => {
    const before = findings({ answers: full })
    const after = findings({ answers: { ...full, signs: cyan } })
    expect(drift(before, after)).toEqual([{ requirement: "sign/plate", before: "met", after: "missing" }])
    expect(drift(before, before)).toEqual([])
    expect(drift(before.slice(0, 1), after.slice(3, 4))).toEqual([
      { requirement: "intake/form", before: undefined, after: "met" },
      { requirement: "sign/plate", before: "met", after: undefined }
    ])
  })
})

it("a book without rules has no findings", () => {
  const empty = bookOf("cn-990101/zone", [packOf("cn-990101/zone")])
  expect(inspect(Result.getOrThrow(readSurvey(sampleInput(), empty)), empty, at)).toEqual([])
})

describe("milestones", () => {
  const programme = bookOf("cn-990101/zone", [packOf("cn-990101/zone", {
    requirements: [requirementOf({ kind: "Deadline", id: "milestone/done", item: "built", what: "完成专区建设", by: "2026-12-31" })]
  })])
  const seen = (answers: Readonly<Record<string, unknown>>, on: string): Finding =>
    inspect(Result.getOrThrow(readSurvey(sampleInput({ answers: { deadlines: { built: answers } } }), programme)), programme, on)[0]!

  it("is not missing before its day, and says until when; on the last day it is not late", () => {
    const early = seen({ done: false }, "2026-12-31")
    expect(early).toMatchObject({ outcome: "notAssessed", open: ["2026-12-31届满，尚未到期"] })
    expect(early.remedy).toBeUndefined()
    expect(seen({ done: true, doneOn: "2026-12-31" }, "2026-12-31").outcome).toBe("met")
  })

  it("is missing from the day after, and can still be done", () => {
    const overdue = seen({ done: false }, "2027-01-01")
    expect(overdue.outcome).toBe("missing")
    expect(overdue.remedy).toContain("（已于2026-12-31届满）")
  })

  it("done late is missing, and nobody is told to do it in time", () => {
    expect(seen({ done: true, doneOn: "2027-01-05" }, "2027-01-06")).toMatchObject({ outcome: "missing", remedy: "已经逾期完成，说明原因并存档；期限为2026-12-31" })
  })
})
