/** What happens with feedback, in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  Suggested: "登记意见建议",
  SuggestionAssigned: "交办意见建议",
  Decided: "决定是否采纳",
  CarriedOut: "落实",
  Rated: "登记评价",
  RemarkNoted: "阅处评价意见",
  Complained: "登记投诉",
  ComplainedOfNamed: "指明被投诉人",
  EvidenceAsked: "要求补充证据",
  EvidenceRecorded: "收到证据",
  Accepted: "受理",
  Declined: "不予受理",
  ComplaintAssigned: "交办投诉",
  Investigated: "调查",
  CorrectionOrdered: "责令改正",
  CorrectionReported: "报告改正",
  CorrectionConfirmed: "确认改正",
  CorrectionRejected: "改正未通过",
  Answered: "答复",
  BreachRecorded: "登记泄露信息或者打击报复",
  AccountabilityRecorded: "追究责任",
  Withdrawn: "撤回",
  DueDateMoved: "期限按新的放假通知改变",
  DueDateSettled: "期限按新的放假通知确定"
}
