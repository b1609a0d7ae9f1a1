/**
 * The rooms beside each other and beside the raw engine: what it takes to read the recorded histories of each room and fold them, per fact; the
 * board of all that is owed beside reading the same streams; statistics beside a loop that counts the same.
 */
import { makeBoard, makeDesk, rooms } from "@zone/core/desk"
import { layerMemory } from "@zone/core/memory"
import { FactStore } from "@zone/core/ports"
import { statisticsOf } from "@zone/core/report"
import type { AnyRoom, Count } from "@zone/core/rules"
import { resolve } from "@zone/core/rules"
import { room as zoneRoom } from "@zone/core/zone"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { chance } from "../chance.ts"
import type { Comparison } from "../Comparison.ts"
import { daysAfter } from "../daysAfter.ts"
import type { Suite } from "../Suite.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeAll } from "../timeAll.ts"

const histories = join(import.meta.dirname, "../../packages/core/test-data")

/** The facts of a room's recorded histories, line by line; the last line of each tells what they come to. */
const linesOf = ({ factVersion, name }: AnyRoom): ReadonlyArray<ReadonlyArray<string>> => {
  const folder = join(histories, name, `v${factVersion}`)
  return existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n").slice(0, -1)) : []
}

const count = 200

const replay = (): Comparison => {
  const told = rooms.map((room) => ({ room, lives: linesOf(room) })).filter(({ lives }) => lives.length > 0)
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
    rows: [{ of: "statisticsOf", over: "a counting loop", atMost: 3 }],
    remarks: []
  }
}

const matters = 500
const agency = "a-1"

const board = async (): Promise<Comparison> => {
  const law = { book: Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22")), calendar: chinaCalendar }
  const runtime = ManagedRuntime.make(layerMemory())
  const desk = makeDesk(zoneRoom, law)
  const by = { agency, zone: "z-1", actor: { id: "u-1", role: "auditor" } } as const
  const missing = [{ requirement: "area/intake", gravity: 3 as const }, { requirement: "sign/zone-plate", gravity: 2 as const }]
  const list = makeBoard(rooms, law)
  await runtime.runPromise(Effect.gen(function*() {
    for (let i = 0; i < matters; i++) {
      yield* desk.execute(`i-${i}`, { _tag: "RecordInspection", on: "2026-09-21", inspector: "检查员甲", missing }, by)
      yield* desk.execute(`i-${i}`, { _tag: "OrderRectification", requirements: ["area/intake"], who: "示例中心", workingDays: 10 }, by)
    }
  }))
  const owed = await runtime.runPromise(list({ agency }))
  if (owed.length !== 2 * matters) throw new Error(`the board lists ${owed.length} of ${2 * matters}`)
  const decode = Schema.decodeUnknownSync(zoneRoom.Fact)
  const plain = FactStore.use((store) => Effect.gen(function*() {
    const entries = yield* Stream.runCollect(store.entries({ agency, room: "zone", sort: "on", descending: false }))
    let owes = 0
    for (const { stream } of entries) {
      const facts = yield* store.read(stream)
      owes += zoneRoom.obligations(facts.reduce((state, { fact }) => zoneRoom.evolve(state, decode(fact)), zoneRoom.initial)).length
    }
    return owes
  }))
  const turn = (program: Effect.Effect<unknown, unknown, FactStore>) => async () => {
    const start = performance.now()
    await runtime.runPromise(program)
    return (performance.now() - start) * 1e6
  }
  return {
    title: "The board of all rooms, 500 open matters in memory",
    unit: "ns",
    rounds: 31,
    warmUps: 5,
    round: takeTurns({ board: turn(list({ agency })), "the same streams read and folded": turn(plain) }),
    rows: [{ of: "board", over: "the same streams read and folded", atMost: 2, remark: "with the days left and the order" }],
    remarks: []
  }
}

export const roomsSuite: Suite = {
  name: "rooms",
  measures: "recorded histories folded, room by room; statistics beside a counting loop; the board beside reading the same streams",
  prepare: async () => [replay(), counting(), await board()]
}
