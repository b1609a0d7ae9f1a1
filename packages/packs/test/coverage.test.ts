/** Every clause of the five notices is carried by something; and all packs together give the rules of each place. */
import { coverage, resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

interface Clause {
  readonly id: string
  readonly kind: string
}

const clauses = JSON.parse(readFileSync(new URL("clauses.json", import.meta.url), "utf8")) as ReadonlyArray<Clause>
const asking = clauses.filter(({ kind }) => kind !== "definition")

/** The notices, by how their clauses begin. */
const notices: Readonly<Record<string, string>> = {
  CQ: "cn-500000/zone", JB: "cn-500105/zone", ZS: "cn-500114/zhuoshui", LY: "cn-530502/zone", YL: "cn-610800/zone"
}

const versionsOf = (id: string) => packs.filter((pack) => pack.id === id)

describe("the clauses", () => {
  it("are 176, of which 170 ask for something", () => {
    expect([clauses.length, new Set(clauses.map(({ id }) => id)).size, asking.length]).toEqual([176, 176, 170])
  })
  it.each(Object.entries(notices))("%s: %s lists them all, and no other", (prefix, id) => {
    const wanted = clauses.filter((clause) => clause.id.startsWith(`${prefix}-`)).map((clause) => clause.id)
    expect(wanted.length).toBeGreaterThan(0)
    for (const pack of versionsOf(id)) expect(Object.keys(pack.clauses).toSorted()).toEqual(wanted.toSorted())
    expect(versionsOf(id)).not.toEqual([])
  })
  it.each(asking)("$id ($kind) is carried by more than a definition", ({ id }) => {
    const carriers = packs.flatMap((pack) => coverage(pack).carried[id] ?? [])
    expect(carriers.filter((by) => by !== "definition")).not.toEqual([])
  })
  it.each(packs.map((pack) => [pack.id, pack.documents[0].inForceFrom, pack] as const))("%s of %s loses none", (_, __, pack) => {
    expect(coverage(pack).lost).toEqual([])
  })
})

describe("together", () => {
  const places: ReadonlyArray<readonly [id: string, first: string, dayBefore: string, lineage: ReadonlyArray<string>]> = [
    ["cn-500000/zone", "2021-09-28", "2021-09-27", ["cn/foi-regulation", "cn-500000/zone"]],
    ["cn-500105/zone", "2021-11-04", "2021-11-03", ["cn/foi-regulation", "cn-500000/zone", "cn-500105/zone"]],
    ["cn-500114/zhuoshui", "2021-12-02", "2021-12-01", ["cn/foi-regulation", "cn-500000/zone", "cn-500114/zhuoshui"]],
    ["cn-530502/zone", "2024-07-17", "2024-07-16", ["cn/foi-regulation", "cn-530502/zone"]],
    ["cn-610800/zone", "2022-09-15", "2022-09-14", ["cn/foi-regulation", "cn-610800/zone"]]
  ]
  it.each(places)("%s is in force from %s, and not on %s", (id, first, dayBefore, lineage) => {
    for (const on of [first, "2026-11-21"]) {
      const book = Result.getOrThrow(resolve(id, packs, on))
      expect(book.lineage.map((pack) => pack.id)).toEqual(lineage)
      expect(book.rules.some(({ setBy }) => setBy === id)).toBe(true)
    }
    const before = resolve(id, packs, dayBefore)
    expect(Result.isFailure(before) && before.failure._tag).toBe("PackMissing")
  })
  it("nobody is asked about a thing by its key", () => {
    for (const [id] of places) {
      const book = Result.getOrThrow(resolve(id, packs, "2026-11-21"))
      const texts = book.rules.flatMap(({ check }) => JSON.stringify(check).match(/"(?:question|wanted)":"[^"]*"/g) ?? [])
      expect(texts.length).toBeGreaterThan(50)
      expect(texts.filter((text) => /:"[^"]*\b[a-z]+[A-Z]\w*/.test(text))).toEqual([])
    }
  })
})
