/** The packs drive the room of posts: numbers, conditions, cover, training and grounds come from the notices of each place. */
import { contextOf } from "@zone/core/desk"
import { resolve } from "@zone/core/rules"
import { type Command, room, type State } from "@zone/core/staffing"
import type { Role, Tier, VenueKind } from "@zone/core/terms"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const day = "2026-09-21"
const at = (id: string, venue: VenueKind, tier: Tier, role: Role = "head") => contextOf(
  { book: Result.getOrThrow(resolve(id, packs, day)), calendar: chinaCalendar, place: { venue, tier } },
  { today: day, actor: { id: "o-1", role }, agency: "agency-1" }
)
type Place = ReturnType<typeof at>

const establish = (item: string, context: Place): State =>
  Result.getOrThrow(room.decide(room.initial, { _tag: "EstablishPost", item, on: day }, context)).reduce(room.evolve, room.initial)
const owed = (state: State): ReadonlyArray<string> => room.obligations(state).map(({ what }) => what)
const clauses = (state: State): ReadonlyArray<string> => [...new Set(room.obligations(state).map(({ basis }) => basis.clause))]
const go = (state: State, wish: Command, context: Place): State => Result.getOrThrow(room.decide(state, wish, context)).reduce(room.evolve, state)
const no = (state: State, wish: Command, context: Place) => Result.getOrThrow(Result.flip(room.decide(state, wish, context)))

const appoint = (staff: string, held: ReadonlyArray<string>, more: Partial<Extract<Command, { readonly _tag: "Appoint" }>> = {}): Command => ({
  _tag: "Appoint", staff, name: { subject: `p-${staff}`, sealed: "封" }, place: "main", tenure: "fullTime", on: day,
  conditions: held.map((what) => ({ _tag: "Held", what, evidence: "人事档案" })), certificates: [], ...more
})

describe("濯水", () => {
  const here = at("cn-500114/zhuoshui", "convenienceCentre", "township")
  const post = establish("consultationStaff", here)
  const conditions = "post" in post ? post.post.needs.conditions : []

  it("ZS-A2.2: two people, one full-time and one part-time, A and B", () => {
    expect(owed(post).filter((what) => /还缺|AB岗/.test(what))).toEqual([
      "配备咨询服务人员：还缺人员2名", "配备咨询服务人员：还缺专职人员1名", "配备咨询服务人员：还缺兼职人员1名",
      "落实AB岗（咨询服务人员）：明确A岗人员", "落实AB岗（咨询服务人员）：明确B岗人员"
    ])
    expect(clauses(post)).toContain("ZS-A2.2")
  })
  it("ZS-A2.1: five conditions, of which the age is the town's own and says so", () => {
    expect(conditions.length).toBe(5)
    expect(conditions.filter(({ localOnly }) => localOnly)).toMatchObject([{ what: "年龄35周岁以下", basis: { clause: "ZS-A2.1" } }])
    const refused = no(post, { ...appoint("a", conditions.slice(0, 4).map(({ what }) => what)), conditions: conditions.map(({ what }) =>
      what.startsWith("年龄") ? { _tag: "NotHeld", what } : { _tag: "Held", what, evidence: "档案" }) } as Command, here)
    expect(refused).toMatchObject({ _tag: "NotQualified", basis: { clause: "ZS-A2.1" } })
    expect(refused.remedy).toContain("本地规定，⚖ 年龄条件是本镇的规定，条例和市级通知均无")
  })
  const staffed = [appoint("a", conditions.map(({ what }) => what)), appoint("b", conditions.map(({ what }) => what), { place: "deputy", tenure: "partTime" })].reduce((state, wish) => go(state, wish, here), post)
  it("ZS-A2.3: no leaving without approval and cover", () => {
    const asked = go(staffed, { _tag: "RequestAbsence", id: "q1", staff: "a", kind: "secondment", on: day, from: day }, here)
    expect(no(asked, { _tag: "Leave", id: "q1", on: day }, here)).toMatchObject({ _tag: "NotApproved", basis: { clause: "ZS-A2.3", reading: "text" } })
    const approved = go(asked, { _tag: "ApproveAbsence", id: "q1", on: day }, here)
    expect(no(approved, { _tag: "Leave", id: "q1", on: day }, here)).toMatchObject({ _tag: "NotTakenOver", basis: { clause: "ZS-A2.3" } })
    const covered = go(approved, { _tag: "TakeOver", id: "q1", by: "b", on: day }, here)
    expect(Result.isSuccess(room.decide(covered, { _tag: "Leave", id: "q1", on: day }, here))).toBe(true)
  })
  it("ZS-A2.4, ZS-A2.5: hearings without a number of their own, appraisals by the year", () => {
    expect(no(staffed, { _tag: "HearReports", on: day, difficulties: [] }, here)).toMatchObject({ _tag: "IntervalMissing", basis: { clause: "ZS-A2.4" } })
    expect(room.obligations(staffed).filter(({ what }) => what.startsWith("年度考核")).map(({ basis, clock }) => [basis.clause, clock?.term.unit, clock?.term.length])).toEqual([["ZS-A2.5", "month", 12], ["ZS-A2.5", "month", 12]])
    expect(Result.isSuccess(room.decide(staffed, { _tag: "GrantAllowance", id: "g1", staff: "a", on: day, what: "岗位补贴" }, here))).toBe(true)
  })
  it("ZS-A2.6: three grounds, and no fourth", () => {
    const refused = no(staffed, { _tag: "ReturnStaff", staff: "a", ground: "dislike", records: [], evidence: "无", on: day }, here)
    expect(refused._tag).toBe("ReturnGroundUnknown")
    expect(refused.remedy.match(/（\w+）/g)).toEqual(["（unlawful）", "（incompetent）", "（incorrigible）"])
    expect(Result.getOrThrow(room.decide(staffed, { _tag: "ReturnStaff", staff: "a", ground: "unlawful", records: [], evidence: "处分决定", on: day }, here))).toMatchObject([{ basis: { clause: "ZS-A2.6" } }])
  })
  it("ZS-A1.4.3: one person at least guides and helps", () => {
    expect(room.obligations(establish("zoneOfficer", here)).filter(({ what }) => what.includes("还缺"))).toMatchObject([{ what: "配备提供咨询、引导服务的工作人员：还缺人员1名", basis: { clause: "ZS-A1.4.3" } }])
  })
})

