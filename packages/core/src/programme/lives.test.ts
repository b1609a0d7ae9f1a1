/** Lives of the five kinds of matters from their beginning to their end: what follows, what is owed, and what the register shows. */
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { describe, expect, it } from "vitest"
import { notice2027 } from "../../test/notice2027.ts"
import {
  after, appraiseYear, callForRoster, day, factsOf, leader, liaison, openSupervision, planSite, sealed, startReports, type Step, submitRoster, visited, ways, wishes
} from "../../test/programmeSamples.ts"
import { appraise } from "./appraise.ts"
import { register } from "./register.ts"
import { room } from "./room.ts"
import { schedule } from "./schedule.ts"
import type { State } from "./State.ts"
import { zoneInputs } from "./zoneInputs.ts"

const owed = (state: State) => room.obligations(state).map(({ assignedTo, due, what }) => [what, assignedTo, due && "date" in due ? due.date : undefined])
const done = (task: string, on: string, today = on): Step => [today, { _tag: "RecordDone", task, on, evidence: ["验收单"] }]
const siteIn = (state: State) => {
  if (state._tag !== "Building" && state._tag !== "Built") throw new Error(state._tag)
  return state.site
}

describe("a site", () => {
  it("takes the milestones of its venue and level from the rule book, and its steps in their order", () => {
    const { pilot, tasks } = siteIn(after(...ways.Building))
    expect(tasks.map(({ id, limit, step }) => [id, step, limit?.due])).toMatchObject([
      ["programme/pilots", 1, undefined],
      ["milestone/rolled-out", 2, { date: "2026-12-20", certainty: "settled", basis: { reading: "text" } }],
      ["milestone/town", undefined, { date: "2026-10-25" }],
      ["own/opening", undefined, { date: "2026-11-30", basis: { reading: "interpretation" } }],
      ["programme/premises", undefined, undefined]
    ])
    expect(pilot).toMatchObject({ clause: "X-1" })
    const hall = siteIn(after([day, { ...planSite, venue: "serviceHall", tier: "county", steps: [], elsewhere: [] }]))
    expect(hall.tasks.map(({ id }) => id)).toEqual(["milestone/hall", "milestone/staff-list", "milestone/rolled-out", "own/opening", "programme/premises"])
  })

  it("owes to the lead unit what has a day, and the next step only", () => {
    expect(owed(after(...ways.Building))).toEqual([
      ["试点先行", "示例街道", undefined], ["全面铺开", "示例街道", "2026-12-20"], ["街镇专区建设", "示例街道", "2026-10-25"],
      ["开放试运行", "示例街道", "2026-11-30"], ["提供场地和办公设备", "示例街道", undefined]
    ])
    expect(owed(after(...ways.Building, [day, wishes.AssignUnits]))[0]).toEqual(["试点先行", "示例镇", undefined])
  })

  it("is done in time on the last day, late on the next, and tells both in the register", () => {
    const steps = [...ways.Building, done("programme/pilots", "2026-10-08"), done("milestone/rolled-out", "2026-12-20"), done("milestone/town", "2026-10-26", "2026-12-20")]
    expect(siteIn(after(...steps)).tasks.map((task) => task.done?.late)).toEqual([false, false, true, undefined, undefined])
    expect(room.row(after(...steps))).toMatchObject({ status: "building", total: 5, done: 3, late: 1, nextDue: "2026-11-30", pilot: true })
    const all = after(...steps, done("own/opening", "2026-12-21"), done("programme/premises", "2026-12-01", "2026-12-22"))
    expect(all).toMatchObject({ _tag: "Built", builtOn: "2026-12-21", late: true })
    expect(room.row(all)).toMatchObject({ status: "built", done: 5, late: 2, nextDue: undefined, endedOn: "2026-12-21" })
    const counts = room.counts(room.row(all)!).map(({ by, what }) => [what, Object.values(by ?? {})[0]])
    expect(counts).toEqual([
      ["建设点立项", "试点"], ["完成建设任务", undefined], ["完成建设任务", "按期"], ["完成建设任务", "逾期"], ["完成建设任务", "逾期"], ["完成建设任务", undefined]
    ])
  })

  it("is open again when something was not done after all", () => {
    const state = after(...ways.Built, [day, { ...wishes.WithdrawDone, task: "own/opening" }])
    expect(state._tag).toBe("Building")
    expect(owed(state)).toEqual([["开放试运行", "示例街道", "2026-11-30"]])
    expect(after(...ways.Built, [day, { ...wishes.WithdrawDone, task: "own/opening" }], done("own/opening", day))._tag).toBe("Built")
  })

  it("has a bar for each task in the schedule: a step begins when the one before was done, or else is due", () => {
    const states = [after(...ways.Building, done("programme/pilots", "2026-10-08")), after(...ways.Called), after(...ways.Dropped)]
    expect(schedule(states, "2026-10-26").map(({ by, done: on, from, standing, step }) => [step, from, by, on, standing])).toEqual([
      ["试点先行", "2026-09-01", undefined, "2026-10-08", "inTime"],
      ["全面铺开", "2026-10-08", "2026-12-20", undefined, "open"],
      ["街镇专区建设", "2026-09-01", "2026-10-25", undefined, "overdue"],
      ["开放试运行", "2026-09-01", "2026-11-30", undefined, "open"],
      ["提供场地和办公设备", "2026-09-01", undefined, undefined, "open"]
    ])
    expect(schedule(states, "2026-10-07")[0]?.standing).toBe("open")
  })
})

