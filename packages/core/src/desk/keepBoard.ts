/**
 * A board that is kept: it reads what is not ended once, and from then on only the matters that have changed since it was last asked. It tells what
 * `makeBoard` tells, as the store stands when it is asked.
 *
 * What it holds are obligations: days, bases and roles, and no personal data.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { byCodePoint } from "../ports/byCodePoint.ts"
import { type Entry, FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { AnyRoom, Obligation } from "../rules/Room.ts"
import { civilDay } from "./civilDay.ts"
import { type ChangedMatter, type Following, followFacts } from "./followFacts.ts"
import { type Law, lawAt, type LawOf } from "./Law.ts"
import { lastPosition } from "./lastPosition.ts"
import { boardItem, type BoardItem, type BoardQuery, byUrgency, isAsked, openIn } from "./makeBoard.ts"
import { type Standing, standingIn } from "./makeDueList.ts"
import { makeReader } from "./makeReader.ts"

/** What of the board is wanted; the agency is the one that it is kept for. */
export type KeptBoardQuery = Omit<BoardQuery, "agency">

/** A matter that owes something, or may. */
interface Open {
  readonly entry: Pick<Entry, "number" | "on" | "status" | "stream" | "zone">
  readonly obligations: ReadonlyArray<Obligation>
  /** What stands on the board of it, by what it was worked out from. */
  items: ReadonlyArray<BoardItem>
  by: Standing | undefined
}

interface Kept {
  readonly following: Following
  readonly matters: ReadonlyMap<string, Map<string, Open>>
}

/** What a standing follows from: it is worked out anew when any of it is another. */
const partsOf = (law: Law, today: string): ReadonlyArray<unknown> => [law, law.book, law.calendar, law.forecast, today]

/** How things stand today in each zone; the same objects as long as day and law are the same. */
const standings = (law: LawOf, agency: string) => {
  const zones = new Map<string, { readonly parts: ReadonlyArray<unknown>; readonly here: Standing }>()
  return (zone: string, today: string): Standing => {
    const parts = partsOf(lawAt(law, { agency, zone, today }), today)
    const known = zones.get(zone)
    if (known?.parts.every((part, i) => part === parts[i]) === true) return known.here
    const here = [...zones.values()].find((other) => other.parts.every((part, i) => part === parts[i]))?.here ?? standingIn(law, agency, today, undefined)(zone)
    zones.set(zone, { parts, here })
    return here
  }
}

/**
 * Makes the kept board of some rooms for one agency. The items that it gives are the same objects again as long as nothing about them is different,
 * so that whoever makes something of them may keep it by them.
 *
 * Time comes from Effect's clock, the civil day is China's. Fails with a `StoreError` where a fact cannot be read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Result from "effect/Result"
 * import { keepBoard, makeDesk, rooms } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 * import { resolve } from "@zone/core/rules"
 * import { room } from "@zone/core/zone"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const law = { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar }
 * const inspect = { _tag: "RecordInspection", on: "2026-09-21", inspector: "检查员甲", missing: [{ requirement: "area/intake", gravity: 3 }] } as const
 * const owed = Effect.gen(function*() {
 *   const board = keepBoard(rooms, law, "a-1")
 *   const before = yield* board({})
 *   yield* makeDesk(room, law).execute("i-1", inspect, { agency: "a-1", zone: "z-1", actor: { id: "u-1", role: "auditor" } })
 *   return [before.length, (yield* board({})).length]
 * })
 * await Effect.runPromise(Effect.provide(owed, layerMemory())) // => [0, 1]
 * ```
 */
export const keepBoard = (rooms: ReadonlyArray<AnyRoom>, law: LawOf, agency: string) => {
  const readers = new Map(rooms.map((room) => [room.name, makeReader(room)]))
  const ended = new Map(rooms.map(({ ended: statuses, name }) => [name, new Set(statuses)]))
  const standing = standings(law, agency)
  const one = Semaphore.makeUnsafe(1)
  let kept: Kept | undefined
  /** All that is owed, the most urgent first; none where something has changed since. */
  let sorted: { readonly items: ReadonlyArray<BoardItem>; readonly here: ReadonlyMap<string, Standing> } | undefined

  const put = (matters: Kept["matters"], { facts, stream }: Pick<ChangedMatter, "facts" | "stream">): Effect.Effect<void, StoreError> => {
    const [of, reader] = [matters.get(stream.room), readers.get(stream.room)]
    if (!of || !reader) return Effect.void
    return Effect.map(Effect.fromResult(reader.read(stream, facts)), ({ entry, obligations }) => {
      sorted = undefined
      if (entry === undefined || ended.get(stream.room)?.has(entry.status) === true) of.delete(stream.id)
      else {
        const { number, on, status, zone } = entry
        of.set(stream.id, { entry: { on, status, stream, zone, ...(number !== undefined && { number }) }, obligations, items: [], by: undefined })
      }
    })
  }

  const begin = Effect.gen(function*() {
    const store = yield* FactStore
    // what is kept while it reads is read once more: it comes behind this position
    const following = followFacts(agency, yield* lastPosition(agency))
    const matters = new Map(rooms.map(({ name }) => [name, new Map<string, Open>()]))
    for (const room of rooms) {
      yield* Stream.runForEach(openIn(room, { agency }), ({ stream }) => Effect.flatMap(store.read(stream), (facts) => put(matters, { stream, facts })))
    }
    return { following, matters }
  })

  const current = one.withPermits(1)(Effect.gen(function*() {
    kept ??= yield* begin
    const { following, matters } = kept
    yield* following.goOn((changed) => Effect.forEach(changed, (each) => put(matters, each), { discard: true }))
    return matters
  }))

  const itemsOf = (room: AnyRoom, open: Open, here: Standing): ReadonlyArray<BoardItem> => {
    if (open.by !== here) {
      open.by = here
      open.items = open.obligations.map((obligation) => boardItem(room, open.entry, obligation, here))
    }
    return open.items
  }

  const all = (matters: Kept["matters"], today: string): ReadonlyArray<BoardItem> => {
    if (sorted && [...sorted.here].every(([zone, here]) => standing(zone, today) === here)) return sorted.items
    const here = new Map<string, Standing>()
    const standingAt = (zone: string): Standing => {
      const known = here.get(zone) ?? standing(zone, today)
      here.set(zone, known)
      return known
    }
    const items = rooms.flatMap((room) =>
      // as the register has them
      [...(matters.get(room.name)?.values() ?? [])].toSorted((a, b) => byCodePoint(a.entry.on, b.entry.on) || byCodePoint(a.entry.stream.id, b.entry.stream.id)).flatMap((open) =>
        itemsOf(room, open, standingAt(open.entry.zone))))
    sorted = { items: byUrgency(items), here }
    return sorted.items
  }

  return Effect.fnUntraced(function*(asked: KeptBoardQuery): Effect.fn.Return<ReadonlyArray<BoardItem>, StoreError, FactStore> {
    const { rooms: names, standing: standingAsked, workingDays, zone } = asked
    const matters = yield* current
    const today = civilDay(yield* Clock.currentTimeMillis)
    const within = workingDays === undefined ? undefined : standingIn(law, agency, today, workingDays)
    const horizonAt = (place: string): string | undefined => within?.(place).horizon
    const query = { ...asked, agency }
    return all(matters, today).filter((item) =>
      (!names || names.includes(item.room)) && (zone === undefined || item.zone === zone) && (!standingAsked || standingAsked.includes(item.standing))
      && isAsked(query, item.obligation, horizonAt(item.zone)))
  })
}
