/**
 * The reference store of facts, in memory: what {@link FactStore} promises in the plainest code, for tutorials and tests, and to hold
 * other stores against.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { byCodePoint } from "../ports/byCodePoint.ts"
import {
  type Append, type Draft, type Entry, FactStore, type Head, NumberTaken, type NumberUse, type Outcome, type Recorded, type Series, StaleStream, type StreamId
} from "../ports/FactStore.ts"
import { linkHash } from "../ports/linkHash.ts"
import { StoreError } from "../ports/StoreError.ts"
import { freeze } from "./freeze.ts"
import { keyOf } from "./keyOf.ts"
import { type KeptEntry, makeMemory, type Memory } from "./Memory.ts"
import { pageOf, sorted } from "./pageOf.ts"

type Refused = StaleStream | NumberTaken | StoreError
type Undo = Array<() => void>

/** How a refusal leaves the middle of an append: everything done so far is undone. */
class Refusal extends Error {
  readonly error: Refused
  constructor(error: Refused) {
    super(error.message)
    this.error = error
  }
}

const streamKey = ({ agency, id, room }: StreamId): string => keyOf(agency, room, id)
const seriesKey = ({ agency, kind, year }: Series): string => keyOf(agency, year, kind)
const byStream = (one: StreamId, other: StreamId): number =>
  byCodePoint(one.agency, other.agency) || byCodePoint(one.room, other.room) || byCodePoint(one.id, other.id)

const wrong = (operation: string, detail: string, remedy: string): StoreError => new StoreError({ reason: "other", operation, detail, remedy })

/** The map under a key, made where there is none. */
const under = <A, B>(maps: Map<string, Map<A, B>>, key: string): Map<A, B> => {
  const found = maps.get(key) ?? new Map<A, B>()
  maps.set(key, found)
  return found
}

const put = <A, B>(map: Map<A, B>, key: A, value: B | undefined, undo: Undo): void => {
  const before = map.get(key)
  undo.push(() => void (before === undefined ? map.delete(key) : map.set(key, before)))
  if (value === undefined) map.delete(key)
  else map.set(key, value)
}

/** Where the facts of a stream and of an agency lie among all; worked out from the facts alone. */
class Places {
  readonly streams = new Map<string, Array<number>>()
  readonly agencies = new Map<string, Array<number>>()
  add({ stream }: Recorded, at: number): void {
    const places = this.streams.get(streamKey(stream))
    if (places) places.push(at)
    else this.streams.set(streamKey(stream), [at])
    const within = this.agencies.get(stream.agency)
    if (within) within.push(at)
    else this.agencies.set(stream.agency, [at])
  }
  drop({ stream }: Recorded): void {
    this.streams.get(streamKey(stream))?.pop()
    this.agencies.get(stream.agency)?.pop()
  }
}

