/** Tampering of every kind is found, and where; a sound store under writers is not accused. */
import { describe, it } from "@effect/vitest"
import { layerMemory, makeMemory, type Memory } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { agency, clerk, goTo, letters, open } from "../../test/letterDesk.ts"
import { type Checkpoint, FactStore, type Head, type Recorded } from "../ports/FactStore.ts"
import { linkHash } from "../ports/linkHash.ts"
import { MerkleTree } from "./MerkleTree.ts"
import type { Flaw } from "./verify.ts"

/** Three letters of four facts each, a checkpoint after the second letter. */
const written = (memory: Memory) =>
  Effect.gen(function*() {
    yield* goTo("2026-09-21")
    for (const id of ["l-1", "l-2", "l-3"]) {
      yield* open(id)
      for (const text of ["a", "b", "c"]) yield* letters.execute(id, { _tag: "Note", text }, clerk)
      if (id === "l-2") yield* letters.checkpoint
    }
  }).pipe(Effect.provide(layerMemory(memory)))

const at = (memory: Memory, id: string, version: number): number => memory.facts.findIndex((fact) => fact.stream.id === id && fact.version === version)
const change = (memory: Memory, id: string, version: number, more: Partial<Recorded>): void => {
  const place = at(memory, id, version)
  memory.facts[place] = { ...memory.facts[place]!, ...more }
}
const headOf = (memory: Memory, id: string): [string, Head] => [...memory.heads].find(([, { stream }]) => stream.id === id)!

/** Links a stream anew from a version on, and its head, as a thief who knows the code would. */
const linkAgain = (memory: Memory, id: string): void => {
  let previous = ""
  for (const [place, fact] of memory.facts.entries()) {
    if (fact.stream.id !== id) continue
    const hash = linkHash(previous, { ...fact, fact: JSON.stringify(fact.fact) })
    memory.facts[place] = { ...fact, hash }
    const [key, head] = headOf(memory, id)
    memory.heads.set(key, { ...head, version: fact.version, hash })
    previous = hash
  }
}
const cut = (memory: Memory, id: string, from: number): void => {
  for (let i = memory.facts.length - 1; i >= 0; i--) if (memory.facts[i]!.stream.id === id && memory.facts[i]!.version >= from) memory.facts.splice(i, 1)
}
const register = (memory: Memory) => [...memory.registers.values()][0]!

const found = (flaws: ReadonlyArray<Flaw>) => flaws.map(({ kind, stream, version }) => [kind, stream?.id, version])

