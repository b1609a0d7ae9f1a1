/** Adds up what registers count: once for each thing and all that it is told apart by, and by month or year where that is asked for. */
import type { RoomCounts } from "@zone/core/desk"
import { type Period, statisticsOf } from "@zone/core/report"
import type { Statistics } from "../api/BoardGroup.ts"

/** Each thing with everything that tells it apart, in the order of the registers. @internal */
export const countsOf = (all: ReadonlyArray<RoomCounts>): Statistics["counts"] =>
  all.flatMap(({ counts, room, title }) => {
    const sums = new Map<string, Statistics["counts"][number]>()
    for (const { by = {}, times = 1, what } of counts) {
      const key = JSON.stringify([what, Object.entries(by).toSorted(([one], [other]) => (one < other ? -1 : 1))])
      sums.set(key, { room, title, what, by, times: (sums.get(key)?.times ?? 0) + times })
    }
    return [...sums.values()]
  })

/** By month or year: each thing as a whole, and for each value that tells it apart. @internal */
export const spansOf = (all: ReadonlyArray<RoomCounts>, period: Period): NonNullable<Statistics["rooms"]> =>
  all.map(({ counts, room, title }) => ({ room, title, ...statisticsOf(counts, period) }))
