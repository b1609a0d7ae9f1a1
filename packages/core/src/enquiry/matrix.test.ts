/** Every cell of state and wish: what the table says is what deciding says, both ways. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, refer, type Step, ways, when, wishes } from "../../test/enquirySamples.ts"
import type { Command } from "./Command.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"

const day = "2026-09-21"
const proposed: Step = [day, wishes.ProposeEntry]
const head = { role: "head" } as const
const different: Step = [day, { ...wishes.RecordSourceCheck, same: false, difference: "补贴标准不同" }]
const unreached: ReadonlyArray<Step> = [...ways.Answered, [day, wishes.RecordAttempt], [day, wishes.CloseUnreached, head]]
const again: Step = [day, wishes.Reopen]

type Prepared = readonly [before: ReadonlyArray<Step>, step: Step]

/** Where the plain way into a state and the plain wish are not yet a yes: what must be done first. */
const prepared: { readonly [cell: string]: Prepared } = {
  "Deliver Closed": [unreached, [day, wishes.Deliver]],
  "CloseUnreached Answered": [unreached.slice(0, -1), [day, wishes.CloseUnreached, head]],
  "RecordCorrection Registered": [[...ways.Closed, different, again], [day, wishes.RecordCorrection]],
  "RecordCorrection Referred": [[...ways.Closed, different, again, [day, wishes.RecordSearch], [day, refer]], [day, wishes.RecordCorrection]],
  ...Object.fromEntries<Prepared>((["Answered", "Closed"] as const).flatMap((standing): ReadonlyArray<readonly [string, Prepared]> => [
    [`RecordCorrection ${standing}`, [[...ways[standing], different], [day, wishes.RecordCorrection]]],
    [`AcceptEntry ${standing}`, [[...ways[standing], proposed], [day, wishes.AcceptEntry, head]]],
    [`DeclineEntry ${standing}`, [[...ways[standing], proposed], [day, wishes.DeclineEntry, head]]]
  ]))
}

const tags = Object.keys(matrix) as ReadonlyArray<Command["_tag"]>

describe.each(tags)("%s", (tag) => {
  it.each(standings)("in %s", (standing) => {
    const [before, step] = prepared[`${tag} ${standing}`] ?? [ways[standing], [day, wishes[tag]]]
    const state = after(...before)
    expect(state._tag).toBe(standing)
    const decided = when(state, step)
    expect(Result.isSuccess(decided) ? "may" : decided.failure._tag).toBe(matrix[tag][standing])
  })
})

it("has a row for each wish, and names refusals that there are", () => {
  expect(tags.toSorted()).toEqual(Object.keys(wishes).toSorted())
  for (const tag of tags) for (const cell of Object.values(matrix[tag])) expect(["may", ...refusalTags]).toContain(cell)
})
