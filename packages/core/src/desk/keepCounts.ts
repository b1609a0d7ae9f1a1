/**
 * What registers count, kept: every line is gone through once, and from then on only those of matters that have changed since it was last asked. It
 * tells what `makeCounts` and `makeStatistics` tell, and how many entries stand where, as the store stands when it is asked.
 *
 * While the registers are gone through for the first time people go on writing. A line of a matter that has changed since the beginning is therefore
 * never counted as it is read: it is counted from its facts in the end, and taken away where it was counted before it changed.
 *
 * What it holds are numbers by day and by the words of statistics, and no personal data.
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import { byCodePoint } from "../ports/byCodePoint.ts"
import { type Entry, FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { makeTally } from "../report/Tally.ts"
import type { AnyRoom } from "../rules/Room.ts"
import { type DaySums, makeDaySums, sumsBetween } from "./DaySums.ts"
import { type ChangedMatter, type Following, followFacts, keyOf } from "./followFacts.ts"
import { lastPosition } from "./lastPosition.ts"
import type { Counted, CountsQuery, RoomCounts } from "./makeCounts.ts"
import { makeReader } from "./makeReader.ts"
import type { RoomStatistics, StatisticsQuery } from "./makeStatistics.ts"

/** How many entries of a register are listed under a day, and how many have each status. */
export interface RoomStanding {
  readonly room: string
  readonly title: string
  readonly came: number
  readonly byStatus: { readonly [status: string]: number }
}

/** The kept counts of an agency. */
export interface KeptCounts {
  /** As `makeCounts`; in the order in which the register as a whole first has it. */
  readonly counts: (query: Omit<CountsQuery, "agency">) => Effect.Effect<ReadonlyArray<RoomCounts>, StoreError, FactStore>
  /** As `makeStatistics`, in the same order. */
  readonly statistics: (query: Omit<StatisticsQuery, "agency">) => Effect.Effect<ReadonlyArray<RoomStatistics>, StoreError, FactStore>
  /** All rooms, those without entries too. */
  readonly standing: (on: string) => Effect.Effect<ReadonlyArray<RoomStanding>, StoreError, FactStore>
  /** Goes through the registers where that was not done yet, so that the first one who asks need not wait. */
  readonly begin: Effect.Effect<void, StoreError, FactStore>
}

interface Sums {
  readonly room: AnyRoom
  readonly statuses: Map<string, number>
  readonly days: Map<string, number>
  readonly counts: DaySums
}

/** What of an entry is counted. */
type Line = Pick<Entry, "on" | "row" | "status" | "stream" | "zone">

/** Lines that are read before others have their turn. */
const PAGE = 200

const addTo = (sums: Map<string, number>, key: string, times: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + times)
}

/**
 * Makes the kept counts of some rooms for one agency. Nothing is read before the first question, or `begin`; while a million lines are gone
 * through, others have their turn after each page.
 *
 * Fails with a `StoreError` where a fact of a matter that has changed cannot be read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { keepCounts, rooms } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * const { counts } = keepCounts(rooms, "a-1")
 * await Effect.runPromise(Effect.provide(counts({ from: "2026-01-01", through: "2026-12-31" }), layerMemory())) // => []
 * ```
 */
