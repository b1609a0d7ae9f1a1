/** The register finds, pages and counts; drawn again from the facts it is the same, and says where it was not; forgetting leaves it valid. */
import { describe, it } from "@effect/vitest"
import { layerMemory, makeMemory, type Memory } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { expect } from "vitest"
import { agency, clerk, goTo, handler, letters, open } from "../../test/letterDesk.ts"
import { FactStore } from "../ports/FactStore.ts"
import { Vault } from "../ports/Vault.ts"

const head = { id: "head-1", role: "head" } as const
const register = (memory: Memory) => [...memory.registers.values()][0]!
const ids = (page: { readonly entries: ReadonlyArray<{ readonly stream: { readonly id: string } }> }) => page.entries.map(({ stream }) => stream.id)

describe("finding", () => {
  it.effect("by number, name, status and day; in pages; all as a stream", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      yield* open("l-1", "张三")
      yield* open("l-2", "李四")
      yield* goTo("2026-09-22")
      yield* open("l-3", "张　三")
      yield* letters.execute("l-2", { _tag: "Close" }, handler)
      expect((yield* letters.find(agency, "2026-0002"))?.row).toMatchObject({ status: "closed", number: "2026-0002" })
      expect(yield* letters.find(agency, "2026-0009")).toBeUndefined()
      expect(ids(yield* letters.page({ agency, name: "张三", limit: 9 }))).toEqual(["l-1", "l-3"])
      expect(ids(yield* letters.page({ agency, name: Redacted.make("张三"), from: "2026-09-22", limit: 9 }))).toEqual(["l-3"])
      expect(ids(yield* letters.page({ agency: "agency-2", name: "张三", limit: 9 }))).toEqual([])
      const first = yield* letters.page({ agency, descending: true, limit: 2 })
      expect(ids(first)).toEqual(["l-3", "l-2"])
      expect(ids(yield* letters.page({ agency, descending: true, limit: 2, after: first.next! }))).toEqual(["l-1"])
      expect((yield* Stream.runCollect(letters.entries({ agency, status: ["open"] }))).map(({ row }) => row.number)).toEqual(["2026-0001", "2026-0003"])
      expect(yield* letters.countByStatus(agency)).toEqual({ open: 2, closed: 1 })
    }).pipe(Effect.provide(layerMemory())))

  it.effect("follows a name that changed, and opens a name only when it did", () =>
    Effect.gen(function*() {
      yield* open("l-1", "张三")
      const openings = Effect.map(Vault.use((vault) => vault.openings("person-l-1", 9)), ({ length }) => length)
      const once = yield* openings
      yield* letters.execute("l-1", { _tag: "Note", text: "x" }, clerk)
      expect(yield* openings).toBe(once)
      yield* letters.execute("l-1", { _tag: "Rename", sender: yield* letters.seal(agency, "person-l-1", "张珊") }, clerk)
      expect(yield* openings).toBe(once + 1)
      expect(ids(yield* letters.page({ agency, name: "张三", limit: 9 }))).toEqual([])
      expect(ids(yield* letters.page({ agency, name: "张珊", limit: 9 }))).toEqual(["l-1"])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("a name that was not sealed here is refused, and nothing is kept", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(letters.execute("l-1", { _tag: "Open", kind: "letter", sender: { subject: "p", sealed: "张三" } }, clerk))
      expect(error).toMatchObject({ _tag: "SealBroken", subject: "p" })
      expect((yield* letters.load(agency, "l-1")).version).toBe(0)
    }).pipe(Effect.provide(layerMemory())))
})

