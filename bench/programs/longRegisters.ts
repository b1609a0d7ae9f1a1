/**
 * Makes a board of 500 open matters among so many ended ones as its first word says, counts the statistics of the same registers, and
 * writes the heap at its most while each went through the entries, in bytes, each time after a collection. A program of its own, so that nothing
 * else lives in that heap.
 */
import { makeBoard, makeStatistics, rooms } from "@zone/core/desk"
import { FactStore } from "@zone/core/ports"
import { resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import { layerFactStore } from "@zone/store-sqlite"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fillEnded } from "../fillEnded.ts"
import { openMatters } from "../openMatters.ts"

const [, , size = ""] = process.argv
const agency = "a-1"

const heap = (): number => {
  if (globalThis.gc === undefined) throw new Error("Needs --expose-gc")
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/** What a program holds at most, looked at ten times while it goes through the entries of a store, and at its end. */
const most = Effect.fnUntraced(function*<A, E>(use: Effect.Effect<A, E, FactStore>, entries: number) {
  const store = yield* FactStore
  let met = 0
  let held = 0
  const look = (): void => {
    if (met++ % Math.ceil(entries / 10) === 0) held = Math.max(held, heap())
  }
  const watched = FactStore.of({ ...store, entries: (query) => Stream.tap(store.entries(query), () => Effect.sync(look)) })
  const given = yield* Effect.provideService(use, FactStore, watched)
  held = Math.max(held, heap())
  return { given, held, met }
})

const folder = mkdtempSync(join(tmpdir(), "zone-bench-registers-"))
try {
  const file = join(folder, "zone.sqlite")
  const open = 500
  const ended = Number(size) - open
  const law = { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar }
  const runtime = ManagedRuntime.make(layerFactStore({ file }))
  await runtime.runPromise(FactStore.use((store) => store.appendAll(openMatters(agency, open))))
  fillEnded(file, agency, ended)
  const board = await runtime.runPromise(most(makeBoard(rooms, law)({ agency }), open))
  const statistics = await runtime.runPromise(most(makeStatistics(rooms)({ agency, from: "2020-01-01", through: "2027-12-31", per: "month" }), Number(size)))
  if (board.met !== open || statistics.met < Number(size)) throw new Error(`went through ${board.met} and ${statistics.met} entries`)
  console.log(JSON.stringify({ board: board.held, statistics: statistics.held, owed: board.given.length, lines: statistics.given.flatMap(({ lines }) => lines).length }))
  await runtime.dispose()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
