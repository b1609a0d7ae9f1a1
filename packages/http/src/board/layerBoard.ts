/** The office as a whole, by asking the desk of each room. */
import type { FactStore, Vault } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { OwedItem, Statistics } from "../api/BoardGroup.ts"
import { Office } from "../office/Office.ts"
import { owedOf } from "../show/owedOf.ts"
import { Board } from "./Board.ts"

const dayOf = ({ owed: { due } }: OwedItem): string => (due && "date" in due ? due.date : "9999-99-99")

/** Asks the desks of the office at hand. */
export const layerBoard: Layer.Layer<Board, never, Office | FactStore | Vault> = Layer.effect(Board, Effect.gen(function*() {
  const { agency, law, rooms, today } = yield* Office
  const services = yield* Effect.context<FactStore | Vault>()
  return Board.of({
    owed: Effect.fnUntraced(function*(workingDays) {
      const day = yield* today
      const all = yield* Effect.forEach(rooms, ({ desk, room }) => Effect.map(desk.dueWithin(agency, workingDays), (items) =>
        items.map(({ number, obligation, provisional, status, stream, zone }): OwedItem => ({
          room: room.name, id: stream.id, zone, status, provisional, ...(number !== undefined && { number }), owed: owedOf(obligation, law, day)
        }))))
      return all.flat().toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
    }, Effect.provideContext(services)),
    standing: (on) => Effect.forEach(rooms, ({ desk, room }) => Effect.gen(function*() {
      const came = yield* Stream.runCount(desk.entries({ agency, from: on, through: on }))
      return { room: room.name, title: room.title, came, byStatus: yield* desk.countByStatus(agency) }
    })).pipe(Effect.provideContext(services)),
    counts: Effect.fnUntraced(function*(from, through) {
      const found: Array<Statistics["counts"][number]> = []
      for (const { desk, room } of rooms) {
        const sums = new Map<string, Statistics["counts"][number]>()
        yield* Stream.runForEach(desk.entries({ agency }), ({ row }) => Effect.sync(() => {
          for (const { by = {}, on, times = 1, what } of room.counts(row)) {
            if (on < from || on > through) continue
            const key = JSON.stringify([what, Object.keys(by).toSorted().map((name) => [name, by[name]])])
            const before = sums.get(key)
            sums.set(key, { room: room.name, title: room.title, what, by, times: (before?.times ?? 0) + times })
          }
        }))
        found.push(...sums.values())
      }
      return found
    }, Effect.provideContext(services))
  })
}))
