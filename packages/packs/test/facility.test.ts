/** The packs drive the room of facilities: numbers, intervals, makes, hours and prohibitions come from the notices of each place. */
import { contextOf } from "@zone/core/desk"
import { type Command, room, type State } from "@zone/core/facility"
import { resolve } from "@zone/core/rules"
import type { Tier, VenueKind } from "@zone/core/terms"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const day = "2026-09-21"
const at = (id: string, venue: VenueKind, tier: Tier) => contextOf(
  { book: Result.getOrThrow(resolve(id, packs, day)), calendar: chinaCalendar, place: { venue, tier } },
  { today: day, actor: { id: "o-1", role: "head" }, agency: "agency-1" }
)
type Place = ReturnType<typeof at>

const zhuoshui = at("cn-500114/zhuoshui", "convenienceCentre", "township")
const jiangbei = at("cn-500105/zone", "convenienceCentre", "township")
const hall = at("cn-500105/zone", "serviceHall", "county")
const archive = at("cn-500105/zone", "archive", "county")
const village = at("cn-500105/zone", "villagePoint", "village")
const longyang = at("cn-530502/zone", "serviceHall", "county")
const chongqing = at("cn-500000/zone", "serviceHall", "county")

const go = (context: Place, ...wishes: ReadonlyArray<Command>): State =>
  wishes.reduce((state: State, wish) => Result.getOrThrow(room.decide(state, wish, context)).reduce(room.evolve, state), room.initial)
const no = (context: Place, state: State, wish: Command) => Result.getOrThrow(Result.flip(room.decide(state, wish, context)))
const owed = (state: State): ReadonlyArray<readonly [string, string]> => room.obligations(state).map(({ basis, what }) => [what, basis.clause])

const asset = (item: string): Command => ({ _tag: "RegisterAsset", item, on: day, assetNumber: "GZ-0001", keeper: "k1", purchase: { on: "2026-03-02" } })
const stock = (item: string, count: number): Command => ({ _tag: "OpenStock", item, on: day, count })
const fault: Command = { _tag: "ReportFault", id: "f1", on: day, what: "不能开机" }
const outdate: Command = { _tag: "MarkOutdated", on: day, why: "已修订" }
const shown = (item: string, more: object = {}): Command => ({ _tag: "ShowMaterial", item, on: day, version: "2026版", source: "区政府网站", ...more })

describe("濯水", () => {
  it("ZS-A3.1, ZS-A3.2: what the rules ask for is registered by its word, as a state asset", () => {
    const state = go(zhuoshui, asset("printer"))
    expect(room.row(state)).toMatchObject({ title: "打印机", assetNumber: "GZ-0001" })
    expect(state._tag === "Asset" && state.asset.basis.clause).toBe("ZS-A3.2")
  })
  it("ZS-A3.3: faults to the vendor, no change without authorisation", () => {
    expect(owed(go(zhuoshui, asset("printer"), fault))).toEqual([["及时联系厂家、服务商：打印机（f1）", "ZS-A3.3"]])
    expect(no(zhuoshui, go(zhuoshui, asset("printer")), { _tag: "MakeChange", id: "c1", on: day })).toMatchObject({ _tag: "NotAuthorised", basis: { clause: "ZS-A3.3", reading: "text" } })
  })
  it("ZS-A3.4: for public information and services only", () => {
    expect(no(zhuoshui, go(zhuoshui, asset("printer")), { _tag: "PermitUse", on: day, what: "打印工资表", serves: "other" })).toMatchObject({ _tag: "OtherUse", basis: { clause: "ZS-A3.4" } })
  })
  it("ZS-A3.5: what visitors may not do, by the rule; ZS-A3.6: guidance is a rule that can be a round of its own", () => {
    const misused = Result.getOrThrow(room.decide(go(zhuoshui, asset("printer")), { _tag: "RecordMisuse", on: day, rule: "conduct/misuse", what: "玩游戏" }, zhuoshui))
    expect(misused).toMatchObject([{ _tag: "MisuseRecorded", basis: { clause: "ZS-A3.5" } }])
    expect(no(zhuoshui, go(zhuoshui, asset("printer")), { _tag: "RecordMisuse", on: day, rule: "facility/guidance", what: "未引导" }).remedy).toContain("（conduct/harmful-use）")
  })
  it("ZS-A3.7, ZS-A3.9: checks and disinfection as the office sets them, cleaning by the rules", () => {
    for (const [rule, clause] of [["facility/checks", "ZS-A3.7"], ["facility/disinfection", "ZS-A3.9"]] as const) {
      expect(no(zhuoshui, room.initial, { _tag: "BeginRound", rule, on: day })).toMatchObject({ _tag: "IntervalMissing", basis: { clause } })
      expect(room.obligations(go(zhuoshui, { _tag: "BeginRound", rule, on: day, interval: { calendarDays: 7 } }))).toMatchObject([{ basis: { clause, reading: "interpretation" } }])
    }
    expect(room.obligations(go(zhuoshui, { _tag: "BeginRound", rule: "facility/cleaning", on: day }))).toMatchObject([{ due: { date: "2026-09-22" }, basis: { clause: "ZS-A3.9" } }])
  })
  it("ZS-A3.8: the hours of the town's centre, which the office tells; staff switch on and off", () => {
    const refused = no(zhuoshui, room.initial, { _tag: "SetHours", on: day })
    expect(refused).toMatchObject({ _tag: "HoursMissing", basis: { clause: "ZS-A3.8" } })
    expect(refused.remedy).toContain("与镇公共服务中心一致")
    const state = go(zhuoshui, { _tag: "SetHours", on: day, seasons: [{ from: "01-01", through: "12-31", opens: "09:00", closes: "17:00" }] }, { _tag: "RecordOpening", on: day, time: "08:50" })
    expect(owed(state)).toEqual([["当日关闭设施设备", "ZS-A3.8"]])
  })
})

