/** The room of the programme at a real desk: numbers, sealed lists, what is due, a new notice, and who may do what. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { expect } from "vitest"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { after, callForRoster, day, law, leader, openSupervision, planSite, startReports, visit, ways, wishes } from "../../test/programmeSamples.ts"
import { sayPaper } from "../paper/sayPaper.ts"
import { communityList, staffList } from "../paper/staffList.ts"
import { fillRoster } from "../programme/fillRoster.ts"
import { room } from "../programme/room.ts"
import type { State } from "../programme/State.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const desk = makeDesk(room, law())
const head = { agency, zone: "z-1", actor: { id: "head-1", role: "head" } } as const
const clerk = { ...head, actor: { id: "clerk-1", role: "clerk" } } as const

/** A site, a roster and a series of reports, each under a number of its own. */
const begun = Effect.gen(function*() {
  yield* goTo("2026-09-21")
  yield* desk.execute("site-1", planSite, head)
  yield* desk.execute("roster-1", callForRoster, head)
  yield* desk.execute("reports-1", { ...startReports, from: "2026-09-21" }, head)
})

describe("the programme at a desk", () => {
  it.effect("numbers its matters, keeps people sealed, and pages its register", () =>
    Effect.gen(function*() {
      yield* begun
      yield* goTo("2026-11-05")
      const seal = (subject: string, text: string) => desk.seal(agency, subject, text)
      const entries = [
        { name: yield* seal("p-1", "张三"), phone: yield* seal("p-1", "电话一"), remark: "分管领导" },
        { name: yield* seal("p-2", "李四"), phone: yield* seal("p-2", "电话二"), remark: "联络员" }
      ] as const
      const submitted = yield* desk.execute("roster-1", { _tag: "SubmitRoster", on: "2026-11-05", entries }, clerk)
      expect(JSON.stringify(submitted.facts)).not.toContain("张三")
      expect(submitted.row).toMatchObject({ status: "submitted", late: 0, total: 2 })
      expect((yield* desk.page({ agency, limit: 9 })).entries.map(({ number, status }) => `${number} ${status}`).toSorted()).toEqual([
        "JS2026-0001 building", "JS2026-0002 submitted", "JS2026-0003 reporting"
      ])
      expect((yield* desk.page({ agency, name: "李四", limit: 9 })).entries.map(({ number }) => number)).toEqual(["JS2026-0002"])
      expect((yield* desk.verify()).sound).toBe(true)
      expect((yield* desk.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("says what is due and what is overdue, and a missed round stays so", () =>
    Effect.gen(function*() {
      yield* begun
      yield* goTo("2026-10-20")
      const due = () => Effect.map(desk.dueWithin(agency, 10), (items) => items.map(({ number, obligation: { what }, standing }) => [number, what, standing]))
      expect(yield* due()).toEqual([
        ["JS2026-0003", "报送一次工作信息（第1期）", "overdue"], ["JS2026-0001", "街镇专区建设", "due"]
      ])
      yield* desk.execute("reports-1", { _tag: "RecordReport", on: "2026-10-20", title: "工作动态" }, clerk)
      expect((yield* due())[0]).toEqual(["JS2026-0003", "报送一次工作信息（第2期）", "overdue"])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("lets only some roles excuse, visit and criticise", () =>
    Effect.gen(function*() {
      yield* begun
      expect(yield* Effect.flip(desk.execute("reports-1", wishes.ExcuseRound, clerk))).toMatchObject({ refusal: { _tag: "NotPermitted", roles: ["head"] } })
      yield* desk.execute("visit-1", openSupervision, head)
      expect(yield* Effect.flip(desk.execute("visit-1", visit, head))).toMatchObject({ refusal: { _tag: "NotPermitted", roles: ["auditor"] } })
      expect(yield* Effect.flip(desk.execute("visit-1", { ...wishes.Criticise }, head))).toMatchObject({ refusal: { _tag: "NothingFound" } })
    }).pipe(Effect.provide(layerMemory())))

  it.effect("counts rounds beyond the notices again when the notice is out; days that a notice names are not listed as changes", () =>
    Effect.gen(function*() {
      yield* begun
      yield* goTo("2026-12-25")
      yield* desk.execute("reports-2", { ...startReports, from: "2026-12-25" }, head)
      expect((yield* desk.load(agency, "reports-2")).row).toMatchObject({ nextDue: undefined, unsettled: true })
      const calendar = createCalendar({ notices: [notice2027] })
      const later = makeDesk(room, law({ calendar }))
      const list = yield* later.recount(agency, { actor: head.actor })
      expect(list).toMatchObject([{ number: "JS2026-0004", outcome: "recorded", changes: [{ kind: "told", before: undefined, after: "2027-01-08" }] }])
      expect((yield* later.load(agency, "reports-2")).row).toMatchObject({ nextDue: "2027-01-08", unsettled: false })
      expect(yield* later.recount(agency, { actor: head.actor })).toEqual([])
    }).pipe(Effect.provide(layerMemory())))
})

it("a roster fills the papers of the two lists", () => {
  const open = ({ sealed: text }: { readonly sealed: string }): string => text.replace("封：", "")
  const filled = fillRoster(after(...ways.Accepted), open)!
  const frame = { date: day, basis: [{ document: "d", clause: "c", reading: "text", cite: "示例" }] } as const
  const paper = sayPaper(Result.getOrThrow(staffList({ ...frame, place: "示例区", unit: filled.unit, staff: filled.staff })))
  for (const word of ["示例街道", "甲", "电话一", "分管领导", "联络员"]) expect(paper).toContain(word)
  const communities = fillRoster({ ...after(...ways.Submitted), submission: { on: day, missing: [], entries: [{ community: "东社区", ...leader }] } } as State, open)!
  expect(sayPaper(Result.getOrThrow(communityList({ ...frame, ...communities })))).toContain("东社区")
  expect(fillRoster(after(...ways.Called), open)).toBeUndefined()
})
