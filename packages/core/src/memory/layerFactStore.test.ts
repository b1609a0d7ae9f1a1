/** The reference store keeps its promises: all or nothing, in order, for ever, numbers without gaps, and pages as a plain sort would give. */
import { describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { expect } from "vitest"
import { type Append, type Draft, type Entry, FactStore, type Json, linkHash, type PageQuery } from "../ports/index.ts"
import { layerFactStore } from "./layerFactStore.ts"
import { makeMemory } from "./Memory.ts"

const actor = { id: "clerk-1", role: "clerk" } as const
const stream = (id: string, agency = "a-1") => ({ agency, room: "letter", id })

const entry = (more: Partial<NonNullable<Draft["entry"]>> = {}): NonNullable<Draft["entry"]> => ({ on: "2026-01-05", status: "open", unsettled: false, row: {}, ...more })

const append = (id: string, expected: number, more: Partial<Append> & { readonly facts?: ReadonlyArray<Json> } = {}): Append => {
  const { facts = [{ _tag: "Noted" }], ...rest } = more
  return {
    stream: stream(id), zone: "z-1", expected, schema: 1, at: "2026-01-05T01:00:00.000Z", actor, idempotencyKey: undefined, number: undefined,
    draft: () => ({ facts, entry: entry(), names: undefined }), ...rest
  }
}
const series = { agency: "a-1", year: 2026, kind: "letter" }

describe("an append", () => {
  it.effect("links its facts, moves the head, and gives rising positions", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      yield* store.append(append("x", 0, { facts: [{ n: 1 }, { n: 2 }] }))
      yield* store.append(append("y", 0))
      const { hash, version } = yield* store.append(append("x", 2, { facts: [{ n: 3 }] }))
      expect(version).toBe(3)
      const facts = yield* store.read(stream("x"))
      expect(facts.map((fact) => [fact.version, fact.position])).toEqual([[1, 1n], [2, 2n], [3, 4n]])
      let previous = ""
      for (const { at, fact, hash, schema, version, zone } of facts) {
        expect(hash).toBe(linkHash(previous, { stream: stream("x"), zone, version, schema, fact: JSON.stringify(fact), at, actor }))
        previous = hash
      }
      expect(hash).toBe(previous)
      expect(yield* Stream.runCollect(store.heads)).toEqual([{ stream: stream("x"), version: 3, hash }, { stream: stream("y"), version: 1, hash: expect.any(String) as string }])
      expect((yield* store.after(1n, 2)).map(({ position }) => position)).toEqual([2n, 3n])
      expect((yield* store.after(0n, 9, "a-2"))).toEqual([])
      expect((yield* store.after(2n, 9, "a-1")).length).toBe(2)
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("at another version than the stream's is stale", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      yield* store.append(append("x", 0))
      for (const expected of [0, 2]) expect(yield* Effect.flip(store.append(append("x", expected)))).toMatchObject({ _tag: "StaleStream", expected, actual: 1 })
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("of fifty at one version exactly one is kept", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      const kept = yield* Effect.all(Array.from({ length: 50 }, () => Effect.option(store.append(append("x", 0)))), { concurrency: "unbounded" })
      expect(kept.filter(Option.isSome).length).toBe(1)
      expect((yield* store.append(append("x", 1))).version).toBe(2)
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("keeps nothing of many where one is refused or its draft fails, not even a number or a key", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      const store = yield* FactStore
      yield* store.append(append("x", 0, { number: { series } }))
      const snapshot = () => structuredClone({ ...memory, facts: [...memory.facts] })
      const before = snapshot()
      const good = [append("x", 1, { number: { series }, idempotencyKey: "k" }), append("y", 0, { number: { series }, draft: () => ({ facts: [{ n: 1 }], entry: entry(), names: [{ subject: "p", token: "t" }] }) })]
      expect(yield* Effect.flip(store.appendAll([...good, append("x", 1)]))).toMatchObject({ _tag: "StaleStream" })
      expect(snapshot()).toEqual(before)
      const broken = append("z", 0, { draft: () => { throw new Error("no draft") } })
      yield* Effect.exit(store.appendAll([...good, broken]))
      expect(snapshot()).toEqual(before)
      yield* Effect.exit(store.appendAll([...good, append("z", 0, { facts: [] })]))
      expect(snapshot()).toEqual(before)
      expect((yield* store.appendAll(good)).map(({ number }) => number)).toEqual([2, 3])
      expect((yield* store.read(stream("y"))).length).toBe(1)
    }).pipe(Effect.provide(layerFactStore(memory)))
  })

  it.effect("before the last fact of the stream is refused, at the same instant is not", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      yield* store.append(append("x", 0))
      expect(yield* Effect.flip(store.append(append("x", 1, { at: "2026-01-05T00:59:59.999Z" })))).toMatchObject({ reason: "clockBack", isRetryable: false })
      yield* store.append(append("y", 0, { at: "2026-01-05T00:59:59.999Z" }))
      expect((yield* store.append(append("x", 1))).version).toBe(2)
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("under a key that was used is answered with the first outcome, on whatever stream", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      expect(Option.isNone(yield* store.outcomeOf("a-1", "k"))).toBe(true)
      const first = yield* store.append(append("x", 0, { idempotencyKey: "k", number: { series } }))
      const again = yield* store.append(append("y", 7, { idempotencyKey: "k" }))
      expect(again).toEqual({ ...first, repeated: true })
      expect(Option.getOrThrow(yield* store.outcomeOf("a-1", "k"))).toEqual(again)
      expect((yield* store.append(append("x", 0, { idempotencyKey: "k", stream: stream("x", "a-2") }))).repeated).toBe(false)
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("keeps a copy that nobody can change", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      const given = { list: [1] }
      yield* store.append(append("x", 0, { facts: [given] }))
      given.list.push(2)
      const [kept] = yield* store.read(stream("x"))
      expect(kept?.fact).toEqual({ list: [1] })
      expect(() => (kept!.fact as { list: Array<number> }).list.push(3)).toThrow(TypeError)
      expect(() => Object.assign(kept!, { hash: "" })).toThrow(TypeError)
    }).pipe(Effect.provide(layerFactStore())))
})

describe("numbers", () => {
  it.effect("run per agency, year and kind, with blocks in between", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      const take = (id: string, setAside?: number) => store.append(append(id, 0, { number: { series, ...(setAside !== undefined && { setAside }) } }))
      expect((yield* take("x")).number).toBe(1)
      const block = yield* store.setNumbersAside(series, 2, "窗口二")
      expect(block).toEqual({ series, from: 2, through: 3, holder: "窗口二" })
      expect((yield* take("y")).number).toBe(4)
      expect((yield* take("z", 3)).number).toBe(3)
      for (const wrong of [3, 4, 9]) expect(yield* Effect.flip(take("w", wrong))).toMatchObject({ _tag: "NumberTaken", number: wrong })
      expect(yield* store.giveUpNumbers({ ...block, holder: "别人" }, "x")).toEqual([])
      expect(yield* store.giveUpNumbers(block, "作废")).toEqual([2])
      expect(yield* Effect.flip(take("w", 2))).toMatchObject({ _tag: "NumberTaken" })
      expect(yield* store.numbers(series)).toEqual([
        { number: 1, use: "kept", stream: stream("x") },
        { number: 2, use: "givenUp", holder: "窗口二", reason: "作废" },
        { number: 3, use: "kept", stream: stream("z"), holder: "窗口二" },
        { number: 4, use: "kept", stream: stream("y") }
      ])
      expect((yield* store.append(append("v", 0, { number: { series: { ...series, year: 2027 } } }))).number).toBe(1)
      expect(yield* Effect.flip(store.setNumbersAside(series, 0, "x"))).toMatchObject({ _tag: "StoreError" })
    }).pipe(Effect.provide(layerFactStore())))
})

