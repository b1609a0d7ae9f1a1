/** When a wish about an enquiry is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"

/** The requirements that the room's refusals stand on, by their names in the rule books. @internal */
export const asked = {
  bank: "consultation/question-bank",
  atOnce: "consultation/answer-at-once",
  assign: "consultation/assign",
  guide: "consultation/refer",
  guideContact: "consultation/refer-with-contact",
  register: "register/enquiries",
  sameSource: "zone/same-source"
} as const

/** Each no, with the requirement it stands on and what would make it a yes. */
const NO = {
  // where it stands
  NotRegistered: [asked.register, "先登记咨询"],
  AlreadyRegistered: [asked.register, "这一编号已经登记；另一件咨询另行登记"],
  NotReferred: [asked.assign, "先交办政策制定单位"],
  AlreadyReferred: [asked.assign, "已经交办的，登记承办单位的答复；不属于其职责的，先登记退回"],
  NotAnswered: [asked.register, "先答复咨询"],
  AlreadyAnswered: [asked.register, "已经答复的，送达咨询人；对答复不满意的，办结后重新办理"],
  NotClosed: [asked.register, "办结以后才重新办理；正在办理的继续办理"],
  AlreadyClosed: [asked.register, "已经办结的不再办理；对答复不满意的重新办理一次，新的问题另行登记"],
  // days and numbers
  NumberMissing: [asked.register, "给出登记编号"],
  DayToCome: [asked.register, "日期写今天或者今天以前的日期"],
  DayTooEarly: [asked.register, "日期不能早于上一事项的日期"],
  NotReckoned: [asked.assign, "由现行规则和放假通知确定期限以后再办理"],
  // arrival
  ChannelNotForApplicant: [asked.register, "咨询人自己只从自助终端或者网上提出；其他渠道由工作人员登记"],
  AnswerNotForApplicant: [asked.atOnce, "咨询人自己只查看问答库的答复；其他答复由工作人员给出"],
  SearchFirst: [asked.bank, "先查询政策咨询问答库，登记查询结果，再自行答复或者交办"],
  NotFoundBySearch: [asked.bank, "登记的查询结果中没有这一条目；重新查询并登记结果"],
  EntryNotValid: [asked.bank, "这一条目今天不在有效期内，不作答复；核实后更新条目，或者另行答复、交办"],
  UnitNotReferred: [asked.assign, "有关单位的答复在交办以后登记"],
  ContactNeeded: [asked.register, "日后才能答复的，请咨询人留下联系方式"],
  // given on
  LengthSetByRules: [asked.assign, "答复期限由现行规则规定，不另行指定"],
  ReferralAlreadyConfirmed: [asked.assign, "承办单位收到交办的日期已经登记"],
  OtherUnit: [asked.assign, "登记承办单位的答复；其他单位答复的，先登记退回再交办该单位"],
  // to the enquirer
  NoAttempt: [asked.register, "先联系咨询人并登记联系情况，再按未能联系到办结"],
  AlreadyDelivered: [asked.register, "只有未能联系到咨询人而办结的，才补登送达"],
  // other ends
  ContactMissing: [asked.guide, "提供有关单位的咨询电话，或者由专区协调有关单位"],
  NothingToReopen: [asked.register, "没有作出答复的不重新办理；另行登记新的咨询"],
  ReopenedAlready: [asked.register, "已经重新办理一次的，另行登记新的咨询，并写明接续的编号"],
  // the same online and offline
  DifferenceMissing: [asked.sameSource, "线上线下不一致的，写明不一致的内容"],
  CorrectionOwed: [asked.sameSource, "先更正已经查明的不一致，再核对"],
  NothingToCorrect: [asked.sameSource, "核对发现不一致的，才登记更正"],
  // into the bank
  AlreadyInBank: [asked.bank, "答复来自问答库的，不再建议入库；需要修改的，更新该条目"],
  ProposedAlready: [asked.bank, "这一答复已经建议入库；等待审核，已经入库的更新该条目"],
  NothingProposed: [asked.bank, "先建议入库，再审核"],
  OwnProposal: [asked.bank, "由建议人以外的负责人审核"],
  ValidityLapsed: [asked.bank, "有效期截止日写今天或者今天以后、且不早于起始日的日期"]
} as const satisfies { readonly [tag: string]: readonly [string, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** @internal */
export const no = (tag: Refusal["_tag"], context: Context, detail?: string): Result.Result<never, Refusal> => {
  const [requirement, remedy] = NO[tag]
  return Result.fail({ _tag: tag, basis: context.basisOf(requirement), remedy: detail === undefined ? remedy : `${remedy}：${detail}` })
}

/** What comes from outside the room keeps its own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