describe("a roster", () => {
  const incomplete: Step = ["2026-11-05", { ...submitRoster, on: "2026-11-05", entries: [{ name: leader.name, remark: "分管领导" }, { ...liaison, remark: "科员" }] }]

  it("is owed until its day, returned with what it lacks, corrected, and accepted", () => {
    expect(owed(after(...ways.Called))).toEqual([["报送专区建设工作人员名单", "示例街道", "2026-11-05"]])
    const returned: ReadonlyArray<Step> = [...ways.Called, incomplete, ["2026-11-06", { _tag: "ReturnRoster", reasons: ["加盖公章"] }]]
    expect(owed(after(...ways.Called, incomplete))).toEqual([["审核示例街道报送的专区建设工作人员名单", undefined, undefined]])
    expect(owed(after(...returned))).toEqual([
      ["补正专区建设工作人员名单：第1行缺手机号码；第2行的备注须为分管领导或者联络员；联络员须有1名，只有0名；加盖公章", "示例街道", "2026-11-05"]
    ])
    const corrected: ReadonlyArray<Step> = [...returned, ["2026-11-09", { ...submitRoster, on: "2026-11-09" }]]
    expect(factsOf(...corrected).at(-1)).toMatchObject({ _tag: "RosterSubmitted", missing: [], late: true })
    const accepted = after(...corrected, ["2026-11-10", wishes.AcceptRoster])
    // what counts is when it was handed in first
    expect(room.row(accepted)).toMatchObject({ status: "accepted", total: 2, done: 2, late: 0, endedOn: "2026-11-10" })
    expect(room.counts(room.row(accepted)!)).toEqual([{ on: "2026-11-05", what: "报送名单", by: { 是否按期: "按期" } }])
    expect(room.indexOf(room.row(accepted)!).names.map(({ sealed: text }) => text)).toEqual(["封：甲", "封：乙"])
  })

  it("handed in after its day is late", () => {
    const state = after(...ways.Called, ["2026-11-06", { ...submitRoster, on: "2026-11-06" }])
    expect(room.row(state)).toMatchObject({ status: "submitted", late: 1 })
    expect(room.counts(room.row(state)!)).toMatchObject([{ by: { 是否按期: "逾期" } }])
  })

  it("of communities holds as many as the place chooses, and a community may have several lines", () => {
    const call: Step = [day, {
      ...callForRoster, title: "社区（村）名单", posts: [], selection: "zone/village-sites", due: { _tag: "ByOffice", day: "2026-10-15" },
      fields: [{ label: "社区（村）", column: "community" }, { label: "联系人", column: "name" }, { label: "传真", column: "other" }]
    }]
    const line = (community: string) => ({ community, name: sealed("丙"), others: [{ label: "传真", value: sealed("号码") }] })
    const handIn = (...communities: readonly [string, ...ReadonlyArray<string>]) => {
      const [head, ...tail] = communities
      return factsOf(call, [day, { ...submitRoster, entries: [line(head), ...tail.map(line)] }]).at(-1)
    }
    expect(handIn("东社区", "东社区", "西社区")).toMatchObject({ missing: [] })
    expect(handIn("东社区", "西社区", "南社区")).toMatchObject({ missing: ["每个街镇至多2个社区（村），现有3个"] })
    expect(factsOf(call, [day, { ...submitRoster, entries: [{ name: sealed("丙") }] }]).at(-1)).toMatchObject({
      missing: ["第1行缺社区（村）", "第1行缺传真", "每个街镇至少1个社区（村），只有0个"]
    })
    expect(factsOf(call)[0]).toMatchObject({ limit: { due: { date: "2026-10-15", basis: { reading: "interpretation" } } } })
  })
})

