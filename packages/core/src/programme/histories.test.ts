/**
 * Histories that earlier releases recorded, fact by fact, with the row and what was owed in their last lines: they replay to the same
 * for ever. A new schema version gets a folder of its own; these are never changed.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { tagsOf } from "../../test/tagsOf.ts"
import { appraise } from "./appraise.ts"
import { Fact } from "./Fact.ts"
import { room } from "./room.ts"

const folder = join(import.meta.dirname, "../../test-data/programme")
const decode = Schema.decodeUnknownSync(room.Fact)

const histories = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((file) => {
    const lines = readFileSync(join(folder, version, file), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)
    return { name: `${version}/${file}`, schema: Number(version.slice(1)), facts: lines.slice(0, -1), end: lines.at(-1) }
  }))

describe.each(histories)("$name", ({ end, facts, schema }) => {
  const decoded = facts.map((fact) => decode(room.upcast(fact, schema), { onExcessProperty: "error" }))
  it("replays to its row", () => {
    const state = decoded.reduce(room.evolve, room.initial)
    expect(JSON.parse(JSON.stringify({ row: room.row(state) ?? null, owed: room.obligations(state).map(({ what }) => what) }))).toEqual(end)
  })
  it("has tables that are worked out again from what they follow from", () => {
    for (const fact of decoded) if (fact._tag === "Appraised" || fact._tag === "Reappraised") expect(appraise(fact.inputs)).toEqual(fact.table)
  })
})

it("holds every fact of today's version", () => {
  const recorded = new Set(histories.filter(({ schema }) => schema === room.factVersion).flatMap(({ facts }) => facts.map((fact) => (fact as { readonly _tag: string })._tag)))
  expect([...tagsOf(Fact.ast).keys()].filter((tag) => !recorded.has(tag))).toEqual([])
})
