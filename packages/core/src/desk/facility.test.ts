/** The room of facilities at a real desk: found by the asset's number, owed in time, counted again. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { asset, authorise, checks, cleaning, day, fault, round, stock, take, townPack } from "../../test/facilitySamples.ts"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { room } from "../facility/room.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const desk = makeDesk(room, roomLaw(townPack))
const head = { agency, zone: "z-1", actor: { id: "head-1", role: "head" } } as const
const clerk = { agency, zone: "z-1", actor: { id: "clerk-1", role: "clerk" } } as const

describe("facilities at a desk", () => {
  it.effect("stand in one register, assets by their number", () =>
    Effect.gen(function*() {
      yield* goTo(day)
      yield* desk.execute("printer-1", asset, head)
      yield* desk.execute("forms", stock, clerk)
      yield* desk.execute("forms", take(6), clerk)
      yield* desk.execute("printer-1", fault, clerk)
      expect((yield* desk.find(agency, "GZ-0001"))?.row).toMatchObject({ title: "打印机", status: "faulty" })
      expect((yield* desk.page({ agency, limit: 9 })).entries.map(({ row: { title }, status }) => [title, status])).toEqual(expect.arrayContaining([["打印机", "faulty"], ["申请表（空白表）", "low"]]))
      expect(yield* Effect.flip(desk.execute("printer-1", authorise, clerk))).toMatchObject({ refusal: { _tag: "NotPermitted" } })
      expect((yield* desk.verify()).sound).toBe(true)
      expect((yield* desk.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("ZS-A3.9: a round that nobody made is overdue, by whom it was made is kept, and a notice moves the next", () =>
    Effect.gen(function*() {
      yield* goTo(day)
      yield* desk.execute("cleaning", cleaning, head)
      yield* desk.execute("checks", checks, head)
      yield* goTo("2026-09-24")
      expect((yield* desk.dueWithin(agency, 2)).map(({ obligation: { what }, standing, workingDaysLeft }) => [what, standing, workingDaysLeft])).toEqual([["清洁", "overdue", -2], ["检查设施设备", "due", 1]])
      const { state } = yield* desk.execute("cleaning", round("2026-09-24"), clerk)
      expect(state._tag === "Round" && state.round.done).toEqual([{ on: "2026-09-24", by: "clerk-1", missed: 2 }])
      yield* goTo("2026-12-31")
      yield* desk.execute("cleaning", round("2026-12-31"), clerk)
      const later = makeDesk(room, roomLaw(townPack, { calendar: createCalendar({ notices: [notice2027] }) }))
      const list = yield* later.recount(agency, { actor: head.actor })
      expect(list).toMatchObject([{ outcome: "recorded", changes: [{ what: "清洁", kind: "told", after: "2027-01-04" }] }])
    }).pipe(Effect.provide(layerMemory())))
})
