/** Facilities from the day they are registered: what is owed at each step, what the register shows, what statistics count. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, asset, authorise, call, checks, cleaning, closeIt, day, disposeIt, fault, found, hours, material, next, openIt, plainPack, repair, round, shut, stock, take, townPack, verify, when } from "../../test/facilitySamples.ts"
import { openingBy } from "../rules/openingOn.ts"
import type { State } from "./index.ts"
import { room } from "./room.ts"

const owed = (state: State): ReadonlyArray<string> => room.obligations(state).map(({ what }) => what)
const refused = (state: State, ...step: Parameters<typeof when>[1]) => Result.getOrThrow(Result.flip(when(state, step)))

describe("an asset", () => {
  it("ZS-A3.2: is in the register of state assets with its number, purchase, price and keeper", () => {
    const state = after([[day, asset]])
    const row = room.row(state)!
    expect(row).toMatchObject({ kind: "asset", title: "打印机", status: "inOrder", assetNumber: "GZ-0001", keeper: "k1", boughtOn: "2026-03-02", price: 1999.9, vendor: "示例公司", spent: 0 })
    expect(room.indexOf(row)).toMatchObject({ number: "GZ-0001", status: "inOrder" })
    expect(room.register.columns.map(({ cell, title }) => [title, cell(row)]).filter(([, cell]) => cell !== undefined)).toEqual(expect.arrayContaining([
      ["资产编号", "GZ-0001"], ["名称", "打印机"], ["规格型号", "P-1"], ["购置日期", "2026-03-02"], ["购置价格（元）", 1999.9], ["保管人", "k1"], ["状态", "正常"]
    ]))
    const kept = after([[next, { _tag: "ChangeKeeper", keeper: "k2", on: next }], [next, { _tag: "RecordUpkeep", on: next, what: "除尘", cost: 20.1 }]], townPack, state)
    expect(room.row(kept)).toMatchObject({ keeper: "k2", spent: 20.1 })
  })

  it("ZS-A3.3, JB-A3.1d, JB-A4.1b: that fails is told to the vendor promptly, repaired, and verified; a repair that does not hold is a fault again", () => {
    const broken = after([[day, asset], [day, fault]])
    expect(room.obligations(broken)).toMatchObject([{ what: "及时联系示例公司：打印机（f1）", owedBy: "clerk", assignedTo: "k1", basis: { clause: "X-1" } }])
    expect(room.obligations(broken)[0]).not.toHaveProperty("due")
    expect(room.row(broken)?.status).toBe("faulty")
    const called = after([[day, call]], townPack, broken)
    expect(owed(called)).toEqual(["跟进维修：打印机（f1）"])
    const repaired = after([[next, repair]], townPack, called)
    expect(owed(repaired)).toEqual(["验收维修：打印机（f1）"])
    const again = after([[next, { _tag: "VerifyRepair", id: "f1", on: next, works: false }]], townPack, repaired)
    expect(owed(again)).toEqual(["及时联系示例公司：打印机（f1）"])
    const well = after([[next, { _tag: "CallVendor", id: "f1", on: next }], [next, repair], [next, verify]], townPack, again)
    expect(room.row(well)).toMatchObject({ status: "inOrder", faults: 1, spent: 160.1 })
    expect(owed(well)).toEqual([])
  })

  it("ZS-A3.3: has nothing changed without authorisation, and what was found changed is put right", () => {
    const state = after([[day, asset]])
    expect(refused(state, day, { _tag: "MakeChange", id: "c1", on: day })).toMatchObject({ _tag: "NotAuthorised", basis: { document: "cn-990101/zone-document" } })
    const made = after([[day, authorise], [next, { _tag: "MakeChange", id: "c1", on: next }]], townPack, state)
    expect(room.counts(room.row(made)!)).toContainEqual({ on: next, what: "经批准更新、更换", by: { 类别: "设施设备" } })
    const bad = after([[day, found]], townPack, state)
    expect(room.row(bad)?.status).toBe("changed")
    expect(owed(bad)).toEqual(["恢复或者补办批准：换了硒鼓（c2）"])
    expect(owed(after([[next, { _tag: "SettleChange", id: "c2", on: next, how: "补办批准" }]], townPack, bad))).toEqual([])
  })

  it("ZS-A3.4: serves public information and services, and nothing else", () => {
    const state = after([[day, asset]])
    expect(refused(state, day, { _tag: "PermitUse", on: day, what: "打印单位内部材料", serves: "other" })).toMatchObject({ _tag: "OtherUse" })
    expect(Result.getOrThrow(when(state, [day, { _tag: "PermitUse", on: day, what: "打印办事回执", serves: "service" }]))).toMatchObject([{ _tag: "UsePermitted" }])
  })

  it("ZS-A3.5, ZS-A3.6: misuse is recorded by the rule that it broke; no other rule will do", () => {
    const state = after([[day, asset]])
    const misused = after([[day, { _tag: "RecordMisuse", on: day, rule: "conduct/misuse", what: "安装游戏，已引导停止" }]], townPack, state)
    expect(room.counts(room.row(misused)!)).toContainEqual({ on: day, what: "不当使用", by: { 类别: "设施设备" } })
    expect(refused(state, day, { _tag: "RecordMisuse", on: day, rule: "conduct/shoes", what: "穿拖鞋" }).remedy).toContain("不得利用设施设备玩游戏（conduct/misuse）")
  })

  it("that is disposed of owes nothing any more", () => {
    const gone = after([[day, asset], [day, fault], [next, disposeIt]])
    expect(owed(gone)).toEqual([])
    expect(room.row(gone)).toMatchObject({ status: "disposed", endedOn: next })
    expect(refused(gone, next, fault)).toMatchObject({ _tag: "Ended" })
  })
})

describe("a round", () => {
  it("ZS-A3.9: is owed every working day by the number of the rules; holidays are none of them", () => {
    const begun = after([[day, cleaning]])
    expect(room.obligations(begun)).toMatchObject([{ what: "清洁", due: { date: "2026-09-22", certainty: "settled", basis: { reading: "text" } } }])
    const before = after([["2026-09-22", round("2026-09-22")], ["2026-09-23", round("2026-09-23")], ["2026-09-24", round("2026-09-24")]], townPack, begun)
    // 中秋 is three days
    expect(room.row(before)).toMatchObject({ nextDue: "2026-09-28", lastOn: "2026-09-24" })
  })
  it("that was missed stays owed, is overdue, and the one that is made late says how many were missed", () => {
    const begun = after([[day, cleaning]])
    const facts = Result.getOrThrow(when(begun, ["2026-09-28", round("2026-09-28")]))
    expect(facts).toMatchObject([{ _tag: "RoundMade", missed: 3, next: { due: { date: "2026-09-29" } } }])
    const late = facts.reduce(room.evolve, begun)
    expect(room.counts(room.row(late)!)).toEqual([
      { on: "2026-09-28", what: "清洁", by: { 类别: "定期检查、清洁", 是否按期: "逾期" } }, { on: "2026-09-28", what: "漏做：清洁", by: { 类别: "定期检查、清洁" }, times: 3 }
    ])
    // the same day once more changes nothing
    expect(Result.getOrThrow(when(late, ["2026-09-28", round("2026-09-28")]))).toEqual([])
  })
  it("ZS-A3.7, LY-3.4c: without a number of the rules, the office says how often, marked as an interpretation", () => {
    expect(refused(room.initial, day, { _tag: "BeginRound", rule: "facility/checks", on: day })).toMatchObject({ _tag: "IntervalMissing" })
    const begun = after([[day, checks]])
    expect(room.obligations(begun)).toMatchObject([{ what: "检查设施设备", due: { date: "2026-09-28", basis: { reading: "interpretation" } } }])
    const made = after([["2026-09-28", round("2026-09-28", "x1")]], townPack, begun)
    expect(owed(made)).toEqual(["检查设施设备", "处理检查发现的问题：插座松动（x1）"])
    expect(room.obligations(made)[0]).toMatchObject({ due: { date: "2026-10-08" } })
    expect(owed(after([["2026-09-29", { _tag: "SolveFinding", id: "x1", on: "2026-09-29", how: "已紧固" }]], townPack, made))).toEqual(["检查设施设备"])
  })
  it("of the rules is not set otherwise, and a practice can be one", () => {
    expect(refused(room.initial, day, { _tag: "BeginRound", rule: "facility/cleaning", on: day, interval: { months: 1 } })).toMatchObject({ _tag: "IntervalOfRules" })
    expect(owed(after([[day, { _tag: "BeginRound", rule: "reading/order", on: day, interval: { months: 1 } }]]))).toEqual(["资料更新及时"])
    expect(room.row(after([[day, checks], [next, { _tag: "EndRound", on: next, reason: "改为每日" }]]))).toMatchObject({ status: "ended" })
  })
})

describe("a stock", () => {
  it("JB-A3.3a: of blank forms is filled up from below 20", () => {
    const full = after([[day, stock]])
    expect(owed(full)).toEqual([])
    const twenty = after([[day, take(5)]], townPack, full)
    expect([owed(twenty), room.row(twenty)?.status]).toEqual([[], "inOrder"])
    const low = after([[day, take(1)]], townPack, twenty)
    expect(room.obligations(low)).toMatchObject([{ what: "补充申请表（空白表）（A4）：现有19，至少20", basis: { clause: "X-1" } }])
    expect(room.row(low)).toMatchObject({ status: "low", count: 19, reorderAt: 20 })
    expect(owed(after([[next, { _tag: "Restock", on: next, number: 30 }]], townPack, low))).toEqual([])
    expect(room.row(after([[next, { _tag: "CountStock", on: next, count: 3 }]], townPack, low))).toMatchObject({ count: 3, status: "low" })
  })
  it("JB-A3.3b: of sample forms says how they are made", () => {
    expect(owed(after([[day, { _tag: "OpenStock", item: "sample", on: day, count: 1 }]]))).toEqual(["补充申请表样表（A4、覆膜）：现有1，至少2"])
  })
  it("JB-A3.2d: of stationery has the point that the office sets; of cups that of the rules", () => {
    expect(refused(room.initial, day, { _tag: "OpenStock", item: "pens", on: day, count: 2 })).toMatchObject({ _tag: "PointMissing" })
    expect(room.obligations(after([[day, { _tag: "OpenStock", item: "pens", title: "签字笔", on: day, count: 2, reorderAt: 5 }]]))).toMatchObject([{ what: "补充签字笔：现有2，至少5", basis: { reading: "interpretation" } }])
    expect(owed(after([[day, { _tag: "OpenStock", item: "paperCups", on: day, count: 0 }]]))).toEqual(["补充一次性纸杯：现有0，至少1"])
  })
  it("may have a higher point than the rules, and no lower one", () => {
    expect(refused(room.initial, day, { ...stock, reorderAt: 19 } as typeof stock)).toMatchObject({ _tag: "PointTooLow" })
    expect(room.row(after([[day, { ...stock, reorderAt: 30 } as typeof stock]]))).toMatchObject({ status: "low" })
  })
})

describe("a material on display", () => {
  it("LY-3.4c, JB-A3.2c, JB-A4.2b, JB-A5c: is replaced before it holds no longer, and at once when found outdated", () => {
    const shown = after([[day, material]])
    expect(room.obligations(shown)).toMatchObject([{ what: "有效期满前更新：办事指南", due: { date: "2026-10-31" } }])
    expect(room.row(shown)).toMatchObject({ status: "inOrder", version: "2026版", source: "区行政审批局", catalogueItem: "09-03", through: "2026-10-31" })
    const old = after([[next, { _tag: "MarkOutdated", on: next, why: "事项已取消" }]], townPack, shown)
    expect(owed(old)).toEqual(["更换过期资料：办事指南"])
    expect(room.row(old)?.status).toBe("outdated")
    const fresh = after([[next, { _tag: "ReplaceMaterial", on: next, version: "2026修订", source: "区行政审批局" }]], townPack, old)
    expect(owed(fresh)).toEqual([])
    expect(room.row(fresh)).toMatchObject({ status: "inOrder", version: "2026修订" })
    expect(room.row(after([[next, { _tag: "RemoveMaterial", on: next, reason: "不再适用" }]], townPack, fresh))).toMatchObject({ status: "ended" })
  })
  it("LY-2.1.2c: has the make that the rules ask for", () => {
    const no = refused(room.initial, day, { ...material, make: "散页" } as typeof material)
    expect(no).toMatchObject({ _tag: "MakeNotAllowed" })
    expect(no.remedy).toContain("宣传册、工作手册")
  })
  it("LY-2.1.2b, CQ-2.2.2a: without a day to end on is owed nothing until somebody finds it outdated", () => {
    const state = after([[day, { _tag: "ShowMaterial", item: "foiGuide", on: day, version: "2026-03", source: "区政府网站" }]])
    expect([room.row(state)?.title, owed(state)]).toEqual(["政府信息公开指南", []])
  })
})

describe("opening hours", () => {
  const works = (each: string): boolean => each !== "2026-09-25"
  it("ZS-A3.8: where the rules name another office, the zone's office tells them, marked as an interpretation", () => {
    const no = refused(room.initial, day, { _tag: "SetHours", on: day })
    expect(no).toMatchObject({ _tag: "HoursMissing" })
    expect(no.remedy).toContain("与镇公共服务中心一致")
    const state = after([[day, hours]])
    expect(state._tag === "Opening" && state.opening.hours.basis.reading).toBe("interpretation")
    expect(Result.getOrThrow(when(state, [next, { ...hours, on: next } as typeof hours]))).toEqual([])
  })
  it("that the rules write out are theirs", () => {
    const state = after([[day, { _tag: "SetHours", on: day }]], plainPack)
    expect(state._tag === "Opening" && [state.opening.hours.basis.reading, openingBy(state.opening.hours, day, works)?.spans]).toEqual(["text", [{ opens: "09:00", closes: "17:00" }]])
    expect(Result.getOrThrow(Result.flip(when(room.initial, [day, hours], plainPack)))).toMatchObject({ _tag: "HoursOfRules" })
  })
  it("are otherwise only when that is told before, or could not be", () => {
    const state = after([[day, hours], [day, shut]])
    expect(state._tag === "Opening" && openingBy(state.opening.hours, "2026-09-23", works)).toMatchObject({ closed: "exception", exception: { reason: "设备检修", toldOn: day } })
    expect(refused(state, "2026-09-23", { ...shut, on: "2026-09-23" } as typeof shut)).toMatchObject({ _tag: "NotToldBefore" })
    expect(Result.isSuccess(when(state, ["2026-09-23", { ...shut, on: "2026-09-23", unforeseen: true, reason: "停电" } as typeof shut]))).toBe(true)
    // new hours leave what was told
    const moved = after([[next, { ...hours, on: next, seasons: [{ from: "01-01", through: "12-31", opens: "08:30", closes: "17:00" }] } as typeof hours]], townPack, state)
    expect(moved._tag === "Opening" && moved.opening.hours.exceptions.length).toBe(1)
  })
  it("ZS-A3.8: staff switch on and off, late and early are told, and what was left on is owed", () => {
    const state = after([[day, hours]])
    const opened = after([[day, openIt(day, "09:00")]], townPack, state)
    expect(room.obligations(opened)).toMatchObject([{ what: "当日关闭设施设备", assignedTo: "a-head", due: { date: day } }])
    const closed = after([[day, closeIt(day, "17:30")]], townPack, opened)
    expect(owed(closed)).toEqual([])
    const bad = after([[next, openIt(next, "09:01")], [next, closeIt(next, "17:29")]], townPack, closed)
    expect(room.counts(room.row(bad)!)).toEqual([
      { on: day, what: "开放", by: { 类别: "开放时间", 是否按期: "按期" } }, { on: next, what: "开放", by: { 类别: "开放时间", 是否按期: "逾期" } }
    ])
    expect(refused(opened, next, openIt(next))).toMatchObject({ _tag: "StillOpen" })
    // on a day that is closed anyhow nothing is late
    expect(Result.getOrThrow(when(closed, ["2026-09-25", openIt("2026-09-25", "10:00")]))[0]).not.toHaveProperty("late")
  })
})
