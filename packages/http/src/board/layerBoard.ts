/** The office as a whole, by the board and the counts of the core over all rooms that are served. */
import { makeBoard, makeCounts } from "@zone/core/desk"
import type { FactStore, Vault } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { Office } from "../office/Office.ts"
import { Board } from "./Board.ts"

/** Reads the store at hand. */
export const layerBoard: Layer.Layer<Board, never, Office | FactStore | Vault> = Layer.effect(Board, Effect.gen(function*() {
  const { agency, law, rooms: served } = yield* Office
  const services = yield* Effect.context<FactStore | Vault>()
  const rooms = served.map(({ room }) => room)
  const [owed, counts] = [makeBoard(rooms, law), makeCounts(rooms)]
  return Board.of({
    owed: (query) => Effect.provideContext(owed({ ...query, agency }), services),
    standing: (on) => Effect.forEach(served, ({ desk, room }) => Effect.gen(function*() {
      const came = yield* Stream.runCount(desk.entries({ agency, from: on, through: on }))
      return { room: room.name, title: room.title, came, byStatus: yield* desk.countByStatus(agency) }
    })).pipe(Effect.provideContext(services)),
    counts: (query) => Effect.provideContext(counts({ ...query, agency }), services)
  })
}))
