/** Gathers what registers count, room by room, for statistics over months or years; every line of a register is gone through once. */
import * as Effect from "effect/Effect"
import type { FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { type Period, type Statistics, statisticsOf } from "../report/statisticsOf.ts"
import type { AnyRoom } from "../rules/Room.ts"
import { type CountsQuery, makeCounts } from "./makeCounts.ts"

/** Whose registers are counted, over what time, and by month or by year. */
export interface StatisticsQuery extends CountsQuery, Period {}

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
export const makeStatistics = (rooms: ReadonlyArray<AnyRoom>) => {
  const gather = makeCounts(rooms)
  return ({ per, ...query }: StatisticsQuery): Effect.Effect<ReadonlyArray<RoomStatistics>, StoreError, FactStore> =>
    Effect.map(gather(query), (all) => all.map(({ counts, room, title }) => ({ room, title, ...statisticsOf(counts, { from: query.from, through: query.through, per }) })))
}
