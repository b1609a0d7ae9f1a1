/** Every cell of state and wish: what the table says is what deciding says, both ways. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, day, prepared, ways, when, wishes } from "../../test/programmeSamples.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import type { Command } from "./Command.ts"
import { Fact } from "./Fact.ts"
import { factNames } from "./factNames.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"

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

it("has a row for each wish, names refusals that there are, and every wish has a name and somebody who may make it", () => {
  expect(tags.toSorted()).toEqual(Object.keys(wishes).toSorted())
  expect(Object.keys(room.wishNames).toSorted()).toEqual(tags.toSorted())
  expect(new Set(Object.values(room.wishNames)).size).toBe(tags.length)
  for (const tag of tags) expect(room.permits[tag].length).toBeGreaterThan(0)
  for (const tag of tags) for (const cell of Object.values(matrix[tag])) expect(["may", ...refusalTags]).toContain(cell)
})

it("has a word of its own for each fact", () => {
  expect(Object.keys(factNames).toSorted()).toEqual([...tagsOf(Fact.ast).keys()].toSorted())
  expect(new Set(Object.values(factNames)).size).toBe(Object.keys(factNames).length)
})

it("numbers exactly the wishes that begin a matter, and owes nothing in the statuses that have ended", () => {
  expect([...room.numbered].toSorted()).toEqual(tags.filter((tag) => matrix[tag].Nothing === "may").toSorted())
  for (const standing of standings) {
    const state = after(...ways[standing])
    const row = room.row(state)
    if (row) expect([standing, room.obligations(state).length === 0]).toEqual([standing, room.ended.includes(row.status)])
  }
})
