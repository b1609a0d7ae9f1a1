/** The room of enquiries at a real desk: number, register, what is due, a new notice, and who may do what. */
import { describe, it } from "@effect/vitest"
import { layerMemory, layerQuestionBank } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { expect } from "vitest"
import { recordAnswer, refer, searched, strict, wishes } from "../../test/enquirySamples.ts"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { room } from "../enquiry/room.ts"
import { QuestionBank } from "../ports/QuestionBank.ts"
import { fillBank } from "./fillBank.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const law = roomLaw(strict)
const desk = makeDesk(room, law)
const clerk = { agency, zone: "z-1", actor: { id: "clerk-1", role: "clerk" } } as const
const handler = { ...clerk, actor: { id: "handler-1", role: "handler" } } as const

const enquiry = Effect.fnUntraced(function*(id: string, on: string, name: string = "张三") {
  yield* goTo(on)
  const seal = (text: string) => desk.seal(agency, `p-${id}`, text)
  const enquirer = { name: yield* seal(name), contact: yield* seal("联系方式") }
  return yield* desk.execute(id, { ...searched, on, enquirer, about: { _tag: "Words", text: yield* seal("我能不能领补贴") } }, clerk)
})

describe("enquiries at a desk", () => {
  it.effect("are numbered, found by name, given on, and owed in time", () =>
    Effect.gen(function*() {
      expect((yield* enquiry("e-1", "2026-09-21")).row).toMatchObject({ number: "ZX2026-0001", status: "registered", nextDue: "2026-09-21" })
      yield* desk.execute("e-1", { ...refer, on: "2026-09-21" }, clerk)
      expect((yield* enquiry("e-2", "2026-09-22", "李四")).row?.number).toBe("ZX2026-0002")
      const page = yield* desk.page({ agency, name: "张三", limit: 9 })
      expect(page.entries.map(({ number, row, status }) => [number, status, row.referredTo])).toEqual([["ZX2026-0001", "referred", "示例市人社局"]])
      expect((yield* desk.dueWithin(agency, 5)).map(({ number, obligation, standing }) => [number, obligation.what, standing])).toEqual([
        ["ZX2026-0002", "答复或者交办政策制定单位", "due"], ["ZX2026-0001", "答复咨询人", "due"]
      ])
      yield* goTo("2026-09-23")
      yield* desk.execute("e-1", { ...recordAnswer, on: "2026-09-23", told: "phone" }, handler)
      expect(yield* desk.countByStatus(agency)).toEqual({ closed: 1, registered: 1 })
      expect((yield* desk.dueWithin(agency, 5)).map(({ number, standing }) => [number, standing])).toEqual([["ZX2026-0002", "overdue"]])
      expect((yield* desk.verify()).sound).toBe(true)
      expect((yield* desk.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("that run over the turn of the year are counted again when the notice is out", () =>
    Effect.gen(function*() {
      yield* enquiry("e-1", "2026-12-30")
      yield* desk.execute("e-1", { ...refer, on: "2026-12-30" }, clerk)
      expect((yield* desk.dueWithin(agency, 5)).map(({ standing }) => standing)).toEqual(["undetermined"])
      const later = makeDesk(room, { ...law, calendar: createCalendar({ notices: [notice2027] }) })
      const list = yield* later.recount(agency, { actor: handler.actor })
      expect(list).toMatchObject([{ number: "ZX2026-0001", outcome: "recorded", changes: [{ what: "答复咨询人", kind: "told", before: undefined }] }])
      expect(yield* later.recount(agency, { actor: handler.actor })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("keep sealed what enquirers say, and let only the head review what enters the bank", () =>
    Effect.gen(function*() {
      const done = yield* enquiry("e-1", "2026-09-21")
      expect(JSON.stringify(done.facts)).not.toContain("张三")
      expect(yield* Effect.flip(desk.execute("e-1", { _tag: "AcceptEntry", validFrom: "2026-09-21" }, clerk))).toMatchObject({ refusal: { _tag: "NotPermitted" } })
    }).pipe(Effect.provide(layerMemory())))

  it.effect("enter the bank after review, once, and their answers are found", () =>
    Effect.gen(function*() {
      yield* enquiry("e-1", "2026-09-21")
      yield* desk.execute("e-1", { ...refer, on: "2026-09-21" }, clerk)
      yield* desk.execute("e-1", { ...recordAnswer, on: "2026-09-21", told: "phone" }, handler)
      yield* desk.execute("e-1", wishes.ProposeEntry, clerk)
      expect((yield* fillBank({ agency })).entries).toEqual([])
      yield* desk.execute("e-1", wishes.AcceptEntry, { ...clerk, actor: { id: "head-1", role: "head" } })
      const filled = yield* fillBank({ agency, division: "cn-990101" })
      expect(filled.entries).toEqual(["enquiry/e-1"])
      expect((yield* fillBank({ agency, division: "cn-990101" })).entries).toEqual([])
      expect(yield* fillBank({ agency, after: filled.position })).toEqual({ position: filled.position, entries: [] })
      expect((yield* fillBank({ agency: "a-2" })).entries).toEqual([])
      const [hit] = yield* (yield* QuestionBank).search("社保补贴咋领", { on: "2026-09-21", division: "cn-990101", limit: 3 })
      expect(hit?.found).toMatchObject({ version: 1, by: "head-1", entry: { answer: recordAnswer.answer.text, reviewedBy: "head-1", validThrough: "2027-12-31" } })
    }).pipe(Effect.provide(Layer.merge(layerMemory(), layerQuestionBank()))))
})
