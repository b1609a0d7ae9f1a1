/** What is due: told while it is time, also when a day was missed, once for each date; and what a new notice moves. */
import { describe, it } from "@effect/vitest"
import { layerMemory, makeMemory } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { agency, goTo, handler, law, letters, open } from "../../test/letterDesk.ts"
import { letterRoom } from "../../test/letterRoom.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { FactStore } from "../ports/FactStore.ts"
import type { DueItem } from "./makeDueList.ts"
import { makeDesk } from "./makeDesk.ts"

const head = { id: "head-1", role: "head" } as const
const brief = (items: ReadonlyArray<DueItem>) => items.map(({ obligation: { due }, standing, stream, workingDaysLeft }) => [stream.id, standing, due && "date" in due ? due.date : undefined, workingDaysLeft])

/** Opened on 21 September (due 26 October), 28 September (30 October) and 10 December (beyond the notices). */
const three = Effect.gen(function*() {
  for (const [id, day] of [["l-1", "2026-09-21"], ["l-2", "2026-09-28"], ["l-3", "2026-12-10"]] as const) {
    yield* goTo(day)
    yield* open(id)
  }
})

/** The invented notice without its make-up day in December: 31 December is off, and nothing before it moves. */
const after = createCalendar({ notices: [{ ...notice2027, work: notice2027.work.filter(({ date }) => date > "2027") }] })
const afterwards = makeDesk(letterRoom, { ...law, calendar: after })
const forecasting = makeDesk(letterRoom, { ...law, forecast: createCalendar({ forecastThrough: 2027 }) })

