/** The room of disclosure under the packs of real places: their clauses, lists and terms are what it goes by. */
import { contextOf, lawFor } from "@zone/core/desk"
import { catalogueGaps, type Command, type DisclosureRefusal, type Fact, fieldsOf, room, type State } from "@zone/core/disclosure"
import type { Context } from "@zone/core/rules"
import type { Tier, VenueKind } from "@zone/core/terms"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const day = "2026-09-21"

const at = (pack: string, today = day, { id = "o-1", role = "head", tier = "county", venue = "serviceHall" }: { readonly id?: string; readonly role?: "head" | "handler"; readonly tier?: Tier; readonly venue?: VenueKind } = {}): Context =>
  contextOf(Result.getOrThrow(lawFor({ packs, pack, on: today, calendar: chinaCalendar, venue, tier })), { today, actor: { id, role }, agency: "a-1", number: "2026-0001" })

type Step = readonly [Command, Context]
const after = (...steps: ReadonlyArray<Step>): State => steps.reduce((state, [command, context]) => Result.getOrThrow(room.decide(state, command, context)).reduce(room.evolve, state), room.initial)
const refusal = (before: ReadonlyArray<Step>, [command, context]: Step): DisclosureRefusal => Result.getOrThrow(Result.flip(room.decide(after(...before), command, context)))
const factsOf = (before: ReadonlyArray<Step>, [command, context]: Step): ReadonlyArray<Fact> => Result.getOrThrow(room.decide(after(...before), command, context))
const owed = (...steps: ReadonlyArray<Step>) => room.obligations(after(...steps)).map(({ basis, due, what }) => [what, due && "date" in due ? due.date : undefined, basis.clause])

const draft: Extract<Command, { readonly _tag: "Draft" }> = {
  _tag: "Draft", title: "示例县养老服务补贴办法", agency: "示例县民政局", determination: { _tag: "proactive" }, document: true, field: "elderCare", formedOn: day
}
const sign: Command = { _tag: "SignReview", step: "secrecy", verdict: { _tag: "releasable" } }
const publish: Command = { _tag: "Publish", on: day, channels: ["website"], where: "https://www.example.org/1" }
const begin = (kind: Extract<Command, { readonly _tag: "BeginUpkeep" }>["kind"]): Command => ({ _tag: "BeginUpkeep", kind, unit: "示例局", every: { months: 1 }, from: day })

