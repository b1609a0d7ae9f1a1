/** The life of an inspection, given / when / then: the whole way, every refusal, and every cell of state and command. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { roomContext } from "../../test/roomContext.ts"
import { practice } from "../../test/samplePacks.ts"
import type { Context, Due } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Command } from "./Command.ts"
import type { Fact } from "./Fact.ts"
import type { Refusal } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const sign = "sign/plate"
const form = "intake/form"
const kiosk = "query/kiosk"

const context = (today: string): Context => roomContext({ clauses: { "X-4.4": "第四部分第（四）项" }, requirements: [practice("programme/supervision", { clauses: ["X-4.4"] }), practice(sign, { clauses: ["X-4.4"], item: "plate", does: "设有标识牌" }), practice(form, { clauses: ["X-4.4"], item: "form", does: "放有申请表" })] }, today, { role: "auditor" })

const basis: Basis = context("2026-09-21").basisOf("programme/supervision")

const day = "2026-09-21"
const inspected: Fact = {
  _tag: "Inspected", on: day, inspector: "检查员甲", basis,
  missing: [{ requirement: sign, gravity: 3, what: "设有标识牌" }, { requirement: form, gravity: 2, what: "放有申请表" }]
}
const due: Due = { date: "2026-10-12", certainty: "settled", calendar: "x", basis }
const ordered: Fact = { _tag: "RectificationOrdered", on: day, requirements: [sign], who: "示例中心", due }
const reported: Fact = { _tag: "RectificationReported", on: "2026-09-28", requirements: [sign] }
const passed: Fact = { _tag: "Rechecked", on: "2026-09-29", passed: [sign], failed: [] }
const waived: Fact = { _tag: "Waived", on: day, requirement: form, reason: "搬迁", signer: "负责人乙", through: "2026-12-31" }

const given = (...facts: ReadonlyArray<Fact>): State => facts.reduce(room.evolve, room.initial)
const when = (state: State, command: Command, today = "2026-09-30"): Result.Result<ReadonlyArray<Fact>, Refusal> => room.decide(state, command, context(today))
const refusal = (state: State, command: Command, today?: string): Refusal => Result.getOrThrow(Result.flip(when(state, command, today)))

const record: Command = { _tag: "RecordInspection", on: day, inspector: "检查员甲", missing: [{ requirement: sign, gravity: 3 }, { requirement: form, gravity: 2 }] }
const order = (...requirements: readonly [string, ...ReadonlyArray<string>]): Command => ({ _tag: "OrderRectification", requirements, who: "示例中心", workingDays: 10 })
const report = (...requirements: readonly [string, ...ReadonlyArray<string>]): Command => ({ _tag: "ReportRectified", requirements })
const recheck = (pass: ReadonlyArray<string>, fail: ReadonlyArray<string> = []): Command => ({ _tag: "Recheck", passed: pass, failed: fail })
const waive = (requirement: string, through = "2026-12-31"): Command => ({ _tag: "Waive", requirement, reason: "搬迁", signer: "负责人乙", through })

const photo = { id: "p-1", subject: "s-1", mediaType: "image/jpeg", size: 1200 } as const
const photographed: Command = { _tag: "AddPhotos", requirement: sign, photos: [photo] }

describe("in words", () => {
  const supervised = roomContext({
    clauses: { "X-4.4": "第四部分第（四）项", "X-1": "第一条" }, names: { materials: { form: "申请表" } },
    requirements: [
      practice("programme/supervision", { clauses: ["X-4.4"] }),
      { kind: "Material", id: form, strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 }
    ]
  }, day, { role: "auditor" })
  const missing = [{ requirement: form, gravity: 3, what: "别处的说法" }, { requirement: sign, gravity: 2, what: "有标识牌" }, { requirement: kiosk, gravity: 2, what: "有查询机" }] as const
  const go = (state: State, ...wishes: ReadonlyArray<Command>): State =>
    wishes.reduce((before, wish) => Result.getOrThrow(room.decide(before, wish, supervised)).reduce(room.evolve, before), state)

  it("says what is owed as the rules here have it, else as it was told, of older inspections by the id; and for which zone", () => {
    const state = go(given(), { ...record, missing, place: "示例街道专区", points: 62.5 })
    expect(room.obligations(state).map(({ what }) => what)).toEqual([
      "督促整改或者豁免：申请表至少20份（示例街道专区）", "督促整改或者豁免：有标识牌（示例街道专区）", "督促整改或者豁免：有查询机（示例街道专区）"
    ])
    expect(room.obligations(given({ ...inspected, missing: [{ requirement: kiosk, gravity: 2 }] })).map(({ what }) => what)).toEqual([`督促整改或者豁免：${kiosk}`])
    expect(room.row(state)).toMatchObject({ place: "示例街道专区", points: 62.5 })
    const again = room.decide(state, report(form, sign), supervised)
    expect(Result.isFailure(again) && again.failure.remedy).toContain("申请表至少20份、有标识牌")
  })

  it("offers for each wish the requirements that it may be about", () => {
    const offered = (state: State) => Object.fromEntries(Object.entries(room.choices?.(state, { rules: [], name: (_category, item) => item }) ?? {}).map(([place, those]) => [place, those.from.map(({ zh }) => zh)]))
    const state = go(given(), { ...record, missing }, { _tag: "OrderRectification", requirements: [form, sign], who: "示例中心", workingDays: 5 }, report(sign))
    expect(offered(state)).toEqual({
      "OrderRectification.requirements.*": ["有查询机"], "ReportRectified.requirements.*": ["申请表至少20份"], "Recheck.passed.*": ["有标识牌"], "Recheck.failed.*": ["有标识牌"],
      "Waive.requirement": ["申请表至少20份", "有标识牌", "有查询机"], "AddPhotos.requirement": ["申请表至少20份", "有标识牌", "有查询机"]
    })
    expect(offered(given())).toEqual({})
  })

  it("keeps the words and the photos through orders, reports and rechecks, and the document that a waiver stands on", () => {
    const ordering: Command = { _tag: "OrderRectification", requirements: [form], who: "示例中心", workingDays: 5 }
    const photos: Command = { _tag: "AddPhotos", requirement: form, photos: [photo] }
    const back = go(given(), { ...record, missing }, photos, ordering, photos, report(form), recheck([], [form]))
    expect(back._tag === "Inspected" && back.matters[0]).toEqual({ _tag: "Open", requirement: form, gravity: 3, what: "申请表至少20份", photos: [photo, photo] })
    const ended = go(back, ordering, report(form), recheck([form]), { _tag: "Waive", requirement: sign, reason: "搬迁", signer: "负责人乙", through: "2026-12-31", cite: "示例〔2026〕7号" })
    expect(ended._tag === "Inspected" && ended.matters.slice(0, 2)).toEqual([
      { _tag: "Passed", requirement: form, gravity: 3, what: "申请表至少20份", photos: [photo, photo], on: day },
      { _tag: "Waived", requirement: sign, gravity: 2, what: "有标识牌", reason: "搬迁", signer: "负责人乙", through: "2026-12-31", cite: "示例〔2026〕7号" }
    ])
    expect(refusal(given(inspected, waived), { ...photographed, requirement: form })._tag).toBe("AlreadySettled")
  })
})

describe("the way to the end", () => {
  it("goes from an inspection through orders, reports and rechecks to closed, a row at each step", () => {
    let state: State = room.initial
    const go = (command: Command, today: string): void => {
      state = Result.getOrThrow(when(state, command, today)).reduce(room.evolve, state)
    }
    expect(room.row(state)).toBeUndefined()
    expect(room.obligations(state)).toEqual([])
    go(record, day)
    expect(room.row(state)).toMatchObject({ status: "inspected", missing: 2, open: 2, due: undefined })
    go(order(sign), day)
    // 中秋 and 国庆 are not counted, the make-up Saturday 10 October is
    expect(room.row(state)).toMatchObject({ status: "underRectification", open: 1, ordered: 1, due: "2026-10-12" })
    expect(room.obligations(state)).toMatchObject([
      { what: "整改：设有标识牌", owedBy: "handler", assignedTo: "示例中心", due: { date: "2026-10-12", certainty: "settled" } },
      { what: "督促整改或者豁免：放有申请表", owedBy: "auditor" }
    ])
    go(report(sign), "2026-09-28")
    expect(room.row(state)).toMatchObject({ status: "underRectification", reported: 1, ordered: 0, due: undefined })
    expect(room.obligations(state)[0]).toEqual({ what: "复查：设有标识牌", owedBy: "auditor", basis })
    go(recheck([], [sign]), "2026-09-29")
    expect(room.row(state)).toMatchObject({ status: "inspected", open: 2, reported: 0 })
    go(order(sign), "2026-09-29")
    go(report(sign), "2026-09-30")
    go(recheck([sign]), "2026-10-08")
    expect(room.row(state)).toMatchObject({ status: "inspected", open: 1, passed: 1 })
    go(waive(form), "2026-10-08")
    expect(room.row(state)).toEqual({
      inspectedOn: day, inspector: "检查员甲", status: "closed", missing: 2, open: 0, ordered: 0, reported: 0, passed: 1, waived: 1, due: undefined
    })
    expect(room.obligations(state)).toEqual([])
    go({ ...record, on: "2026-11-02", missing: [] }, "2026-11-02")
    expect(room.row(state)).toMatchObject({ status: "closed", inspectedOn: "2026-11-02", missing: 0 })
  })

  it("shows the earliest of several due dates", () => {
    const later: Fact = { ...ordered, requirements: [form], due: { ...due, date: "2026-10-09" } }
    expect(room.row(given(inspected, ordered, later))?.due).toBe("2026-10-09")
  })

  it("waives what is ordered or reported, and nothing is owed for it any more", () => {
    for (const facts of [[inspected, ordered], [inspected, ordered, reported]]) {
      const state = given(...facts, { ...waived, requirement: sign })
      expect(room.obligations(state).map(({ what }) => what)).toEqual(["督促整改或者豁免：放有申请表"])
    }
  })
})

describe("refusals", () => {
  it.each<readonly [Refusal["_tag"], State, Command, string | undefined, ReadonlyArray<string>]>([
    ["DayToCome", given(), { ...record, on: "2026-10-01" }, "2026-09-30", []],
    ["NamedTwice", given(), { ...record, missing: [{ requirement: sign, gravity: 3 }, { requirement: sign, gravity: 2 }] }, undefined, [sign]],
    ["RequirementUnknown", given(), { ...record, missing: [{ requirement: "sign/plates", gravity: 3 }, { requirement: form, gravity: 2 }] }, undefined, ["sign/plates"]],
    ["NamedTwice", given(inspected), order(sign, sign), undefined, [sign]],
    ["NamedTwice", given(inspected, ordered, reported), recheck([sign], [sign]), undefined, [sign]],
    ["NotFoundMissing", given(inspected), order(sign, kiosk), undefined, [kiosk]],
    ["NotFoundMissing", given(inspected, ordered), report(kiosk), undefined, [kiosk]],
    ["NotFoundMissing", given(inspected, ordered, reported), recheck([kiosk]), undefined, [kiosk]],
    ["NotFoundMissing", given(inspected), waive(kiosk), undefined, [kiosk]],
    ["AlreadyOrdered", given(inspected, ordered), order(form, sign), undefined, [sign]],
    ["AlreadyOrdered", given(inspected, ordered, reported), order(sign), undefined, [sign]],
    ["NotOrdered", given(inspected), report(sign), undefined, [sign]],
    ["AlreadyReported", given(inspected, ordered, reported), report(sign), undefined, [sign]],
    ["NotReported", given(inspected, ordered), recheck([sign, form]), undefined, [sign, form]],
    ["NothingNamed", given(inspected, ordered, reported), recheck([]), undefined, []],
    ["AlreadySettled", given(inspected, waived), order(form), undefined, [form]],
    ["AlreadySettled", given(inspected, ordered, reported, passed), report(sign), undefined, [sign]],
    ["AlreadySettled", given(inspected, ordered, reported, passed), recheck([], [sign]), undefined, [sign]],
    ["AlreadySettled", given(inspected, waived), waive(form), undefined, [form]],
    ["WaiverLapsed", given(inspected), waive(form, "2026-09-29"), "2026-09-30", []],
    ["DueDateUnknown", given(inspected), order(sign), "2027-03-01", [sign]]
  ])("%s", (tag, state, command, today, requirements) => {
    const no = refusal(state, command, today)
    expect(no._tag).toBe(tag)
    expect(no.requirements).toEqual(requirements)
    expect(no.basis.clause).toBe("X-4.4")
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
  })

  it("allows today as the day of an inspection and as the last day of a waiver", () => {
    expect(Result.isSuccess(when(given(), { ...record, on: "2026-09-30" }, "2026-09-30"))).toBe(true)
    expect(Result.isSuccess(when(given(inspected), waive(form, "2026-09-30"), "2026-09-30"))).toBe(true)
  })

  it("asks whether another requirement was meant, and keeps an inspection of a fact that has ids only", () => {
    const no = refusal(given(), { ...record, missing: [{ requirement: "sign/plates", gravity: 3 }] })
    expect(no.remedy).toBe("只写现行规则有的要求，代号照规则包写：sign/plates（是不是 sign/plate？）")
    const early: Fact = { ...inspected, missing: [{ requirement: sign, gravity: 3 }] }
    expect(room.obligations(given(early)).map(({ what }) => what)).toEqual([`督促整改或者豁免：${sign}`])
  })

  it("says which requirements, and what would make it a yes", () => {
    expect(refusal(given(inspected), report(sign))).toEqual({
      _tag: "NotOrdered",
      basis: { document: "cn-990101/zone-document", clause: "X-4.4", reading: "text", cite: "《示例办法（cn-990101/zone）》第四部分第（四）项" },
      remedy: "先责令整改，写明责任单位和期限，再报告整改：设有标识牌",
      requirements: [sign]
    })
  })
})

const states = {
  Nothing: given(),
  Inspected: given(inspected),
  UnderRectification: given(inspected, ordered),
  Reported: given(inspected, ordered, reported),
  Closed: given(inspected, ordered, reported, passed, waived)
} as const
const commands = { RecordInspection: record, OrderRectification: order(sign), ReportRectified: report(sign), Recheck: recheck([sign]), Waive: waive(sign), AddPhotos: photographed } as const

it("every cell of state and command", () => {
  const cell = (state: State, command: Command): string => {
    const decided = when(state, command)
    return Result.isSuccess(decided) ? decided.success.map(({ _tag }) => _tag).join() : `no: ${decided.failure._tag}`
  }
  const table = Object.fromEntries(Object.entries(states).map(([name, state]) =>
    [name, Object.values(commands).map((command) => cell(state, command))]))
  expect(table).toEqual({
    Nothing: ["Inspected", "no: NotInspected", "no: NotInspected", "no: NotInspected", "no: NotInspected", "no: NotInspected"],
    Inspected: ["no: InspectionOpen", "RectificationOrdered", "no: NotOrdered", "no: NotReported", "Waived", "PhotosAdded"],
    UnderRectification: ["no: InspectionOpen", "no: AlreadyOrdered", "RectificationReported", "no: NotReported", "Waived", "PhotosAdded"],
    Reported: ["no: InspectionOpen", "no: AlreadyOrdered", "no: AlreadyReported", "Rechecked", "Waived", "PhotosAdded"],
    Closed: ["Inspected", "no: NothingOpen", "no: NothingOpen", "no: NothingOpen", "no: NothingOpen", "no: NothingOpen"]
  })
})

it("a fact that does not fit leaves the state as it was", () => {
  expect(given(ordered)).toEqual(states.Nothing)
  expect(given(inspected, reported)).toEqual(states.Inspected)
  expect(given(inspected, passed)).toEqual(states.Inspected)
  expect(room.evolve(states.Inspected, { ...inspected, missing: [] })).toEqual(states.Inspected)
  expect(room.evolve(states.UnderRectification, ordered)).toEqual(states.UnderRectification)
  expect(given(inspected, waived, { ...waived, signer: "负责人丙" })).toEqual(given(inspected, waived))
  expect(room.evolve(states.Closed, waived)).toEqual(states.Closed)
})

it("facts and commands go through their codecs unchanged", () => {
  const facts: ReadonlyArray<Fact> = [
    inspected, { ...inspected, place: "示例街道专区", points: 87.5, missing: [{ requirement: sign, gravity: 3, what: "有标识牌" }] },
    { _tag: "PhotosAdded", on: day, requirement: sign, photos: [photo] }, ordered, reported, passed, waived, { ...waived, cite: "示例〔2026〕7号" }
  ]
  for (const fact of facts) expect(Schema.decodeUnknownSync(room.Fact)(JSON.parse(JSON.stringify(fact)))).toEqual(fact)
  for (const command of Object.values(commands)) expect(Schema.decodeUnknownSync(room.Command)(JSON.parse(JSON.stringify(command)))).toEqual(command)
  expect(Result.isFailure(Schema.decodeUnknownResult(room.Command)({ _tag: "OrderRectification", requirements: [], who: "甲", workingDays: 3 }))).toBe(true)
  expect(Result.isFailure(Schema.decodeUnknownResult(room.Command)({ ...order(sign), workingDays: 0 }))).toBe(true)
})