export const keepCounts = (rooms: ReadonlyArray<AnyRoom>, agency: string): KeptCounts => {
  const readers = new Map(rooms.map((room) => [room.name, makeReader(room)]))
  const one = Semaphore.makeUnsafe(1)
  let kept: { readonly sums: ReadonlyMap<string, Sums>; readonly following: Following } | undefined

  const add = (sums: ReadonlyMap<string, Sums>, line: Line | undefined, sign: 1 | -1): void => {
    const of = line && sums.get(line.stream.room)
    if (!line || !of) return
    addTo(of.statuses, line.status, sign)
    addTo(of.days, line.on, sign)
    for (const count of of.room.counts(line.row)) of.counts.add(line.zone, count, sign * (count.times ?? 1))
  }

  /** The line that a matter had when it had so many facts. */
  const lineAt = ({ facts, stream }: Pick<ChangedMatter, "facts" | "stream">, count: number): Effect.Effect<Line | undefined, StoreError> => {
    const reader = readers.get(stream.room)
    if (!reader || count === 0) return Effect.undefined
    return Effect.map(Effect.fromResult(reader.read(stream, facts.slice(0, count))), ({ entry }) => entry)
  }

  const begun = Effect.gen(function*() {
    const store = yield* FactStore
    const following = followFacts(agency, yield* lastPosition(agency))
    const sums = new Map(rooms.map((room): [string, Sums] => [room.name, { room, statuses: new Map(), days: new Map(), counts: makeDaySums() }]))
    const places = new Map(rooms.map(({ name }, i) => [name, i]))
    /** What has changed since, as it is now: counted in the end. */
    const changed = new Map<string, Line | undefined>()
    let read = { place: 0, on: "", id: "" }

    const isCounted = ({ on, stream: { id, room } }: Line): boolean => {
      const place = places.get(room) ?? rooms.length
      return place < read.place || (place === read.place && (byCodePoint(on, read.on) || byCodePoint(id, read.id)) <= 0)
    }
    const note = (all: ReadonlyArray<ChangedMatter>) => Effect.gen(function*() {
      const lines = yield* Effect.forEach(all, (each) => Effect.all([lineAt(each, each.before), lineAt(each, each.facts.length)]))
      for (const [i, [before, after]] of lines.entries()) {
        const key = keyOf(all[i]!.stream)
        if (!changed.has(key) && before && isCounted(before)) add(sums, before, -1)
        changed.set(key, after)
      }
    })

    for (const [place, { name }] of rooms.entries()) {
      let after: string | undefined
      do {
        const { entries, next } = yield* store.page({ agency, room: name, sort: "on", descending: false, limit: PAGE, ...(after !== undefined && { after }) })
        // whatever the page already has of what came since, is known before it is counted
        yield* following.goOn(note)
        for (const entry of entries) if (!changed.has(keyOf(entry.stream))) add(sums, entry, 1)
        const last = entries.at(-1)
        if (last) read = { place, on: last.on, id: last.stream.id }
        after = next
        yield* Effect.yieldNow
      } while (after !== undefined)
      read = { place: place + 1, on: "", id: "" }
    }
    yield* following.goOn(note)
    for (const line of changed.values()) add(sums, line, 1)
    return { sums, following }
  })

  const current = one.withPermits(1)(Effect.gen(function*() {
    kept ??= yield* begun
    const { following, sums } = kept
    yield* following.goOn(Effect.fnUntraced(function*(changed) {
      const lines = yield* Effect.forEach(changed, (each) => Effect.all([lineAt(each, each.before), lineAt(each, each.facts.length)]))
      for (const [before, after] of lines) {
        add(sums, before, -1)
        add(sums, after, 1)
      }
    }))
    return sums
  }))

  const asked = (sums: ReadonlyMap<string, Sums>, names: ReadonlyArray<string> | undefined): ReadonlyArray<Sums> =>
    [...sums.values()].filter(({ room }) => !names || names.includes(room.name))

  return {
    begin: Effect.asVoid(current),
    counts: ({ from, rooms: names, through, zone }) => Effect.map(current, (sums) =>
      asked(sums, names).flatMap(({ counts, room: { name, title } }): ReadonlyArray<RoomCounts> => {
        const found = new Map<string, Counted>()
        for (const summed of counts.all()) {
          if (zone !== undefined && summed.zone !== zone) continue
          let times = 0
          for (const [, sum] of sumsBetween(summed, from, through)) times += sum
          if (times === 0) continue
          const key = JSON.stringify([summed.what, summed.by])
          found.set(key, { what: summed.what, by: summed.by, times: (found.get(key)?.times ?? 0) + times })
        }
        return found.size === 0 ? [] : [{ room: name, title, counts: [...found.values()] }]
      })),
    statistics: ({ rooms: names, zone, ...period }) => Effect.map(current, (sums) =>
      asked(sums, names).flatMap(({ counts, room: { name, title } }): ReadonlyArray<RoomStatistics> => {
        const tally = makeTally(period)
        for (const summed of counts.all()) {
          if (zone !== undefined && summed.zone !== zone) continue
          for (const [on, times] of sumsBetween(summed, period.from, period.through)) tally.add({ on, what: summed.what, by: summed.by, times })
        }
        const statistics = tally.statistics()
        return statistics.lines.length === 0 ? [] : [{ room: name, title, ...statistics }]
      })),
    standing: (on) => Effect.map(current, (sums) => [...sums.values()].map(({ days, room: { name, title }, statuses }) => ({
      room: name, title, came: days.get(on) ?? 0,
      byStatus: Object.fromEntries([...statuses].filter(([, entries]) => entries > 0).toSorted(([one], [other]) => byCodePoint(one, other)))
    })))
  }
}
