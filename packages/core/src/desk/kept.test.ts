/**
 * What is kept tells what is read anew, after anything that can happen: matters that begin, go on, move to another day of the register and end, also
 * between two pages of the first reading, and days and laws that pass.
 */
import { it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect } from "vitest"
import { agency, clerk, handler, law } from "../../test/letterDesk.ts"
import { letterRoom } from "../../test/letterRoom.ts"
import { FactStore } from "../ports/FactStore.ts"
import type { Vault } from "../ports/Vault.ts"
import type { AnyRoom, Room } from "../rules/Room.ts"
import { room as zoneRoom } from "../zone/room.ts"
import { keepBoard } from "./keepBoard.ts"
import { keepCounts } from "./keepCounts.ts"
import type { Law } from "./Law.ts"
import { makeBoard } from "./makeBoard.ts"
import { makeCounts } from "./makeCounts.ts"
import { makeDesk } from "./makeDesk.ts"
import { makeStatistics } from "./makeStatistics.ts"

type Letter = typeof letterRoom extends Room<infer _N, infer State, infer Command, infer Fact, infer No, infer Row> ? Room<"letter", State, Command, Fact, No, Row> : never

/** Letters that are listed under the day on which they were closed, and count their notes: lines move, and what they count changes. */
const moving: Letter = {
  ...letterRoom,
  row: (state) => {
    const row = letterRoom.row(state)
    return row && state._tag === "Letter" ? { ...row, on: state.closedOn ?? state.on } : row
  },
  counts: ({ notes, on, status }) => [{ on, what: "来信", by: { 办理: status } }, ...(notes > 0 ? [{ on, what: "加注", times: notes }] : [])]
}
const rooms = [zoneRoom, moving] as unknown as ReadonlyArray<AnyRoom>
const desk = makeDesk(moving, law)
const zones = ["zone-1", "zone-2"]

/** A law that a later notice changes. */
const changing = () => {
  let { calendar } = law
  return { change: () => { calendar = createCalendar({ notices: [], forecastThrough: 2029 }) }, law: { ...law, get calendar() { return calendar } } satisfies Law }
}

const Step = Schema.Struct({
  // three of four are wishes
  what: Schema.Literals(["open", "close", "note", "open", "close", "note", "open", "close", "day", "ask", "day", "notice"]), of: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 14 }))
})
const Steps = Arbitrary.schema(Schema.Array(Step).check(Schema.isMaxLength(40)))

const write = Effect.fnUntraced(function*({ of, what }: typeof Step.Type) {
  const id = `l-${of}`
  const zone = zones[of % 2] ?? ""
  if (what === "open") {
    const sender = yield* desk.seal(agency, `p-${of}`, "张三")
    yield* desk.execute(id, { _tag: "Open", kind: of % 5 === 0 ? "misdirected" : "letter", sender }, { ...clerk, zone })
  } else yield* desk.execute(id, what === "close" ? { _tag: "Close" } : { _tag: "Note", text: "示例" }, { ...handler, zone })
}, (program) => Effect.ignore(program))

/** The store, with pages of three lines, and with somebody who writes before and after a page. */
const busy = (between: Array<Effect.Effect<void, never, FactStore | Vault>>) =>
  Effect.gen(function*() {
    const services = yield* Effect.context<FactStore | Vault>()
    const { page, ...store } = yield* FactStore
    const next = Effect.suspend(() => Effect.provideContext(between.shift() ?? Effect.void, services))
    return FactStore.of({
      ...store,
      page: (query) => Effect.flatMap(Effect.andThen(next, page({ ...query, limit: Math.min(query.limit, 3) })), (found) => Effect.as(next, found))
    })
  })

const WISHES: ReadonlySet<string> = new Set(["open", "close", "note"])
const days = { from: "2026-09-25", through: "2027-01-31" } as const
const sorted = (list: ReadonlyArray<unknown>): ReadonlyArray<string> => list.map((each) => JSON.stringify(each)).toSorted()

it.effect.prop("tells what is read anew", [Steps, Steps], ([steps, meanwhile]) =>
  Effect.gen(function*() {
    const { change, law: lawNow } = changing()
    yield* TestClock.setTime(Date.parse("2026-09-21T01:00:00.000Z"))
    const [board, counts] = [keepBoard(rooms, lawNow, agency), keepCounts(rooms, agency)]
    // some pages to begin with
    for (let of = 1; of < 13; of++) yield* write({ what: "open", of })
    const store = yield* busy(meanwhile.filter(({ what }) => WISHES.has(what)).map(write))
    const ask = Effect.gen(function*() {
      yield* board({})
      yield* counts.counts(days)
      // whoever wrote between has written by now, and is heard of at once
      expect(yield* board({})).toEqual(yield* makeBoard(rooms, lawNow)({ agency }))
      const narrow = { zone: "zone-2", workingDays: 5, standing: ["due", "overdue"] } as const
      expect(yield* board(narrow)).toEqual(yield* makeBoard(rooms, lawNow)({ ...narrow, agency }))
      expect(sorted((yield* counts.counts(days)).flatMap((each) => each.counts))).toEqual(sorted((yield* makeCounts(rooms)({ ...days, agency })).flatMap((each) => each.counts)))
      for (const more of [{ per: "month" }, { per: "year", zone: "zone-1" }] as const) {
        expect(sorted((yield* counts.statistics({ ...days, ...more })).flatMap(({ lines }) => lines))).toEqual(sorted((yield* makeStatistics(rooms)({ ...days, ...more, agency })).flatMap(({ lines }) => lines)))
      }
      for (const { byStatus, room } of yield* counts.standing("2026-09-21")) expect(byStatus).toEqual(yield* (yield* FactStore).countByStatus(agency, room))
    }).pipe(Effect.provideService(FactStore, store))
    for (const each of steps) {
      if (each.what === "day") yield* TestClock.adjust("3 days")
      else if (each.what === "notice") change()
      else yield* each.what === "ask" ? ask : write(each)
    }
    yield* ask
  }).pipe(Effect.provide(layerMemory())), { arbitrary: { runs: 120 }, timeout: 60_000 })

it.effect("gives the same items while nothing about them is different, and reads only what has changed", () =>
  Effect.gen(function*() {
    yield* TestClock.setTime(Date.parse("2026-09-21T01:00:00.000Z"))
    for (let of = 1; of < 5; of++) yield* write({ what: "open", of })
    const store = yield* FactStore
    const read: Array<string> = []
    const watched = FactStore.of({ ...store, read: (stream) => Effect.tap(store.read(stream), () => Effect.sync(() => read.push(stream.id))) })
    const board = keepBoard(rooms, law, agency)
    const counts = keepCounts(rooms, agency)
    const asked = Effect.provideService(Effect.tap(board({}), () => counts.standing("2026-09-21")), FactStore, watched)
    const before = yield* asked
    expect(read).toEqual(["l-1", "l-2", "l-3", "l-4"])
    expect((yield* asked).every((item, i) => item === before[i])).toBe(true)
    yield* write({ what: "note", of: 2 })
    const after = yield* asked
    expect(read.slice(4)).toEqual(["l-2", "l-2"])
    expect(after.filter((item) => before.includes(item)).map(({ stream }) => stream.id)).toEqual(["l-1", "l-3", "l-4"])
    yield* TestClock.adjust("1 day")
    expect((yield* asked).some((item) => after.includes(item))).toBe(false)
    expect(read).toHaveLength(6)
  }).pipe(Effect.provide(layerMemory())))
