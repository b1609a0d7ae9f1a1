/** The room of posts at a real desk: found by name, owed in time, counted again, and kept from whom it is not for. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { appoint, approve, day, establish, hear, leave, next, request, takeOver, townPack } from "../../test/staffingSamples.ts"
import { makeDesk } from "./makeDesk.ts"
import { onDuty } from "../staffing/onDuty.ts"
import { room } from "../staffing/room.ts"

const agency = "a-1"
const desk = makeDesk(room, roomLaw(townPack))
const head = { agency, zone: "z-1", actor: { id: "head-1", role: "head" } } as const
const clerk = { agency, zone: "z-1", actor: { id: "clerk-1", role: "clerk" } } as const

const staffed = Effect.gen(function*() {
  yield* goTo(day)
  yield* desk.execute("post-1", establish, head)
  for (const [staff, name, more] of [["a", "张三", {}], ["b", "李四", { place: "deputy", tenure: "partTime" }]] as const) {
    yield* desk.execute("post-1", { ...appoint(staff, more), name: yield* desk.seal(agency, `p-${staff}`, name) }, head)
  }
  yield* desk.execute("post-1", hear, head)
})

describe("posts at a desk", () => {
  it.effect("are found by whose they are, and nobody's name is kept in clear", () =>
    Effect.gen(function*() {
      yield* staffed
      const { entries } = yield* desk.page({ agency, name: "李四", limit: 9 })
      expect(entries.map(({ row, status }) => [row.title, status, row.people])).toEqual([["咨询服务人员", "staffed", 2]])
      expect(JSON.stringify(entries)).not.toMatch(/张三|李四/)
      expect((yield* desk.verify()).sound).toBe(true)
      expect((yield* desk.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("ZS-A2.3: the clerk cannot approve, the head can; then who is on duty changes", () =>
    Effect.gen(function*() {
      yield* staffed
      yield* desk.execute("post-1", request, clerk)
      expect(yield* Effect.flip(desk.execute("post-1", approve, clerk))).toMatchObject({ refusal: { _tag: "NotPermitted" } })
      yield* desk.execute("post-1", approve, head)
      yield* goTo(next)
      expect(yield* Effect.flip(desk.execute("post-1", leave, clerk))).toMatchObject({ refusal: { _tag: "NotTakenOver" } })
      yield* desk.execute("post-1", takeOver, clerk)
      const { state } = yield* desk.execute("post-1", leave, clerk)
      expect(onDuty(state, `${next}T10:00`)[0]?.onDuty).toMatchObject([{ staff: "b", coverFor: "a" }])
      expect((yield* desk.dueWithin(agency, 6)).map(({ obligation: { what }, standing }) => [what, standing])).toContainEqual(["返岗：q1", "due"])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("ZS-A2.4: hearings are owed, overdue, and counted again when the notice is out", () =>
    Effect.gen(function*() {
      yield* staffed
      yield* goTo("2026-10-22")
      expect((yield* desk.dueWithin(agency, 1)).map(({ obligation: { what }, standing }) => [what, standing])).toContainEqual(["听取汇报", "overdue"])
      yield* goTo("2026-12-10")
      yield* desk.execute("post-1", { ...hear, on: "2026-12-10", difficulties: [] } as typeof hear, head)
      const later = makeDesk(room, roomLaw(townPack, { calendar: createCalendar({ notices: [notice2027] }) }))
      const list = yield* later.recount(agency, { actor: head.actor })
      expect(list.flatMap(({ changes }) => changes)).toContainEqual(expect.objectContaining({ what: "听取汇报", kind: "told" }))
      expect(list[0]?.outcome).toBe("recorded")
    }).pipe(Effect.provide(layerMemory())))
})
