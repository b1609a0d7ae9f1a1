/** The promises of a store about registers: the row goes with its facts, pages are what a plain sort and filter would give. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { byCodePoint, type Entry, type FactStore, type NameToken, type PageQuery, StoreError } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshStore, openStore } from "./FreshStore.ts"
import { AGENCY, entryOf, ROOM, sampleAppend, seeded, streamOf } from "./sampleAppend.ts"

type Store = FactStore["Service"]
type Query = Omit<PageQuery, "after" | "limit">

const all: Query = { agency: AGENCY, room: ROOM, sort: "on", descending: false }

interface Kept {
  readonly entry: Entry
  readonly names: ReadonlyArray<NameToken>
}

const pick = <A>(chance: () => number, from: ReadonlyArray<A>): A => from[Math.floor(chance() * from.length)] as A

const day = (n: number): string => `2026-${String(1 + Math.floor(n / 28)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`

/** Invented entries with many equal days, statuses and names. */
const invent = (size: number): ReadonlyArray<Kept> => {
  const chance = seeded(20261122)
  return Array.from({ length: size }, (_, i): Kept => {
    const due = chance() < 0.7 ? day(Math.floor(chance() * 60)) : undefined
    return {
      entry: {
        stream: streamOf(`${pick(chance, ["a", "é", "😀", "￮", "Z"])}-${i}`),
        zone: pick(chance, ["zone-1", "zone-2"]),
        version: 1,
        ...(chance() < 0.8 ? { number: `2026-${String(i % 50)}` } : {}),
        on: day(Math.floor(chance() * 40)),
        status: pick(chance, ["open", "replied", "lapsed"]),
        ...(due === undefined ? {} : { due }),
        unsettled: chance() < 0.2,
        row: { i }
      },
      names: chance() < 0.5 ? [] : [{ subject: `p-${i % 9}`, token: `t-${i % 9}` }, { subject: `q-${i}`, token: `u-${i % 4}` }]
    }
  })
}

const keepAll = (store: Store, kept: ReadonlyArray<Kept>) =>
  store.appendAll(kept.map(({ entry: { stream, version: _, zone, ...entry }, names }) => sampleAppend(stream.id, { zone, entry, names })))

/** What a plain sort and filter give. */
const naive = (kept: ReadonlyArray<Kept>, query: Query): ReadonlyArray<Entry> => {
  const key = (entry: Entry) => query.sort === "on" ? entry.on : entry.due ?? "~"
  return kept.filter(({ entry, names }) =>
    (query.zone === undefined || entry.zone === query.zone)
    && (query.status === undefined || query.status.includes(entry.status))
    && (query.from === undefined || entry.on >= query.from)
    && (query.through === undefined || entry.on <= query.through)
    && (query.dueThrough === undefined || (entry.due !== undefined && entry.due <= query.dueThrough))
    && (query.number === undefined || entry.number === query.number)
    && (query.unsettled === undefined || entry.unsettled === query.unsettled)
    && (query.nameToken === undefined || names.some(({ token }) => token === query.nameToken))
  ).map(({ entry }) => entry).sort((one, other) =>
    (byCodePoint(key(one), key(other)) || byCodePoint(one.stream.id, other.stream.id)) * (query.descending ? -1 : 1))
}

const walk = Effect.fnUntraced(function*(store: Store, query: Query, limit: number) {
  const entries: Array<Entry> = []
  let after: string | undefined
  do {
    const page = yield* store.page({ ...query, limit, ...(after === undefined ? {} : { after }) })
    assert.isAtMost(page.entries.length, limit)
    if (page.next !== undefined) assert.strictEqual(page.entries.length, limit, "a page that is not full, and yet not the last")
    entries.push(...page.entries)
    after = page.next
  } while (after !== undefined)
  return entries
})

const queries: ReadonlyArray<Query> = [
  all,
  { ...all, descending: true },
  { ...all, sort: "due" },
  { ...all, sort: "due", descending: true },
  ...(["on", "due"] as const).flatMap((sort): ReadonlyArray<Query> => [
    { ...all, sort, status: ["open"] },
    { ...all, sort, status: ["open", "lapsed"], descending: true },
    { ...all, sort, status: ["lapsed", "open", "open", "nothing"] },
    { ...all, sort, status: [] },
    { ...all, sort, zone: "zone-2" },
    { ...all, sort, zone: "zone-2", status: ["replied"], descending: true },
    { ...all, sort, from: day(10), through: day(20) },
    { ...all, sort, dueThrough: day(30) },
    { ...all, sort, dueThrough: day(30), status: ["open", "replied"], unsettled: true },
    { ...all, sort, unsettled: true },
    { ...all, sort, unsettled: false, descending: true },
    { ...all, sort, number: "2026-7" },
    { ...all, sort, nameToken: "t-3" },
    { ...all, sort, nameToken: "u-1", status: ["open"], from: day(5), descending: true },
    { ...all, sort, nameToken: "nobody" }
  ]),
  { ...all, agency: "cn-990102" },
  { ...all, room: "enquiry" }
]