/** How many of `count` things, in order, lie before the first that is past something. */
const before = (count: number, isPast: (i: number) => boolean): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const make = (memory: Memory): Effect.Effect<FactStore["Service"]> =>
  Effect.gen(function*() {
    const { answered, checkpoints, facts, heads, numbers, registers } = memory
    const writing = yield* Semaphore.make(1)
    const places = new Places()
    facts.forEach((fact, at) => places.add(fact, at))

    const takeNumber = ({ number, stream }: Append, undo: Undo): number | undefined => {
      if (!number) return undefined
      const { series, setAside } = number
      const uses = under(numbers, seriesKey(series))
      const taken = setAside ?? uses.size + 1
      if (setAside !== undefined) {
        const use = series.agency === stream.agency ? uses.get(setAside)?.use : undefined
        if (use !== "setAside") throw new Refusal(new NumberTaken({ number: setAside, detail: use === undefined ? "was never set aside" : `is ${use} already` }))
      }
      const holder = uses.get(taken)?.holder
      put<number, NumberUse>(uses, taken, { number: taken, use: "kept", stream, ...(holder !== undefined && { holder }) }, undo)
      return taken
    }

    const link = (append: Append, draft: Draft, undo: Undo): Recorded => {
      const { actor, at, expected, schema, stream, zone } = append
      let last = facts[places.streams.get(streamKey(stream))?.at(-1) ?? -1]
      draft.facts.forEach((given, i) => {
        const fact = freeze(given)
        const version = expected + i + 1
        const hash = linkHash(last?.hash ?? "", { stream, zone, version, schema, fact: JSON.stringify(fact), at, actor })
        last = Object.freeze({ stream, zone, version, position: (facts.at(-1)?.position ?? 0n) + 1n, schema, fact, at, actor, hash })
        const kept = last
        places.add(kept, facts.push(kept) - 1)
        undo.push(() => {
          facts.pop()
          places.drop(kept)
        })
      })
      // a draft without facts is a defect of the caller: nothing of it is kept
      if (!last || draft.facts.length === 0) throw new Error("an append without facts")
      return last
    }

    const appendOne = (append: Append, undo: Undo): Outcome => {
      const { at, expected, idempotencyKey, stream, zone } = append
      const answerKey = idempotencyKey === undefined ? undefined : keyOf(stream.agency, idempotencyKey)
      const earlier = answerKey === undefined ? undefined : answered.get(answerKey)
      if (earlier) return { ...earlier, repeated: true }
      const head = heads.get(streamKey(stream))
      const actual = head?.version ?? 0
      if (actual !== expected) throw new Refusal(new StaleStream({ expected, actual }))
      const previous = facts[places.streams.get(streamKey(stream))?.at(-1) ?? -1]
      if (previous && at < previous.at) {
        throw new Refusal(new StoreError({
          reason: "clockBack", operation: "append", detail: `${at} lies before ${previous.at}`, remedy: "校准本机时间后重试"
        }))
      }
      const number = takeNumber(append, undo)
      const draft = append.draft(number)
      const { hash, version } = link(append, draft, undo)
      put<string, Head>(heads, streamKey(stream), { stream, version, hash }, undo)
      const register = under(registers, keyOf(stream.agency, stream.room))
      const entry: Entry | undefined = draft.entry && Object.freeze({ ...draft.entry, row: freeze(draft.entry.row), stream, zone, version })
      const names = draft.names ?? register.get(stream.id)?.names ?? []
      put<string, KeptEntry>(register, stream.id, entry && { entry, names: [...names] }, undo)
      const outcome: Outcome = { stream, version, number, hash, repeated: false }
      if (answerKey !== undefined) put(answered, answerKey, outcome, undo)
      return outcome
    }

    const appendAll = (appends: ReadonlyArray<Append>): Effect.Effect<ReadonlyArray<Outcome>, Refused> =>
      writing.withPermits(1)(Effect.suspend(() => {
        const undo: Undo = []
        try {
          return Effect.succeed(appends.map((each) => appendOne(each, undo)))
        } catch (thrown) {
          for (const step of undo.toReversed()) step()
          return thrown instanceof Refusal ? Effect.fail(thrown.error) : Effect.die(thrown)
        }
      }))

    const at = (index: number): Recorded => facts[index]!
    const registerOf = (agency: string, room: string): Map<string, KeptEntry> => registers.get(keyOf(agency, room)) ?? new Map<string, KeptEntry>()

    return FactStore.of({
      specVersion: 1,
      append: (append) => Effect.map(appendAll([append]), ([outcome]) => outcome!),
      appendAll,
      outcomeOf: (agency, idempotencyKey) =>
        Effect.sync(() => Option.map(Option.fromNullishOr(answered.get(keyOf(agency, idempotencyKey))), (outcome) => ({ ...outcome, repeated: true }))),
      read: (stream) => Effect.sync(() => (places.streams.get(streamKey(stream)) ?? []).map(at).sort((one, other) => one.version - other.version)),
      after: (position, limit, agency) =>
        Effect.sync(() => {
          if (agency === undefined) {
            const start = before(facts.length, (i) => at(i).position > position)
            return facts.slice(start, start + limit)
          }
          const own = places.agencies.get(agency) ?? []
          const start = before(own.length, (i) => at(own[i]!).position > position)
          return own.slice(start, start + limit).map(at)
        }),
      entry: ({ agency, id, room }) => Effect.sync(() => Option.map(Option.fromNullishOr(registerOf(agency, room).get(id)), ({ entry }) => entry)),
      page: (query) =>
        Effect.suspend(() => {
          const page = pageOf(registerOf(query.agency, query.room).values(), query)
          return Effect.mapError(Effect.fromOption(page), () => wrong("page", "the cursor is none of this store", "从第一页重新查询"))
        }),
      entries: (query) => Stream.suspend(() => Stream.fromIterable(sorted(registerOf(query.agency, query.room).values(), query))),
      countByStatus: (agency, room) =>
        Effect.sync(() => {
          const counts = new Map<string, number>()
          for (const { entry: { status } } of registerOf(agency, room).values()) counts.set(status, (counts.get(status) ?? 0) + 1)
          return Object.fromEntries([...counts].sort(([one], [other]) => byCodePoint(one, other)))
        }),
      statuses: (agency, room) =>
        Effect.sync(() => [...new Set(Array.from(registerOf(agency, room).values(), ({ entry: { status } }) => status))].sort(byCodePoint)),
      replaceRegister: (agency, room, entries) =>
        writing.withPermits(1)(Effect.gen(function*() {
          const register = new Map<string, KeptEntry>()
          yield* Stream.runForEach(entries, ({ entry, names }) =>
            Effect.sync(() => void register.set(entry.stream.id, { entry: Object.freeze({ ...entry, row: freeze(entry.row) }), names: [...names] })))
          registers.set(keyOf(agency, room), register)
          return register.size
        })),
      forgetNames: (subject) =>
        writing.withPermits(1)(Effect.sync(() => {
          let count = 0
          for (const register of registers.values()) {
            for (const [id, { entry, names }] of register) {
              const left = names.filter((name) => name.subject !== subject)
              count += names.length - left.length
              if (left.length < names.length) register.set(id, { entry, names: left })
            }
          }
          return count
        })),
      setNumbersAside: (series, size, holder) =>
        writing.withPermits(1)(Effect.suspend(() => {
          if (!Number.isSafeInteger(size) || size < 1) return Effect.fail(wrong("setNumbersAside", `a block of ${size} numbers`, "预留编号的数量写1以上的整数"))
          const uses = under(numbers, seriesKey(series))
          const from = uses.size + 1
          for (let number = from; number < from + size; number++) uses.set(number, { number, use: "setAside", holder })
          return Effect.succeed({ series, from, through: from + size - 1, holder })
        })),
      giveUpNumbers: ({ from, holder, series, through }, reason) =>
        writing.withPermits(1)(Effect.sync(() => {
          const uses = under(numbers, seriesKey(series))
          const given = [...uses.values()].filter((each) => each.use === "setAside" && each.holder === holder && each.number >= from && each.number <= through)
          for (const { number } of given) uses.set(number, { number, use: "givenUp", holder, reason })
          return given.map(({ number }) => number).sort((one, other) => one - other)
        })),
      numbers: (series) =>
        Effect.sync(() => [...(numbers.get(seriesKey(series)) ?? new Map<number, NumberUse>()).values()].sort((one, other) => one.number - other.number)),
      heads: Stream.suspend(() => Stream.fromIterable([...heads.values()].sort((one, other) => byStream(one.stream, other.stream)))),
      keepCheckpoint: (checkpoint) => Effect.sync(() => void checkpoints.push(checkpoint)),
      checkpoints: Effect.sync(() => [...checkpoints])
    })
  })

/**
 * A store of facts in memory: new for each layer, or on a {@link Memory} that you hold.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { layerFactStore } from "@zone/core/memory"
 * import { FactStore } from "@zone/core/ports"
 *
 * const nothing = FactStore.use((store) => store.after(0n, 10))
 * Effect.runSync(Effect.provide(nothing, layerFactStore())) // => []
 * ```
 */
export const layerFactStore = (memory: Memory = makeMemory()): Layer.Layer<FactStore> => Layer.effect(FactStore, make(memory))