describe("drawing again", () => {
  it.effect("finds a sound register equal", () =>
    Effect.gen(function*() {
      for (let i = 0; i < 30; i++) yield* open(`l-${i}`, `申请人${i}`, i % 3 === 0 ? { agency: "agency-2" } : {})
      expect(yield* letters.rebuild(agency)).toEqual({ entries: 20, differences: [], replaced: false })
      expect(yield* letters.rebuild("agency-3")).toEqual({ entries: 0, differences: [], replaced: false })
    }).pipe(Effect.provide(layerMemory())))

  it.effect("lists what differs, is missing or too many, and mends it when asked, names too", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      for (const id of ["l-1", "l-2", "l-3"]) yield* open(id)
      const kept = register(memory).get("l-1")!
      register(memory).set("l-1", { ...kept, entry: { ...kept.entry, status: "closed", due: "2026-01-01" } })
      register(memory).delete("l-2")
      register(memory).set("l-9", { entry: { ...kept.entry, stream: { ...kept.entry.stream, id: "l-9" } }, names: [] })
      const { differences } = yield* letters.rebuild(agency)
      expect(differences.map(({ fields, kind, stream }) => [stream.id, kind, fields])).toEqual([
        ["l-1", "differs", ["status", "due"]], ["l-2", "missing", []], ["l-9", "surplus", []]
      ])
      expect((yield* letters.verify()).flaws.map(({ kind }) => kind)).toEqual(["register", "register", "cut"])
      expect(yield* letters.rebuild(agency, head)).toMatchObject({ entries: 3, replaced: true })
      expect((yield* letters.rebuild(agency)).differences).toEqual([])
      expect(ids(yield* letters.page({ agency, name: "张三", limit: 9 }))).toEqual(["l-1", "l-2", "l-3"])
      expect(yield* Vault.use((vault) => vault.openings("person-l-1", 1))).toMatchObject([{ why: "重建登记台账", actor: head }])
    }).pipe(Effect.provide(layerMemory(memory)))
  })

  it.effect("leaves the register alone where a name cannot be opened", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      yield* open("l-1")
      for (const [key, kept] of memory.keys) if (kept !== "destroyed" && kept.kind === "subject") memory.keys.delete(key)
      const before = register(memory)
      expect(yield* Effect.flip(letters.rebuild(agency, head))).toMatchObject({ _tag: "StoreError", reason: "corrupt", operation: "rebuild" })
      expect(register(memory)).toBe(before)
    }).pipe(Effect.provide(layerMemory(memory)))
  })
})

describe("forgetting a person", () => {
  it.effect("while a wish with the name is on its way leaves no name behind", () =>
    Effect.gen(function*() {
      const [store, vault] = [yield* FactStore, yield* Vault]
      const forget = letters.forget("person-l-1", { agency, actor: head, why: "本人要求" }).pipe(Effect.provideService(FactStore, store), Effect.provideService(Vault, vault), Effect.orDie)
      const slow = FactStore.of({ ...store, append: (append) => Effect.andThen(forget, store.append(append)) })
      expect((yield* open("l-1", "张三").pipe(Effect.provideService(FactStore, slow))).version).toBe(1)
      expect(ids(yield* letters.page({ agency, name: "张三", limit: 9 }))).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("takes the name away everywhere, and leaves facts, links, lines and counts as they were", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      for (const id of ["l-1", "l-2"]) yield* open(id, "张三")
      yield* letters.checkpoint
      const facts = [...memory.facts]
      const entries = () => [...register(memory).values()].map(({ entry }) => entry)
      const lines = entries()
      const counts = yield* letters.countByStatus(agency)
      expect(yield* letters.forget("person-l-1", { agency, actor: head, why: "保存期限届满" })).toBe(1)

      expect(memory.facts).toEqual(facts)
      expect(entries()).toEqual(lines)
      expect(yield* letters.countByStatus(agency)).toEqual(counts)
      expect((yield* letters.verify()).sound).toBe(true)
      expect((yield* letters.rebuild(agency)).differences).toEqual([])
      expect(ids(yield* letters.page({ agency, name: "张三", limit: 9 }))).toEqual(["l-2"])

      // the matter goes on without the person, and a rebuild brings no name back
      const { row } = yield* letters.execute("l-1", { _tag: "Close" }, handler)
      const sender = row!.sender
      expect(yield* Effect.flip(letters.reveal(sender, "name", { agency, actor: clerk.actor, why: "x" }))).toMatchObject({ _tag: "Forgotten" })
      expect(yield* Effect.flip(letters.seal(agency, "person-l-1", "张三"))).toMatchObject({ _tag: "Forgotten" })
      yield* letters.rebuild(agency, head)
      expect(ids(yield* letters.page({ agency, name: "张三", limit: 9 }))).toEqual(["l-2"])
      expect(yield* letters.forget("person-l-1", { agency, actor: head, why: "再次" })).toBe(0)
    }).pipe(Effect.provide(layerMemory(memory)))
  })
})
