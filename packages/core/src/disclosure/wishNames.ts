/** The wishes of disclosure in Chinese, as a clerk would call them. */
import type { Command } from "./Command.ts"

/** @internal */
export const wishNames: { readonly [tag in Command["_tag"]]: string } = {
  Draft: "登记信息并认定公开属性",
  RecordFormed: "登记形成日期",
  RecordMark: "登记文件末的标注",
  SignReview: "签署审查意见",
  Redetermine: "重新认定公开属性",
  Publish: "公开",
  Interpret: "发布政策解读",
  Change: "登记变更",
  RecordCheck: "登记监督检查情况",
  RecordMended: "登记差错已改正",
  Transfer: "移交档案馆",
  ReEvaluate: "评估审查，维持不予公开",
  TakeDown: "撤下以前的版本",
  Withdraw: "撤下",
  RegisterConcern: "登记社会关切",
  Respond: "回应关切",
  PlanEvent: "计划互动活动",
  MoveEvent: "活动改期",
  HoldEvent: "登记活动举办情况",
  CancelEvent: "取消活动",
  BeginUpkeep: "登记定期事项",
  RecordUpkeep: "登记定期办理情况",
  OpenChannel: "登记渠道开通",
  RecordGuideUpdate: "登记指南已更新",
  EndUpkeep: "结束定期事项",
  Recount: "按新的日历重新计算期限"
}
