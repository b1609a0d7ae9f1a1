/** Every cell of state and wish: what the table says is what deciding says, both ways. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, breach, type FeedbackStep, next, order, report, ways, when, wishes } from "../../test/feedbackSamples.ts"
import type { Command } from "./Command.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const far = "2026-12-28"
const breached: FeedbackStep = [next, breach]
const investigated = ways.ComplaintInvestigated

/** Where the plain way into a state and the plain wish are not yet a yes: what must be done first, or on what day. */
const prepared: { readonly [cell: string]: readonly [ReadonlyArray<FeedbackStep>, FeedbackStep] } = {
  "Decline AwaitingEvidence": [ways.AwaitingEvidence, [far, wishes.Decline]],
  "ReportCorrection ComplaintInvestigated": [[...investigated, [next, order]], [next, report]],
  "CheckCorrection ComplaintInvestigated": [[...investigated, [next, order], [next, report]], [next, wishes.CheckCorrection]],
  ...Object.fromEntries(standings.filter((standing) => matrix.RecordAccountability[standing] === "may").map((standing) =>
    [`RecordAccountability ${standing}`, [[...ways[standing], breached], [next, wishes.RecordAccountability]]]))
}

const tags = Object.keys(matrix) as ReadonlyArray<Command["_tag"]>

describe.each(tags)("%s", (tag) => {
  it.each(standings)("in %s", (standing: State["_tag"]) => {
    const cell = matrix[tag][standing]
    const [before, step] = prepared[`${tag} ${standing}`] ?? [ways[standing], [next, wishes[tag]]]
    const state = after(...before)
    expect(state._tag).toBe(standing)
    const decided = when(state, step)
    expect(Result.isSuccess(decided) ? "may" : decided.failure._tag).toBe(cell)
  })
})

it("has a row for each wish, and names refusals that there are", () => {
  expect(tags.toSorted()).toEqual(Object.keys(wishes).toSorted())
  for (const tag of tags) for (const cell of Object.values(matrix[tag])) expect(["may", ...refusalTags]).toContain(cell)
})

it("has a way into every state; something is owed in all of them but the ended ones", () => {
  expect(Object.keys(ways).toSorted()).toEqual(standings.toSorted())
  for (const standing of standings.slice(1)) {
    const state = after(...ways[standing])
    expect([standing, room.ended.includes(room.row(state)!.status)]).toEqual([standing, room.obligations(state).length === 0])
  }
})
