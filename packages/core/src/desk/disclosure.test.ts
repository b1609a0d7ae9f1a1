/** The room of disclosure at a real desk: number, register, what is due, a new notice, and who may do what. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { draft, place, publish, sign, wishes } from "../../test/disclosureSamples.ts"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { room } from "../disclosure/room.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const law = roomLaw(place, { calendar: chinaCalendar })
const desk = makeDesk(room, law)
const handler = { agency, zone: "z-1", actor: { id: "h-1", role: "handler" } } as const
const head = { ...handler, actor: { id: "head-1", role: "head" } } as const

describe("disclosure at a desk", () => {
  it.effect("is numbered, owed in time, cleared by another person, published and registered", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      expect((yield* desk.execute("d-1", draft, handler)).row).toMatchObject({ number: "GK2026-0001", status: "drafted" })
      expect((yield* desk.execute("d-2", wishes.PlanEvent, handler)).row).toMatchObject({ number: "GK2026-0002", status: "eventPlanned" })
      expect(yield* Effect.flip(desk.execute("d-1", sign, handler))).toMatchObject({ refusal: { _tag: "SignerIsDrafter" } })
      expect(yield* Effect.flip(desk.execute("d-1", wishes.Redetermine, handler))).toMatchObject({ refusal: { _tag: "NotPermitted" } })
      yield* desk.execute("d-1", sign, head)
      yield* goTo("2026-10-27")
      expect((yield* desk.dueWithin(agency, 5)).map(({ number, obligation, standing }) => [number, obligation.what, standing])).toEqual([
        ["GK2026-0002", "举办政府开放日：走进示例局", "overdue"], ["GK2026-0001", "主动公开", "overdue"]
      ])
      yield* desk.execute("d-1", { ...publish, on: "2026-10-27" }, handler)
      const { entries } = yield* desk.page({ agency, status: ["published"], limit: 9 })
      expect(entries.map(({ number, row }) => [number, row.publications])).toEqual([["GK2026-0001", [{ on: "2026-10-27", channels: ["website", "readingPlace"], late: true }]]])
      expect(room.register.columns.map(({ cell }) => cell(entries[0]!.row))).toContain("逾期")
      expect((yield* desk.verify()).sound).toBe(true)
      expect((yield* desk.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("that runs over the turn of the year is counted again when the notice is out", () =>
    Effect.gen(function*() {
      yield* goTo("2026-12-10")
      yield* desk.execute("d-1", { ...draft, formedOn: "2026-12-10" }, handler)
      expect((yield* desk.dueWithin(agency, 5)).map(({ standing }) => standing)).toEqual(["undetermined"])
      const calendar = createCalendar({ notices: [notice2027] })
      const later = makeDesk(room, { ...law, calendar })
      expect(yield* later.recount(agency, { actor: head.actor })).toMatchObject([{ number: "GK2026-0001", outcome: "recorded", changes: [{ what: "主动公开", kind: "told" }] }])
      expect((yield* later.load(agency, "d-1")).row?.due).toMatchObject({ calendar: calendar.version })
      expect(yield* later.recount(agency, { actor: head.actor })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))
})