export const registerRowCases: ReadonlyArray<Case<FreshStore>> = [
  {
    name: "keeps the row with the facts, puts the next one in its place, and takes it away where there is none",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const stream = streamOf("s")
      assert.isTrue(Option.isNone(yield* store.entry(stream)))
      const first = { ...entryOf({ number: "2026-1", due: "2026-12-20", unsettled: true }), row: { quote: "'😀", list: [1, null] } }
      yield* store.append(sampleAppend("s", { entry: first, facts: [{ n: 1 }, { n: 2 }] }))
      assert.deepStrictEqual(yield* store.entry(stream), Option.some({ stream, zone: "zone-1", version: 2, ...first }))
      yield* store.append(sampleAppend("s", { expected: 2, zone: "zone-2", entry: entryOf({ status: "replied" }) }))
      assert.deepStrictEqual(yield* store.entry(stream), Option.some({ stream, zone: "zone-2", version: 3, ...entryOf({ status: "replied" }) }))
      yield* store.append(sampleAppend("s", { expected: 3, entry: undefined }))
      assert.isTrue(Option.isNone(yield* store.entry(stream)))
      assert.deepStrictEqual(yield* walk(store, all, 10), [])
    })
  },
  {
    name: "pages, sorts and filters as a plain list would, in pages of any size",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const kept = invent(220)
      yield* keepAll(store, kept)
      for (const query of queries) {
        const wanted = naive(query.agency === AGENCY && query.room === ROOM ? kept : [], query)
        for (const limit of [7, 50, 1000]) {
          assert.deepStrictEqual(yield* walk(store, query, limit), wanted, JSON.stringify({ ...query, limit }))
        }
        assert.deepStrictEqual(yield* Stream.runCollect(store.entries(query)), wanted)
      }
      assert.deepStrictEqual(yield* walk(store, all, 1), naive(kept, all))
    })
  },
  {
    name: "a page of what another agency or room has is empty",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.append(sampleAppend("s", { agency: "cn-990102" }))
      assert.deepStrictEqual(yield* walk(store, all, 10), [])
      assert.strictEqual((yield* walk(store, { ...all, agency: "cn-990102" }, 10)).length, 1)
      assert.deepStrictEqual(yield* store.countByStatus(AGENCY, ROOM), {})
    })
  },
  {
    name: "neither repeats nor leaves out an entry while others come and change",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const kept = invent(60)
      yield* keepAll(store, kept)
      const first = yield* store.page({ ...all, limit: 25 })
      yield* store.append(sampleAppend("a-new", { entry: entryOf({ on: "2025-01-01" }) }))
      yield* store.append(sampleAppend("z-new", { entry: entryOf({ on: "2027-01-01" }) }))
      const rest: Array<Entry> = []
      let after = first.next
      while (after !== undefined) {
        const page: { readonly entries: ReadonlyArray<Entry>; readonly next: string | undefined } = yield* store.page({ ...all, limit: 25, after })
        rest.push(...page.entries)
        after = page.next
      }
      assert.deepStrictEqual([...first.entries, ...rest].map(({ stream }) => stream.id), [...naive(kept, all).map(({ stream }) => stream.id), "z-new"])
    })
  },
  {
    name: "refuses a cursor that it did not give",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* keepAll(store, invent(20))
      const { next } = yield* store.page({ ...all, limit: 5 })
      assert.isString(next)
      for (const after of ["", "nonsense", "{}", "bnVsbA", `${next?.slice(0, -4)}`, "' OR 1=1"]) {
        const error = yield* Effect.flip(store.page({ ...all, limit: 5, after }))
        assert.strictEqual(error._tag, "StoreError")
        assert.notStrictEqual(error.remedy, "")
      }
    })
  },
  {
    name: "gives at least one entry and at most a thousand",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.appendAll(Array.from({ length: 1005 }, (_, i) => sampleAppend(`s-${i}`)))
      assert.strictEqual((yield* store.page({ ...all, limit: 5000 })).entries.length, 1000)
      assert.strictEqual((yield* store.page({ ...all, limit: 0 })).entries.length, 1)
      assert.strictEqual((yield* Stream.runCollect(store.entries(all))).length, 1005)
    })
  },
  {
    name: "counts entries by status, and tells the statuses alone",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const kept = invent(50)
      yield* keepAll(store, kept)
      const wanted: { [status: string]: number } = {}
      for (const { entry } of kept) wanted[entry.status] = (wanted[entry.status] ?? 0) + 1
      assert.deepStrictEqual({ ...(yield* store.countByStatus(AGENCY, ROOM)) }, wanted)
      assert.deepStrictEqual(yield* store.statuses(AGENCY, ROOM), Object.keys(wanted).toSorted(byCodePoint))
      assert.deepStrictEqual(yield* store.statuses("nobody", ROOM), [])
    })
  },
  {
    name: "finds by the names of the last append that gave some, and forgets those of a person",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const find = (nameToken: string) => Effect.map(store.page({ ...all, nameToken, limit: 10 }), ({ entries }) => entries.map(({ stream }) => stream.id))
      yield* store.append(sampleAppend("a", { names: [{ subject: "p", token: "zhang" }, { subject: "q", token: "li" }] }))
      yield* store.append(sampleAppend("b", { names: [{ subject: "p", token: "zhang" }] }))
      yield* store.append(sampleAppend("a", { expected: 1, names: undefined }))
      assert.deepStrictEqual(yield* find("zhang"), ["a", "b"])
      yield* store.append(sampleAppend("a", { expected: 2, names: [{ subject: "q", token: "li" }, { subject: "q", token: "wang" }] }))
      assert.deepStrictEqual(yield* Effect.all([find("zhang"), find("li"), find("wang")]), [["b"], ["a"], ["a"]])
      assert.strictEqual(yield* store.forgetNames("q"), 2)
      assert.strictEqual(yield* store.forgetNames("q"), 0)
      assert.deepStrictEqual(yield* Effect.all([find("zhang"), find("li"), find("wang")]), [["b"], [], []])
      yield* store.append(sampleAppend("a", { expected: 3, names: undefined }))
      assert.deepStrictEqual(yield* find("li"), [])
      assert.strictEqual((yield* store.read(streamOf("a"))).length, 4)
      yield* store.append(sampleAppend("b", { expected: 1, entry: undefined }))
      yield* store.append(sampleAppend("b", { expected: 2, names: undefined }))
      assert.deepStrictEqual(yield* find("zhang"), [])
    })
  },
  {
    name: "puts a register that was drawn again in the place of the kept one, and no other",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const kept = invent(30)
      yield* store.appendAll(kept.map(({ entry }) => sampleAppend(entry.stream.id, { entry: entryOf({ status: "wrong" }), names: [{ subject: "p", token: "wrong" }] })))
      yield* store.append(sampleAppend("gone"))
      yield* store.append(sampleAppend("other", { agency: "cn-990102", names: [{ subject: "p", token: "wrong" }] }))
      assert.strictEqual(yield* store.replaceRegister(AGENCY, ROOM, Stream.fromIterable(kept)), 30)
      for (const query of queries.slice(0, 8)) assert.deepStrictEqual(yield* walk(store, query, 11), naive(kept, query))
      for (const nameToken of ["wrong", "t-1", "u-2"]) {
        assert.deepStrictEqual(yield* walk(store, { ...all, nameToken }, 11), naive(kept, { ...all, nameToken }))
      }
      assert.strictEqual((yield* walk(store, { ...all, agency: "cn-990102", nameToken: "wrong" }, 10)).length, 1)
      assert.strictEqual(yield* store.replaceRegister(AGENCY, ROOM, Stream.empty), 0)
      assert.deepStrictEqual(yield* walk(store, all, 10), [])
      assert.strictEqual((yield* store.after(0n, 100)).length, 32)
    })
  },
  {
    name: "leaves the register as it was where drawing it again breaks off",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      const kept = invent(20)
      yield* keepAll(store, kept)
      const wrong = new StoreError({ reason: "other", operation: "test", detail: "broken off", remedy: "再试" })
      const error = yield* Effect.flip(store.replaceRegister(AGENCY, ROOM, Stream.concat(Stream.fromIterable(invent(7)), Stream.fail(wrong))))
      assert.strictEqual(error.detail, "broken off")
      assert.deepStrictEqual(yield* walk(store, all, 11), naive(kept, all))
      assert.deepStrictEqual(yield* walk(store, { ...all, nameToken: "t-3" }, 11), naive(kept, { ...all, nameToken: "t-3" }))
    })
  },
  {
    name: "does not put an older row over what was appended while the register was drawn",
    run: Effect.fnUntraced(function*(fresh) {
      const store = yield* openStore(fresh)
      yield* store.append(sampleAppend("s"))
      const [stale] = yield* walk(store, all, 10)
      const names = [{ subject: "p", token: "new" }]
      const appends: Array<Fiber.Fiber<unknown, unknown>> = []
      const meanwhile = Effect.gen(function*() {
        const appending = store.appendAll([
          sampleAppend("s", { expected: 1, entry: entryOf({ status: "replied" }), names }), sampleAppend("new", { entry: entryOf({ status: "new" }), names })
        ])
        appends.push(yield* Effect.forkDetach(appending, { startImmediately: true }))
        yield* Effect.sleep(20)
      })
      const drawn = stale === undefined ? Stream.empty : Stream.make({ entry: stale, names: [] }).pipe(Stream.tap(() => meanwhile))
      yield* store.replaceRegister(AGENCY, ROOM, drawn)
      for (const each of appends) yield* Fiber.join(each)
      assert.deepStrictEqual((yield* walk(store, all, 10)).map(({ status, stream, version }) => [stream.id, version, status]), [["new", 1, "new"], ["s", 2, "replied"]])
      assert.strictEqual((yield* walk(store, { ...all, nameToken: "new" }, 10)).length, 2)
    })
  }
]
