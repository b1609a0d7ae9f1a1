/** A desk carries out wishes once, whoever clicks how often and at the same time as whom; given, when, then. */
import { describe, it } from "@effect/vitest"
import { layerMemory, makeMemory } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as TestClock from "effect/testing/TestClock"
import { expect } from "vitest"
import { agency, clerk, goTo, handler, law, letters, open } from "../../test/letterDesk.ts"
import { letterRoom } from "../../test/letterRoom.ts"
import { FactStore } from "../ports/FactStore.ts"
import { Vault } from "../ports/Vault.ts"
import { room as zoneRoom } from "../zone/room.ts"
import { makeDesk } from "./makeDesk.ts"

const memory = layerMemory
const facts = FactStore.use((store) => store.after(0n, 10_000))

describe("a wish", () => {
  it.effect("is decided, kept with its number and row, and told", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const done = yield* open("l-1")
      expect(done).toMatchObject({ version: 1, repeated: false, row: { number: "2026-0001", status: "open", on: "2026-09-21" } })
      expect(done.obligations[0]?.due).toMatchObject({ date: "2026-10-26", certainty: "settled" })
      expect(done.facts.map(({ _tag }) => _tag)).toEqual(["Opened"])
      const [kept] = yield* facts
      expect(kept).toMatchObject({ at: "2026-09-21T01:00:00.000Z", schema: 2, zone: "zone-1", actor: { id: "clerk-1", role: "clerk" } })
      expect(yield* letters.load(agency, "l-1")).toMatchObject({ version: 1, row: { number: "2026-0001" } })
      expect(JSON.stringify(kept?.fact)).not.toContain("张三")
    }).pipe(Effect.provide(memory())))

  it.effect("goes by the civil day in China, not by that of UTC", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      yield* TestClock.adjust("15 hours")
      const done = yield* open("l-1")
      expect(done.row?.on).toBe("2026-09-22")
    }).pipe(Effect.provide(memory())))

  it.effect("is refused by law with basis and remedy, and by role, and keeps nothing", () =>
    Effect.gen(function*() {
      const notOpen = yield* Effect.flip(letters.execute("l-1", { _tag: "Note", text: "x" }, clerk))
      expect(notOpen).toMatchObject({ _tag: "Refused", refusal: { _tag: "NotOpen", remedy: "先登记来信", basis: { reading: "interpretation" } } })
      const notPermitted = yield* Effect.flip(letters.execute("l-1", { _tag: "Close" }, clerk))
      expect(notPermitted).toMatchObject({ _tag: "Refused", refusal: { _tag: "NotPermitted", roles: ["handler"], remedy: "“办结”由承办人办理，请转其办理" } })
      expect(notPermitted).toBeInstanceOf(Error)
      expect((notPermitted as Error).message).toContain("⚖")
      expect(yield* facts).toEqual([])
    }).pipe(Effect.provide(memory())))

  it.effect("that is none is told where, and never with what was in it", () =>
    Effect.gen(function*() {
      for (const [wish, paths] of [
        [{ _tag: "Open", kind: "letter", sender: { name: "张三" } }, ["sender.subject", "sender.sealed", "sender.name"]],
        [{ _tag: "Note", text: "x", textt: "y" }, ["textt"]],
        [{ _tag: "__proto__" }, [""]],
        [null, [""]]
      ] as const) {
        const error = yield* Effect.flip(letters.execute("l-1", wish as never, clerk))
        expect(error).toMatchObject({ _tag: "NoCommand" })
        expect(error._tag === "NoCommand" && [...error.paths].sort()).toEqual([...paths].sort())
        expect(JSON.stringify(error)).not.toContain("张三")
      }
    }).pipe(Effect.provide(memory())))

  it.effect("that changes nothing appends nothing", () =>
    Effect.gen(function*() {
      yield* open("l-1")
      const done = yield* letters.execute("l-1", { _tag: "Note", text: "" }, { ...clerk, idempotencyKey: "k" })
      expect(done).toMatchObject({ version: 1, facts: [] })
      expect((yield* facts).length).toBe(1)
    }).pipe(Effect.provide(memory())))

  it.effect("serves the room zone just as well", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const desk = makeDesk(zoneRoom, () => law)
      const by = { agency, zone: "zone-1", actor: { id: "a-1", role: "auditor" } } as const
      yield* desk.execute("i-1", { _tag: "RecordInspection", on: "2026-09-21", inspector: "检查员甲", missing: [{ requirement: "sign/plate", gravity: 3 }] }, by)
      const { obligations } = yield* desk.execute("i-1", { _tag: "OrderRectification", requirements: ["sign/plate"], who: "示例中心", workingDays: 10 }, by)
      expect(obligations[0]?.due).toMatchObject({ date: "2026-10-12", basis: { reading: "interpretation" } })
      expect((yield* desk.verify()).sound).toBe(true)
    }).pipe(Effect.provide(memory())))
})

