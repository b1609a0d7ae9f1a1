/** Gathers what registers count, room by room and count by count; every line of a register is gone through once. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { AnyRoom, Count } from "../rules/Room.ts"

/** Whose registers are counted, from a day through a day, `YYYY-MM-DD`. */
export interface CountsQuery {
  readonly agency: string
  readonly from: string
  readonly through: string
  /** One zone only. */
  readonly zone?: string
  /** Rooms by their names; all where left out. */
  readonly rooms?: ReadonlyArray<string>
}

/** What one room counts, in the order of its register. */
export interface RoomCounts {
  readonly room: string
  readonly title: string
  readonly counts: ReadonlyArray<Count>
}

/**
 * Makes the counts of some rooms: a program that gives what each register counts over a time, for whoever adds it up in a way of their own;
 * `makeStatistics` adds it up by month or year. Rooms with nothing to count are left out.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { makeCounts, rooms } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * const count = makeCounts(rooms)
 * await Effect.runPromise(Effect.provide(count({ agency: "a-1", from: "2026-01-01", through: "2026-12-31" }), layerMemory())) // => []
 * ```
 */
export const makeCounts = (rooms: ReadonlyArray<AnyRoom>) =>
  Effect.fnUntraced(function*({ agency, from, rooms: names, through, zone }: CountsQuery): Effect.fn.Return<ReadonlyArray<RoomCounts>, StoreError, FactStore> {
    const store = yield* FactStore
    const all: Array<RoomCounts> = []
    for (const { counts, name, title } of rooms) {
      if (names && !names.includes(name)) continue
      const counted: Array<Count> = []
      // a line may count things of days after the one that it is listed under, and none before
      const entries = store.entries({ agency, room: name, through, sort: "on", descending: false, ...(zone !== undefined && { zone }) })
      yield* Stream.runForEach(entries, ({ row }) => Effect.sync(() => {
        for (const count of counts(row)) if (count.on >= from && count.on <= through) counted.push(count)
      }))
      if (counted.length > 0) all.push({ room: name, title, counts: counted })
    }
    return all
  })
