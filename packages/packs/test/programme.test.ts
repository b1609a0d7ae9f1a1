/** The real packs drive the room of the programme: milestones, steps, lists, reports and supervision as each notice has them. */
import { contextOf } from "@zone/core/desk"
import { type Command, type Fact, fillRoster, milestonesFor, type ProgrammeRefusal, room, rosterForm, schedule, type State, stepsFor, zoneInputs } from "@zone/core/programme"
import { resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>
type Step = readonly [today: string, command: Command]

/** What happens under a pack as it stood on the day that it came into force. */
const under = (pack: string, since: string) => {
  const book = Result.getOrThrow(resolve(pack, packs, since))
  const when = (state: State, [today, command]: Step): Result.Result<ReadonlyArray<Fact>, ProgrammeRefusal> =>
    room.decide(state, command, contextOf({ book, calendar: chinaCalendar }, { today, actor: { id: "o-1", role: "head" }, agency: "a-1", number: `${since.slice(0, 4)}-0001` }))
  const after = (...steps: ReadonlyArray<Step>): State =>
    steps.reduce((state, step) => Result.getOrThrow(Result.mapError(when(state, step), ({ _tag, remedy }) => new Error(`${_tag} ${remedy}`))).reduce(room.evolve, state), room.initial)
  const refusal = (before: ReadonlyArray<Step>, step: Step): ProgrammeRefusal => Result.getOrThrow(Result.flip(when(after(...before), step)))
  return { book, after, refusal }
}

const owed = (state: State) => room.obligations(state).map(({ assignedTo, basis, due, what }) =>
  ({ what, unit: assignedTo, clause: basis.clause, due: due && "date" in due ? due.date : undefined }))

const site = (name: string, more: Partial<Of<"PlanSite">>): Of<"PlanSite"> => ({
  _tag: "PlanSite", on: "2021-11-04", site: name, venue: "serviceHall", tier: "county", units: { lead: "示例单位", responsible: [] },
  steps: [], practices: [], own: [], elsewhere: [], ...more
})
const done = (task: string, on: string): Step => [on, { _tag: "RecordDone", task, on, evidence: ["验收单"] }]
const person = (name: string) => ({ subject: `p-${name}`, sealed: name })

describe("隆阳区", () => {
  const { after, book, refusal } = under("cn-530502/zone", "2024-07-17")
  const on = "2024-07-18"
  const plan = (more: Partial<Of<"PlanSite">>): Step => [on, site("示例专区", { on, ...more })]

  it("LY-4.1.1: the hall is led by one unit, others are responsible, until 10 August", () => {
    const state = after(plan({ units: { lead: "区政务服务局", responsible: ["示例局"] } }))
    expect(owed(state)).toEqual([{ what: "区政务服务大厅政务公开专区建设", unit: "区政务服务局", clause: "LY-4.1.1", due: "2024-08-10" }])
    expect(after(plan({}), done("milestone/hall", "2024-08-10"))).toMatchObject({ _tag: "Built", late: false })
    expect(after(plan({}), done("milestone/hall", "2024-08-11"))).toMatchObject({ _tag: "Built", late: true })
  })
  it("LY-4.1.2: archives and libraries have the same day by a clause of their own", () => {
    for (const venue of ["archive", "library"] as const) expect(owed(after(plan({ venue })))).toMatchObject([{ clause: "LY-4.1.2", due: "2024-08-10" }])
  })
  it("LY-4.2: zones of towns have until 25 August", () => {
    expect(owed(after(plan({ venue: "convenienceCentre", tier: "township" })))).toMatchObject([{ clause: "LY-4.2", due: "2024-08-25" }])
    expect(milestonesFor(book.rules, { venue: "villagePoint", tier: "village", pilot: false })).toEqual([])
  })
  it("LY-5.1a: guiding, leading and helping units are told apart, and what the lead does is owed by it", () => {
    const state = after(plan({ units: { guide: "区政府办公室", lead: "区政务服务局", responsible: ["示例局"] }, practices: ["programme/coordination", "programme/lead-unit"] }))
    expect(state).toMatchObject({ site: { units: { guide: "区政府办公室", responsible: ["示例局"] } } })
    expect(owed(state).slice(1)).toMatchObject([{ unit: "区政务服务局", clause: "LY-5.1a" }, { unit: "区政务服务局", clause: "LY-5.1a" }])
    expect(refusal([], plan({ practices: ["programme/village-affairs"] }))._tag).toBe("RuleElsewhere")
  })
  it("LY-5.2a: a site is not built without its rules of management and its norms of service", () => {
    const steps = [plan({ practices: ["rules/management", "rules/service-norms"] }), done("milestone/hall", "2024-08-01"), done("rules/management", "2024-08-02")]
    expect(after(...steps)._tag).toBe("Building")
    expect(owed(after(...steps))).toMatchObject([{ clause: "LY-5.2a" }])
    expect(after(...steps, done("rules/service-norms", "2024-08-02"))._tag).toBe("Built")
  })
  it("LY-5.3a: what is there already is used first, as a task of the site with its evidence", () => {
    const state = after(plan({ practices: ["programme/existing-resources"] }), done("programme/existing-resources", "2024-07-20"))
    expect(state).toMatchObject({ site: { tasks: [{}, { basis: { clause: "LY-5.3a" }, done: { evidence: ["验收单"] } }] } })
  })
  it("LY-5.4: supervision orders mending or criticises, and the year's appraisal takes account of it with weights that are read in", () => {
    const steps: ReadonlyArray<Step> = [
      [on, { _tag: "OpenSupervision", on, title: "督查", requirement: "programme/supervision", sites: ["示例专区"] }],
      [on, { _tag: "RecordVisit", on, site: "示例专区", findings: [{ id: "f1", what: "标识牌不合要求" }] }],
      [on, { _tag: "OrderMending", findings: ["f1"], who: "示例街道", workingDays: 5 }]
    ]
    expect(owed(after(...steps))).toMatchObject([{ unit: "示例街道", clause: "LY-5.4", due: "2024-07-25" }])
    const criticised = after(...steps, [on, { _tag: "Criticise", id: "m1", site: "示例专区", reason: "推进慢", requirement: "programme/mending" }])
    expect(criticised).toMatchObject({ campaign: { marks: [{ kind: "criticism", basis: { clause: "LY-5.4", reading: "text" } }] } })
    const zone = zoneInputs({ zone: "示例专区", year: 2024, on: "2024-12-31", matters: [criticised, after(plan({}))], inspection: { on: "2024-12-01", points: 90 }, counts: [] })
    const appraised = after(["2024-12-31", {
      _tag: "Appraise", requirement: "programme/assessment",
      inputs: { year: 2024, rules: { measures: [{ _tag: "Inspection", weight: 1 }, { _tag: "Milestones", weight: 1, late: 50 }], leastKnown: 50, criticism: 5, bonus: 0 }, zones: [zone] }
    }])
    expect(appraised).toMatchObject({ appraisal: { basis: { clause: "LY-5.4", reading: "text" }, weighing: { reading: "interpretation" }, table: [{ points: 40, deducted: 5 }] } })
  })
})

describe("重庆市", () => {
  const { after } = under("cn-500000/zone", "2021-09-28")
  it("CQ-2.4: every zone is built by the end of 2021, whatever its venue and level", () => {
    for (const [venue, tier] of [["serviceHall", "county"], ["library", "province"], ["villagePoint", "village"]] as const) {
      expect(owed(after(["2021-11-04", site("示例", { venue, tier })]))).toMatchObject([{ clause: "CQ-2.4", due: "2021-12-31" }])
    }
  })
  it("CQ-3.1: who plans a site stands on the clause that shares the work out", () => {
    expect(after(["2021-11-04", site("示例", {})])).toMatchObject({ site: { basis: { clause: "CQ-3.1", reading: "text" } } })
  })
  it("CQ-3.4: supervision, criticism and appraisal stand on it", () => {
    const on = "2021-12-01"
    const state = after([on, { _tag: "OpenSupervision", on, title: "督查", requirement: "programme/supervision", sites: ["示例"] }],
      [on, { _tag: "RecordVisit", on, site: "示例", findings: [{ id: "f1", what: "推进不力" }] }],
      [on, { _tag: "Criticise", id: "m1", site: "示例", reason: "推进不力", requirement: "programme/supervision" }])
    expect(state).toMatchObject({ campaign: { basis: { clause: "CQ-3.4" }, marks: [{ basis: { clause: "CQ-3.4" } }] } })
    expect(room.counts(room.row(state)!).map(({ what }) => what)).toEqual(["实地查看", "督查发现问题", "通报批评"])
  })
})

describe("江北区", () => {
  const { after, book, refusal } = under("cn-500105/zone", "2021-11-04")
  const steps = stepsFor(book).map(({ requirement }) => requirement)
  const elsewhere = ["milestone/staff-list"]
  const plan: Step = ["2021-11-04", site("区行政服务中心", { pilot: "programme/pilots", steps, elsewhere })]
  const form = (id: string) => {
    const found = rosterForm(book, id)
    if (!found) throw new Error(id)
    return found
  }
  const staff: Step = ["2021-11-04", {
    _tag: "CallForRoster", on: "2021-11-04", unit: "示例街道", ...form("form/staff-list"), due: { _tag: "ByRule", requirement: "milestone/staff-list" }, posts: ["staff/leader", "staff/liaison"]
  }]
  const villages: Step = ["2021-11-04", {
    _tag: "CallForRoster", on: "2021-11-04", unit: "示例街道", ...form("form/village-list"), due: { _tag: "ByRule", requirement: "milestone/village-list" }, posts: [], selection: "zone/village-sites"
  }]
  const leader = { name: person("甲"), phone: person("电话一"), remark: "分管领导" }
  const liaison = { name: person("乙"), phone: person("电话二"), remark: "联络员" }

  it("JB-2.3.3: what a site does of its own is a task of it", () => {
    expect(owed(after(["2021-11-04", site("示例", { practices: ["zone/features"], elsewhere })]))).toContainEqual(expect.objectContaining({ clause: "JB-2.3.3" }))
  })
  it("JB-2.4: all zones of the district by the end of the year, in place of the city's clause", () => {
    expect(owed(after(plan))).toContainEqual({ what: "全区政务公开专区建设", unit: "示例单位", clause: "JB-2.4", due: "2021-12-31" })
  })
  it("JB-3.1: the survey comes first of the four steps that the pack names", () => {
    expect(stepsFor(book)).toEqual([
      { stage: "第一步：调查摸底", requirement: "programme/inventory" },
      { stage: "第二步：试点示范", requirement: "programme/pilots" },
      { stage: "第二步：试点示范", requirement: "programme/pilot-meeting" },
      { stage: "第三步：全面铺开", requirement: "milestone/rolled-out" },
      { stage: "第四步：查漏补缺", requirement: "programme/site-visits" },
      { stage: "第四步：查漏补缺", requirement: "staff/training" },
      { stage: "第四步：查漏补缺", requirement: "programme/rectification" }
    ])
    expect(stepsFor(under("cn-610800/zone", "2022-09-15").book)).toEqual([])
    expect(refusal([plan], done("programme/pilots", "2021-11-10"))).toMatchObject({ _tag: "EarlierStepOpen" })
    expect(owed(after(plan))[0]).toMatchObject({ clause: "JB-3.1" })
  })
  it("JB-3.2: then the pilots and the meeting on site; what makes a site a pilot is kept, and the list of communities is called for", () => {
    const state = after(plan, done("programme/inventory", "2021-11-08"), done("programme/pilots", "2021-11-20"))
    expect(state).toMatchObject({ site: { pilot: { clause: "JB-3.2" } } })
    expect(owed(state)[0]).toMatchObject({ clause: "JB-3.2" })
    expect(owed(state)[0]?.what).toContain("现场推进会")
    expect(room.row(state)).toMatchObject({ pilot: true })
    expect(after(villages)).toMatchObject({ roster: { limit: { due: { basis: { clause: "JB-3.2" } } } } })
  })
  it("JB-3.3: the roll-out is owed by 20 December, and shows as a bar from the meeting on", () => {
    const state = after(plan, done("programme/inventory", "2021-11-08"), done("programme/pilots", "2021-11-20"), done("programme/pilot-meeting", "2021-11-25"))
    expect(schedule([state], "2021-12-21").find(({ basis }) => basis.clause === "JB-3.3")).toMatchObject({ from: "2021-11-25", by: "2021-12-20", standing: "overdue", stage: "第三步：全面铺开" })
  })
  it("JB-3.4: last come visits on site and mending point by point; the site is built when that is done too", () => {
    const days = ["2021-11-08", "2021-11-20", "2021-11-25", "2021-12-15", "2021-12-17", "2021-12-18", "2021-12-20"]
    const all = [plan, ...steps.map((task, i) => done(task, days[i]!))]
    expect(after(...all.slice(0, -1), done("milestone/completed", "2021-12-30"))._tag).toBe("Building")
    expect(after(...all, done("milestone/completed", "2021-12-30"))).toMatchObject({ _tag: "Built", late: false })
  })
  it("JB-4.1: a list without the handler is returned where the handler is asked for", () => {
    const call = { ...staff[1], posts: ["staff/leader", "staff/handler"] } as Command
    const state = after(["2021-11-04", call], ["2021-11-05", { _tag: "SubmitRoster", on: "2021-11-05", entries: [leader, liaison] }])
    expect(state).toMatchObject({ submission: { missing: ["承办人员须有1名，只有0名"] } })
  })
  it("JB-4.3b: premises and budget are tasks of the site", () => {
    const state = after(["2021-11-04", site("示例", { practices: ["programme/premises", "programme/budget"], elsewhere })])
    expect(owed(state).filter(({ clause }) => clause === "JB-4.3b")).toHaveLength(2)
  })
  it("JB-4.4: orders stand on it, and how long they leave is read in", () => {
    const on = "2021-12-01"
    const state = after([on, { _tag: "OpenSupervision", on, title: "督查", requirement: "programme/supervision", sites: ["示例"] }],
      [on, { _tag: "RecordVisit", on, site: "示例", findings: [{ id: "f1", what: "推进不力" }] }],
      [on, { _tag: "OrderMending", findings: ["f1"], who: "示例街道", workingDays: 3 }])
    expect(state).toMatchObject({ campaign: { findings: [{ limit: { due: { date: "2021-12-06", basis: { clause: "JB-4.4", reading: "interpretation" } } } }] } })
  })
  it("JB-4.5: both lists are owed by 5 November; a leader and a liaison must be named; a day later is late", () => {
    expect(owed(after(staff))).toMatchObject([{ unit: "示例街道", clause: "JB-4.5", due: "2021-11-05" }])
    expect(owed(after(villages))).toMatchObject([{ due: "2021-11-05" }])
    const handIn = (on: string): Step => [on, { _tag: "SubmitRoster", on, entries: [leader, liaison] }]
    expect(room.row(after(staff, handIn("2021-11-05"), ["2021-11-08", { _tag: "AcceptRoster" }]))).toMatchObject({ status: "accepted", late: 0 })
    expect(room.row(after(staff, handIn("2021-11-06")))).toMatchObject({ late: 1 })
    expect(after(staff, ["2021-11-05", { _tag: "SubmitRoster", on: "2021-11-05", entries: [leader] }])).toMatchObject({ submission: { missing: ["联络员须有1名，只有0名"] } })
  })
  it("JB-A1: the list has the columns of the annex, and fills its paper", () => {
    expect(form("form/staff-list").fields.map(({ label }) => label)).toEqual(["单位名称", "序号", "姓名", "手机号码", "备注"])
    const state = after(staff, ["2021-11-05", { _tag: "SubmitRoster", on: "2021-11-05", entries: [{ name: person("甲"), remark: "分管领导" }, { ...liaison, remark: "同事" }] }])
    expect(state).toMatchObject({ submission: { missing: ["第1行缺手机号码", "第2行的备注须为分管领导或者联络员", "联络员须有1名，只有0名"] } })
    expect(fillRoster(state, ({ sealed }) => sealed)?.staff[0]).toEqual({ name: "甲", phone: "", remark: "分管领导" })
  })
  it("JB-A2: so has the list of communities, one or two of them in each street", () => {
    expect(form("form/village-list").fields.map(({ label }) => label)).toEqual(["单位名称", "序号", "社区（村）", "联系人", "手机号码", "备注"])
    const line = (community: string, remark = "主任") => ({ community, name: person("丙"), phone: person("电话三"), remark })
    const missing = (...entries: readonly [ReturnType<typeof line>, ...ReadonlyArray<ReturnType<typeof line>>]) =>
      after(villages, ["2021-11-05", { _tag: "SubmitRoster", on: "2021-11-05", entries }])
    expect(missing(line("东社区"), line("东社区", "联络员"), line("西社区"))).toMatchObject({ submission: { missing: [] } })
    expect(missing(line("东社区"), line("西社区"), line("南社区"))).toMatchObject({ submission: { missing: ["每个街镇至多2个社区（村），现有3个"] } })
  })
})

describe("榆林市", () => {
  const { after, refusal } = under("cn-610800/zone", "2022-09-15")
  const start = (requirement: string, pilot: boolean, length: number, unit: "calendarDay" | "month"): Step =>
    ["2022-09-15", { _tag: "StartReports", unit: "示例县", requirement, from: "2022-09-15", interval: { length, unit }, pilot }]

  it("YL-4.1: pilots have the tasks of pilots, others have not", () => {
    const pilot = site("示例县专区", { pilot: "pilot/example", practices: ["pilot/example", "pilot/showcase"] })
    expect(after(["2022-09-15", pilot])).toMatchObject({ site: { pilot: { clause: "YL-4.1" } } })
    expect(owed(after(["2022-09-15", pilot]))[0]).toMatchObject({ clause: "YL-4.1" })
    expect(refusal([], ["2022-09-15", site("示例县专区", { practices: ["pilot/example"] })])._tag).toBe("RuleElsewhere")
    // the notice has no day by which zones are built: who plans one sets it, and it is marked as such
    expect(refusal([], ["2022-09-15", site("示例县专区", {})])._tag).toBe("NoMilestone")
  })
  it("YL-4.2: pilots report every two weeks, others every month, in the words of the notice; neither takes the other's", () => {
    const pilot = after(start("pilot/report", true, 14, "calendarDay"))
    expect(pilot).toMatchObject({ series: { every: "每两周" } })
    expect(owed(pilot)).toEqual([{ what: "向市政府办公室报送一次工作信息（第1期）", unit: "示例县", clause: "YL-4.2", due: "2022-09-29" }])
    expect(after(start("report/other-counties", false, 1, "month"))).toMatchObject({ series: { every: "每月", limit: { due: { date: "2022-10-17" } } } })
    expect(refusal([], start("pilot/report", false, 14, "calendarDay"))._tag).toBe("PilotDiffers")
    expect(refusal([], start("report/other-counties", true, 1, "month"))._tag).toBe("PilotDiffers")
  })
  it("YL-6.1: spot checks give bonus points and criticism, and both count in the evaluation", () => {
    const on = "2022-11-01"
    const state = after([on, { _tag: "OpenSupervision", on, title: "不定期检查", requirement: "programme/spot-checks", sites: ["甲县", "乙县"] }],
      [on, { _tag: "RecordVisit", on, site: "乙县", findings: [{ id: "f1", what: "工作不落实" }] }],
      [on, { _tag: "AddBonus", id: "m1", site: "甲县", reason: "成效突出", points: 2, requirement: "programme/bonus" }],
      [on, { _tag: "Criticise", id: "m2", site: "乙县", reason: "不落实", requirement: "programme/criticism" }])
    const zone = (name: string) => zoneInputs({ zone: name, year: 2022, on: "2022-12-31", matters: [state], inspection: { on: "2022-11-01", points: 80 }, counts: [] })
    const appraised = after(["2022-12-31", {
      _tag: "Appraise", requirement: "programme/evaluation",
      inputs: { year: 2022, rules: { measures: [{ _tag: "Inspection", weight: 1 }], leastKnown: 100, criticism: 5, bonus: 3 }, zones: [zone("甲县"), zone("乙县")] }
    }])
    expect(appraised).toMatchObject({ appraisal: { basis: { clause: "YL-6.1" }, table: [{ zone: "甲县", points: 82, rank: 1 }, { zone: "乙县", points: 75, rank: 2 }] } })
    expect(refusal([], ["2022-12-31", { ...(appraised as Extract<State, { readonly _tag: "Appraised" }>).appraisal, _tag: "Appraise", requirement: "programme/assessment" } as never])._tag).toBe("RuleMissing")
  })
})

describe("濯水镇", () => {
  const { after } = under("cn-500114/zhuoshui", "2021-12-02")
  it("ZS-A1.2: the leading group guides, the centre of public services manages day by day, and the city's milestone holds", () => {
    const state = after(["2021-12-02", site("镇专区", {
      on: "2021-12-02", venue: "convenienceCentre", tier: "township", units: { guide: "镇政务公开标准化规范化工作领导小组", lead: "镇公共服务中心", responsible: [] },
      practices: ["programme/leading-group", "zone/daily-management"]
    })])
    expect(owed(state)).toMatchObject([{ clause: "CQ-2.4", due: "2021-12-31" }, { clause: "ZS-A1.2", unit: "镇公共服务中心" }, { clause: "ZS-A1.2" }])
    expect(state).toMatchObject({ site: { units: { guide: "镇政务公开标准化规范化工作领导小组" } } })
  })
})