describe("the other places", () => {
  it.each([
    ["LY-3.4a", "cn-530502/zone", "serviceHall", "county", "zoneStaff", 2],
    ["CQ-3.3a", "cn-500000/zone", "serviceHall", "county", "zoneOfficer", 4],
    ["JB-4.3a", "cn-500105/zone", "convenienceCentre", "township", "zoneOfficer", 4]
  ] as const)("%s: one person, with the conditions of the place", (clause, id, venue, tier, item, conditions) => {
    const state = establish(item, at(id, venue, tier))
    expect(room.obligations(state).find(({ what }) => what.includes("还缺人员1名"))?.basis.clause).toBe(clause)
    expect("post" in state && state.post.needs.conditions.length).toBe(conditions)
    const refused = no(state, appoint("a", []), at(id, venue, tier))
    expect(refused._tag).toBe("ConditionsUnanswered")
  })
  it("LY-5.3b, CQ-3.3b: the conditions stand on their clauses", () => {
    const of = (id: string, item: string) => {
      const state = establish(item, at(id, "serviceHall", "county"))
      return "post" in state ? [...new Set(state.post.needs.conditions.map(({ basis }) => basis.clause))] : []
    }
    expect([of("cn-530502/zone", "zoneStaff"), of("cn-500000/zone", "zoneOfficer")]).toEqual([["LY-5.3b"], ["CQ-3.3b"]])
  })
  it("JB-4.3a: an archive's staff have conditions of their own", () => {
    const state = establish("zoneOfficer", at("cn-500105/zone", "archive", "county"))
    expect("post" in state && state.post.needs.conditions.map(({ what }) => what)).toEqual(["熟练掌握电脑操作技能", "能正确指导和协助公众网络查询"])
  })
  it("JB-4.1: a leader and a handler, each owed", () => {
    const here = at("cn-500105/zone", "convenienceCentre", "township")
    expect(["leader", "handler"].flatMap((item) => clauses(establish(item, here)))).toContain("JB-4.1")
  })
  it("LY-5.3c: what whoever is on duty does comes with the post", () => {
    const state = establish("zoneStaff", at("cn-530502/zone", "serviceHall", "county"))
    expect("post" in state && state.post.needs.duties.filter(({ basis }) => basis.clause === "LY-5.3c").length).toBe(2)
  })
  it.each([
    ["YL-5.1", "cn-610800/zone", "serviceHall", "county", "disclosureStaff", ["参加培训：《政府信息公开条例》"]],
    ["JB-3.4", "cn-500105/zone", "convenienceCentre", "township", "zoneOfficer", ["参加培训：工作职责", "参加培训：工作标准", "参加培训：工作纪律"]],
    ["LY-3.4b", "cn-530502/zone", "serviceHall", "county", "zoneStaff", ["参加业务培训"]]
  ] as const)("%s: what staff are trained in", (clause, id, venue, tier, item, wanted) => {
    const here = at(id, venue, tier)
    const empty = establish(item, here)
    const conditions = "post" in empty ? empty.post.needs.conditions.map(({ what }) => what) : []
    const state = go(empty, appoint("a", conditions), here)
    const training = room.obligations(state).filter(({ what }) => what.startsWith("参加"))
    expect(training.map(({ what }) => what)).toEqual(wanted)
    expect(new Set(training.map(({ basis }) => basis.clause))).toEqual(new Set([clause]))
  })
})