describe("tampering", () => {
  it.effect.each<readonly [string, (memory: Memory) => void, ReadonlyArray<ReturnType<typeof found>[number]>]>([
    ["nothing", () => undefined, []],
    ["a changed byte", (memory) => change(memory, "l-3", 2, { fact: { _tag: "Noted", text: "A" } }), [["changed", "l-3", 2]]],
    ["another instant", (memory) => change(memory, "l-3", 2, { at: "2026-09-21T01:00:00.001Z" }), [["changed", "l-3", 2]]],
    ["another actor", (memory) => change(memory, "l-3", 1, { actor: { id: "clerk-2", role: "clerk" } }), [["changed", "l-3", 1]]],
    ["a changed fact with a hash of its own", (memory) => {
      const { fact, ...rest } = memory.facts[at(memory, "l-3", 2)]!
      change(memory, "l-3", 2, { fact: { _tag: "Noted", text: "A" }, hash: linkHash(memory.facts[at(memory, "l-3", 1)]!.hash, { ...rest, fact: JSON.stringify({ ...(fact as object), text: "A" }) }) })
    }, [["changed", "l-3", 3]]],
    ["a removed fact", (memory) => void memory.facts.splice(at(memory, "l-3", 2), 1), [["removed", "l-3", 3], ["register", "l-3", undefined]]],
    ["the first fact removed", (memory) => void memory.facts.splice(at(memory, "l-3", 1), 1), [["removed", "l-3", 2], ["register", "l-3", undefined]]],
    ["a cut tail", (memory) => cut(memory, "l-3", 4), [["cut", "l-3", 4], ["register", "l-3", undefined]]],
    ["a cut tail, the head too", (memory) => {
      cut(memory, "l-3", 4)
      const [key, head] = headOf(memory, "l-3")
      memory.heads.set(key, { ...head, version: 3, hash: memory.facts[at(memory, "l-3", 3)]!.hash })
    }, [["register", "l-3", undefined]]],
    ["a cut tail before the checkpoint, head and row too", (memory) => {
      cut(memory, "l-1", 4)
      const [key, head] = headOf(memory, "l-1")
      memory.heads.set(key, { ...head, version: 3, hash: memory.facts[at(memory, "l-1", 3)]!.hash })
      const kept = register(memory).get("l-1")!
      register(memory).set("l-1", { ...kept, entry: { ...kept.entry, version: 3, row: { ...(kept.entry.row as object), notes: 2 } } })
    }, [["checkpoint", undefined, undefined]]],
    ["a whole stream cut before the checkpoint, head and row too", (memory) => {
      cut(memory, "l-1", 1)
      memory.heads.delete(headOf(memory, "l-1")[0])
      register(memory).delete("l-1")
    }, [["checkpoint", undefined, undefined]]],
    ["a whole stream cut, its row forgotten", (memory) => {
      cut(memory, "l-3", 1)
      memory.heads.delete(headOf(memory, "l-3")[0])
    }, [["cut", "l-3", 4]]],
    ["two facts swapped", (memory) => {
      const [one, other] = [memory.facts[at(memory, "l-3", 2)]!, memory.facts[at(memory, "l-3", 3)]!]
      change(memory, "l-3", 2, { fact: other.fact, hash: other.hash })
      memory.facts[at(memory, "l-3", 3)] = { ...other, fact: one.fact, hash: one.hash }
    }, [["changed", "l-3", 2], ["changed", "l-3", 3], ["changed", "l-3", 4]]],
    ["two positions swapped", (memory) => {
      const [one, other] = [at(memory, "l-3", 2), at(memory, "l-3", 3)]
      const [{ position }, { position: later }] = [memory.facts[one]!, memory.facts[other]!]
      change(memory, "l-3", 2, { position: later })
      change(memory, "l-3", 3, { position })
    }, [["position", "l-3", 3], ["position", "l-3", 3]]],
    ["a position moved across the checkpoint", (memory) => change(memory, "l-2", 4, { position: 100n }), [["position", "l-3", 1], ["position", "l-3", 2], ["position", "l-3", 3], ["position", "l-3", 4], ["checkpoint", undefined, undefined]]],
    ["a lost head", (memory) => void memory.heads.delete(headOf(memory, "l-3")[0]), [["head", "l-3", 1]]],
    ["a head of another hash", (memory) => {
      const [key, head] = headOf(memory, "l-3")
      memory.heads.set(key, { ...head, hash: "0".repeat(64) })
    }, [["head", "l-3", 4]]],
    ["a head set back", (memory) => {
      const [key, head] = headOf(memory, "l-3")
      memory.heads.set(key, { ...head, version: 3, hash: memory.facts[at(memory, "l-3", 3)]!.hash })
    }, [["head", "l-3", 4]]],
    ["a stream written anew before the checkpoint, links and head and all", (memory) => {
      change(memory, "l-1", 2, { fact: { _tag: "Noted", text: "A" } })
      linkAgain(memory, "l-1")
    }, [["checkpoint", undefined, undefined]]],
    ["a changed row", (memory) => {
      const kept = register(memory).get("l-2")!
      register(memory).set("l-2", { ...kept, entry: { ...kept.entry, status: "closed" } })
    }, [["register", "l-2", undefined]]],
    ["a lost row", (memory) => void register(memory).delete("l-2"), [["register", "l-2", undefined]]],
    ["a fact that its room cannot read", (memory) => {
      change(memory, "l-3", 2, { fact: { _tag: "Noted", text: 5 } })
      linkAgain(memory, "l-3")
    }, [["unreadable", "l-3", undefined]]]
  ])("%s", ([, tamper, wanted]) => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      yield* written(memory)
      tamper(memory)
      const { flaws, sound } = yield* Effect.provide(letters.verify(), layerMemory(memory))
      expect(found(flaws)).toEqual(wanted)
      expect(sound).toBe(wanted.length === 0)
      for (const { finding } of flaws) expect(finding).toMatch(/[\u4e00-\u9fff]/)
    })
  })

  it.effect("since the kept checkpoints were cut too is found by one from outside", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      yield* written(memory)
      const [outside] = memory.checkpoints
      memory.checkpoints.length = 0
      change(memory, "l-1", 2, { fact: { _tag: "Noted", text: "A" } })
      linkAgain(memory, "l-1")
      const layer = layerMemory(memory)
      expect((yield* Effect.provide(letters.verify(), layer)).sound).toBe(true)
      expect(found((yield* Effect.provide(letters.verify({ checkpoints: [outside!] }), layer)).flaws)).toEqual([["checkpoint", undefined, undefined]])
    })
  })
})

describe("checkpoints", () => {
  it.effect("follow from the facts, one after the other, and fit while others write", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const made: Array<Checkpoint> = []
      for (let i = 0; i < 5; i++) {
        yield* Effect.all([
          ...Array.from({ length: 7 }, (_, j) => open(`l-${i}-${j}`)),
          Effect.map(letters.checkpoint, (each) => void made.push(each)),
          Effect.map(letters.verify(), ({ flaws }) => expect(flaws).toEqual([]))
        ], { concurrency: "unbounded" })
      }
      const last = yield* letters.checkpoint
      expect(last).toMatchObject({ streams: 35, facts: 35, at: "2026-09-21T01:00:00.000Z", position: 35n })
      const verified = yield* letters.verify({ checkpoints: made })
      expect(verified).toMatchObject({ sound: true, streams: 35, facts: 35, entries: 35, checkpoints: 6, root: last.root, position: 35n })
      expect((yield* FactStore.use((store) => store.checkpoints)).length).toBe(6)
    }).pipe(Effect.provide(layerMemory())))

  it.effect("of several agencies cover all of them", () =>
    Effect.gen(function*() {
      yield* open("l-1")
      const one = yield* letters.checkpoint
      yield* open("l-1", "李四", { agency: "agency-2" })
      expect((yield* letters.checkpoint).root).not.toBe(one.root)
      expect(yield* letters.verify()).toMatchObject({ sound: true, streams: 2, entries: 2 })
      expect((yield* letters.rebuild(agency)).entries).toBe(1)
    }).pipe(Effect.provide(layerMemory())))

  it("have roots that no other heads have", () => {
    const head = (id: string, version = 1): Head => ({ stream: { agency, room: "letter", id }, version, hash: "h" })
    const rootOf = (...heads: ReadonlyArray<Head>): string => {
      const tree = new MerkleTree()
      for (const each of heads) tree.add(each)
      return tree.root()
    }
    const roots = [
      rootOf(), rootOf(head("a")), rootOf(head("a", 2)), rootOf(head("b")), rootOf(head("a"), head("b")), rootOf(head("b"), head("a")), rootOf(head("a"), head("a")),
      rootOf(head("a"), head("b"), head("c")), rootOf(head("a"), head("b"), head("c"), head("c")), rootOf(head("a"), head("b"), head("c"), head("d"), head("e"))
    ]
    expect(new Set(roots).size).toBe(roots.length)
  })
})