describe("reports", () => {
  const report = (on: string, today = on): Step => [today, { _tag: "RecordReport", on, title: "工作动态" }]
  const begun: Step = ["2026-09-01", startReports]
  const due = (state: State) => owed(state)[0]

  it("are owed every two weeks from the beginning, whenever each was made", () => {
    expect(due(after(begun))).toEqual(["报送一次工作信息（第1期）", "示例县", "2026-09-15"])
    expect(due(after(begun, report("2026-09-03")))).toEqual(["报送一次工作信息（第2期）", "示例县", "2026-09-29"])
    // 13 October is a working day again: the holiday of the beginning of the month moved nothing
    expect(due(after(begun, report("2026-09-15"), report("2026-09-29")))).toEqual(["报送一次工作信息（第3期）", "示例县", "2026-10-13"])
  })

  it("that were missed stay owed one by one, late, until each is made up for or excused", () => {
    const third = after(begun, report("2026-10-20"))
    expect(third).toMatchObject({ series: { rounds: [{ late: true }] } })
    expect(due(third)).toEqual(["报送一次工作信息（第2期）", "示例县", "2026-09-29"])
    const excused = after(begun, report("2026-10-20"), ["2026-10-20", wishes.ExcuseRound], report("2026-10-20"))
    expect(due(excused)).toEqual(["报送一次工作信息（第4期）", "示例县", "2026-10-27"])
    expect(room.row(excused)).toMatchObject({ total: 3, done: 2, late: 2, status: "reporting" })
    expect(room.counts(room.row(excused)!).map(({ what }) => what)).toEqual(["报送工作信息", "同意免报工作信息", "报送工作信息"])
    expect(after(begun, report("2026-09-15"), ["2026-09-16", wishes.EndReports])).toMatchObject({ _tag: "Ended", endedOn: "2026-09-16" })
  })

  it("by the month end on the last day of shorter months, and do not stay there; a last day that is a day off moves to the next working day", () => {
    const monthly: Step = ["2026-01-31", { ...startReports, requirement: "report/other-counties", pilot: false, from: "2026-01-31", interval: { length: 1, unit: "month" } }]
    expect(due(after(monthly))).toEqual(["报送一次工作信息（第1期）", "示例县", "2026-02-28"])
    expect(due(after(monthly, report("2026-02-10")))?.[2]).toBe("2026-03-31")
    expect(due(after(monthly, report("2026-02-10"), report("2026-03-31")))?.[2]).toBe("2026-04-30")
    expect(due(after(monthly, report("2026-02-10"), report("2026-03-31"), report("2026-04-30")))?.[2]).toBe("2026-06-01")
  })

  it("beyond the notices are owed on a day that is told when the notice is out", () => {
    const late: Step = ["2026-12-25", { ...startReports, from: "2026-12-25" }]
    const state = after(late)
    expect(room.row(state)).toMatchObject({ nextDue: undefined, unsettled: true })
    const counted = after(late, ["2026-12-26", wishes.Recount, { calendar: createCalendar({ notices: [notice2027] }) }])
    expect(room.row(counted)).toMatchObject({ nextDue: "2027-01-08", unsettled: false })
    // one report is none too few, even while nobody can tell the day of the round before
    expect(factsOf(late, ["2026-12-26", { ...wishes.RecordReport, on: "2026-12-26" }]).at(-1)).toMatchObject({ round: 1, late: false })
  })
})