describe("the list of what is due", () => {
  it.effect("has what is overdue, due within the days, and what nobody can tell; the earliest first, with its reckoning", () =>
    Effect.gen(function*() {
      yield* three
      // the store's clock may not go back; the question may be asked of another day
      yield* goTo("2026-10-27")
      const items = yield* letters.dueWithin(agency, 5)
      expect(brief(items)).toEqual([["l-1", "overdue", "2026-10-26", -1], ["l-2", "due", "2026-10-30", 3], ["l-3", "undetermined", undefined, undefined]])
      expect(items[0]).toMatchObject({ number: "2026-0001", status: "open", zone: "zone-1", provisional: false, obligation: { what: "答复来信" } })
      expect(items[0]?.reckoning?.filter((day) => day.as === "counted").length).toBe(20)
      expect(items[2]?.reckoning).toBeUndefined()
      expect(brief(yield* letters.dueWithin(agency, 2)).map(([id]) => id)).toEqual(["l-1", "l-3"])
      expect(yield* letters.dueWithin("agency-2", 5)).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("leaves out what is done, and asks beyond the notices as far as they reach", () =>
    Effect.gen(function*() {
      yield* three
      yield* letters.execute("l-2", { _tag: "Close" }, handler)
      yield* goTo("2026-12-28")
      expect(brief(yield* letters.dueWithin(agency, 5))).toEqual([["l-1", "overdue", "2026-10-26", expect.any(Number)], ["l-3", "undetermined", undefined, undefined]])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("marks what is provisional where the law has a forecast", () =>
    Effect.gen(function*() {
      yield* goTo("2026-12-10")
      const sender = yield* forecasting.seal(agency, "p", "张三")
      yield* forecasting.execute("l-1", { _tag: "Open", kind: "letter", sender }, { agency, zone: "zone-1", actor: { id: "clerk-1", role: "clerk" } })
      const [item] = yield* forecasting.dueWithin(agency, 20)
      expect(item).toMatchObject({ standing: "due", provisional: true, workingDaysLeft: 20, obligation: { due: { date: "2027-01-08" } } })
      expect(item?.reckoning?.at(-1)).toMatchObject({ date: "2027-01-08", certainty: "provisional" })
    }).pipe(Effect.provide(layerMemory())))
})

describe("reminders", () => {
  it.effect("are what is due and not yet told, whatever day it is run on; told once, and again when overdue", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      yield* open("l-1")
      yield* goTo("2026-09-22")
      expect(yield* letters.remind(agency, 5)).toEqual([])
      // 19 October would be five working days before; nobody ran it then
      yield* goTo("2026-10-21")
      const due = yield* letters.remind(agency, 5)
      expect(brief(due)).toEqual([["l-1", "due", "2026-10-26", 3]])
      expect((yield* letters.remind(agency, 5)).length).toBe(1)
      yield* Effect.all(Array.from({ length: 5 }, () => letters.recordTold(due, head)), { concurrency: "unbounded" })
      expect((yield* FactStore.use((store) => store.read({ agency, room: "reminder", id: "letter/l-1" }))).length).toBe(1)
      expect(yield* letters.remind(agency, 5)).toEqual([])
      yield* goTo("2026-10-22")
      expect(yield* letters.remind(agency, 5)).toEqual([])
      yield* goTo("2026-10-27")
      expect(brief(yield* letters.remind(agency, 5))).toEqual([["l-1", "overdue", "2026-10-26", -1]])
      expect((yield* letters.verify()).sound).toBe(true)
    }).pipe(Effect.provide(layerMemory())))

  it.effect("are told again when the date moved", () =>
    Effect.gen(function*() {
      yield* goTo("2026-12-03")
      yield* open("l-1")
      yield* goTo("2026-12-25")
      const told = yield* letters.remind(agency, 5)
      expect(brief(told)).toEqual([["l-1", "due", "2026-12-31", 4]])
      yield* letters.recordTold(told, head)
      yield* afterwards.recount(agency, { actor: head })
      expect(brief(yield* afterwards.remind(agency, 5))).toEqual([["l-1", "due", "2027-01-04", 4]])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("kept by a later release, or broken, are told as such", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      yield* three
      yield* goTo("2026-10-27")
      yield* letters.recordTold(yield* letters.remind(agency, 5), head)
      const at = memory.facts.findIndex(({ stream }) => stream.room === "reminder")
      memory.facts[at] = { ...memory.facts[at]!, schema: 2 }
      expect(yield* Effect.flip(letters.remind(agency, 5))).toMatchObject({ reason: "unknownSchema" })
      memory.facts[at] = { ...memory.facts[at], schema: 1, fact: {} }
      expect(yield* Effect.flip(letters.remind(agency, 5))).toMatchObject({ reason: "corrupt" })
    }).pipe(Effect.provide(layerMemory(memory)))
  })
})

describe("a new notice", () => {
  const opened = Effect.gen(function*() {
    yield* goTo("2026-09-21")
    yield* open("settled")
    yield* goTo("2026-12-02")
    yield* open("certain-now")
    yield* goTo("2026-12-03")
    yield* open("moved")
    yield* open("done")
    yield* letters.execute("done", { _tag: "Close" }, handler)
    yield* goTo("2026-12-10")
    yield* open("told")
  })
  const wanted = [
    ["certain-now", "settled", "2026-12-30", "2026-12-30"],
    ["moved", "moved", "2026-12-31", "2027-01-04"],
    ["told", "told", undefined, "2027-01-11"]
  ]
  const changes = (list: Effect.Success<ReturnType<typeof letters.recount>>) => list.flatMap(({ changes, stream }) => changes.map(({ after, before, kind }) => [stream.id, kind, before, after]))

  it.effect("is looked at dry, then recorded, and the second time nothing is left to do", () =>
    Effect.gen(function*() {
      yield* opened
      expect(yield* letters.recount(agency, { actor: head })).toEqual([])
      const dry = yield* afterwards.recount(agency, { actor: head, dryRun: true })
      expect(changes(dry).toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1))).toEqual(wanted.map((each) => [...each]))
      expect(dry.every(({ outcome }) => outcome === "listed")).toBe(true)
      const moved = dry.find(({ stream }) => stream.id === "moved")!.changes[0]!
      expect(moved.why.map(({ date, kind }) => [date, kind])).toContainEqual(["2026-12-31", "holiday"])

      const list = yield* afterwards.recount(agency, { actor: head })
      expect(list.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded", "recorded"])
      expect((yield* afterwards.load(agency, "moved")).row?.due).toMatchObject({ date: "2027-01-04", calendar: after.version })
      expect(yield* afterwards.recount(agency, { actor: head })).toEqual([])
      expect((yield* afterwards.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("lists what could not be recorded, and what is to be counted by hand", () =>
    Effect.gen(function*() {
      yield* opened
      const list = yield* afterwards.recount(agency, { actor: { id: "clerk-1", role: "clerk" } })
      expect(list.map(({ error, outcome }) => [outcome, error?._tag])).toEqual(Array.from({ length: 3 }, () => ["failed", "Refused"]))
      const clockless = makeDesk({ ...letterRoom, obligations: (state) => letterRoom.obligations(state).map(({ clock: _, ...rest }) => rest) }, { ...law, calendar: after })
      const byHand = yield* clockless.recount(agency, { actor: head, dryRun: true })
      expect(byHand.map(({ changes }) => changes[0]?.kind)).toEqual(["byHand", "byHand", "byHand"])
    }).pipe(Effect.provide(layerMemory())))
})
