/** ZS-A5.6: those complained of learn nothing of whoever complained, by type and by permission, however they try. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { after, breach, complain, day, type FeedbackStep, next, order, refusal, report, sealed, ways, when, wishes } from "../../test/feedbackSamples.ts"
import type { Personal } from "../terms/Personal.ts"
import { ConcernNotice } from "./ConcernNotice.ts"
import { standings } from "./matrix.ts"
import { room } from "./room.ts"

const actor = (id: string) => ({ id, role: "head" } as const)
const complaints = standings.filter((standing) => "complaint" in after(...ways[standing]))

/** All sealed values in something, wherever they lie. */
const sealedIn = (value: unknown): ReadonlyArray<unknown> => {
  if (typeof value !== "object" || value === null) return []
  return "sealed" in value ? [value] : Object.values(value).flatMap(sealedIn)
}

it("conceals the complainant from the one complained of and their colleagues at every stage, and from nobody else", () => {
  expect(complaints).toHaveLength(8)
  for (const standing of complaints) {
    const state = after(...ways[standing])
    expect(["x-1", "x-2", "a-1"].map((id) => room.conceals(state, actor(id)))).toEqual([true, true, false])
  }
  expect(room.conceals(after(...ways.SuggestionDecided), actor("x-1"))).toBe(false)
})

it("conceals from whoever is named later, and from whoever leaked or took revenge, of suggestions too", () => {
  expect(room.conceals(after([day, complain], [day, wishes.NameComplainedOf]), actor("x-3"))).toBe(true)
  expect(room.conceals(after([day, complain], [next, breach]), actor("x-9"))).toBe(true)
  expect(room.conceals(after(...ways.SuggestionDecided, [next, breach]), actor("x-9"))).toBe(true)
})

it("lets them wish nothing on the matter, in no state and no role, but to report what was put right", () => {
  for (const standing of complaints) {
    const state = after(...ways[standing])
    for (const role of ["clerk", "handler", "head", "auditor"] as const) {
      for (const [tag, wish] of Object.entries(wishes)) {
        if (tag === "ReportCorrection" || tag === "Recount") continue
        const decided = when(state, [next, wish, { id: "x-1", role }])
        expect([tag, Result.isFailure(decided) && decided.failure._tag]).toEqual([tag, "InterestedParty"])
      }
    }
  }
  const ordered: ReadonlyArray<FeedbackStep> = [...ways.ComplaintInvestigated, [next, order]]
  expect(when(after(...ordered), [next, report, { id: "x-1", role: "clerk" }])).toMatchObject({ success: [{ _tag: "CorrectionReported" }] })
  expect(refusal([], [day, complain, { id: "x-1" }]).remedy).toContain("回避")
})

it("owes things in words that name nobody, with no sealed value in them", () => {
  for (const standing of complaints) expect(sealedIn(room.obligations(after(...ways[standing], [next, breach])))).toEqual([])
})

it("answers to no name in the register: who complained cannot be found out by looking for them", () => {
  for (const standing of complaints) expect(room.indexOf(room.row(after(...ways[standing]))!).names).toEqual([])
  expect(room.indexOf(room.row(after(...ways.SuggestionRegistered))!).names).toEqual([sealed("甲")])
})

describe("the notice to a unit", () => {
  const notices = [
    after(...ways.ComplaintAssigned),
    after(...ways.ComplaintInvestigated, [next, order])
  ].flatMap((state) => (state._tag === "ComplaintInvestigated" ? [state.notice, state.investigation.correction!.notice] : state._tag === "ComplaintAssigned" ? [state.notice] : []))

  it("holds no sealed value, though the complaint does, and nothing beyond its schema", () => {
    expect(notices.map(({ kind, to }) => [kind, to])).toEqual([["handOver", "示例办公室"], ["handOver", "示例办公室"], ["correction", "示例窗口"]])
    expect(sealedIn(after(...ways.ComplaintAssigned)).length).toBeGreaterThan(2)
    for (const notice of notices) {
      expect(sealedIn(notice)).toEqual([])
      expect(Schema.decodeUnknownSync(ConcernNotice)(notice, { onExcessProperty: "error" })).toEqual(notice)
      expect(JSON.stringify(notice)).not.toContain("p-1")
    }
  })

  it("has no place for a person by its type", () => {
    const [notice] = notices
    const person: Personal = sealed("乙")
    // @ts-expect-error: a sealed name is no text of a notice
    const inText: ConcernNotice = { ...notice!, concern: person }
    // @ts-expect-error: a notice has no field for the complainant
    const inField: ConcernNotice = { kind: "correction", number: "1", to: "示例窗口", grounds: ["甲"], concern: "乙", asks: "丙", basis: notice!.basis, name: person }
    // @ts-expect-error: nor for how to reach them
    const inContact: ConcernNotice = { kind: "correction", number: "1", to: "示例窗口", grounds: ["甲"], concern: "乙", asks: "丙", basis: notice!.basis, contact: person }
    // @ts-expect-error: grounds are words of the list
    const inGrounds: ConcernNotice = { ...notice!, grounds: [person] }
    for (const wrong of [inText, inField, inContact, inGrounds]) {
      expect(Result.isFailure(Schema.decodeUnknownResult(ConcernNotice)(wrong, { onExcessProperty: "error" }))).toBe(true)
    }
  })
})
