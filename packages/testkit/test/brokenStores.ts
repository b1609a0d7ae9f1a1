/** Stores that each break one promise: the suite must find every one of them. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type Append, FactStore, type Recorded, StaleStream } from "@zone/core/ports"
import { layerFactStore, makeMemory, type Memory } from "@zone/core/memory"

type Store = FactStore["Service"]

const keyOf = (...parts: ReadonlyArray<string>): string => JSON.stringify(parts)
const breakAppend = (change: (append: Append) => Append) => (store: Store): Partial<Store> => ({
  append: (append) => store.append(change(append)),
  appendAll: (appends) => store.appendAll(appends.map(change))
})
const breakDraft = (change: (draft: ReturnType<Append["draft"]>) => ReturnType<Append["draft"]>) =>
  breakAppend((append) => ({ ...append, draft: (number) => change(append.draft(number)) }))
const breakFacts = (change: (fact: Recorded) => Recorded) => (store: Store): Partial<Store> => ({
  read: (stream) => Effect.map(store.read(stream), (facts) => facts.map(change)),
  after: (...given) => Effect.map(store.after(...given), (facts) => facts.map(change))
})

/** What each store does wrong, and how it comes to. */
export const brokenStores: { readonly [wrong: string]: (store: Store, memory: Memory) => Partial<Store> } = {
  "loses the row": breakDraft((draft) => ({ ...draft, entry: undefined })),
  "loses the last fact of several": breakDraft((draft) => ({ ...draft, facts: draft.facts.length > 1 ? draft.facts.slice(0, -1) : draft.facts })),
  "loses the names": breakDraft((draft) => ({ ...draft, names: [] })),
  "keeps names that were replaced": (store, memory) => ({
    append: (append) => store.append({
      ...append,
      draft: (number) => {
        const draft = append.draft(number)
        const before = memory.registers.get(keyOf(append.stream.agency, append.stream.room))?.get(append.stream.id)?.names ?? []
        return { ...draft, names: [...before, ...draft.names ?? []] }
      }
    })
  }),
  "ignores the expected version": (store, memory) => {
    const versionOf = ({ agency, id, room }: Append["stream"]) => memory.heads.get(keyOf(agency, room, id))?.version ?? 0
    return {
      append: (append) => Effect.suspend(() => store.append({ ...append, expected: versionOf(append.stream) }))
    }
  },
  "takes 0 for any version": (store, memory) => ({
    append: (append) => Effect.suspend(() => {
      const { agency, id, room } = append.stream
      return store.append(append.expected === 0 ? { ...append, expected: memory.heads.get(keyOf(agency, room, id))?.version ?? 0 } : append)
    })
  }),
  "says stale with the wrong version": (store) => ({
    append: (append) => Effect.catchTag(store.append(append), "StaleStream", ({ expected }) => Effect.fail(new StaleStream({ expected, actual: expected })))
  }),
  "gives a number twice": (store, memory) => ({
    append: (append) => Effect.tap(store.append(append), ({ number }) =>
      Effect.sync(() => {
        if (number !== undefined && number > 1 && append.number?.setAside === undefined) {
          for (const uses of memory.numbers.values()) uses.delete(number)
        }
      }))
  }),
  "takes a number for an append that is refused": (store) => ({
    append: (append) => Effect.tapError(store.append(append), () =>
      append.number && append.number.setAside === undefined ? Effect.ignore(store.setNumbersAside(append.number.series, 1, "lost")) : Effect.void)
  }),
  "links to nothing": (store) => breakFacts((fact) => fact.version > 1 ? { ...fact, hash: "0".repeat(64) } : fact)(store),
  "hashes nothing": breakFacts((fact) => ({ ...fact, hash: "" })),
  "shows heads that are behind": (store) => ({ heads: Stream.map(store.heads, (head) => head.version > 1 ? { ...head, version: head.version - 1 } : head) }),
  "sorts heads by UTF-16": (store) => ({
    heads: Stream.unwrap(Effect.map(Stream.runCollect(store.heads), (heads) =>
      Stream.fromIterable(heads.toSorted((a, b) => keyOf(a.stream.agency, a.stream.room, a.stream.id) < keyOf(b.stream.agency, b.stream.room, b.stream.id) ? -1 : 1))))
  }),
  "appends many one by one": (store) => ({ appendAll: (appends) => Effect.forEach(appends, store.append) }),
  "forgets idempotency keys": breakAppend((append) => ({ ...append, idempotencyKey: undefined })),
  "keys are everybody's": breakAppend((append) => ({ ...append, idempotencyKey: append.idempotencyKey && "the same" })),
  "does not say that it repeats": (store) => ({ append: (append) => Effect.map(store.append(append), (outcome) => ({ ...outcome, repeated: false })) }),
  "keeps a key that was refused": (store) => ({
    append: (append) => Effect.tapError(store.append(append), () =>
      append.idempotencyKey === undefined ? Effect.void : Effect.ignore(store.append({ ...append, stream: { ...append.stream, id: "hidden", agency: append.stream.agency }, expected: 0 })))
  }),
  "lets a reader miss some": (store) => {
    const seen = new Set<bigint>()
    return {
      after: (...given) => Effect.map(store.after(...given), (facts) => facts.filter(({ position }) => {
        const missed = position % 97n === 0n && !seen.has(position)
        seen.add(position)
        return !missed
      }))
    }
  },
  "reads positions as numbers": breakFacts((fact) => ({ ...fact, position: BigInt(Number(fact.position)) })),
  "gives positions that do not increase": breakFacts((fact) => ({ ...fact, position: fact.position / 2n })),
  "ignores the limit": (store) => ({ after: (position, _limit, agency) => store.after(position, 1000, agency) }),
  "ignores the agency": (store) => ({ after: (position, limit) => store.after(position, limit) }),
  "lets facts be changed": (_, memory) => ({
    read: ({ agency, id, room }) => Effect.sync(() => {
      const facts = memory.facts.filter(({ stream }) => keyOf(stream.agency, stream.room, stream.id) === keyOf(agency, room, id))
      return facts.map((each) => {
        const loose = { ...each, fact: structuredClone(each.fact) }
        memory.facts.splice(memory.facts.indexOf(each), 1, loose)
        return loose
      })
    })
  }),
  "cuts texts at NUL": breakFacts((fact) => ({ ...fact, fact: JSON.parse(JSON.stringify(fact.fact).replaceAll("\\u0000", "")) as Recorded["fact"] })),
  "lets the clock go back": (store, memory) => ({
    append: (append) => Effect.suspend(() => {
      const last = memory.facts.findLast(({ stream }) => stream.id === append.stream.id)
      return store.append(last && append.at < last.at ? { ...append, at: last.at } : append)
    })
  }),
  "sorts ties by chance": (store) => ({ page: (query) => Effect.map(store.page(query), (page) => ({ ...page, entries: page.entries.toReversed() })) }),
  "forgets a filter": (store) => ({ page: (query) => store.page({ ...query, unsettled: undefined as unknown as boolean }) }),
  "leaves out what has no due date": (store) => ({ page: (query) => store.page(query.sort === "due" ? { dueThrough: "9999-12-31", ...query } : query) }),
  "goes by offset": (store) => {
    let at = 0
    return {
      page: (query) => Effect.gen(function*() {
        at = query.after === undefined ? 0 : at
        const { after: _, ...rest } = query
        const all = yield* Stream.runCollect(store.entries(rest))
        const entries = all.slice(at, at + Math.min(Math.max(query.limit, 1), 1000))
        at += entries.length
        return { entries, next: at < all.length ? "cursor" : undefined }
      })
    }
  },
  "takes any cursor": (store) => ({
    page: (query) => Effect.catchTag(store.page(query), "StoreError", () => {
      const { after: _, ...first } = query
      return store.page(first)
    })
  }),
  "has no end of pages": (store) => ({ page: (query) => store.page({ ...query, limit: 100_000 }) , entries: (query) => Stream.take(store.entries(query), 1000) }),
  "counts wrong": (store) => ({ countByStatus: () => store.countByStatus("nobody", "nothing") }),
  "tells statuses that nothing has": (store) => ({ statuses: () => store.statuses("nobody", "nothing") }),
  "puts half a register": (store) => ({
    replaceRegister: (agency, room, entries) => store.replaceRegister(agency, room, entries.pipe(Stream.catch(() => Stream.empty)))
  }),
  "adds to the register instead of replacing it": (store, memory) => ({
    replaceRegister: (agency, room, entries) => Effect.gen(function*() {
      const before = [...memory.registers.get(keyOf(agency, room))?.values() ?? []]
      const drawn = yield* Stream.runCollect(entries)
      const ids = new Set(drawn.map(({ entry }) => entry.stream.id))
      yield* store.replaceRegister(agency, room, Stream.fromIterable([...before.filter(({ entry }) => !ids.has(entry.stream.id)), ...drawn]))
      return drawn.length
    })
  }),
  "puts an older row over a newer one": (store, memory) => ({
    replaceRegister: (agency, room, entries) => Effect.gen(function*() {
      const drawn = yield* Stream.runCollect(entries)
      yield* Effect.sleep(30)
      memory.registers.set(keyOf(agency, room), new Map(drawn.map((each) => [each.entry.stream.id, each])))
      return drawn.length
    })
  }),
  "forgets nobody": () => ({ forgetNames: () => Effect.succeed(0) }),
  "sets aside what is taken": (store) => ({
    setNumbersAside: (series, size, holder) => Effect.map(store.setNumbersAside(series, size, holder), (block) => ({ ...block, from: block.from - 1 }))
  }),
  "gives up everybody's numbers": (store) => ({
    giveUpNumbers: (block, reason) => Effect.gen(function*() {
      const all = yield* store.numbers(block.series)
      const holders = new Set(all.flatMap(({ holder }) => holder === undefined ? [] : [holder]))
      return (yield* Effect.forEach([...holders], (holder) => store.giveUpNumbers({ ...block, holder }, reason))).flat().toSorted((a, b) => a - b)
    })
  }),
  "takes a number that was given up": (store, memory) => ({
    append: (append) => Effect.suspend(() => {
      const setAside = append.number?.setAside
      for (const uses of memory.numbers.values()) {
        if (setAside !== undefined && uses.get(setAside)?.use === "givenUp") uses.set(setAside, { number: setAside, use: "setAside" })
      }
      return store.append(append)
    })
  }),
  "reopens without its keys": (store, memory) => {
    memory.answered.clear()
    return { outcomeOf: store.outcomeOf }
  },
  "reopens without its checkpoints": (_, memory) => {
    memory.checkpoints.length = 0
    return {}
  },
  "rounds positions of checkpoints": (store) => ({
    checkpoints: Effect.map(store.checkpoints, (all) => all.map((each) => ({ ...each, position: BigInt(Number(each.position)) })))
  }),
  "hides a defect": (store) => ({ append: (append) => Effect.catchDefect(store.append(append), () => Effect.fail(new StaleStream({ expected: 0, actual: 0 }))) }),
  "has an entry where there are no facts": (store) => ({
    entry: (stream) => Effect.map(store.entry(stream), (entry) =>
      Option.orElse(entry, () => Option.some({ stream, zone: "", version: 0, on: "", status: "", unsettled: false, row: null })))
  })
}

/** A broken store in memory, and its witness. */
export const brokenStore = (change: (store: Store, memory: Memory) => Partial<Store>) => {
  const memory = makeMemory()
  const broken = Layer.effect(FactStore, FactStore.use((store) => Effect.sync(() => FactStore.of({ ...store, ...change(store, memory) }))))
  return {
    layer: Layer.provide(broken, layerFactStore(memory)),
    witness: {
      countFacts: Effect.sync(() => memory.facts.length),
      movePosition: (position: bigint) => Effect.sync(() => {
        const [first] = memory.facts
        if (first) memory.facts.splice(0, 1, { ...first, position })
      })
    }
  }
}
