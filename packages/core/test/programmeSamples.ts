/**
 * Sample wishes for the room of the programme under an invented notice, and a way into each state.
 *
 * @module
 */
import { type Calendar, chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { contextOf, type Law } from "../src/desk/index.ts"
import { type Command, type Fact, type ProgrammeRefusal, room, type State } from "../src/programme/index.ts"
import type { Context, RulePack } from "../src/rules/index.ts"
import type { Personal, Role } from "../src/terms/index.ts"
import { bookOf, packOf, requirementOf } from "./samplePacks.ts"

type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>
/** What a test sets of its own; a number of `null` is none. */
export interface Setting {
  readonly role?: Role
  readonly number?: string | null
  readonly calendar?: Calendar
  /** Whether the notice has no rules at all. */
  readonly silent?: boolean
}

/** Each has an item of its own, since one answer cannot serve two questions. */
const itemOf = (id: string): string => id.replaceAll(/[^a-z]+([a-z])/g, (_, letter: string) => letter.toUpperCase())
const practice = (id: string, does: string, more: object = {}) => requirementOf({ kind: "Practice", id, item: itemOf(id), does, ...more })
const deadline = (id: string, what: string, more: object) => requirementOf({ kind: "Deadline", id, item: itemOf(id), what, ...more })

/** The notice of the invented district. */
export const notice: Partial<RulePack> = {
  circumstances: { pilot: "是否为试点？" },
  names: { posts: { leader: "分管领导", liaison: "联络员" } },
  requirements: [
    deadline("milestone/hall", "大厅专区建设", { by: "2026-09-30", venues: ["serviceHall"], tiers: ["county"] }),
    deadline("milestone/town", "街镇专区建设", { by: "2026-10-25", venues: ["convenienceCentre"], tiers: ["township"] }),
    deadline("milestone/rolled-out", "全面铺开", { by: "2026-12-20" }),
    deadline("milestone/staff-list", "名单报送", { by: "2026-11-05" }),
    deadline("milestone/promptly", "及时更新", { every: "及时" }),
    deadline("pilot/report", "报送一次工作信息", { every: "每两周", onlyIf: "pilot" }),
    deadline("report/other-counties", "报送一次工作信息", { every: "每月", unless: "pilot" }),
    practice("programme/inventory", "自查走访，摸清底数", { tiers: ["county"] }),
    practice("programme/pilots", "试点先行", { tiers: ["county"] }),
    practice("programme/site-visits", "实地查看，查漏补缺", { tiers: ["county"] }),
    practice("programme/premises", "提供场地和办公设备"),
    practice("programme/waste", "重复建设", { strength: "mustNot" }),
    practice("programme/responsibilities", "主管部门推进，承办单位实施", { clauses: ["X-2"] }),
    practice("programme/supervision", "督查检查"),
    practice("programme/assessment", "纳入年度考核"),
    practice("programme/bonus", "酌情加分", { strength: "may" }),
    requirementOf({ kind: "Post", id: "staff/leader", item: "leader", atLeast: 1 }),
    requirementOf({ kind: "Post", id: "staff/liaison", item: "liaison", atLeast: 1 }),
    requirementOf({ kind: "Selection", id: "zone/village-sites", item: "villageSites", of: ["villagePoint"], inEach: "街镇", atLeast: 1, atMost: 2 })
  ]
}

const bookBy = (pack: Partial<RulePack>) => bookOf("cn-990101/zone", [packOf("cn-990101/zone", pack)], "2026-11-21")
const books = { spoken: bookBy(notice), silent: bookBy({}) }

/** The law of the programme: no venue and no level narrows it, since it serves sites of all kinds. */
export const law = ({ calendar = chinaCalendar, silent = false }: Setting = {}): Law => ({ book: silent ? books.silent : books.spoken, calendar })

/** A context under the notice. */
export const context = (today: string, setting: Setting = {}): Context => {
  const { number = "2026-0001", role = "head" } = setting
  return contextOf(law(setting), { today, actor: { id: `a-${role}`, role }, agency: "agency-1", ...(number !== null && { number }) })
}

export const sealed = (what: string, subject = "s-1"): Personal => ({ subject, sealed: `封：${what}` })

export const planSite: Of<"PlanSite"> = {
  _tag: "PlanSite", on: "2026-09-01", site: "示例中心", venue: "convenienceCentre", tier: "township",
  units: { guide: "示例区政府办公室", lead: "示例街道", responsible: ["示例局"] },
  pilot: "programme/pilots",
  steps: ["programme/pilots", "milestone/rolled-out"],
  practices: ["programme/premises"],
  own: [{ id: "own/opening", what: "开放试运行", by: "2026-11-30" }],
  elsewhere: ["milestone/staff-list"]
}
const staffFields: Of<"CallForRoster">["fields"] = [
  { label: "单位名称", column: "unit" }, { label: "序号", column: "serial" }, { label: "姓名", column: "name" }, { label: "手机号码", column: "phone" },
  { label: "备注", column: "remark", choices: ["分管领导", "联络员"] }
]
export const callForRoster: Of<"CallForRoster"> = {
  _tag: "CallForRoster", on: "2026-09-01", unit: "示例街道", title: "专区建设工作人员名单", fields: staffFields,
  due: { _tag: "ByRule", requirement: "milestone/staff-list" }, posts: ["staff/leader", "staff/liaison"]
}
export const leader = { name: sealed("甲", "p-1"), phone: sealed("电话一", "p-1"), remark: "分管领导" } as const
export const liaison = { name: sealed("乙", "p-2"), phone: sealed("电话二", "p-2"), remark: "联络员" } as const
export const submitRoster: Of<"SubmitRoster"> = { _tag: "SubmitRoster", on: "2026-09-21", entries: [leader, liaison] }
export const startReports: Of<"StartReports"> = {
  _tag: "StartReports", unit: "示例县", requirement: "pilot/report", from: "2026-09-01", interval: { length: 14, unit: "calendarDay" }, pilot: true
}
export const openSupervision: Of<"OpenSupervision"> = {
  _tag: "OpenSupervision", on: "2026-09-01", title: "专区建设督查", requirement: "programme/supervision", sites: ["示例中心", "示例大厅"]
}
export const visit: Of<"RecordVisit"> = {
  _tag: "RecordVisit", on: "2026-09-14", site: "示例中心", findings: [{ id: "f1", what: "标识牌不醒目" }, { id: "f2", what: "无空白表" }]
}
export const appraiseYear: Of<"Appraise"> = {
  _tag: "Appraise", requirement: "programme/assessment",
  inputs: {
    year: 2026,
    rules: {
      measures: [
        { _tag: "Inspection", weight: 50 }, { _tag: "Milestones", weight: 30, late: 50 },
        { _tag: "Share", weight: 20, what: "送达答复", by: "是否按期", good: ["按期"], least: 5 }
      ],
      leastKnown: 60, criticism: 5, bonus: 3
    },
    zones: [
      {
        zone: "示例中心", inspection: { on: "2026-08-20", points: 90 }, milestones: { inTime: 1, late: 1, overdue: 0 },
        tallies: [{ what: "送达答复", times: 10 }, { what: "送达答复", by: "是否按期", as: "按期", times: 9 }, { what: "送达答复", by: "是否按期", as: "逾期", times: 1 }],
        criticisms: [{ on: "2026-09-02", reason: "推进不力" }], bonuses: [{ on: "2026-09-03", reason: "成效突出", points: 5 }]
      },
      { zone: "示例大厅", milestones: { inTime: 0, late: 0, overdue: 0 }, tallies: [], criticisms: [], bonuses: [] }
    ]
  }
}

/** One wish of each kind. */
export const wishes: { readonly [tag in Command["_tag"]]: Of<tag> } = {
  PlanSite: planSite,
  AssignUnits: { _tag: "AssignUnits", units: { lead: "示例镇", responsible: [] } },
  RecordDone: { _tag: "RecordDone", task: "programme/pilots", on: "2026-09-20", evidence: ["验收单2026-1"] },
  WithdrawDone: { _tag: "WithdrawDone", task: "programme/pilots", reason: "复核未通过" },
  DropSite: { _tag: "DropSite", reason: "机构合并" },
  CallForRoster: callForRoster,
  SubmitRoster: submitRoster,
  ReturnRoster: { _tag: "ReturnRoster", reasons: ["联络员已调离"] },
  AcceptRoster: { _tag: "AcceptRoster" },
  StartReports: startReports,
  RecordReport: { _tag: "RecordReport", on: "2026-09-14", title: "工作动态第1期" },
  ExcuseRound: { _tag: "ExcuseRound", reason: "抗洪救灾" },
  EndReports: { _tag: "EndReports", reason: "试点结束" },
  OpenSupervision: openSupervision,
  RecordVisit: visit,
  OrderMending: { _tag: "OrderMending", findings: ["f1"], who: "示例街道", workingDays: 10 },
  ReportMended: { _tag: "ReportMended", on: "2026-09-21", findings: ["f1"] },
  RecheckMended: { _tag: "RecheckMended", on: "2026-09-21", passed: ["f1"], failed: [] },
  Criticise: { _tag: "Criticise", id: "m1", site: "示例中心", reason: "推进不力", requirement: "programme/supervision" },
  AddBonus: { _tag: "AddBonus", id: "m2", site: "示例大厅", reason: "成效突出", requirement: "programme/bonus", points: 2 },
  WithdrawMark: { _tag: "WithdrawMark", id: "m1", reason: "核实有误" },
  CloseSupervision: { _tag: "CloseSupervision" },
  Appraise: appraiseYear,
  Reappraise: { _tag: "Reappraise", inputs: appraiseYear.inputs, reason: "数据更正" },
  Recount: { _tag: "Recount" }
}

/** A wish, and the day on which it is made. */
export type Step = readonly [today: string, command: Command, setting?: Setting]

/** What a wish on a day comes to. */
export const when = (state: State, [today, command, setting]: Step): Result.Result<ReadonlyArray<Fact>, ProgrammeRefusal> =>
  room.decide(state, command, context(today, setting))

/** The facts that steps bring about one after another, each of which must be a yes. */
export const factsOf = (...steps: ReadonlyArray<Step>): ReadonlyArray<Fact> => {
  let state: State = room.initial
  return steps.flatMap((step) => {
    const decided = when(state, step)
    if (Result.isFailure(decided)) throw new Error(`${step[0]} ${step[1]._tag}: ${decided.failure._tag} ${decided.failure.remedy}`)
    state = decided.success.reduce(room.evolve, state)
    return decided.success
  })
}

/** The state after these steps. */
export const after = (...steps: ReadonlyArray<Step>): State => factsOf(...steps).reduce(room.evolve, room.initial)

/** The refusal of a step after others. */
export const refusal = (before: ReadonlyArray<Step>, step: Step): ProgrammeRefusal => Result.getOrThrow(Result.flip(when(after(...before), step)))

/** The day of most samples. */
export const day = "2026-09-21"

const planned: Step = [day, planSite]
const submitted: ReadonlyArray<Step> = [[day, callForRoster], [day, submitRoster]]
const done = (task: string, on: string): Step => [day, { _tag: "RecordDone", task, on, evidence: ["验收单"] }]
const built: ReadonlyArray<Step> = [
  planned, done("programme/pilots", "2026-09-10"), done("milestone/rolled-out", "2026-09-11"), done("milestone/town", "2026-09-12"),
  done("own/opening", "2026-09-13"), done("programme/premises", "2026-09-14")
]

/** A supervision in which one of two findings is rechecked, and the other is open. */
export const visited: ReadonlyArray<Step> = [[day, openSupervision], [day, visit], [day, { ...visit, site: "示例大厅", findings: [] }]]
const mended: ReadonlyArray<Step> = (["f1", "f2"] as const).flatMap((id): ReadonlyArray<Step> => [
  [day, { ...wishes.OrderMending, findings: [id] }], [day, { ...wishes.ReportMended, findings: [id] }], [day, { ...wishes.RecheckMended, passed: [id] }]
])

/** A way into each state. */
export const ways = {
  Nothing: [],
  Building: [planned],
  Built: built,
  Dropped: [planned, [day, wishes.DropSite]],
  Called: [[day, callForRoster]],
  Submitted: submitted,
  Returned: [...submitted, [day, wishes.ReturnRoster]],
  Accepted: [...submitted, [day, wishes.AcceptRoster]],
  Reporting: [["2026-09-01", startReports]],
  Ended: [["2026-09-01", startReports], ["2026-09-02", wishes.EndReports]],
  Supervising: visited,
  Closed: [...visited, [day, wishes.Criticise], ...mended, [day, wishes.CloseSupervision]],
  Appraised: [[day, appraiseYear]]
} as const satisfies { readonly [tag in State["_tag"]]: ReadonlyArray<Step> }

/** What must be done first, or on what day, where the plain way into a state and the plain wish are no yes. */
export const prepared: { readonly [cell: string]: readonly [ReadonlyArray<Step>, Step] } = {
  "WithdrawDone Building": [[planned, done("programme/pilots", "2026-09-10")], [day, wishes.WithdrawDone]],
  "WithdrawDone Built": [built, [day, { ...wishes.WithdrawDone, task: "programme/premises" }]],
  "EndReports Reporting": [ways.Reporting, ["2026-09-02", wishes.EndReports]],
  "ReportMended Supervising": [[...visited, [day, wishes.OrderMending]], [day, wishes.ReportMended]],
  "RecheckMended Supervising": [[...visited, [day, wishes.OrderMending], [day, wishes.ReportMended]], [day, wishes.RecheckMended]],
  "RecordVisit Supervising": [[[day, openSupervision]], [day, visit]],
  "WithdrawMark Supervising": [[...visited, [day, wishes.Criticise]], [day, wishes.WithdrawMark]],
  "CloseSupervision Supervising": [[...visited, ...mended], [day, wishes.CloseSupervision]]
}
