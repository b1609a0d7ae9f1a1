/** Gathers what registers count, room by room, for statistics over months or years; every line of a register is gone through once. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { type Period, type Statistics, statisticsOf } from "../report/statisticsOf.ts"
import type { AnyRoom, Count } from "../rules/Room.ts"

/** Whose registers are counted, and over what time. */
export interface StatisticsQuery extends Period {
  readonly agency: string
  /** One zone only. */
  readonly zone?: string
  /** Rooms by their names; all where left out. */
  readonly rooms?: ReadonlyArray<string>
}

/** The statistics of one room. */
export interface RoomStatistics extends Statistics {
  readonly room: string
  readonly title: string
}

/**
 * Makes the statistics of some rooms: a program that counts their registers over a time, each room by itself. Rooms with nothing to count are
 * left out.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { makeStatistics, rooms } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * const count = makeStatistics(rooms)
 * await Effect.runPromise(Effect.provide(count({ agency: "a-1", from: "2026-01-01", through: "2026-12-31", per: "month" }), layerMemory())) // => []
 * ```
 */
export const makeStatistics = (rooms: ReadonlyArray<AnyRoom>) =>
  Effect.fnUntraced(function*({ agency, rooms: names, zone, ...period }: StatisticsQuery): Effect.fn.Return<ReadonlyArray<RoomStatistics>, StoreError, FactStore> {
    const store = yield* FactStore
    const all: Array<RoomStatistics> = []
    for (const { counts, name, title } of rooms) {
      if (names && !names.includes(name)) continue
      const counted: Array<Count> = []
      // a line may count things of days after the one that it is listed under, and none before
      const entries = store.entries({ agency, room: name, through: period.through, sort: "on", descending: false, ...(zone !== undefined && { zone }) })
      yield* Stream.runForEach(entries, ({ row }) => Effect.sync(() => {
        for (const count of counts(row)) if (count.on >= period.from && count.on <= period.through) counted.push(count)
      }))
      if (counted.length > 0) all.push({ room: name, title, ...statisticsOf(counted, period) })
    }
    return all
  })
