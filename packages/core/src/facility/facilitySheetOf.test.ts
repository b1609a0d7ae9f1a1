/** The facility sheet of a zone, from what is looked after there: what works and what does not, what is due, what runs out, what is missing. */
import { describe, expect, it } from "vitest"
import { after, asset, call, checks, cleaning, closeIt, day, disposeIt, fault, found, hours, material, next, on, openIt, plainPack, repair, round, shut, stock, take, townPack, verify } from "../../test/facilitySamples.ts"
import { facilitySheetOf } from "./facilitySheetOf.ts"
import type { State } from "./State.ts"

const sheet = (states: ReadonlyArray<State>, at = `${day}T10:00`, pack = townPack) =>
  facilitySheetOf(states.map((state, i) => ({ id: `m-${i}`, state })), at, on(at.slice(0, 10), pack))
const needs = (...states: ReadonlyArray<State>) => Object.fromEntries(sheet(states).needs.map(({ rule, standing }) => [rule, standing]))

describe("the facility sheet", () => {
  it("ZS-A3.3: follows what is wrong with an asset to the day that it works, and offers what comes next", () => {
    const trouble = (...steps: Parameters<typeof after>[0]) => {
      const [line] = sheet([after([[day, asset], ...steps])], `${next}T10:00`).assets
      return [line?.status, line?.troubles.map(({ id, since, stage }) => [id, since, stage]), line?.offers[0]]
    }
    expect(trouble()).toEqual(["inOrder", [], { wish: "ReportFault", given: { id: "f-1" } }])
    expect(trouble([day, fault])).toEqual(["faulty", [["f1", day, "reported"]], { wish: "CallVendor", given: { id: "f1" }, pressing: true }])
    expect(trouble([day, fault], [day, call])).toEqual(["faulty", [["f1", day, "called"]], { wish: "RecordRepair", given: { id: "f1" }, pressing: true }])
    expect(trouble([day, fault], [day, call], [next, repair])).toEqual(["faulty", [["f1", day, "repaired"]], { wish: "VerifyRepair", given: { id: "f1" }, pressing: true }])
    expect(trouble([day, fault], [day, call], [next, repair], [next, { _tag: "VerifyRepair", id: "f1", on: next, works: false }])).toEqual(["faulty", [["f1", day, "again"]], { wish: "CallVendor", given: { id: "f1" }, pressing: true }])
    expect(trouble([day, fault], [day, call], [next, repair], [next, verify])).toEqual(["inOrder", [], { wish: "ReportFault", given: { id: "f-2" } }])
    expect(trouble([day, found])).toEqual(["changed", [["c2", day, "changed"]], { wish: "SettleChange", given: { id: "c2" }, pressing: true }])
    const gone = sheet([after([[day, asset], [day, fault], [next, disposeIt]])], `${next}T10:00`)
    expect([gone.assets, gone.disposed]).toMatchObject([[], [{ disposedOn: next, troubles: [], offers: [], status: "disposed" }]])
  })

  it("ZS-A3.9, ZS-A3.7: tells of each round when it was made last and whether it is due, done or overdue", () => {
    const standing = (at: string, ...steps: Parameters<typeof after>[0]) => {
      const [line] = sheet([after([[day, cleaning], ...steps])], `${at}T10:00`).rounds
      return [line?.standing, line?.last?.on]
    }
    expect(standing(day)).toEqual(["later", undefined])
    expect(standing(next)).toEqual(["today", undefined])
    expect(standing("2026-09-23")).toEqual(["overdue", undefined])
    expect(standing(next, [next, round(next)])).toEqual(["done", next])
    expect(standing("2026-09-23", [next, round(next)])).toEqual(["today", next])
    const [line] = sheet([after([[day, checks], [next, round(next, "j1")]])]).rounds
    expect(line).toMatchObject({ title: "检查设施设备", interval: { calendarDays: 7 }, basis: { reading: "interpretation" }, findings: [{ id: "j1", on: next, offers: [{ wish: "SolveFinding", given: { id: "j1" } }] }] })
    expect(sheet([after([[day, cleaning], [next, { _tag: "EndRound", on: next, reason: "改由物业清洁" }]])]).rounds).toEqual([])
  })

  it("JB-A3.3a: tells what of a stock is left against what there must be", () => {
    expect(sheet([after([[day, stock]])]).stocks).toMatchObject([{ title: "申请表（空白表）", make: "A4", count: 25, reorderAt: 20, low: false }])
    const [low] = sheet([after([[day, stock], [day, take(6)]])]).stocks
    expect(low).toMatchObject({ count: 19, low: true, offers: [{ wish: "TakeStock" }, { wish: "Restock", pressing: true }, { wish: "CountStock", given: { count: 19 } }] })
  })

  it("tells whether a material still holds: two weeks before its last day, after it, and by somebody's word", () => {
    const standing = (at: string, ...steps: Parameters<typeof after>[0]) => sheet([after([[day, material], ...steps])], `${at}T10:00`).materials.map((each) => each.standing)
    expect(standing("2026-10-17")).toEqual(["current"])
    expect(standing("2026-10-18")).toEqual(["expiring"])
    expect(standing("2026-10-31")).toEqual(["expiring"])
    expect(standing("2026-11-01")).toEqual(["expired"])
    expect(standing(next, [next, { _tag: "MarkOutdated", on: next, why: "办法已经修订" }])).toEqual(["outdated"])
    const [line] = sheet([after([[day, material], [next, { _tag: "MarkOutdated", on: next, why: "办法已经修订" }]])], `${next}T10:00`).materials
    expect(line).toMatchObject({ outdated: { on: next, why: "办法已经修订" }, offers: [{ wish: "ReplaceMaterial", given: { source: "区行政审批局" } }, { wish: "RemoveMaterial" }] })
  })

  it("ZS-A3.8: tells when it is open today, whether it was opened, and that it was left open", () => {
    const opening = (at: string, ...steps: Parameters<typeof after>[0]) => sheet([after([[day, hours], ...steps])], at).opening[0]
    expect(opening(`${day}T08:55`)).toMatchObject({ today: [{ opens: "09:00", closes: "12:00" }, { opens: "14:00", closes: "17:30" }], leftOpen: false, offers: [{ wish: "RecordOpening", given: { time: "08:55" } }, {}, {}] })
    expect(opening(`${day}T17:31`, [day, openIt(day)])).toMatchObject({ last: { on: day, opened: "08:55", late: false }, leftOpen: false, offers: [{ wish: "RecordClosing", given: { time: "17:31" } }, {}, {}] })
    expect(opening(`${next}T09:00`, [day, openIt(day)])).toMatchObject({ leftOpen: true })
    const closed = opening(`${day}T18:00`, [day, openIt(day)], [day, closeIt(day)])
    expect(closed).toMatchObject({ last: { closed: "17:35" }, leftOpen: false })
    expect(closed?.offers.map(({ wish }) => wish)).toEqual(["AnnounceException", "SetHours"])
    expect(opening(`${day}T09:00`, [day, shut])).toMatchObject({ coming: [{ from: "2026-09-23", reason: "设备检修" }] })
    expect(opening("2026-09-23T09:00", [day, shut])).toMatchObject({ today: [], reason: "设备检修" })
    expect(opening("2026-09-25T09:00", [day, shut])).toMatchObject({ today: [], coming: [] })
    // beyond the notices nobody knows
    expect(opening("2027-03-01T09:00")).not.toHaveProperty("today")
  })

  it("tells what the rules ask for and what is missing, with its clause and what begins it", () => {
    const nothing = sheet([])
    expect(Object.fromEntries(nothing.needs.map(({ rule, standing }) => [rule, standing]))).toEqual({
      "query/printer": "missing", "reading/paper-cups": "missing", "intake/blank-form": "missing", "intake/sample-form": "missing", "reading/service-guide": "missing", "reading/guide": "missing",
      "facility/cleaning": "missing", "facility/checks": "missing", "hours/opening": "missing"
    })
    expect(nothing.needs[0]).toMatchObject({ kind: "asset", what: "打印机数量不少于1；打印机能正常使用", strength: "must", basis: { clause: "X-1" }, begins: [{ wish: "RegisterAsset", given: { item: "printer" } }, { wish: "OpenStock" }] })
    expect(nothing.needs.find(({ rule }) => rule === "facility/cleaning")).toMatchObject({ what: "清洁（每1个工作日）", begins: [{ wish: "BeginRound", given: { rule: "facility/cleaning" } }] })
    const printer = after([[day, asset]])
    expect(needs(printer, after([[day, cleaning]]), after([[day, hours]]))).toMatchObject({ "query/printer": "met", "facility/cleaning": "met", "facility/checks": "missing", "hours/opening": "met" })
    expect(needs(after([[day, asset], [day, fault]]))).toMatchObject({ "query/printer": "faulty" })
    expect(needs(after([[day, asset], [day, fault]]), printer)).toMatchObject({ "query/printer": "met" })
    expect(needs(after([[day, asset], [day, disposeIt]].map(([, wish]) => [next, wish] as never)))).toMatchObject({ "query/printer": "missing" })
    expect(needs(after([[day, stock]]))).toMatchObject({ "intake/blank-form": "met" })
    expect(needs(after([[day, stock], [day, take(6)]]))).toMatchObject({ "intake/blank-form": "low" })
    expect(needs(after([[day, material], [day, { _tag: "MarkOutdated", on: day, why: "修订" }]]))).toMatchObject({ "reading/service-guide": "outdated" })
    expect(needs(after([[day, material]]))).toMatchObject({ "reading/service-guide": "met" })
    expect(sheet([], `${day}T10:00`, plainPack).needs.map(({ rule }) => rule)).toEqual(["hours/opening"])
  })
})
