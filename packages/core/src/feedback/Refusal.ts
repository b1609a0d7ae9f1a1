/** When a wish about feedback is refused, on what basis, and what would make it a yes. */
import * as Result from "effect/Result"
import { basisAmong } from "../rules/basisAmong.ts"
import type { Context, Refusal as AnyRefusal } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"

/** The clauses that things stand on, by the requirements of packs; the first that the place has counts. */
const CLAUSES = {
  intake: ["feedback/channels", "intake/feedback", "intake/suggestions", "intake/suggestion-form", "register/suggestions"],
  handling: ["feedback/principles", "feedback/report-back", "register/hand-over", "register/suggestions"],
  promptly: ["complaint/promptly", "feedback/principles", "register/hand-over", "register/suggestions"],
  suggestion: ["feedback/reasonable-suggestions", "register/hand-over", "register/suggestions", "intake/suggestions"],
  rating: ["feedback/rating-form", "intake/feedback"],
  screening: ["complaint/declining-grounds"],
  correction: ["complaint/correction"],
  protection: ["complaint/protection", "complaint/leak-or-reprisal"],
  accountability: ["complaint/accountability", "complaint/leak-or-reprisal"]
} as const satisfies { readonly [name: string]: readonly [string, ...ReadonlyArray<string>] }

/** What something of this room stands on. */
export type Clause = keyof typeof CLAUSES

/** The clause of the place; where it has none, its document as an interpretation (⚖). @internal */
export const clauseOf = (clause: Clause, context: Context): Basis => basisAmong(CLAUSES[clause], context)

/** Each no, with what it stands on and what would make it a yes. */
const NO = {
  // where it stands
  NotRegistered: ["intake", "先登记意见建议、评价或者投诉"],
  AlreadyRegistered: ["intake", "这一件已经登记；另一件另行登记"],
  NotASuggestion: ["suggestion", "只有意见建议才这样办理；评价、投诉按各自的程序办理"],
  NotAComplaint: ["promptly", "只有投诉才这样办理；另有投诉的，登记为投诉"],
  NotARating: ["rating", "只有满意度评价才这样办理"],
  RatingRecorded: ["rating", "评价登记后不再改动；留言需要办理的，另行登记为意见建议或者投诉"],
  NotDecided: ["suggestion", "先写明采纳情况，再反馈、落实"],
  AlreadyDecided: ["suggestion", "采纳情况已经写明，按其反馈、落实"],
  NotAccepted: ["promptly", "先受理投诉，再交办"],
  AlreadyAccepted: ["promptly", "已经受理的，继续办理，不再决定是否受理"],
  NotAssigned: ["handling", "先按谁主管谁负责交办，再登记调查结果"],
  NotInvestigated: ["handling", "先登记调查结果"],
  AlreadyInvestigated: ["handling", "调查结果已经登记，按其答复、改正"],
  AlreadyDeclined: ["screening", "已经决定不予受理的，将理由告知投诉人；有新的事实的，另行登记投诉"],
  AlreadyClosed: ["handling", "已经办结；有新的意见或者事实的，另行登记"],
  AlreadyWithdrawn: ["handling", "已经撤回；仍要提出的，另行登记"],
  // days and numbers
  NumberMissing: ["intake", "给出登记编号"],
  DayToCome: ["intake", "日期写今天或者今天以前的日期"],
  DayTooEarly: ["handling", "日期不能早于它所承接的事项的日期"],
  NotReckoned: ["handling", "由现行规则和放假通知确定期限以后再办理"],
  // arrival
  ChannelNotForApplicant: ["intake", "本人自助提交的只能来自自助终端或者网上；其他渠道由工作人员登记"],
  ItemNotListed: ["rating", "只写本专区的评价事项"],
  RatedTwice: ["rating", "同一评价事项只评一次"],
  GroundNotListed: ["promptly", "按本地列明的投诉情形写明代号"],
  GroundNamedTwice: ["promptly", "同一投诉情形只写一次"],
  DecliningGroundNotListed: ["screening", "只能按列明的情形不予受理，写明代号；不属于这些情形的，应当受理"],
  ContactLeft: ["screening", "投诉人留有联系方式：先要求其在规定时限内补充证据，逾期未提供的才按此不予受理"],
  // evidence
  EvidenceAwaited: ["screening", "等待投诉人补充证据，或者期限届满后再决定"],
  NoEvidenceAsked: ["screening", "先要求补充证据；直接提供的证据在受理后登记"],
  NoContact: ["screening", "没有联系方式，无法告知本人；凭编号查询、当面答复、公告答复，或者写明无法答复的理由"],
  // protection
  InterestedParty: ["protection", "被投诉对象及其单位、泄露信息或者打击报复的人员回避：由其他人员办理；被投诉对象只能报告改正情况"],
  UnitComplainedOf: ["protection", "被投诉对象不得承办对自己的投诉：改由其主管单位或者其他单位承办"],
  UnitAlreadyNamed: ["handling", "被投诉单位已经写明；投诉另一单位的，另行登记"],
  NobodyNamed: ["handling", "至少写明一个单位或者一名人员的代号"],
  ComplainedOfUnknown: ["correction", "先写明被投诉单位，再责令改正"],
  BreachKnown: ["accountability", "每一情形用不同的代号"],
  BreachUnknown: ["accountability", "先登记泄露信息、打击报复的情形"],
  AlreadyAccounted: ["accountability", "追究责任的结果已经登记"],
  NobodyToProtect: ["rating", "评价不记名，没有需要保护的信息"],
  // results
  AlreadyAnswered: ["handling", "已经反馈的不再反馈；有补充的，另行联系"],
  AnswerDirectly: ["handling", "留有联系方式、需要答复的，直接答复本人"],
  NothingToCarryOut: ["suggestion", "未采纳的意见建议没有需要落实的措施"],
  AlreadyCarriedOut: ["suggestion", "落实情况已经登记"],
  NothingToCorrect: ["correction", "投诉不属实的，不责令改正"],
  CorrectionAlreadyOrdered: ["correction", "已经责令改正的，等待报告、核查改正情况"],
  CorrectionNotOrdered: ["correction", "先责令改正，再报告、核查改正情况"],
  CorrectionNotReported: ["correction", "先由被投诉对象报告改正情况，再核查"],
  CorrectionReported: ["correction", "改正情况已经报告，等待核查"],
  CorrectionConfirmed: ["correction", "改正情况已经核查通过"]
} as const satisfies { readonly [tag: string]: readonly [Clause, string] }

/** A refusal of this room. What the rule book and the calendar cannot reckon is `NotReckoned`, with their basis and remedy. */
export interface Refusal extends AnyRefusal {
  readonly _tag: keyof typeof NO
}

/** All tags. @internal */
export const refusalTags = Object.keys(NO) as ReadonlyArray<Refusal["_tag"]>

/** @internal */
export const no = (tag: Refusal["_tag"], context: Context, detail?: string): Result.Result<never, Refusal> => {
  const [clause, remedy] = NO[tag]
  return Result.fail({ _tag: tag, basis: clauseOf(clause, context), remedy: detail === undefined ? remedy : `${remedy}：${detail}` })
}

/** What comes from outside the room: reckonings keep their own basis and remedy. @internal */
export const fromOutside = ({ basis, remedy }: AnyRefusal): Refusal => ({ _tag: "NotReckoned", basis, remedy })
