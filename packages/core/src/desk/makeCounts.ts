/** Adds up what registers count, room by room; every line of a register is gone through once, and none is held. */
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

/** Something that was counted, with everything that it is told apart by together; how often in all. */
export interface Counted {
  readonly what: string
  readonly by: { readonly [distinction: string]: string }
  readonly times: number
}

/** What one room counts, in the order in which its register first has it. */
export interface RoomCounts {
  readonly room: string
  readonly title: string
  readonly counts: ReadonlyArray<Counted>
}

/**
 * Makes the counts of some rooms: a program that adds up what each register counts over a time, apart by everything that tells it apart
 * together, e.g. answers by telephone at once; `makeStatistics` tells each distinction by itself, by month or year. Rooms with nothing to count
 * are left out.
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
      const sums = new Map<string, Counted>()
      const add = ({ by = {}, on, times = 1, what }: Count): void => {
        if (on < from || on > through) return
        const key = JSON.stringify([what, Object.entries(by).toSorted(([one], [other]) => (one < other ? -1 : 1))])
        sums.set(key, { what, by, times: (sums.get(key)?.times ?? 0) + times })
      }
      // a line may count things of days after the one that it is listed under, and none before
      const entries = store.entries({ agency, room: name, through, sort: "on", descending: false, ...(zone !== undefined && { zone }) })
      yield* Stream.runForEach(entries, ({ row }) => Effect.sync(() => counts(row).forEach(add)))
      if (sums.size > 0) all.push({ room: name, title, counts: [...sums.values()] })
    }
    return all
  })
