/** When a wish about a post is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import { basisIn } from "../rules/basisIn.ts"
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"

/** Each no, with the requirements that it may stand on, the first that the place has, and what would make it a yes. */
const NO = {
  // where it stands
  NotEstablished: ["staff/one-person", "先设立岗位"],
  AlreadyEstablished: ["staff/one-person", "这一岗位已经设立；另一个岗位另行登记"],
  PostAbolished: ["staff/one-person", "岗位已经撤销；需要的，另行设立"],
  PostHeld: ["staff/one-person", "先结束全部人员在这一岗位的任职，再撤销岗位"],
  PostUnknown: ["staff/one-person", "写本地规则里的岗位，或者写明本单位自设岗位的名称和人数"],
  PostOfRules: ["staff/one-person", "本地规则已有这一岗位，按规则设立，不作自设岗位"],
  // days and names
  DayToCome: ["staff/one-person", "日期写今天或者今天以前的日期"],
  DayTooEarly: ["staff/one-person", "日期不能早于它所承接的事项的日期"],
  DaysReversed: ["staff/one-person", "结束日期不能早于开始日期"],
  IdKnown: ["staff/one-person", "每件事项用不同的代号"],
  NamedTwice: ["staff/one-person", "同一内容只写一次"],
  NotInPost: ["staff/one-person", "写在这一岗位任职的人员的代号"],
  AlreadyInPost: ["staff/one-person", "已经在这一岗位任职的，不重复任命"],
  NotReckoned: ["staff/reports", "由现行规则和放假通知确定期限以后再办理"],
  // appointment
  ConditionsUnanswered: ["staff/consultation-qualifications staff/qualifications", "逐项核对任职条件，写明是否具备和依据"],
  ConditionUnknown: ["staff/consultation-qualifications staff/qualifications", "只核对这一岗位的任职条件"],
  NotQualified: ["staff/consultation-qualifications staff/qualifications", "由具备全部任职条件的人员任职"],
  NothingToMend: ["staff/consultation-qualifications staff/qualifications", "只补齐任职时不具备、尚未补齐的条件"],
  CertificateKnown: ["staff/one-person", "证书已经登记"],
  // time away
  AbsenceUnknown: ["staff/release", "先登记离岗申请"],
  AbsenceDecided: ["staff/release", "离岗申请已经审批；情况有变的，另行申请"],
  AbsenceDeclined: ["staff/release", "离岗申请未获同意；确需离岗的，重新报分管领导同意"],
  NotApproved: ["staff/release", "专职人员离岗，事前报分管领导同意"],
  NotTakenOver: ["staff/release staff/ab-post", "先安排B岗人员接岗，接岗后方可离岗"],
  AlreadyAway: ["staff/release", "这一人员已经离岗；返岗后再登记下一次离岗"],
  NotAway: ["staff/release", "先登记离岗"],
  AlreadyBack: ["staff/release", "已经返岗的，不再办理"],
  CoverNotDeputy: ["staff/ab-post staff/release", "由在岗的B岗人员接岗"],
  CoverAway: ["staff/ab-post staff/release", "接岗的人员须在岗；由其他在岗的B岗人员接岗"],
  CoverBusy: ["staff/ab-post staff/release", "正在替他人值岗的，不能离岗，也不再接岗；先由其他在岗人员接岗"],
  // work
  TopicUnknown: ["staff/training-topics staff/training", "培训内容写规则所列的内容；其他内容写在培训名称里"],
  HearingNotAsked: ["staff/reports", "本地规则没有要求听取这一岗位人员的汇报"],
  IntervalMissing: ["staff/reports", "规则没有写明间隔的，由负责人确定下一次的间隔"],
  DifficultyUnknown: ["staff/support staff/reports", "写听取汇报时登记、尚未解决的困难的代号"],
  AllowanceNotProvided: ["staff/allowance", "本地规则没有规定岗位补贴和奖励；确需发放的，先由有权机关作出规定"],
  // returning staff
  NoReturnRule: ["staff/return-grounds staff/removal", "本地规则没有退回机制；不再任职的，登记结束任职"],
  ReturnGroundUnknown: ["staff/return-grounds staff/removal", "只有规则所列的情形才退回"],
  NotFullTime: ["staff/return-grounds staff/removal", "退回机制适用于专职人员；其他人员登记结束任职"],
  GroundNotShown: ["staff/return-grounds staff/removal", "写明登记在案的考核、违规记录，或者证明退回情形的文件"],
  RecordUnknown: ["staff/return-grounds staff/removal", "只引用这一人员登记在案的考核、违规记录"],
  NothingToTell: ["staff/return-grounds staff/removal", "只有退回后尚未通知的，才登记通知"]
} as const satisfies { readonly [tag: string]: readonly [string, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

const refuse = (tag: Refusal["_tag"], context: Context, detail?: string, basis?: Basis): Refusal => {
  const [requirements, remedy] = NO[tag]
  return { _tag: tag, basis: basis ?? basisIn(context, requirements), remedy: detail === undefined ? remedy : `${remedy}：${detail}` }
}

/** @internal */
export const no = (tag: Refusal["_tag"], context: Context, detail?: string, basis?: Basis): Result.Result<never, Refusal> =>
  Result.fail(refuse(tag, context, detail, basis))

/** What comes from outside the room: reckonings keep their own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