describe("a register", () => {
  const days = ["2026-01-05", "2026-01-06", "2026-02-01"]
  const Row = Schema.Struct({
    id: Schema.Literals(["a", "b", "c", "d", "é", "😀", "\uffee"]), zone: Schema.Literals(["z-1", "z-2"]), on: Schema.Literals(days), due: Schema.Literals([...days, "none"]),
    status: Schema.Literals(["open", "closed"]), number: Schema.Literals(["1", "2"]), unsettled: Schema.Boolean, token: Schema.Literals(["t", "u"])
  })
  const Query = Schema.Struct({
    zone: Schema.optionalKey(Schema.Literals(["z-1", "z-2"])), status: Schema.optionalKey(Schema.Array(Schema.Literals(["open", "closed"]))),
    from: Schema.optionalKey(Schema.Literals(days)), through: Schema.optionalKey(Schema.Literals(days)), dueThrough: Schema.optionalKey(Schema.Literals(days)),
    number: Schema.optionalKey(Schema.Literals(["1", "2"])), unsettled: Schema.optionalKey(Schema.Boolean), nameToken: Schema.optionalKey(Schema.Literals(["t", "u"])),
    sort: Schema.Literals(["on", "due"]), descending: Schema.Boolean, limit: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 4 }))
  })
  const bytes = (text: string): string => Buffer.from(text, "utf8").toString("hex")

  it.effect.prop("pages are what a plain filter and sort give, whatever is asked", [Arbitrary.schema(Schema.Array(Row)), Arbitrary.schema(Query)], ([rows, query]) =>
    Effect.gen(function*() {
      const store = yield* FactStore
      const unique = [...new Map(rows.map((row) => [row.id, row])).values()]
      for (const { due, id, number, on, status, token, unsettled, zone } of unique) {
        yield* store.append(append(id, 0, {
          zone, draft: () => ({ facts: [{ n: 1 }], entry: entry({ on, status, number, unsettled, ...(due !== "none" && { due }) }), names: [{ subject: "p", token }] })
        }))
      }
      const { limit, ...rest } = query
      const whole: Omit<PageQuery, "after" | "limit"> = { agency: "a-1", room: "letter", ...rest }
      const wanted = unique.filter((row) =>
        (query.zone ?? row.zone) === row.zone && (query.status?.includes(row.status) ?? true) && (query.from ?? "") <= row.on && row.on <= (query.through ?? "~")
        && (query.dueThrough === undefined || (row.due !== "none" && row.due <= query.dueThrough)) && (query.number ?? row.number) === row.number
        && (query.unsettled ?? row.unsettled) === row.unsettled && (query.nameToken ?? row.token) === row.token)
      const key = (row: typeof Row.Type): string => `${query.sort === "on" ? row.on : row.due === "none" ? "9999" : row.due} ${bytes(row.id)}`
      const sorted = wanted.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)).map(({ id }) => id)
      if (query.descending) sorted.reverse()

      const paged: Array<string> = []
      let after: string | undefined
      do {
        const page = yield* store.page({ ...whole, limit, ...(after !== undefined && { after }) })
        expect(page.entries.length).toBeLessThanOrEqual(limit)
        if (page.next !== undefined) expect(page.entries.length).toBe(limit)
        paged.push(...page.entries.map(({ stream }) => stream.id))
        after = page.next
      } while (after !== undefined)
      expect(paged).toEqual(sorted)
      expect((yield* Stream.runCollect(store.entries(whole))).map(({ stream }) => stream.id)).toEqual(sorted)
    }).pipe(Effect.provide(layerFactStore())), { arbitrary: { runs: 300 } })

  it.effect("keeps the row of the last append, names until they are given anew, and counts", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      const names = [{ subject: "p", token: "t" }]
      const put = (expected: number, draft: Partial<Draft>) =>
        store.append(append("x", expected, { draft: () => ({ facts: [{ n: 1 }], entry: entry({ status: `s-${expected}` }), names: undefined, ...draft }) }))
      const found = () => Effect.map(store.page({ agency: "a-1", room: "letter", nameToken: "t", sort: "on", descending: false, limit: 9 }), ({ entries }) => entries.map(({ status }) => status))
      yield* put(0, { names })
      yield* put(1, {})
      expect(yield* found()).toEqual(["s-1"])
      expect(yield* store.countByStatus("a-1", "letter")).toEqual({ "s-1": 1 })
      expect(yield* store.forgetNames("p")).toBe(1)
      expect(yield* found()).toEqual([])
      yield* put(2, {})
      expect(yield* found()).toEqual([])
      yield* put(3, { names })
      yield* put(4, { names: [] })
      expect(yield* found()).toEqual([])
      expect(Option.getOrThrow(yield* store.entry(stream("x")))).toMatchObject({ version: 5, status: "s-4" })
      yield* put(5, { entry: undefined })
      expect(Option.isNone(yield* store.entry(stream("x")))).toBe(true)
      expect(yield* store.countByStatus("a-1", "letter")).toEqual({})
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("is replaced whole or not at all, and what is appended meanwhile waits", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      yield* store.append(append("x", 0))
      yield* store.append(append("y", 0))
      const kept = Option.getOrThrow(yield* store.entry(stream("x")))
      const drawn = (status: string): { readonly entry: Entry; readonly names: [] } => ({ entry: { ...kept, status }, names: [] })
      yield* Effect.exit(store.replaceRegister("a-1", "letter", Stream.concat(Stream.make(drawn("new")), Stream.die("broken"))))
      expect(yield* store.countByStatus("a-1", "letter")).toEqual({ open: 2 })
      const slow = Stream.fromEffect(Effect.as(Effect.yieldNow, drawn("new")))
      const [replaced] = yield* Effect.all([store.replaceRegister("a-1", "letter", slow), store.append(append("z", 0))], { concurrency: "unbounded" })
      expect(replaced).toBe(1)
      expect(yield* store.countByStatus("a-1", "letter")).toEqual({ new: 1, open: 1 })
    }).pipe(Effect.provide(layerFactStore())))

  it.effect("refuses a cursor that is none", () =>
    Effect.gen(function*() {
      const store = yield* FactStore
      for (const after of ["x", "", "e30", "WzEsMl0"]) {
        expect(yield* Effect.flip(store.page({ agency: "a-1", room: "letter", sort: "on", descending: false, limit: 1, after }))).toMatchObject({ _tag: "StoreError" })
      }
    }).pipe(Effect.provide(layerFactStore())))
})

it.effect("a memory is the same store when it is opened again", () => {
  const memory = makeMemory()
  return Effect.gen(function*() {
    yield* Effect.provide(FactStore.use((store) => store.append(append("x", 0, { number: { series }, idempotencyKey: "k" }))), layerFactStore(memory))
    yield* Effect.gen(function*() {
      const store = yield* FactStore
      expect((yield* store.append(append("x", 1, { number: { series } }))).number).toBe(2)
      expect((yield* store.append(append("y", 0, { idempotencyKey: "k" }))).repeated).toBe(true)
      yield* store.keepCheckpoint({ position: 2n, at: "x", streams: 1, facts: 2, root: "r" })
      expect((yield* store.checkpoints).length).toBe(1)
    }).pipe(Effect.provide(layerFactStore(memory)))
  })
})
