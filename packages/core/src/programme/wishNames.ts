/** The wishes of the programme in Chinese, as an officer would call them. */
import type { Command } from "./Command.ts"

/** @internal */
export const wishNames: { readonly [tag in Command["_tag"]]: string } = {
  PlanSite: "建设点立项",
  AssignUnits: "调整牵头和责任单位",
  RecordDone: "登记任务完成",
  WithdrawDone: "撤回完成登记",
  DropSite: "取消建设点",
  CallForRoster: "通知报送名单",
  SubmitRoster: "报送名单",
  ReturnRoster: "退回名单补正",
  AcceptRoster: "接收名单",
  StartReports: "设定信息报送",
  RecordReport: "登记信息报送",
  ExcuseRound: "同意免报",
  EndReports: "结束信息报送",
  OpenSupervision: "督查立项",
  RecordVisit: "登记实地查看",
  OrderMending: "责令整改",
  ReportMended: "报告整改完成",
  RecheckMended: "复查",
  Criticise: "通报批评",
  AddBonus: "加分",
  WithdrawMark: "撤回通报批评或者加分",
  CloseSupervision: "督查办结",
  Appraise: "年度考核",
  Reappraise: "重新考核",
  Recount: "按新的日历重新计算期限"
}
