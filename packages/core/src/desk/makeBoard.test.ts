/** The board: everything that is owed in every room, the most urgent first, and no more than was asked for. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { agency, clerk, goTo, handler, law, letters, open } from "../../test/letterDesk.ts"
import { letterRoom } from "../../test/letterRoom.ts"
import type { AnyRoom } from "../rules/Room.ts"
import { room as zoneRoom } from "../zone/room.ts"
import { type BoardItem, makeBoard } from "./makeBoard.ts"
import { makeCounts } from "./makeCounts.ts"
import { makeDesk } from "./makeDesk.ts"
import { makeStatistics } from "./makeStatistics.ts"

const rooms = [letterRoom, zoneRoom] as unknown as ReadonlyArray<AnyRoom>
const board = makeBoard(rooms, law)
const auditor = { agency, zone: "zone-2", actor: { id: "auditor-1", role: "auditor" } } as const
const brief = (items: ReadonlyArray<BoardItem>) => items.map(({ obligation: { what }, room, standing, workingDaysLeft }) => [room, standing, what, workingDaysLeft])

/** Two letters, one of them beyond the notices, one answered, and an inspection in another zone. */
const owing = Effect.gen(function*() {
  yield* goTo("2026-09-21")
  yield* open("l-1")
  yield* open("l-2")
  yield* letters.execute("l-2", { _tag: "Close" }, handler)
  const missing = [{ requirement: "area/intake", gravity: 3 as const }, { requirement: "sign/plate", gravity: 2 as const }]
  const zones = makeDesk(zoneRoom, law)
  yield* zones.execute("i-1", { _tag: "RecordInspection", on: "2026-09-21", inspector: "检查员甲", missing }, auditor)
  yield* zones.execute("i-1", { _tag: "OrderRectification", requirements: ["sign/plate"], who: "示例中心", workingDays: 5 }, auditor)
  yield* goTo("2026-12-10")
  yield* open("l-3", "李四", { ...clerk, zone: "zone-2" })
})

describe("the board", () => {
  it.effect("lists what is owed in all rooms: by day, then undetermined, then what has no day; nothing that is ended", () =>
    Effect.gen(function*() {
      yield* owing
      const items = yield* board({ agency })
      expect(brief(items)).toEqual([
        ["zone", "overdue", "整改：设有标识牌", -48],
        ["letter", "overdue", "答复来信", -33],
        ["letter", "undetermined", "答复来信", undefined],
        ["zone", "undated", "督促整改或者豁免：设有申请接收区", undefined]
      ])
      expect(items[1]?.reckoning?.filter(({ as }) => as === "counted")).toHaveLength(20)
      expect(items[0]).toMatchObject({ title: "专区检查", zone: "zone-2", obligation: { assignedTo: "示例中心" } })
    }).pipe(Effect.provide(layerMemory())))

  it.effect("keeps to the room, zone, role, unit, document, standing and days that were asked for", () =>
    Effect.gen(function*() {
      yield* owing
      const asked = (more: Partial<Parameters<typeof board>[0]>) => Effect.map(board({ agency, ...more }), (items) => items.map(({ obligation: { what }, stream }) => `${stream.id} ${what.slice(0, 2)}`))
      expect(yield* asked({ rooms: ["letter"] })).toEqual(["l-1 答复", "l-3 答复"])
      expect(yield* asked({ zone: "zone-2" })).toEqual(["i-1 整改", "l-3 答复", "i-1 督促"])
      expect(yield* asked({ owedBy: ["auditor"] })).toEqual(["i-1 督促"])
      expect(yield* asked({ assignedTo: "示例中心" })).toEqual(["i-1 整改"])
      expect(yield* asked({ documents: ["cn/sample-document"] })).toEqual(["i-1 整改", "i-1 督促"])
      expect(yield* asked({ standing: ["undated", "undetermined"] })).toEqual(["l-3 答复", "i-1 督促"])
      expect(yield* asked({ agency: "agency-2" })).toEqual([])
      yield* goTo("2026-12-11")
      expect(yield* asked({ workingDays: 3, standing: ["due"] })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("leaves out what is due later than the working days asked for", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      yield* open("l-1")
      expect(brief(yield* board({ agency, workingDays: 19 }))).toEqual([])
      expect(brief(yield* board({ agency, workingDays: 20 }))).toEqual([["letter", "due", "答复来信", 20]])
    }).pipe(Effect.provide(layerMemory())))
})

describe("counts", () => {
  it.effect("add up each thing by all that tells it apart, from the first day through the last, of one zone or of all", () =>
    Effect.gen(function*() {
      yield* owing
      const count = makeCounts(rooms)
      const told = (query: { readonly from: string; readonly through: string; readonly zone?: string }) =>
        Effect.map(count({ agency, ...query }), (all) => all.flatMap(({ counts, room }) => counts.map(({ times, what }) => `${room} ${what} ${times}`)))
      expect(yield* told({ from: "2026-09-21", through: "2026-12-10" })).toEqual(["letter 来信 3", "zone 专区检查 1", "zone 发现不符合项 2"])
      expect(yield* told({ from: "2026-09-22", through: "2026-12-10" })).toEqual(["letter 来信 1"])
      expect(yield* told({ from: "2026-09-21", through: "2026-12-09", zone: "zone-2" })).toEqual(["zone 专区检查 1", "zone 发现不符合项 2"])
      expect(yield* told({ from: "2026-09-22", through: "2026-12-09" })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))
})

describe("statistics", () => {
  it.effect("count each room by month, of one zone or of all, and leave out rooms with nothing in that time", () =>
    Effect.gen(function*() {
      yield* owing
      const count = makeStatistics(rooms)
      const all = yield* count({ agency, from: "2026-09-01", through: "2026-12-31", per: "month" })
      expect(all.map(({ lines, room }) => [room, lines.map(({ by, counts, what }) => [what, by?.value, counts])])).toEqual([
        ["letter", [["来信", undefined, [2, 0, 0, 1]]]],
        ["zone", [["专区检查", undefined, [1, 0, 0, 0]], ["发现不符合项", undefined, [2, 0, 0, 0]]]]
      ])
      expect((yield* count({ agency, zone: "zone-2", from: "2026-09-01", through: "2026-12-31", per: "year", rooms: ["letter"] })).map(({ lines }) => lines[0]?.counts)).toEqual([[1]])
      expect(yield* count({ agency, from: "2025-01-01", through: "2025-12-31", per: "month" })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))
})