describe("江北", () => {
  it("JB-A3.3a: 20 blank forms on A4", () => {
    expect(owed(go(jiangbei, stock("applicationForm", 19)))).toMatchObject([[expect.stringMatching(/A4.*现有19，至少20/) as string, "JB-A3.3a"]])
    expect(owed(go(jiangbei, stock("applicationForm", 20)))).toEqual([])
  })
  it("JB-A3.3b: two sample forms, laminated", () => {
    expect(owed(go(jiangbei, stock("sampleForm", 1)))).toMatchObject([[expect.stringMatching(/A4、覆膜.*至少2/) as string, "JB-A3.3b"]])
  })
  it("JB-A3.1d, JB-A4.1b: machines work, in halls and in archives", () => {
    expect(owed(go(hall, asset("printer"), fault))[0]?.[1]).toBe("JB-A3.1a")
    for (const context of [hall, archive]) {
      expect(context.rule("query/printer")?.basis.map(({ clause }) => clause)).toEqual(expect.arrayContaining(["JB-A3.1d", "JB-A4.1b"]))
      expect(owed(go(context, { _tag: "BeginRound", rule: "query/network", on: day, interval: { workingDays: 1 } }))[0]?.[0]).toBe("保证网络畅通")
    }
  })
  it("JB-A3.2c, JB-A4.2b, JB-A5c: outdated materials are replaced, on the clause of the place", () => {
    expect(owed(go(hall, shown("localLeaflet", { title: "本地宣传页", through: "2026-10-31" }), outdate))).toEqual([["更换过期资料：本地宣传页", "JB-A3.2c"]])
    expect(archive.rule("reading/order")?.basis.map(({ clause }) => clause)).toContain("JB-A4.2b")
    expect(owed(go(village, shown("localLeaflet", { title: "本地宣传页" }), outdate))).toEqual([["更换过期资料：本地宣传页", "JB-A5c"]])
  })
  it("JB-A3.2d: stationery is filled up from the point that the office sets", () => {
    expect(owed(go(hall, { _tag: "OpenStock", item: "pens", title: "签字笔", on: day, count: 1, reorderAt: 5 }))).toEqual([["补充签字笔：现有1，至少5", "JB-A3.2d"]])
    expect(no(hall, room.initial, stock("pens", 1))).toMatchObject({ _tag: "PointMissing", basis: { clause: "JB-A3.2d" } })
  })
})

describe("隆阳, 重庆", () => {
  it("LY-2.1.2b, LY-2.1.2c: guides and gazettes; a service guide as a leaflet or a handbook", () => {
    expect(no(longyang, room.initial, shown("serviceGuide", { make: "散页" }))).toMatchObject({ _tag: "MakeNotAllowed", remedy: expect.stringContaining("宣传册、工作手册") as string })
    expect(owed(go(longyang, shown("serviceGuide", { make: "宣传册" }), outdate))[0]?.[1]).toBe("LY-2.1.2b")
    for (const item of ["foiGuide", "gazette"]) expect(owed(go(longyang, shown(item), outdate))[0]?.[1]).toBe("LY-2.1.2b")
  })
  it("LY-3.4c: materials and equipment are gone over as often as the office says", () => {
    for (const rule of ["upkeep/materials", "upkeep/equipment"]) {
      expect(owed(go(longyang, { _tag: "BeginRound", rule, on: day, interval: { months: 1 } }))[0]?.[1]).toBe("LY-3.4c")
    }
  })
  it("CQ-2.2.2a: guide, service guide and gazette", () => {
    for (const item of ["disclosureGuide", "serviceGuide", "gazette"]) expect(owed(go(chongqing, shown(item), outdate))[0]?.[1]).toBe("CQ-2.2.2a")
  })
})
