/** The wishes about feedback in Chinese, as a clerk would call them. */
import type { Command } from "./Command.ts"

/** @internal */
export const wishNames: { readonly [tag in Command["_tag"]]: string } = {
  Suggest: "登记意见建议",
  AssignSuggestion: "交办意见建议",
  Decide: "写明采纳情况",
  RecordCarriedOut: "登记落实情况",
  Rate: "登记满意度评价",
  NoteRemark: "阅处评价留言",
  Complain: "登记投诉",
  NameComplainedOf: "写明被投诉对象",
  AskEvidence: "要求补充证据",
  RecordEvidence: "收到证据",
  Accept: "受理投诉",
  Decline: "不予受理投诉",
  AssignComplaint: "交办投诉",
  RecordInvestigation: "登记调查结果",
  OrderCorrection: "责令改正",
  ReportCorrection: "报告改正情况",
  CheckCorrection: "核查改正情况",
  Answer: "反馈、答复",
  RecordBreach: "登记泄露信息、打击报复",
  RecordAccountability: "登记追究责任的结果",
  Withdraw: "提出人撤回",
  Recount: "按新的日历重新计算期限"
}