describe("榆林", () => {
  const here = at("cn-610800/zone", day)
  const other = at("cn-610800/zone", day, { id: "o-2" })

  it("YL-3.1a, YL-3.1b, YL-3.1c: attribute, review, mark and publication, each on its clause", () => {
    expect(owed([draft, here])).toEqual([["保密审查", undefined, "YL-3.1c"], ["主动公开", "2026-10-26", "26"], ["在文件末标注“此件公开发布”", undefined, "YL-3.1c"]])
    const [drafted] = factsOf([], [draft, here])
    expect(drafted?._tag === "Drafted" && drafted.basis.clause).toBe("YL-3.1b")
    expect(refusal([[draft, here], [sign, other]], [publish, other])).toMatchObject({ _tag: "NotMarked", basis: { clause: "YL-3.1c" } })
    const secret: Command = { ...draft, title: "涉密件01", determination: { _tag: "withheld", ground: "stateSecret", reasons: "已依法定密", reEvaluateEvery: { calendarDays: 30 } } }
    expect(refusal([[secret, here]], [publish, other])).toMatchObject({ _tag: "SecretNotOnline", basis: { clause: "YL-3.1c" } })
    expect(owed([secret, here])).toEqual([["在文件末标注“不公开发布”", undefined, "YL-3.1c"], ["定期评估审查不予公开的信息", "2026-10-21", "18"]])
    const published: ReadonlyArray<Step> = [[{ ...draft, mark: "此件公开发布" }, here], [sign, other], [publish, here]]
    expect(owed(...published, [{ _tag: "RecordCheck", on: day, faults: [{ id: "f1", what: "链接打不开" }] }, other])).toEqual([["改正：链接打不开", undefined, "YL-3.1a"]])
  })

  it("YL-3.3a, YL-3.3b: interpretation, concerns and events stand on their clauses", () => {
    const steps: ReadonlyArray<Step> = [[{ ...draft, reach: ["wide"], mark: "此件公开发布" }, here], [sign, other], [publish, here]]
    expect(owed(...steps)).toEqual([["发布政策解读", undefined, "YL-3.3a"]])
    expect(owed([{ _tag: "RegisterConcern", on: day, gist: "补贴何时发放", source: "网络问政", workingDays: 5 }, here])).toEqual([["回应关切", "2026-09-29", "YL-3.3a"]])
    expect(owed([{ _tag: "PlanEvent", kind: "interview", title: "养老服务", plannedOn: "2026-10-15", unit: "示例局" }, here])).toEqual([["举办在线访谈：养老服务", "2026-10-15", "YL-3.3b"]])
  })

  it("YL-3.0, YL-3.2b, YL-2.2: the chain has eight links, and standard texts and catalogue are kept up", () => {
    const chain = factsOf([], [begin("procedures"), here])[0]
    expect(chain?._tag === "UpkeepBegun" && chain.expected).toEqual(["主动公开", "依申请公开", "政策解读", "回应关切", "政民互动", "公众参与", "考核评议", "责任追究"])
    expect(owed([begin("procedures"), here])).toEqual([["政务公开各环节制度核对", "2026-10-21", "YL-3.0"]])
    expect(owed([begin("replyTexts"), here])).toEqual([["标准答复文本更新", "2026-10-21", "YL-3.2b"]])
    expect(owed([begin("standardCatalogue"), here])).toEqual([["标准目录动态管理", "2026-10-21", "YL-2.2"]])
  })

  it("YL-2.1, YL-2.2: the fields of the place are the 26 + 4, and its gaps are told by them", () => {
    const rule = here.rule("catalogue/fields")
    const names = rule?.requirement.kind === "Display" ? rule.requirement.shows ?? [] : []
    const fields = fieldsOf(names, rule!.basis[0])
    expect(fields.length).toBe(30)
    // every one is known by a stable id, and the order is the pack's
    expect(fields.filter(({ id, name }) => id === name)).toEqual([])
    expect(catalogueGaps(fields.filter(({ name }) => name !== "旅游").map(({ id }) => ({ field: id })), { fields }).map(({ field }) => field.name)).toEqual(["旅游"])
    const gaps = factsOf([], [begin("catalogueGaps"), here])[0]
    expect(gaps?._tag === "UpkeepBegun" && gaps.expected).toEqual(names)
  })
})

describe("重庆、江北", () => {
  it.each([["CQ-3.2", "cn-500000/zone"], ["JB-4.2b", "cn-500105/zone"]])("%s: current files go to the archive", (clause, pack) => {
    const here = at(pack)
    const steps: ReadonlyArray<Step> = [[{ ...draft, archiveClass: "规范性文件" }, here], [sign, at(pack, day, { id: "o-2" })], [publish, here]]
    expect(owed(...steps)).toEqual([["向档案馆移交已公开现行文件", undefined, clause]])
  })

  it("JB-A3.3k, JB-2.3.2: the guide follows a channel, and both sides are the same", () => {
    const here = at("cn-500105/zone")
    expect(owed([begin("guide"), here], [{ _tag: "OpenChannel", id: "c1", channel: "专区窗口", on: day }, here])[1]).toEqual(["更新指南中的接收渠道并公开：专区窗口", day, "JB-A3.3k"])
    expect(owed([begin("sameSource"), here])).toEqual([["线上线下信息同源核对", "2026-10-21", "JB-2.3.2"]])
  })

  it("no mark is asked for where no notice asks for one", () => {
    expect(refusal([], [{ ...draft, mark: "此件公开发布" }, at("cn-500000/zone")])._tag).toBe("NoMark")
  })
})

describe("隆阳", () => {
  const here = at("cn-530502/zone")
  it("LY-5.1b, LY-3.4c, LY-2.1.1b: co-builders, materials and the page", () => {
    expect(owed([begin("coBuilder"), here])).toEqual([["共建单位提供主动公开信息", "2026-10-21", "LY-5.1b"]])
    expect(owed([begin("materials"), here])).toEqual([["专区资料补充更新", "2026-10-21", "LY-3.4c"]])
    expect(refusal([[begin("page"), here]], [{ _tag: "RecordUpkeep", on: day, faults: [] }, here])).toMatchObject({ _tag: "SeenMissing", remedy: expect.stringContaining("已主动公开的政府信息") as string, basis: { clause: "LY-2.1.1b" } })
    expect(refusal([], [begin("sameSource"), here])._tag).toBe("NoSuchDuty")
  })
})
