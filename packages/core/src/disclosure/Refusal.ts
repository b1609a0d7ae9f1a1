/** When a wish about disclosure is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import type { Refusal as AnyRefusal } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import { articles } from "./articles.ts"

const { evaluation, keptCurrent, proactive, publication, register, review } = articles

/** Each no, with what it stands on where no clause of the place does, and what would make it a yes. */
const NO = {
  // where it stands
  NotRegistered: [register, "先登记这一事项"],
  AlreadyRegistered: [register, "这一编号已经登记；另一事项另行登记"],
  NotAnItem: [register, "这一编号不是政府信息；在相应的编号下办理"],
  NotAConcern: [register, "这一编号不是回应关切事项；在相应的编号下办理"],
  NotAnEvent: [register, "这一编号不是互动活动；在相应的编号下办理"],
  NotAnUpkeep: [register, "这一编号不是定期事项；在相应的编号下办理"],
  NotReviewedYet: [review, "先完成各环节审查，再公开"],
  AlreadyCleared: [review, "各环节审查已经完成；内容有变动的，公开后登记变更，重新送审"],
  NotPublishedYet: [publication, "公开以后再办理"],
  AlreadyPublished: [publication, "已经公开；内容有变更的，先登记变更"],
  NotProactive: [proactive, "依申请公开或者不予公开的信息不主动公开；可以公开的，先重新认定公开属性"],
  AlreadyRemoved: [publication, "已经撤下；需要再公开的，另行登记"],
  AlreadyAnswered: [register, "已经回应；新的关切另行登记"],
  EventOver: [register, "活动已经举办或者取消；另一次活动另行登记"],
  UpkeepOver: [keptCurrent, "这一定期事项已经结束；需要继续的，另行登记"],
  // days and numbers
  NumberMissing: [register, "给出登记编号"],
  DayToCome: [register, "日期写今天或者今天以前的日期"],
  DayPast: [register, "计划的日期写今天或者今天以后的日期"],
  DayTooEarly: [register, "日期不能早于它所承接的事项的日期"],
  NotReckoned: [publication, "由现行规则和放假通知确定期限以后再办理"],
  // the source
  MarkDiffers: [proactive, "文件末的标注与公开属性一致"],
  NoMark: [proactive, "没有标注要求的，不登记标注"],
  NotMarked: [proactive, "先在文件末按公开属性标注"],
  CycleNotSet: [evaluation, "写明多久评估审查一次"],
  SameDetermination: [proactive, "公开属性或者不予公开的理由没有变化的，不重新认定"],
  NotDeclassified: [articles.secret, "国家秘密须先依法解密，写明解密的决定，才能改为公开"],
  ArchiveClassUnknown: [register, "写明属于移交范围的类别"],
  NotTransferredHere: [register, "当地没有移交现行文件的规定，不写移交类别"],
  AlreadyFormed: [articles.formed, "形成日期已经登记"],
  // review and publication
  StepUnknown: [review, "写明这一信息要经过的审查环节"],
  StepSigned: [review, "这一环节已经签署"],
  StepNotYet: [review, "先签署前面的环节"],
  SignerIsDrafter: [articles.signer, "由拟制人以外的人审查签署"],
  SignedBefore: [articles.signer, "各审核环节由不同的人签署"],
  NotFormed: [articles.formed, "先登记信息形成的日期"],
  SecretNotOnline: [articles.secret, "涉密信息不得上网，也不得以其他方式公开；依法解密后重新认定公开属性"],
  SaidTwice: [articles.channels, "同一事项只写一次"],
  // afterwards
  FaultKnown: [publication, "每处差错用不同的代号"],
  FaultUnknown: [publication, "写明已经登记、尚未改正的差错的代号"],
  NothingToTransfer: [register, "只有属于移交范围、已经公开而尚未移交的文件才移交"],
  NothingToEvaluate: [evaluation, "只有不予公开的信息才评估审查"],
  AlreadyIssued: [publication, "已经形成的，公开以前不撤销；写明失效、废止，或者已经公开而不应公开"],
  NothingToTakeDown: [publication, "只有不再公开、而以前的版本仍在公开的，才撤下以前的版本；其余的用撤下登记"],
  NothingToRemove: [publication, "没有印发过的，写明未印发；没有公开过的，不写不应公开"],
  // concerns and what is kept up
  TimeNotSet: [register, "写明多少个工作日内回应"],
  NoSuchDuty: [keptCurrent, "当地规则没有这项要求；在规则包中补充以后再登记"],
  SeenMissing: [keptCurrent, "逐项写明看到了哪些内容"],
  NotTheGuide: [keptCurrent, "渠道的开通在指南更新事项下登记"],
  ChannelKnown: [keptCurrent, "每个渠道用不同的代号"],
  ChannelUnknown: [keptCurrent, "写明已经开通、指南中还没有更新的渠道的代号"]
} as const satisfies { readonly [tag: string]: readonly [Basis, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** With the clause of the place where one speaks of it. @internal */
export const no = (tag: Refusal["_tag"], detail?: string, clause?: Basis): Result.Result<never, Refusal> => {
  const [basis, remedy] = NO[tag]
  return Result.fail({ _tag: tag, basis: clause ?? basis, remedy: detail === undefined ? remedy : `${remedy}：${detail}` })
}

/** What comes from outside the room: reckonings keep their own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
