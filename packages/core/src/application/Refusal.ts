/** When a wish about an application is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import type { Refusal as AnyRefusal } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import { articles } from "./articles.ts"

const { correction, either, excessive, excluded, feeRules, procedure, receipt, remedy, reply, secrecy, thirdParty } = articles

/** Each no, with what it stands on and what would make it a yes. */
const NO = {
  // where it stands
  NotRegistered: [procedure, "先登记申请"],
  GuidedElsewhere: [articles.otherAgency, "已经引导申请人向有关机关提出；在那里登记，或者另行登记新的申请"],
  AlreadyRegistered: [procedure, "这一编号已经登记；另一件申请另行登记"],
  NotReceivedYet: [receipt, "先与申请人双方确认收到申请，确认之日为收到申请之日"],
  AlreadyReceived: [receipt, "已经收到的，不再确认；联系申请人的情况记入补充内容"],
  CorrectionAwaited: [correction, "先收到申请人的补正，或者补正期限届满后按放弃申请办结"],
  PaymentAwaited: [feeRules, "先收到缴费，或者缴费期限届满后按放弃申请办结"],
  NotReplied: [procedure, "先作出答复"],
  NotConcluded: [procedure, "答复送达、办结以后再归档"],
  AlreadyReplied: [procedure, "已经答复的不再办理；需要改变答复的，按复议、诉讼的结果另行处理"],
  AlreadyConcluded: [procedure, "已经办结的不再办理；申请人可以另行申请"],
  AlreadyArchived: [procedure, "已经归档的不再办理；申请人可以另行申请"],
  // days and numbers
  NumberMissing: [procedure, "给出登记编号"],
  DayToCome: [procedure, "日期写今天或者今天以前的日期"],
  DayTooEarly: [procedure, "日期不能早于它所承接的事项的日期"],
  NotReckoned: [reply, "由现行规则和放假通知确定期限以后再办理"],
  // arrival
  ChannelNotForApplicant: [articles.application, "自助终端只接收当面提交或者网络提交的申请；其他渠道由工作人员登记"],
  NothingSupplemented: [articles.application, "至少补充一项内容"],
  NothingToHandOver: [procedure, "向本机关提出的申请由本机关办理，不需要转交"],
  AlreadyHandedOver: [procedure, "已经转交的不再转交"],
  PartKnown: [procedure, "拆分出的每一项申请用不同的代号"],
  PartUnknown: [procedure, "写明已经拆分、尚未另行登记的申请的代号"],
  GuideNotOutdated: [articles.application, "只有指南有误的才登记更新"],
  // correction
  CorrectionAlreadyAsked: [correction, "补正只告知一次；补正后仍不明确的，据此答复"],
  NoCorrectionAsked: [correction, "先告知申请人补正；直接补充的内容用补充登记"],
  CorrectionStillOpen: [correction, "补正期限届满、申请人无正当理由仍未补正的，才视为放弃申请"],
  NotYetUnclear: [correction, "先告知申请人补正并收到补正；补正后仍不明确的，才这样答复"],
  // opinions
  ConsultationKnown: [excluded, "每次征求意见用不同的代号"],
  ConsultationUnknown: [excluded, "写明已经发出的征求意见的代号"],
  ConsultationClosed: [excluded, "已经答复或者期满的征求意见不再登记"],
  ConsultationNotReceived: [thirdParty, "先登记对方收到征求意见书的日期，期限自其收到之日起算"],
  ConsultationReceivedAlready: [thirdParty, "收到征求意见书的日期已经登记"],
  OpinionStillAwaited: [thirdParty, "意见期限届满后再按逾期未答复处理"],
  ConsultationOpen: [thirdParty, "先收到意见，或者意见期限届满后自行决定是否公开"],
  ThirdPartyNotAsked: [thirdParty, "先书面征求第三方意见"],
  ThirdPartyNotAskedToWithhold: [articles.thirdPartyAsked, "先征求第三方意见，或者写明未征求意见的理由"],
  ThirdPartyObjects: [thirdParty, "第三方不同意公开的，写明其无合理理由，或者不公开可能对公共利益造成重大影响的理由"],
  NoObjection: [thirdParty, "只对不同意公开的第三方写明决定公开的理由"],
  NothingToNotify: [thirdParty, "只有违背第三方意见决定公开的，才需要书面告知第三方"],
  ThirdPartyNotTold: [thirdParty, "先将决定公开的政府信息内容和理由书面告知第三方"],
  // time
  ExtensionTooLate: [articles.beforeTheEnd, "延长答复期限须在原期限届满前同意；已经逾期的，尽快答复"],
  ExtensionBeyondCap: [reply, "延长的期限合计不得超过法定上限"],
  NothingExtended: [reply, "先经负责人同意延长答复期限"],
  ReasonsAlreadyAsked: [excessive, "已经要求说明理由的，等待申请人说明"],
  ReasonsNotAsked: [excessive, "先要求申请人说明理由"],
  ReasonsStillAwaited: [excessive, "先收到申请人说明的理由，或者说明理由的期限届满"],
  ReasonsNotGiven: [excessive, "申请人说明的理由合理的，才确定延迟答复的合理期限"],
  ReasonsAlreadyGiven: [excessive, "理由已经登记"],
  DelayTooLate: [articles.delayInTime, "原期限届满前确定延迟答复的期限；已经逾期的，尽快答复"],
  AlreadyDelayed: [excessive, "延迟答复的期限已经确定"],
  // fee
  FeeAlreadyCharged: [feeRules, "一件申请只收取一次信息处理费，按件、按量只用一种"],
  FeeTooLate: [feeRules, "在办理期限内发出收费通知；已经逾期的，不再收费"],
  NothingToCharge: [feeRules, "数量在免费标准以内，不收费"],
  NotChargeable: [feeRules, "只告知公开信息获取途径等不提供信息的答复，不按量收费"],
  NoFeeCharged: [feeRules, "先在办理期限内发出收费通知"],
  FeeNoticeKnown: [feeRules, "收到收费通知的日期已经登记"],
  FeeNoticeNotReceived: [feeRules, "先登记申请人收到收费通知的日期，缴费期限自次日起算"],
  PaymentStillOpen: [feeRules, "缴费期限届满仍未缴费的，才视为放弃申请"],
  AmountDiffers: [feeRules, "按收费通知的金额缴费"],
  // reply
  SecrecyNotReviewed: [secrecy, "公开前先对拟公开的政府信息进行审查"],
  NotReleasable: [secrecy, "审查认为不得公开的，不予公开或者区分处理后再审查"],
  NotOwnRecords: [articles.ownRecords, "只有更正与本人相关信息的申请才这样答复"],
  NotPostal: [articles.delivery, "邮寄只能通过邮政企业；改由邮政企业寄送"],
  NotDisclosed: [articles.alike, "只有可以公开的信息才建议主动公开"],
  // remedies and import
  RemedyKnown: [remedy, "每件复议、诉讼用不同的代号"],
  RemedyUnknown: [remedy, "先登记这件复议、诉讼"],
  RemedyAlreadyDecided: [remedy, "结果已经登记"],
  ResultPending: [remedy, "写明维持、纠正或者其他结果"],
  NoReviewBefore: [either, "复议后起诉的，先登记复议及其结果；未经复议的，按直接起诉登记"],
  LineUnfit: [procedure, "台账行的状态与日期、答复种类、办理结果写齐并且前后一致；未收到、待补正、待缴费的申请逐件登记"]
} as const satisfies { readonly [tag: string]: readonly [Basis, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** @internal */
export const refuse = (tag: Refusal["_tag"], detail?: string): Refusal => {
  const [basis, remedy] = NO[tag]
  return { _tag: tag, basis, remedy: detail === undefined ? remedy : `${remedy}：${detail}` }
}

/** The same as a result. @internal */
export const no = (tag: Refusal["_tag"], detail?: string): Result.Result<never, Refusal> => Result.fail(refuse(tag, detail))

/** What comes from outside the room: reckonings keep their own basis and remedy. @internal */
export const fromOutside = ({ _tag, basis, remedy }: AnyRefusal): Refusal => ({
  _tag: _tag === "ExtensionBeyondCap" ? "ExtensionBeyondCap" : "NotReckoned", basis, remedy
})