describe("a supervision", () => {
  it("goes from visits through orders, reports and rechecks to its end", () => {
    expect(owed(after([day, openSupervision]))).toEqual([["实地查看：示例中心", undefined, undefined], ["实地查看：示例大厅", undefined, undefined]])
    const ordered = after(...visited, [day, { ...wishes.OrderMending, findings: ["f1", "f2"] }])
    // ten working days, with 中秋 and 国庆 off and the Saturday 10 October that makes up for them
    expect(owed(ordered)).toEqual([["整改：示例中心：标识牌不醒目", "示例街道", "2026-10-12"], ["整改：示例中心：无空白表", "示例街道", "2026-10-12"]])
    const late: ReadonlyArray<Step> = [
      ...visited, [day, { ...wishes.OrderMending, findings: ["f1", "f2"] }], ["2026-10-13", { _tag: "ReportMended", on: "2026-10-13", findings: ["f1"] }],
      ["2026-10-13", { _tag: "RecheckMended", on: "2026-10-13", passed: [], failed: ["f1"] }]
    ]
    expect(owed(after(...late))).toEqual([["督促整改：示例中心：标识牌不醒目", undefined, undefined], ["整改：示例中心：无空白表", "示例街道", "2026-10-12"]])
    const again: ReadonlyArray<Step> = [
      ...late, ["2026-10-13", wishes.OrderMending], ["2026-10-13", { _tag: "ReportMended", on: "2026-10-13", findings: ["f1", "f2"] }],
      ["2026-10-14", { _tag: "RecheckMended", on: "2026-10-14", passed: ["f1", "f2"], failed: [] }]
    ]
    expect(owed(after(...again))).toEqual([["办结督查：专区建设督查", undefined, undefined]])
    expect(room.row(after(...again, ["2026-10-14", wishes.CloseSupervision]))).toMatchObject({ status: "closed", total: 2, done: 2, late: 1, endedOn: "2026-10-14" })
  })

  it("counts criticism and bonus points for a zone's year until they are withdrawn", () => {
    const steps: ReadonlyArray<Step> = [...visited, [day, wishes.Criticise], [day, wishes.AddBonus]]
    const records = { year: 2026, on: "2026-12-31", counts: [] }
    const of = (zone: string, ...more: ReadonlyArray<Step>) => zoneInputs({ ...records, zone, matters: [after(...steps, ...more)] })
    expect(of("示例中心").criticisms).toEqual([{ on: day, reason: "推进不力" }])
    expect(of("示例大厅")).toMatchObject({ criticisms: [], bonuses: [{ points: 2 }] })
    expect(of("示例中心", [day, wishes.WithdrawMark]).criticisms).toEqual([])
    expect(zoneInputs({ ...records, year: 2025, zone: "示例中心", matters: [after(...steps)] }).criticisms).toEqual([])
    expect(after(...ways.Closed, ["2026-10-30", wishes.WithdrawMark])).toMatchObject({ _tag: "Closed", campaign: { marks: [{ withdrawn: { on: "2026-10-30" } }] } })
    const [criticism, bonus] = factsOf(...steps).slice(-2)
    expect([criticism, bonus]).toMatchObject([{ mark: { kind: "criticism", basis: { reading: "text" } } }, { mark: { kind: "bonus", basis: { reading: "interpretation" } } }])
  })
})

describe("an appraisal", () => {
  it("keeps what it follows from, so that its table can be worked out again, and is made anew for the same year only", () => {
    const [fact] = factsOf([day, appraiseYear])
    if (fact?._tag !== "Appraised") throw new Error("not appraised")
    expect(appraise(fact.inputs)).toEqual(fact.table)
    expect([fact.basis.reading, fact.weighing.reading]).toEqual(["text", "interpretation"])
    expect(fact.table.map(({ rank, zone }) => [zone, rank])).toEqual([["示例中心", 1], ["示例大厅", undefined]])
    const anew = after([day, appraiseYear], ["2026-10-08", wishes.Reappraise])
    expect(anew).toMatchObject({ appraisal: { revisions: [{ on: "2026-10-08", reason: "数据更正" }] } })
    expect(room.row(anew)).toMatchObject({ subject: "2026年度考核", status: "appraised", total: 2, done: 1, endedOn: "2026-10-08" })
  })

  it("takes the milestones that were due in the year, and tallies of the registers of the year", () => {
    const site = after(...ways.Building, done("programme/pilots", "2026-09-25"), done("milestone/rolled-out", "2026-12-01"), done("milestone/town", "2026-10-30", "2026-12-01"))
    const counts = [{ on: "2026-02-02", what: "查阅", times: 3 }, { on: "2025-12-31", what: "查阅" }, { on: "2026-05-05", what: "查阅", by: { 方式: "纸质" } }]
    const inputs = zoneInputs({ zone: "示例中心", year: 2026, on: "2026-12-31", matters: [site], inspection: { on: "2026-11-11", points: undefined }, counts })
    expect(inputs).toEqual({
      zone: "示例中心", milestones: { inTime: 1, late: 1, overdue: 1 }, criticisms: [], bonuses: [],
      tallies: [{ what: "查阅", times: 4 }, { what: "查阅", by: "方式", as: "纸质", times: 1 }]
    })
    expect(zoneInputs({ zone: "示例大厅", year: 2026, on: "2026-12-31", matters: [site], counts: [] }).milestones).toEqual({ inTime: 0, late: 0, overdue: 0 })
  })
})

it("the register shows a line of each kind in words", () => {
  const shown = (["Building", "Accepted", "Reporting", "Closed", "Appraised"] as const).map((standing) => {
    const row = room.row(after(...ways[standing]))!
    return register.columns.slice(1, 7).map(({ cell }) => cell(row))
  })
  expect(shown).toEqual([
    ["建设点", "示例中心", "示例街道", "是", "2026-09-01", "建设中"],
    ["名单报送", "专区建设工作人员名单", "示例街道", undefined, "2026-09-01", "已接收"],
    ["信息报送", "报送一次工作信息", "示例县", "是", "2026-09-01", "报送中"],
    ["督查", "专区建设督查（2个建设点）", undefined, undefined, "2026-09-01", "已办结"],
    ["年度考核", "2026年度考核", undefined, undefined, day, "已考核"]
  ])
})