describe("numbers", () => {
  it.effect("are taken only by what gets one", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const sender = yield* letters.seal(agency, "p", "张三")
      expect((yield* letters.execute("l-0", { _tag: "Open", kind: "misdirected", sender }, clerk)).row).toBeUndefined()
      yield* Effect.flip(letters.execute("l-0", { _tag: "Open", kind: "letter", sender }, clerk))
      expect((yield* open("l-1")).row?.number).toBe("2026-0001")
      expect((yield* open("l-2", "李四", { agency: "agency-2" })).row?.number).toBe("2026-0001")
      yield* goTo("2027-01-04")
      expect((yield* open("l-3")).row?.number).toBe("2027-0001")
    }).pipe(Effect.provide(memory())))

  it.effect("of a block are used once each; what is left over is given up with a reason", () =>
    Effect.gen(function*() {
      yield* goTo("2026-12-31")
      const block = yield* letters.setNumbersAside(agency, 3, "乡镇窗口")
      expect(block).toMatchObject({ from: 1, through: 3 })
      expect((yield* open("l-1")).row?.number).toBe("2026-0004")
      yield* goTo("2027-01-04")
      expect((yield* open("l-2", "李四", { setAside: { year: 2026, number: 2 } })).row?.number).toBe("2026-0002")
      expect(yield* Effect.flip(open("l-3", "王五", { setAside: { year: 2026, number: 2 } }))).toMatchObject({ _tag: "NumberTaken", number: 2 })
      expect(yield* Effect.flip(open("l-3", "王五", { setAside: { year: 2026, number: 9 } }))).toMatchObject({ _tag: "NumberTaken" })
      expect(yield* letters.giveUpNumbers(block, "纸质登记本作废")).toEqual([1, 3])
      expect((yield* letters.numbers(agency, 2026)).map(({ number, use }) => [number, use])).toEqual([[1, "givenUp"], [2, "kept"], [3, "givenUp"], [4, "kept"]])
      expect((yield* letters.load(agency, "l-3")).version).toBe(0)
    }).pipe(Effect.provide(memory())))

  it.effect("are written as the office writes them", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const desk = makeDesk(letterRoom, law, { numbering: { kind: "来信", format: (year, number) => `〔${year}〕${number}号` } })
      const sender = yield* desk.seal(agency, "p", "张三")
      const { row } = yield* desk.execute("l-1", { _tag: "Open", kind: "letter", sender }, clerk)
      expect(row?.number).toBe("〔2026〕1号")
      expect((yield* desk.find(agency, "〔2026〕1号"))?.stream.id).toBe("l-1")
      expect((yield* desk.numbers(agency, 2026)).length).toBe(1)
    }).pipe(Effect.provide(memory())))
})

