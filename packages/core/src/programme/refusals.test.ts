/** Every refusal that the room has, once: on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  appraiseYear, callForRoster, day, factsOf, notice, openSupervision, planSite, refusal, startReports, type Step, submitRoster, visit, visited, ways, when, wishes
} from "../../test/programmeSamples.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"

type Case = readonly [tag: string, before: ReadonlyArray<Step>, step: Step, detail?: string]

const { zones: [zone, ...zones] } = appraiseYear.inputs
const inputs = appraiseYear.inputs
const plan = (more: Partial<typeof planSite>): Step => [day, { ...planSite, ...more }]
const done = (task: string, on: string): Step => [day, { _tag: "RecordDone", task, on, evidence: ["验收单"] }]
const ordered: ReadonlyArray<Step> = [...visited, [day, wishes.OrderMending]]
const reported: ReadonlyArray<Step> = [...ordered, [day, wishes.ReportMended]]
const passed: ReadonlyArray<Step> = [...reported, [day, wishes.RecheckMended]]

const cases: ReadonlyArray<Case> = [
  ["NotBegun", [], [day, wishes.RecordDone]],
  ["AlreadyBegun", ways.Building, [day, planSite]],
  ["NotASite", ways.Called, [day, wishes.RecordDone]],
  ["NotARoster", ways.Building, [day, submitRoster]],
  ["NotReports", ways.Building, [day, wishes.RecordReport]],
  ["NotASupervision", ways.Building, [day, visit]],
  ["NotAnAppraisal", ways.Building, [day, wishes.Reappraise]],
  ["SiteBuilt", ways.Built, [day, wishes.RecordDone]],
  ["SiteDropped", ways.Dropped, [day, wishes.RecordDone]],
  ["RosterAccepted", ways.Accepted, [day, submitRoster]],
  ["NothingSubmitted", ways.Called, [day, wishes.AcceptRoster]],
  ["AlreadyReturned", ways.Returned, [day, wishes.ReturnRoster]],
  ["ReportsEnded", ways.Ended, [day, wishes.RecordReport]],
  ["SupervisionClosed", ways.Closed, [day, visit]],
  // what is named
  ["NumberMissing", [], [day, planSite, { number: null }]],
  ["NumberMissing", [], [day, callForRoster, { number: null }]],
  ["NumberMissing", [], [day, startReports, { number: null }]],
  ["NumberMissing", [], [day, openSupervision, { number: null }]],
  ["NumberMissing", [], [day, appraiseYear, { number: null }]],
  ["DayToCome", [], plan({ on: "2026-09-22" }), "2026-09-22"],
  ["DayToCome", ways.Building, done("programme/pilots", "2026-09-22")],
  ["DayToCome", [], [day, { ...callForRoster, on: "2026-09-22" }]],
  ["DayToCome", ways.Called, [day, { ...submitRoster, on: "2026-09-22" }]],
  ["DayToCome", ways.Reporting, [day, { ...wishes.RecordReport, on: "2026-09-22" }]],
  ["DayToCome", [], [day, { ...openSupervision, on: "2026-09-22" }]],
  ["DayToCome", [[day, openSupervision]], [day, { ...visit, on: "2026-09-22" }]],
  ["DayToCome", ordered, [day, { ...wishes.ReportMended, on: "2026-09-22" }]],
  ["DayTooEarly", [...ways.Building, done("programme/pilots", "2026-09-10")], done("milestone/rolled-out", "2026-09-09"), "2026-09-09早于2026-09-10"],
  ["DayTooEarly", ways.Called, [day, { ...submitRoster, on: "2026-08-31" }]],
  ["DayTooEarly", ways.Returned, ["2026-09-30", { ...submitRoster, on: "2026-09-20" }]],
  ["DayTooEarly", ways.Submitted, [day, { ...submitRoster, on: "2026-09-20" }]],
  ["DayTooEarly", ways.Reporting, [day, { ...wishes.RecordReport, on: "2026-08-31" }]],
  ["DayTooEarly", [[day, openSupervision]], [day, { ...visit, on: "2026-08-31" }]],
  ["DayTooEarly", ordered, [day, { ...wishes.ReportMended, on: "2026-09-20" }]],
  ["DayTooEarly", reported, [day, { ...wishes.RecheckMended, on: "2026-09-20" }]],
  ["NotReckoned", [], [day, { ...startReports, from: "9998-12-31", interval: { length: 400, unit: "month" } }]],
  ["NamedTwice", [], plan({ units: { lead: "示例街道", responsible: ["示例街道"] } }), "示例街道"],
  ["NamedTwice", [], plan({ practices: ["programme/pilots"] }), "programme/pilots"],
  ["NamedTwice", ways.Building, [day, { _tag: "AssignUnits", units: { lead: "甲局", responsible: ["乙局", "乙局"] } }]],
  ["NamedTwice", [], [day, { ...callForRoster, posts: ["staff/leader", "staff/leader"] }]],
  ["NamedTwice", [], [day, { ...openSupervision, sites: ["甲", "甲"] }]],
  ["NamedTwice", visited, [day, { ...wishes.OrderMending, findings: ["f1", "f1"] }]],
  ["NamedTwice", [], [day, { ...appraiseYear, inputs: { ...inputs, zones: [zone, ...zones, zone] } }], "示例中心"],
  ["NamedTwice", [], [day, { ...appraiseYear, inputs: { ...inputs, rules: { ...inputs.rules, measures: [{ _tag: "Inspection", weight: 1 }, { _tag: "Inspection", weight: 2 }] } } }]],
  ["RuleMissing", [], plan({ steps: ["programme/none"] }), "programme/none"],
  ["RuleMissing", [], plan({ steps: ["programme/inventry"] }), "programme/inventry，是不是 programme/inventory？"],
  ["RuleMissing", [], plan({ pilot: "programme/none" })],
  ["RuleMissing", [], [day, { ...callForRoster, posts: ["programme/none"] }]],
  ["RuleMissing", [], [day, { ...startReports, requirement: "programme/none" }]],
  ["RuleMissing", [], [day, { ...openSupervision, requirement: "programme/none" }]],
  ["RuleMissing", visited, [day, { ...wishes.Criticise, requirement: "programme/none" }]],
  ["RuleMissing", [], [day, { ...appraiseYear, requirement: "programme/none" }]],
  ["NotATask", [], plan({ practices: ["staff/leader"] })],
  ["NotATask", [], plan({ practices: ["programme/waste"] })],
  ["RuleElsewhere", [], plan({ practices: ["programme/inventory"] })],
  ["NoMilestone", [], [day, { ...planSite, pilot: undefined as never, steps: [], practices: [], own: [], elsewhere: [] }, { silent: true }]],
  ["NotAMilestone", [], plan({ elsewhere: ["milestone/hall"] }), "milestone/hall"],
  ["NotAMilestone", [], [day, { ...callForRoster, due: { _tag: "ByRule", requirement: "milestone/promptly" } }]],
  ["NotAMilestone", [], [day, { ...callForRoster, due: { _tag: "ByRule", requirement: "programme/pilots" } }]],
  ["TaskUnknown", ways.Building, done("milestone/hall", day)],
  ["TaskUnknown", ways.Building, [day, { ...wishes.WithdrawDone, task: "milestone/hall" }]],
  ["TaskAlreadyDone", [...ways.Building, done("programme/pilots", day)], done("programme/pilots", day)],
  ["TaskNotDone", ways.Building, [day, wishes.WithdrawDone]],
  ["EarlierStepOpen", ways.Building, done("milestone/rolled-out", day), "试点先行"],
  ["LaterStepDone", ways.Built, [day, wishes.WithdrawDone], "全面铺开"],
  // rosters
  ["NotAPost", [], [day, { ...callForRoster, posts: ["programme/pilots"] }]],
  ["NotASelection", [], [day, { ...callForRoster, selection: "programme/pilots" }]],
  ["NothingMissing", ways.Submitted, [day, { _tag: "ReturnRoster", reasons: [] }]],
  ["RosterIncomplete", [...ways.Called, [day, { ...submitRoster, entries: [{ remark: "联络员" }] }]], [day, wishes.AcceptRoster], "第1行缺姓名；第1行缺手机号码；分管领导须有1名，只有0名"],
  // reports
  ["NotRecurring", [], [day, { ...startReports, requirement: "milestone/hall" }]],
  ["NotRecurring", [], [day, { ...startReports, requirement: "programme/pilots" }]],
  ["PilotDiffers", [], [day, { ...startReports, pilot: false }]],
  ["PilotDiffers", [], [day, { ...startReports, requirement: "report/other-counties" }]],
  ["RoundNotBegun", [...ways.Reporting, ["2026-09-10", { ...wishes.RecordReport, on: "2026-09-10" }]], ["2026-09-15", { ...wishes.RecordReport, on: "2026-09-15" }], "上一期截至2026-09-15"],
  ["RoundNotMissed", ways.Reporting, ["2026-09-15", wishes.ExcuseRound], "本期截至2026-09-15"],
  ["RoundOwed", ways.Reporting, ["2026-09-16", wishes.EndReports], "第1期"],
  // supervision
  ["SiteUnknown", visited, [day, { ...visit, site: "无名" }]],
  ["SiteUnknown", visited, [day, { ...wishes.Criticise, site: "无名" }]],
  ["SiteNotVisited", [[day, openSupervision]], [day, wishes.CloseSupervision], "示例中心、示例大厅"],
  ["FindingKnown", visited, [day, visit], "f1、f2"],
  ["FindingKnown", [[day, openSupervision]], [day, { ...visit, findings: [{ id: "f1", what: "甲" }, { id: "f1", what: "乙" }] }]],
  ["FindingUnknown", visited, [day, { ...wishes.OrderMending, findings: ["f9"] }], "f9"],
  ["NothingNamed", reported, [day, { _tag: "RecheckMended", on: day, passed: [], failed: [] }]],
  ["AlreadyOrdered", ordered, [day, { ...wishes.OrderMending, findings: ["f2", "f1"] }], "f1"],
  ["AlreadyOrdered", reported, [day, wishes.OrderMending]],
  ["NotOrdered", visited, [day, wishes.ReportMended], "f1"],
  ["AlreadyReported", reported, [day, wishes.ReportMended]],
  ["NotReported", ordered, [day, wishes.RecheckMended]],
  ["AlreadyPassed", passed, [day, wishes.OrderMending]],
  ["AlreadyPassed", passed, [day, wishes.RecheckMended]],
  ["AlreadyPassed", passed, [day, wishes.ReportMended]],
  ["NotSettled", passed, [day, wishes.CloseSupervision], "f2"],
  ["NothingFound", visited, [day, { ...wishes.Criticise, site: "示例大厅" }], "示例大厅"],
  ["MarkKnown", [...visited, [day, wishes.Criticise]], [day, wishes.Criticise]],
  ["MarkUnknown", visited, [day, wishes.WithdrawMark]],
  ["MarkAlreadyWithdrawn", [...visited, [day, wishes.Criticise], [day, wishes.WithdrawMark]], [day, wishes.WithdrawMark]],
  // the appraisal
  ["YearToCome", [], [day, { ...appraiseYear, inputs: { ...inputs, year: 2027 } }], "2027"],
  ["OutsideYear", [], [day, { ...appraiseYear, inputs: { ...inputs, year: 2025 } }]],
  ["OtherYear", ways.Appraised, [day, { ...wishes.Reappraise, inputs: { ...inputs, year: 2025 } }], "2026"]
]

describe("a no", () => {
  it.each(cases.map(([tag, before, step, detail]) => ({ tag, before, step, detail })))("$tag", ({ before, detail, step, tag }) => {
    const no = refusal(before, step)
    expect(no._tag).toBe(tag)
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
    if (detail !== undefined) expect(no.remedy.endsWith(`：${detail}`)).toBe(true)
    expect(no.basis.cite).not.toBe("")
  })

  it("is shown here for every tag", () => {
    const shown = new Set(cases.map(([tag]) => tag))
    expect(refusalTags.filter((tag) => !shown.has(tag))).toEqual([])
  })

  it("stands on the clause of the place about the thing, or on its document where the place has none", () => {
    expect(refusal(ways.Building, [day, planSite]).basis).toMatchObject({ clause: "X-2", reading: "text" })
    const no = Result.getOrThrow(Result.flip(when(room.initial, [day, wishes.RecordDone, { silent: true }])))
    expect(no.basis).toMatchObject({ clause: "全文", reading: "interpretation" })
  })
})

it("what is wished twice gives no facts the second time", () => {
  const same: Step = [day, { _tag: "AssignUnits", units: planSite.units }]
  expect(factsOf(...ways.Building, same)).toEqual(factsOf(...ways.Building))
  expect(factsOf(...ways.Building, [day, wishes.Recount])).toEqual(factsOf(...ways.Building))
})

it("the notice of the samples has a rule of every kind that the room reads", () => {
  expect(new Set(notice.requirements?.map(({ kind }) => kind))).toEqual(new Set(["Deadline", "Practice", "Post", "Selection"]))
})
