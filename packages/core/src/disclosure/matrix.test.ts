/** Every cell of state and wish: what the table says is what deciding says, both ways. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, day, draft, policy, signed, type Step, ways, when, wishes, withheld } from "../../test/disclosureSamples.ts"
import type { Command } from "./Command.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"

const { formedOn: _formedOn, ...unformed } = draft
const checked: ReadonlyArray<Step> = [...ways.Published, [day, wishes.RecordCheck]]
const opened: ReadonlyArray<Step> = [...ways.UpkeepRunning, [day, wishes.OpenChannel]]
const ofPolicy: ReadonlyArray<Step> = [[day, policy], signed()]
const withdrawnByReview: ReadonlyArray<Step> = [...ways.Published, [day, wishes.Change], [day, wishes.Redetermine]]
const head = { role: "head", id: "reviewer-1" } as const
const kept: Step = [day, { _tag: "RecordMark", mark: "不公开发布" }]
const notIssued: Step = [day, { ...wishes.Withdraw, why: "notIssued" }]

/** Where the plain way into a state and the plain wish are not yet a yes: what must be done first, or how it is wished. */
const prepared: { readonly [cell: string]: readonly [ReadonlyArray<Step>, Step] } = {
  "RecordFormed Drafted": [[[day, unformed]], [day, wishes.RecordFormed]],
  "RecordFormed Cleared": [[[day, unformed], signed()], [day, wishes.RecordFormed]],
  "RecordFormed Kept": [[[day, { ...unformed, determination: { _tag: "onRequest" } }]], [day, wishes.RecordFormed]],
  "RecordMark Drafted": [[[day, policy]], [day, wishes.RecordMark]],
  "RecordMark Cleared": [ofPolicy, [day, wishes.RecordMark]],
  "RecordMark Published": [[...ofPolicy, [day, wishes.Publish]], [day, wishes.RecordMark]],
  "RecordMark Kept": [[[day, { ...withheld, document: true }]], kept],
  "SignReview Drafted": [ways.Drafted, [day, wishes.SignReview, head]],
  "RecordMended Drafted": [[...checked, [day, wishes.Change]], [day, wishes.RecordMended]],
  "RecordMended Cleared": [[...checked, [day, wishes.Change], signed()], [day, wishes.RecordMended]],
  "RecordMended Published": [checked, [day, wishes.RecordMended]],
  "RecordMended UpkeepRunning": [[...ways.UpkeepRunning, [day, { ...wishes.RecordUpkeep, faults: [{ id: "f1", what: "电话有误" }] }]], [day, wishes.RecordMended]],
  "Transfer Published": [[...ofPolicy, [day, wishes.Publish]], [day, wishes.Transfer]],
  "TakeDown Kept": [withdrawnByReview, [day, wishes.TakeDown]],
  "Withdraw Drafted": [[[day, unformed]], notIssued],
  "RecordGuideUpdate UpkeepRunning": [opened, [day, wishes.RecordGuideUpdate]]
}

const tags = Object.keys(matrix) as ReadonlyArray<Command["_tag"]>

describe.each(tags)("%s", (tag) => {
  it.each(standings)("in %s", (standing) => {
    const cell = matrix[tag][standing]
    const [before, step] = prepared[`${tag} ${standing}`] ?? [ways[standing], [day, wishes[tag]]]
    const state = after(...before)
    expect(state._tag).toBe(standing)
    const decided = when(state, step)
    expect(Result.isSuccess(decided) ? "may" : decided.failure._tag).toBe(cell)
  })
})

it("has a row for each wish, names refusals that there are, and each wish has its name and roles", () => {
  expect(tags.toSorted()).toEqual(Object.keys(wishes).toSorted())
  for (const tag of tags) for (const cell of Object.values(matrix[tag])) expect(["may", ...refusalTags]).toContain(cell)
  expect(Object.keys(room.wishNames).toSorted()).toEqual(tags.toSorted())
  for (const tag of tags) expect(room.permits[tag].length).toBeGreaterThan(0)
})

it("owes nothing in the states that are ended, and tells them by their statuses", () => {
  for (const standing of standings) {
    const state = after(...ways[standing])
    const status = room.row(state)?.status
    if (status !== undefined && room.ended.includes(status)) expect(room.obligations(state)).toEqual([])
  }
})
