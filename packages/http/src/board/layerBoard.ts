/**
 * The office as a whole: the board and the counts of the core over all rooms that are served, kept and brought up to date whenever somebody asks. They
 * are begun in the background when the office is opened, so that the first one who asks need not wait for a long register.
 */
import { keepBoard, keepCounts } from "@zone/core/desk"
import type { FactStore, Vault } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Office } from "../office/Office.ts"
import { Board } from "./Board.ts"

/** How long after the office was opened. */
const AFTER = "1 second"

/** Reads the store at hand. */
export const layerBoard: Layer.Layer<Board, never, Office | FactStore | Vault> = Layer.effect(Board, Effect.gen(function*() {
  const { agency, law, rooms: served } = yield* Office
  const services = yield* Effect.context<FactStore | Vault>()
  const rooms = served.map(({ room }) => room)
  const owed = keepBoard(rooms, law, agency)
  const { begin, counts, standing, statistics } = keepCounts(rooms, agency)
  // once the office is open and answers; what goes wrong is told to whoever asks
  yield* Effect.forkScoped(Effect.ignore(Effect.provideContext(Effect.andThen(owed({}), begin), services)).pipe(Effect.delay(AFTER)))
  return Board.of({
    owed: (query) => Effect.provideContext(owed(query), services),
    standing: (on) => Effect.provideContext(standing(on), services),
    counts: (query) => Effect.provideContext(counts(query), services),
    statistics: (query) => Effect.provideContext(statistics(query), services)
  })
}))
