/** The room of applications at a real desk: number, register, what is due, a new notice, and who may do what. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { receive } from "../../test/applicationSamples.ts"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { bookOf, packOf } from "../../test/samplePacks.ts"
import { basisOf, workingDays } from "../../test/sampleTerms.ts"
import { room } from "../application/room.ts"
import type { Law } from "./Law.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const law: Law = {
  book: bookOf("cn/sample", [packOf("cn/sample", {
    terms: { reply: workingDays(20, { cap: 20 }), correctionNotice: workingDays(7) },
    receiptRules: [{ channel: "inPerson", receivedOn: "submission", basis: basisOf("示例条例第三十一条") }]
  })]),
  calendar: chinaCalendar
}
const desk = makeDesk(room, law)
const clerk = { agency, zone: "z-1", actor: { id: "clerk-1", role: "clerk" } } as const
const head = { ...clerk, actor: { id: "head-1", role: "head" } } as const

const application = Effect.fnUntraced(function*(id: string, on: string, from: typeof desk = desk, more: Partial<typeof receive> = {}) {
  yield* goTo(on)
  const seal = (text: string) => from.seal(agency, `p-${id}`, text)
  const [applicant] = receive.applicants
  const wish = { ...receive, on, applicants: [{ ...applicant, name: yield* seal("张三"), contact: yield* seal("联系方式") }] as const, description: yield* seal("批复"), ...more }
  return yield* from.execute(id, wish, clerk)
})

describe("applications at a desk", () => {
  it.effect("are numbered, found by name, and owed in time", () =>
    Effect.gen(function*() {
      expect((yield* application("x-1", "2026-09-21")).row).toMatchObject({ number: "2026-0001", status: "processing", due: { date: "2026-10-26", certainty: "settled" } })
      expect((yield* application("x-2", "2026-09-22")).row?.number).toBe("2026-0002")
      expect((yield* desk.page({ agency, name: "张三", limit: 9 })).entries.map(({ number }) => number)).toEqual(["2026-0001", "2026-0002"])
      yield* goTo("2026-10-27")
      expect((yield* desk.dueWithin(agency, 5)).map(({ number, obligation, standing }) => [number, obligation.what, standing])).toEqual([
        ["2026-0001", "答复", "overdue"], ["2026-0002", "答复", "due"]
      ])
      expect(yield* Effect.flip(desk.execute("x-1", { _tag: "Extend", workingDays: 5, reason: "材料多" }, clerk))).toMatchObject({ refusal: { _tag: "NotPermitted" } })
      expect((yield* desk.verify()).sound).toBe(true)
      expect((yield* desk.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("that are guided elsewhere take no number", () =>
    Effect.gen(function*() {
      const town = makeDesk(room, { ...law, window: { receivesFor: ["itself"], basis: basisOf("示例办法第四条") } })
      const guided = yield* application("x-1", "2026-09-21", town, { addressee: { kind: "department", name: "示例局", contact: "示例路2号" } })
      expect(guided.facts.map(({ _tag }) => _tag)).toEqual(["Guided"])
      expect(yield* town.numbers(agency, 2026)).toEqual([])
      expect((yield* application("x-2", "2026-09-21", town)).row?.number).toBe("2026-0001")
    }).pipe(Effect.provide(layerMemory())))

  it.effect("that run over the turn of the year are counted again when the notice is out", () =>
    Effect.gen(function*() {
      yield* application("x-1", "2026-12-10")
      expect((yield* desk.dueWithin(agency, 5)).map(({ standing }) => standing)).toEqual(["undetermined"])
      const calendar = createCalendar({ notices: [notice2027] })
      const later = makeDesk(room, { ...law, calendar })
      const list = yield* later.recount(agency, { actor: head.actor })
      expect(list).toMatchObject([{ number: "2026-0001", outcome: "recorded", changes: [{ what: "答复", kind: "told", before: undefined }] }])
      expect((yield* later.load(agency, "x-1")).row?.due).toMatchObject({ calendar: calendar.version, date: list[0]?.changes[0]?.after })
      expect(yield* later.recount(agency, { actor: head.actor })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))
})
