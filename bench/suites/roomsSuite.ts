/**
 * The rooms beside each other and beside the raw engine: what it takes to read the recorded histories of each room and fold them, per fact, and
 * to decide wishes that are granted; the board of all that is owed beside reading the same streams, in memory and on SQLite among what is
 * ended; statistics beside a loop that counts the same; the heap while both go through long registers.
 */
import { makeBoard, rooms } from "@zone/core/desk"
import { layerMemory } from "@zone/core/memory"
import { type Append, FactStore } from "@zone/core/ports"
import { statisticsOf } from "@zone/core/report"
import type { AnyRoom, Count } from "@zone/core/rules"
import { resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import { layerFactStore } from "@zone/store-sqlite"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { chance } from "../chance.ts"
import type { Comparison } from "../Comparison.ts"
import { daysAfter } from "../daysAfter.ts"
import { fillEnded } from "../fillEnded.ts"
import { openMatters } from "../openMatters.ts"
import { recordedLives } from "../recordedLives.ts"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"
import { validWishes } from "../validWishes.ts"

const count = 200

const replay = (): Comparison => {
  const told = rooms.map((room) => ({ room, lives: recordedLives(room) })).filter(({ lives }) => lives.length > 0)
  const kept: Array<unknown> = []
  /** Nanoseconds for one fact, whatever the number of facts that a room has recorded. */
  const perFact = (lives: ReadonlyArray<ReadonlyArray<string>>, fold: (lines: ReadonlyArray<string>) => unknown) => {
    const facts = lives.reduce((sum, { length }) => sum + length, 0)
    const times = Math.max(1, Math.round(count / facts))
    return () => timeAll(facts * times, () => {
      for (let i = 0; i < times; i++) for (const lines of lives) kept[0] = fold(lines)
    })
  }
  const candidates = told.flatMap(({ lives, room }) => {
    const decode = Schema.decodeUnknownSync(room.Fact)
    return [
      [room.name, perFact(lives, (lines) => room.row(lines.reduce((state, line) => room.evolve(state, decode(JSON.parse(line))), room.initial)))] as const,
      [`${room.name}, JSON.parse`, perFact(lives, (lines) => lines.map((line) => JSON.parse(line) as unknown))] as const
    ]
  })
  return {
    title: "A recorded fact read, decoded and folded, by room",
    unit: "ns",
    rounds: 41,
    warmUps: 10,
    round: takeTurns(Object.fromEntries(candidates)),
    rows: told.flatMap(({ room: { name } }) => [
      ...(name === "application" ? [] : [{ of: name, over: "application", atMost: 2.5, remark: "a fact beside one of an application" }]),
      { of: name, over: `${name}, JSON.parse` }
    ]),
    remarks: []
  }
}

const wishes = 2000

const decide = (): Comparison => {
  const asked = validWishes(wishes)
  const kept: Array<unknown> = []
  const turn = (room: AnyRoom, each: (typeof asked)[number]["asked"]) => () => timeAll(each.length, () => {
    for (const { context, state, wish } of each) kept[0] = room.decide(state, wish, context)
  })
  const names = new Set(asked.map(({ room }) => room.name))
  return {
    title: "A wish decided, by room",
    unit: "ns",
    rounds: 41,
    warmUps: 20,
    round: takeTurns(Object.fromEntries(asked.map(({ asked: each, room }) => [room.name, turn(room, each)]))),
    rows: asked.filter(({ room }) => room.name !== "application").map(({ room: { name } }) => ({ of: name, over: "application", atMost: 2.5, remark: "a wish beside one of an application" })),
    remarks: [
      "the sample wishes of each room's tests at the states of its recorded histories, as far as they are granted",
      ...rooms.filter(({ name }) => !names.has(name)).map(({ name }) => `${name}: left out, it has neither recorded histories nor samples`)
    ]
  }
}

const lines = 100_000

const counting = (): Comparison => {
  const next = chance(20261129)
  const pick = (from: ReadonlyArray<string>): string => from[Math.floor(next() * from.length)]!
  const counts = Array.from({ length: lines }, (): Count => ({
    on: daysAfter("2026-01-01", Math.floor(next() * 365)), what: pick(["登记", "答复"]), by: { 渠道: pick(["电话", "现场", "网上"]), 时限: pick(["按期", "逾期"]) }
  }))
  const period = { from: "2026-01-01", through: "2026-12-31", per: "month" } as const
  const byHand = (): Map<string, Array<number>> => {
    const found = new Map<string, Array<number>>()
    const add = (key: string, month: number): void => {
      let line = found.get(key)
      if (!line) found.set(key, line = Array.from({ length: 12 }, () => 0))
      line[month]! += 1
    }
    for (const { by = {}, on, what } of counts) {
      const month = Number(on.slice(5, 7)) - 1
      add(what, month)
      for (const key in by) add(`${what} ${key} ${by[key]}`, month)
    }
    return found
  }
  const total = [...byHand().values()].flat().reduce((sum, each) => sum + each, 0)
  const ours = statisticsOf(counts, period).lines.reduce((sum, each) => sum + each.total, 0)
  if (ours !== total) throw new Error(`statistics count ${ours}, the loop ${total}`)
  const kept: Array<unknown> = []
  const turn = (run: () => unknown) => () => timeAll(1, () => {
    kept[0] = run()
  })
  return {
    title: "Statistics of a year over 100,000 counts",
    unit: "ns",
    rounds: 31,
    warmUps: 10,
    round: takeTurns({ statisticsOf: turn(() => statisticsOf(counts, period)), "a counting loop": turn(byHand) }),
    rows: [{ of: "statisticsOf", over: "a counting loop", atMost: 1.2, remark: "the loop joins the texts of its keys" }],
    remarks: []
  }
}

const agency = "a-1"
const law = { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar }
const list = makeBoard(rooms, law)
const decoders = rooms.map(({ Fact }) => Schema.decodeUnknownSync(Fact))

/** The streams of all entries that are not ended, read and folded, without anything that a board adds. */
const readAndFold = FactStore.use((store) => Effect.gen(function*() {
  let owes = 0
  for (const [i, room] of rooms.entries()) {
    const status = (yield* store.statuses(agency, room.name)).filter((each) => !room.ended.includes(each))
    const entries = yield* Stream.runCollect(store.entries({ agency, room: room.name, status, sort: "on", descending: false }))
    for (const { stream } of entries) {
      const facts = yield* store.read(stream)
      owes += room.obligations(facts.reduce((state, { fact }) => room.evolve(state, decoders[i]!(fact)), room.initial)).length
    }
  }
  return owes
}))

const folders: Array<string> = []
const closing: Array<() => Promise<void>> = []

/** A store with these matters, and turns of programs on it. */
const open = async (layer: Layer.Layer<FactStore, unknown>, appends: ReadonlyArray<Append>) => {
  const runtime = ManagedRuntime.make(layer)
  closing.push(() => runtime.dispose())
  await runtime.runPromise(FactStore.use((store) => store.appendAll(appends)))
  const owed = await runtime.runPromise(list({ agency }))
  const counted = await runtime.runPromise(readAndFold)
  if (owed.length !== counted || counted < appends.length) throw new Error(`the board lists ${owed.length} of ${counted}`)
  const turn = (program: Effect.Effect<unknown, unknown, FactStore>) => () => timeAll(1, () => runtime.runPromise(program))
  return { board: turn(list({ agency })), plain: turn(readAndFold) }
}

const boardInMemory = async (): Promise<Comparison> => {
  const { board, plain } = await open(layerMemory(), openMatters(agency, 500))
  return {
    title: "The board of all rooms, 500 open matters in memory",
    unit: "ns",
    rounds: 31,
    warmUps: 10,
    round: takeTurns({ board, "the same streams read and folded": plain }),
    rows: [{ of: "board", over: "the same streams read and folded", atMost: 1.5, remark: "with the days left and the order" }],
    remarks: []
  }
}

const openOnes = 2000
const endedOnes = 100_000

const boardOnSqlite = async (): Promise<Comparison> => {
  const folder = mkdtempSync(join(tmpdir(), "zone-bench-rooms-"))
  folders.push(folder)
  const appends = openMatters(agency, openOnes)
  const alone = await open(layerFactStore({ file: join(folder, "alone.sqlite") }), appends)
  // the tables are there as soon as it is open
  const file = join(folder, "among.sqlite")
  await open(layerFactStore({ file }), [])
  fillEnded(file, agency, endedOnes)
  const among = await open(layerFactStore({ file }), appends)
  return {
    title: `The board of all rooms, ${openOnes.toLocaleString("en-US")} open matters on SQLite`,
    unit: "ns",
    rounds: 15,
    warmUps: 3,
    round: takeTurns({ "among 100,000 ended": among.board, "the same streams read and folded": among.plain, "none ended": alone.board }),
    rows: [
      { of: "among 100,000 ended", over: "the same streams read and folded", atMost: 1.5, remark: "with the days left and the order" },
      { of: "among 100,000 ended", over: "none ended", atMost: 1.5, remark: "what is ended is not read" }
    ],
    remarks: []
  }
}

const program = fileURLToPath(new URL("../programs/longRegisters.ts", import.meta.url))

const heap = (): Comparison => {
  const sizes = [10_000, 100_000]
  return {
    title: "Heap while a board is made and statistics are counted on SQLite, at its most",
    unit: "bytes",
    rounds: 1,
    warmUps: 0,
    round: () => {
      const held = sizes.map((size) => JSON.parse(runNode(["--expose-gc", "--conditions=@zone/source", program, String(size)]).output) as { readonly board: number; readonly statistics: number })
      return Promise.resolve(new Map(held.flatMap(({ board, statistics }, i) => [[`board, ${sizes[i]}`, board], [`statistics, ${sizes[i]}`, statistics]] as const)))
    },
    rows: (["board", "statistics"] as const).map((what) => ({ of: `${what}, ${sizes[1]}`, over: `${what}, ${sizes[0]}`, atMost: 1.1, remark: "lines of registers" })),
    remarks: []
  }
}

export const roomsSuite: Suite = {
  name: "rooms",
  measures: "recorded histories folded and wishes decided, room by room; statistics beside a counting loop; the board beside reading the same streams",
  prepare: async () => [replay(), decide(), counting(), await boardInMemory(), await boardOnSqlite(), heap()],
  cleanUp: () => {
    for (const close of closing.splice(0).toReversed()) void close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
