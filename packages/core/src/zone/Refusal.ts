/** When a wish about an inspection is refused, on what basis, and what would make it a yes. */
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"

const SUPERVISION = "programme/supervision"

/** What would make each of them a yes; the requirements it is about follow. */
const REMEDY = {
  NotInspected: "先登记一次检查",
  InspectionOpen: "上一次检查发现的问题先全部整改复查或者豁免，再登记新的检查",
  NothingOpen: "这次检查已经办结；需要继续的，登记一次新的检查",
  DayToCome: "检查日期写今天或者今天以前的日期",
  RequirementUnknown: "只写现行规则有的要求，代号照规则包写",
  NamedTwice: "同一项要求只写一次",
  NothingNamed: "至少写明一项复查通过或者未通过的要求",
  NotFoundMissing: "只写这次检查发现不符合的要求",
  AlreadyOrdered: "已经责令整改的，等待整改和复查，不重复责令",
  NotOrdered: "先责令整改，写明责任单位和期限，再报告整改",
  NotReported: "先由责任单位报告整改完成，再复查",
  AlreadyReported: "已经报告整改完成的，等待复查",
  AlreadySettled: "已经复查通过或者豁免的，不再办理；又不符合的，登记一次新的检查",
  WaiverLapsed: "豁免截止日期写今天或者今天以后的日期"
} as const

/** A refusal of this room, or that of the working calendar where a due date cannot be counted. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof REMEDY | "DueDateUnknown"
  /** The requirements that it is about; empty where it is about the whole. */
  readonly requirements: ReadonlyArray<string>
}

/** What the procedure stands on: the clause on supervision and mending. @internal */
export const supervision = (context: Context): AnyRefusal["basis"] => context.basisOf(SUPERVISION)

/** @internal */
export const refuse = (tag: keyof typeof REMEDY, context: Context, requirements: ReadonlyArray<string> = [], words = requirements): Refusal => ({
  _tag: tag,
  basis: supervision(context),
  remedy: requirements.length === 0 ? REMEDY[tag] : `${REMEDY[tag]}：${words.join("、")}`,
  requirements
})