describe("twice and at once", () => {
  it.effect("a double click makes one letter, also under another id, also at once", () =>
    Effect.gen(function*() {
      const twice = yield* Effect.forEach(["l-1", "l-1", "l-2", "l-3"], (id) => open(id, "张三", { idempotencyKey: "click-1" }), { concurrency: "unbounded" })
      expect(new Set(twice.map(({ stream }) => stream.id)).size).toBe(1)
      expect(twice.filter(({ repeated }) => repeated).length).toBe(3)
      expect((yield* facts).length).toBe(1)
      expect((yield* letters.numbers(agency, 1970)).length).toBe(1)
    }).pipe(Effect.provide(memory())))

  it.effect("a repeat is answered with the matter as it stood then, and a key of another agency is another key", () =>
    Effect.gen(function*() {
      yield* open("l-1", "张三", { idempotencyKey: "k" })
      yield* letters.execute("l-1", { _tag: "Close" }, handler)
      expect(yield* open("l-1", "张三", { idempotencyKey: "k" })).toMatchObject({ version: 1, repeated: true, row: { status: "open" } })
      expect(yield* open("l-1", "张三", { idempotencyKey: "k", agency: "agency-2" })).toMatchObject({ repeated: false })
    }).pipe(Effect.provide(memory())))

  it.effect("a key of another room is refused", () =>
    Effect.gen(function*() {
      yield* open("l-1", "张三", { idempotencyKey: "k" })
      const desk = makeDesk(zoneRoom, law)
      const by = { agency, zone: "zone-1", actor: { id: "a-1", role: "auditor" }, idempotencyKey: "k" } as const
      const error = yield* Effect.flip(desk.execute("i-1", { _tag: "RecordInspection", on: "1970-01-01", inspector: "检查员甲", missing: [] }, by))
      expect(error).toMatchObject({ _tag: "KeyUsedElsewhere", room: "letter", id: "l-1" })
    }).pipe(Effect.provide(memory())))

  it.effect("50 at once on one letter: each is kept once or told that it was too slow", () =>
    Effect.gen(function*() {
      yield* open("l-1")
      const exits = yield* Effect.forEach(
        Array.from({ length: 50 }, (_, i) => `note ${i}`),
        (text) => Effect.exit(letters.execute("l-1", { _tag: "Note", text }, clerk)),
        { concurrency: "unbounded" }
      )
      const { state, version } = yield* letters.load(agency, "l-1")
      const kept = exits.flatMap((exit, i) => (Exit.isSuccess(exit) ? [`note ${i}`] : []))
      expect(version).toBe(kept.length + 1)
      expect(state._tag === "Letter" && [...state.notes].sort()).toEqual([...kept].sort())
      for (const exit of exits) if (Exit.isFailure(exit)) expect(String(exit.cause)).toContain("StaleStream")
      expect((yield* letters.verify()).sound).toBe(true)
      expect((yield* letters.execute("l-1", { _tag: "Note", text: "afterwards" }, clerk)).version).toBe(version + 1)
    }).pipe(Effect.provide(memory())))

  it.effect("200 at once on many: no number is lost or given twice", () =>
    Effect.gen(function*() {
      const done = yield* Effect.all(Array.from({ length: 200 }, (_, i) => open(`l-${i}`)), { concurrency: "unbounded" })
      const numbers = done.map(({ row }) => Number(row?.number.slice(5))).sort((one, other) => one - other)
      expect(numbers).toEqual(Array.from({ length: 200 }, (_, i) => i + 1))
    }).pipe(Effect.provide(memory())))

  it.effect("decides again where somebody was faster, unless a version was named", () =>
    Effect.gen(function*() {
      yield* open("l-1")
      const store = yield* FactStore
      const vault = yield* Vault
      let interfere = 2
      const busy = FactStore.of({
        ...store,
        append: (append) =>
          interfere-- > 0 && append.expected > 0
            ? Effect.flatMap(letters.execute("l-1", { _tag: "Note", text: "faster" }, clerk).pipe(Effect.provideService(FactStore, store), Effect.provideService(Vault, vault), Effect.orDie), () => store.append(append))
            : store.append(append)
      })
      const note = (more: { readonly expected?: number }) =>
        letters.execute("l-1", { _tag: "Note", text: "slower" }, { ...clerk, ...more }).pipe(Effect.provideService(FactStore, busy), Effect.provideService(Vault, vault))
      const { state } = yield* note({})
      expect(state).toMatchObject({ notes: ["faster", "faster", "slower"] })
      interfere = 1
      expect(yield* Effect.flip(note({ expected: 4 }))).toMatchObject({ _tag: "StaleStream", expected: 4, actual: 5 })
      expect(yield* Effect.flip(note({ expected: 4 }))).toMatchObject({ _tag: "StaleStream", expected: 4, actual: 5 })
      interfere = 9
      expect(yield* Effect.flip(note({}))).toMatchObject({ _tag: "StaleStream" })
    }).pipe(Effect.provide(memory())))
})

describe("what was kept", () => {
  it.effect("of an earlier schema is read as today's; of a later one, or broken, it is told with its place", () =>
    Effect.gen(function*() {
      yield* open("l-1")
      const store = yield* FactStore
      const put = (expected: number, schema: number, fact: { readonly [key: string]: string | number }) =>
        store.append({
          stream: { agency, room: "letter", id: "l-1" }, zone: "zone-1", expected, schema, at: "1970-01-01T00:00:00.000Z", actor: clerk.actor,
          idempotencyKey: undefined, number: undefined, draft: () => ({ facts: [fact], entry: undefined, names: undefined })
        })
      yield* put(1, 1, { _tag: "Remarked", text: "old" })
      expect((yield* letters.load(agency, "l-1")).state).toMatchObject({ notes: ["old"] })
      yield* put(2, 2, { _tag: "Noted", text: 5 })
      expect(yield* Effect.flip(letters.load(agency, "l-1"))).toMatchObject({ _tag: "StoreError", reason: "corrupt", detail: "fact 3 of agency-1/letter/l-1 at position 3 does not decode: text" })
      yield* put(3, 3, { _tag: "Sung" })
      const error = yield* Effect.flip(letters.execute("l-1", { _tag: "Close" }, handler))
      expect(error).toMatchObject({ reason: "corrupt" })
    }).pipe(Effect.provide(memory())))

  it.effect("by a later release is unknown, not broken", () =>
    Effect.gen(function*() {
      const kept = makeMemory()
      const later = makeDesk({ ...letterRoom, factVersion: 3 }, law)
      yield* Effect.gen(function*() {
        const sender = yield* later.seal(agency, "p", "张三")
        yield* later.execute("l-1", { _tag: "Open", kind: "letter", sender }, clerk)
        expect(yield* Effect.flip(letters.load(agency, "l-1"))).toMatchObject({ reason: "unknownSchema", isRetryable: false })
      }).pipe(Effect.provide(memory(kept)))
    }))

  it.effect("the clock set back is told, and nothing is kept", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      yield* open("l-1")
      yield* goTo("2026-09-20")
      expect(yield* Effect.flip(letters.execute("l-1", { _tag: "Close" }, handler))).toMatchObject({ _tag: "StoreError", reason: "clockBack" })
      expect((yield* facts).length).toBe(1)
    }).pipe(Effect.provide(memory())))
})
