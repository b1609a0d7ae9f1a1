/** When a wish about the programme is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"

/** The requirements of the packs that speak of each thing; the first that the place has is what a refusal stands on. */
const ABOUT = {
  site: ["programme/responsibilities", "programme/coordination", "programme/leading-group", "pilot/example"],
  roster: ["milestone/staff-list", "milestone/village-list"],
  report: ["pilot/report", "report/other-counties"],
  supervision: ["programme/supervision", "programme/spot-checks"],
  appraisal: ["programme/assessment", "programme/evaluation"]
} as const

/** Each no, with what it is about and what would make it a yes. */
const NO = {
  // where it stands
  NotBegun: ["site", "先立项：建设点、名单、信息报送、督查或者考核"],
  AlreadyBegun: ["site", "这一编号已经立项；另一事项另行立项"],
  NotASite: ["site", "这一编号不是建设点；到建设点的编号下办理"],
  NotARoster: ["roster", "这一编号不是名单；到名单的编号下办理"],
  NotReports: ["report", "这一编号不是信息报送；到信息报送的编号下办理"],
  NotASupervision: ["supervision", "这一编号不是督查；到督查的编号下办理"],
  NotAnAppraisal: ["appraisal", "这一编号不是考核；到考核的编号下办理"],
  SiteBuilt: ["site", "已经建成的不再办理；完成情况有误的，先撤回有关任务的完成登记"],
  SiteDropped: ["site", "已经取消的建设点不再办理；恢复建设的另行立项"],
  RosterAccepted: ["roster", "名单已经接收；有变化的另行报送"],
  NothingSubmitted: ["roster", "先由报送单位报送名单"],
  AlreadyReturned: ["roster", "名单已经退回，等待报送单位补正"],
  ReportsEnded: ["report", "这一系列的信息报送已经结束；继续报送的另行立项"],
  SupervisionClosed: ["supervision", "这次督查已经办结；需要继续的另行立项"],
  // what is named
  NumberMissing: ["site", "给出台账编号"],
  DayToCome: ["site", "日期写今天或者今天以前的日期"],
  DayTooEarly: ["site", "日期不能早于它所承接的事项的日期"],
  NotReckoned: ["site", "由现行规则和放假通知确定期限以后再办理"],
  NamedTwice: ["site", "同一事项、单位、岗位只写一次"],
  RuleMissing: ["site", "写明本地现行规则中有的要求"],
  NotATask: ["site", "步骤和任务写规则中的做法或者时限"],
  RuleElsewhere: ["site", "这项要求不适用于这类场所或者这一层级"],
  NoMilestone: ["site", "现行规则对这类场所没有规定时限，也没有写明步骤和任务；由主管部门自定时限"],
  NotAMilestone: ["site", "写明规则中有完成日期的时限，或者由主管部门自定日期"],
  TaskUnknown: ["site", "写明这一建设点的任务"],
  TaskAlreadyDone: ["site", "已经登记完成；有误的先撤回完成登记"],
  TaskNotDone: ["site", "只撤回已经登记完成的任务"],
  EarlierStepOpen: ["site", "步骤依次推进，先完成前一步"],
  LaterStepDone: ["site", "先撤回后面步骤的完成登记"],
  // rosters
  NotAPost: ["roster", "写明规则中的岗位要求"],
  NotASelection: ["roster", "写明规则中的选点要求"],
  NothingMissing: ["roster", "名单齐全，写明退回的理由，或者接收"],
  RosterIncomplete: ["roster", "名单不齐全，退回报送单位补正"],
  // reports
  NotRecurring: ["report", "写明规则中定期报送的要求"],
  PilotDiffers: ["report", "试点与非试点单位的报送要求不同，写明适用于该单位的一项"],
  RoundNotBegun: ["report", "本期尚未开始；上一期的报送已经登记"],
  RoundNotMissed: ["report", "本期尚未逾期，按期报送"],
  RoundOwed: ["report", "还有逾期未报送的，先补报或者经同意免报"],
  // supervision
  SiteUnknown: ["supervision", "写明这次督查的建设点"],
  SiteNotVisited: ["supervision", "先实地查看全部建设点"],
  FindingKnown: ["supervision", "每个问题用不同的代号"],
  FindingUnknown: ["supervision", "只写这次督查发现的问题"],
  NothingNamed: ["supervision", "至少写明一个复查通过或者未通过的问题"],
  AlreadyOrdered: ["supervision", "已经责令整改的，等待整改和复查"],
  NotOrdered: ["supervision", "先责令整改，写明责任单位和期限"],
  AlreadyReported: ["supervision", "已经报告整改完成的，等待复查"],
  NotReported: ["supervision", "先由责任单位报告整改完成"],
  AlreadyPassed: ["supervision", "已经复查通过的不再办理；又发现的另行登记"],
  NotSettled: ["supervision", "先整改并复查通过全部问题"],
  NothingFound: ["supervision", "先登记对该建设点发现的问题，再通报批评"],
  MarkKnown: ["supervision", "每次通报批评、加分用不同的代号"],
  MarkUnknown: ["supervision", "写明这次督查作出的通报批评或者加分"],
  MarkAlreadyWithdrawn: ["supervision", "已经撤回的不再撤回"],
  // the appraisal
  YearToCome: ["appraisal", "考核年度写今年或者以前的年度"],
  OutsideYear: ["appraisal", "检查、通报批评、加分的日期须在考核年度内"],
  OtherYear: ["appraisal", "重新考核须为同一年度；另一年度另行立项"]
} as const satisfies { readonly [tag: string]: readonly [keyof typeof ABOUT, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** What the place has on a topic: the clause of the first rule that it has, else its document. @internal */
export const clauseOn = (topic: keyof typeof ABOUT, context: Context): AnyRefusal["basis"] =>
  context.basisOf(ABOUT[topic].find((id) => context.everyRule.some(({ requirement }) => requirement.id === id)) ?? ABOUT[topic][0])

/** The law's no, as a result. @internal */
export const no = (tag: Refusal["_tag"], context: Context, detail?: string): Result.Result<never, Refusal> => {
  const [topic, remedy] = NO[tag]
  return Result.fail({ _tag: tag, basis: clauseOn(topic, context), remedy: detail === undefined ? remedy : `${remedy}：${detail}` })
}

/** What comes from outside the room: reckonings keep their own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
