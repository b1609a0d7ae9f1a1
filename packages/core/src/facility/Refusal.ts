/** When a wish about the facilities of a zone is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import { basisIn } from "../rules/basisIn.ts"
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"

/** Each no, with the requirements that it may stand on, the first that the place has, and what would make it a yes. */
const NO = {
  // where it stands
  NotRegistered: ["facility/assets", "先登记设施设备、检查、库存、资料或者开放时间"],
  AlreadyRegistered: ["facility/assets", "这里已经登记了另一事项；新的另行登记"],
  OtherKind: ["facility/assets", "对所登记的这一类事项办理"],
  Ended: ["facility/assets", "已经处置、结束或者撤下的，不再办理；新的另行登记"],
  // days and names
  DayToCome: ["facility/assets", "日期写今天或者今天以前的日期"],
  DayTooEarly: ["facility/assets", "日期不能早于它所承接的事项的日期"],
  DaysReversed: ["facility/assets", "结束不能早于开始"],
  IdKnown: ["facility/assets", "每件事项用不同的代号"],
  NotReckoned: ["facility/checks", "由现行规则和放假通知确定期限以后再办理"],
  TitleMissing: ["facility/assets", "本地规则里没有这一种类的，写明名称"],
  // assets
  FaultUnknown: ["facility/faults", "写已经报告、尚未验收的故障的代号"],
  VendorCalled: ["facility/faults", "已经联系厂家、服务商的，等待维修"],
  AlreadyRepaired: ["facility/faults", "已经维修的，验收以后再办理"],
  VendorNotCalled: ["facility/faults", "先联系生产厂家或者技术服务商，再登记维修"],
  NotRepaired: ["facility/faults", "先登记维修，再验收"],
  NotAuthorised: ["facility/unauthorised-changes", "更新软件、更换硬件，先经批准；未经批准已经更换的，如实登记并恢复或者补办批准"],
  ChangeMade: ["facility/unauthorised-changes", "已经完成的更新、更换不再登记"],
  ChangeUnknown: ["facility/unauthorised-changes", "写未经批准、尚未处理的更新、更换的代号"],
  OtherUse: ["facility/other-uses", "设施设备只用于公众政府信息服务和政务服务事项办理"],
  RuleNotOfConduct: ["conduct/misuse conduct/damage", "写所违反的规定，须是本地关于行为和使用的禁止性规定"],
  KeeperSame: ["facility/keeper", "已经由这一人员保管"],
  // rounds
  RuleUnknown: ["facility/checks upkeep/equipment", "写本地规则中要求定期做的事项的代号"],
  IntervalOfRules: ["facility/cleaning facility/checks", "规则已经写明间隔，不另行确定"],
  IntervalMissing: ["facility/checks upkeep/equipment", "规则没有写明间隔的，由负责人确定间隔"],
  RoundNotDone: ["facility/checks upkeep/equipment", "按先后次序登记；这一天以后的已经登记"],
  FindingUnknown: ["facility/checks upkeep/equipment", "写检查发现、尚未处理的问题的代号"],
  // stock
  PointMissing: ["reading/restock intake/blank-form", "规则没有写明数量的，由负责人确定补充的下限"],
  PointTooLow: ["intake/blank-form reading/restock", "补充的下限不低于规则写明的数量"],
  NotEnough: ["intake/blank-form reading/restock", "领用不超过现有数量；数量不符的，先清点"],
  // materials
  MakeNotAllowed: ["reading/service-guide", "按规则写明的形式制作"],
  AlreadyOutdated: ["reading/order upkeep/materials village/currency", "已经标明过期的，更新或者撤下"],
  HoldsNoMore: ["reading/order upkeep/materials village/currency", "摆放仍在有效期内的资料"],
  // opening hours
  HoursOfRules: ["hours/opening", "开放时间由规则写明，不另行确定；临时调整的，登记临时调整"],
  HoursMissing: ["hours/opening", "规则没有写明时段的，由单位写明开放时间"],
  ClosesTooEarly: ["hours/opening", "关闭时间晚于开放时间"],
  NotToldBefore: ["hours/opening", "调整开放时间提前告知公众；不能预见的，说明是突发情况"],
  AlreadyOpened: ["facility/switching hours/opening", "当天已经登记启用"],
  NotOpened: ["facility/switching hours/opening", "先登记当天启用，再登记关闭"],
  StillOpen: ["facility/switching hours/opening", "先登记前一次的关闭，再登记启用"]
} as const satisfies { readonly [tag: string]: readonly [string, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** @internal */
export const no = (tag: Refusal["_tag"], context: Context, detail?: string, basis?: Basis): Result.Result<never, Refusal> => {
  const [requirements, remedy] = NO[tag]
  return Result.fail({ _tag: tag, basis: basis ?? basisIn(context, requirements), remedy: detail === undefined ? remedy : `${remedy}：${detail}` })
}

/** What comes from outside the room: reckonings keep their own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
