/** Visits at a real desk: one append each and no number, in the register, due where something was lent, counted again, and forgotten. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { expect } from "vitest"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { full, lend, openPack, strictPack, visit, wishes } from "../../test/readingSamples.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { demandOf } from "../reading/demandOf.ts"
import { room } from "../reading/room.ts"
import type { By } from "./makeExecute.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const law = roomLaw(openPack)
const desk = makeDesk(room, law)
const strict = makeDesk(room, roomLaw(strictPack))
const clerk: By = { agency, zone: "z-1", actor: { id: "clerk-1", role: "clerk" } }

describe("readings at a desk", () => {
  it.effect("are one append each, in the register, and owed back where something was lent", () =>
    Effect.gen(function*() {
      yield* goTo("2026-12-21")
      const on = "2026-12-21"
      const contact = yield* desk.seal(agency, "p-1", "13800000000")
      const name = yield* desk.seal(agency, "p-1", "张三")
      expect((yield* desk.execute("v-1", { ...visit, on }, clerk)).version).toBe(1)
      yield* desk.execute("v-2", { ...full, on, later: { what: "公报到馆后告知", contact, name } }, clerk)
      expect(yield* desk.numbers(agency, 2026)).toEqual([])
      yield* desk.execute("v-2", { ...lend, workingDays: 10 }, clerk)
      expect((yield* desk.dueWithin(agency, 5)).map(({ obligation, standing }) => [obligation.what, standing])).toEqual([["归还借出的资料：政府公报合订本", "undetermined"]])
      expect(yield* desk.countByStatus(agency)).toEqual({ open: 1, settled: 1 })
      // found by name only where somebody wanted help later
      expect((yield* desk.page({ agency, name: "张三", limit: 9 })).entries.map(({ stream }) => stream.id)).toEqual(["v-2"])
      const shown = yield* desk.reveal(contact, "phone", { agency, actor: clerk.actor, why: "告知公报到馆" })
      expect(shown.masked || Redacted.value(shown.text)).toBe("13800000000")
      const later = makeDesk(room, { ...law, calendar: createCalendar({ notices: [notice2027] }) })
      expect(yield* later.recount(agency, { actor: clerk.actor })).toMatchObject([{ outcome: "recorded", changes: [{ kind: "told" }] }])
      const { entries } = yield* desk.page({ agency, limit: 9 })
      expect(demandOf(entries)[0]).toMatchObject({ topic: "征地补偿", notFound: 1, open: 1 })
      expect((yield* later.verify()).sound).toBe(true)
      expect((yield* later.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("keep nothing of a wish that the place forbids", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const charged = yield* Effect.flip(strict.execute("v-1", { ...visit, copies: [{ kind: "copied", pages: 3, amount: 60 }] }, clerk))
      expect(charged).toMatchObject({ _tag: "Refused", refusal: { _tag: "Charged" } })
      expect((yield* strict.load(agency, "v-1")).version).toBe(0)
      yield* strict.execute("v-1", visit, clerk)
      expect(yield* Effect.flip(strict.execute("v-1", wishes.Lend, clerk))).toMatchObject({ refusal: { _tag: "OriginalStays" } })
      // a visit takes no name
      expect(yield* Effect.flip(strict.execute("v-2", { ...visit, name: "张三" } as never, clerk))).toMatchObject({ _tag: "NoCommand", paths: ["name"] })
    }).pipe(Effect.provide(layerMemory())))
})
