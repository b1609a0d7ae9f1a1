/**
 * The board of obligations: all that is owed in all rooms, by whom, until when and on what basis, what has no day included. It reads what is
 * not ended, however much is, and keeps nothing.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { type Entry, FactStore } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { AnyRoom } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import { civilDay } from "./civilDay.ts"
import type { LawOf } from "./Law.ts"
import { type DueItem, reckoningOf, standingIn, standOf } from "./makeDueList.ts"
import { makeReader } from "./makeReader.ts"

/** Something that is owed in some room. */
export interface BoardItem extends Omit<DueItem, "standing"> {
  /** The room's name, and what happens in it in Chinese. */
  readonly room: string
  readonly title: string
  /** `overdue`, `due` and `undetermined` as in a due list · `undated` owed promptly, without a day that a text or somebody has set. */
  readonly standing: DueItem["standing"] | "undated"
}

/** What of the board is wanted; all that the agency owes where nothing else is said. */
export interface BoardQuery {
  readonly agency: string
  readonly zone?: string
  /** Rooms by their names. */
  readonly rooms?: ReadonlyArray<string>
  readonly owedBy?: ReadonlyArray<Role>
  /** Exactly this unit or person. */
  readonly assignedTo?: string
  /** The ids of documents that the obligation stands on, e.g. `cn-500105/zone`. */
  readonly documents?: ReadonlyArray<string>
  readonly standing?: ReadonlyArray<BoardItem["standing"]>
  /** Due within so many working days, or overdue; what is undetermined or undated is left out then only where `standing` does. */
  readonly workingDays?: number
}

const RANK = { overdue: 0, due: 0, undetermined: 1, undated: 2 } as const satisfies { readonly [standing in BoardItem["standing"]]: number }

/** By day, then what nobody can tell a day for, then what has none: the most urgent comes first in the order of these texts. */
const urgencyOf = ({ obligation: { due }, standing }: BoardItem): string => `${RANK[standing]}${!due ? "" : "date" in due ? due.date : due.gap}`

/** The most urgent first; what is as urgent as other things stays in the order of rooms and registers. */
const byUrgency = (items: ReadonlyArray<BoardItem>): ReadonlyArray<BoardItem> => {
  const days = new Map<string, Array<BoardItem>>()
  for (const item of items) {
    const urgency = urgencyOf(item)
    const same = days.get(urgency)
    if (same) same.push(item)
    else days.set(urgency, [item])
  }
  return [...days.keys()].sort().flatMap((urgency) => days.get(urgency)!)
}

/**
 * Makes the board of some rooms: a program that lists what is owed in them, the most urgent first.
 *
 * Time comes from Effect's clock, the civil day is China's. Fails with a `StoreError` where a fact cannot be read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Result from "effect/Result"
 * import { makeBoard, makeDesk, rooms } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 * import { resolve } from "@zone/core/rules"
 * import { room } from "@zone/core/zone"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const law = { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar }
 * const inspect = { _tag: "RecordInspection", on: "2026-09-21", inspector: "检查员甲", missing: [{ requirement: "area/intake", gravity: 3 }] } as const
 * const owed = Effect.gen(function*() {
 *   yield* makeDesk(room, law).execute("i-1", inspect, { agency: "a-1", zone: "z-1", actor: { id: "u-1", role: "auditor" } })
 *   return yield* makeBoard(rooms, law)({ agency: "a-1" })
 * })
 * const items = await Effect.runPromise(Effect.provide(owed, layerMemory()))
 * items.map(({ obligation, standing, title }) => [title, standing, obligation.what]) // => [["专区检查", "undated", "督促整改或者豁免：设有申请接收区"]]
 * ```
 */
export const makeBoard = (rooms: ReadonlyArray<AnyRoom>, law: LawOf) => {
  const readers = rooms.map((room) => ({ room, owed: makeReader(room).owed }))

  /** The entries of a room that are not ended. */
  const open = ({ ended, name }: AnyRoom, { agency, zone }: BoardQuery): Stream.Stream<Entry, StoreError, FactStore> =>
    Stream.unwrap(Effect.gen(function*() {
      const store = yield* FactStore
      const status = (yield* store.statuses(agency, name)).filter((each) => !ended.includes(each))
      if (status.length === 0) return Stream.empty
      return store.entries({ agency, room: name, status, sort: "on", descending: false, ...(zone !== undefined && { zone }) })
    }))

  return Effect.fnUntraced(function*(query: BoardQuery): Effect.fn.Return<ReadonlyArray<BoardItem>, StoreError, FactStore> {
    const { agency, assignedTo, documents, owedBy, rooms: names, standing, workingDays } = query
    const store = yield* FactStore
    const today = civilDay(yield* Clock.currentTimeMillis)
    const standingAt = standingIn(law, agency, today, workingDays)
    const items: Array<BoardItem> = []
    for (const { owed, room } of readers) {
      if (names && !names.includes(room.name)) continue
      yield* Stream.runForEachArray(open(room, query), Effect.fnUntraced(function*(entries) {
        for (const entry of entries) {
          const obligations = yield* Effect.fromResult(owed(yield* store.read(entry.stream)))
          const { number, status, stream, zone } = entry
          const here = standingAt(zone)
          for (const obligation of obligations) {
            const { due } = obligation
            if (here.horizon !== undefined && due && "date" in due && due.date > here.horizon) continue
            if (owedBy && !owedBy.includes(obligation.owedBy)) continue
            if (assignedTo !== undefined && obligation.assignedTo !== assignedTo) continue
            if (documents && !documents.includes(obligation.basis.document)) continue
            const { provisional, standing: stands, workingDaysLeft } = standOf(here, obligation)
            const reckoning = reckoningOf(here, obligation)
            if (standing && !standing.includes(due ? stands : "undated")) continue
            items.push({
              room: room.name, title: room.title, stream, zone, number, status, obligation, standing: due ? stands : "undated", provisional, workingDaysLeft,
              // worked out when it is first read
              get reckoning() {
                return reckoning()
              }
            })
          }
        }
      }))
    }
    return byUrgency(items)
  })
}
