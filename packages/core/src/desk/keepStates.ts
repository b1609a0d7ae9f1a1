/**
 * The matters of a room, kept as they stand: they are read once, and from then on only those that have changed since it was last asked. For sheets
 * that show everything of a room at once, of rooms whose matters are few and live long.
 *
 * What people are called in the states stays sealed.
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { byCodePoint } from "../ports/byCodePoint.ts"
import { type Entry, FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { type ChangedMatter, type Following, followFacts } from "./followFacts.ts"
import { lastPosition } from "./lastPosition.ts"
import { makeReader, type Readable } from "./makeReader.ts"

/** A matter as it stands. The same object again as long as nothing has happened with it. */
export interface KeptState<State> extends Pick<Entry, "on" | "status" | "version" | "zone"> {
  readonly id: string
  readonly state: State
}

/**
 * Keeps the matters of a room for one agency: the program lists them in the order of the register, the oldest first, those that have ended too.
 *
 * Fails with a `StoreError` where a fact cannot be read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { keepStates } from "@zone/core/desk"
 * import { room } from "@zone/core/facility"
 * import { layerMemory } from "@zone/core/memory"
 *
 * await Effect.runPromise(Effect.provide(keepStates(room, "a-1"), layerMemory())) // => []
 * ```
 */
export const keepStates = <State, Fact extends { readonly _tag: string }, Row>(
  room: Readable<State, Fact, Row>, agency: string
): Effect.Effect<ReadonlyArray<KeptState<State>>, StoreError, FactStore> => {
  const { read } = makeReader(room)
  const one = Semaphore.makeUnsafe(1)
  let kept: { readonly matters: Map<string, KeptState<State>>; readonly following: Following } | undefined
  /** In their order; none where something has changed since. */
  let sorted: ReadonlyArray<KeptState<State>> | undefined

  const put = (matters: Map<string, KeptState<State>>, { facts, stream }: Pick<ChangedMatter, "facts" | "stream">): Effect.Effect<void, StoreError> => {
    if (stream.room !== room.name) return Effect.void
    return Effect.map(Effect.fromResult(read(stream, facts)), ({ entry, state }) => {
      sorted = undefined
      if (!entry) return
      const { on, status, version, zone } = entry
      matters.set(stream.id, { id: stream.id, on, status, version, zone, state })
    })
  }

  const begin = Effect.gen(function*() {
    const store = yield* FactStore
    // what is kept while it reads is read once more: it comes behind this position
    const following = followFacts(agency, yield* lastPosition(agency))
    const matters = new Map<string, KeptState<State>>()
    yield* Stream.runForEach(store.entries({ agency, room: room.name, sort: "on", descending: false }), ({ stream }) =>
      Effect.flatMap(store.read(stream), (facts) => put(matters, { stream, facts })))
    return { following, matters }
  })

  return one.withPermits(1)(Effect.gen(function*() {
    kept ??= yield* begin
    const { following, matters } = kept
    yield* following.goOn((changed) => Effect.forEach(changed, (each) => put(matters, each), { discard: true }))
    sorted ??= [...matters.values()].toSorted((one, other) => byCodePoint(one.on, other.on) || byCodePoint(one.id, other.id))
    return sorted
  }))
}
