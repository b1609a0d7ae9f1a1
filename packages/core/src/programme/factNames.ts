/** Each fact of the programme in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  SitePlanned: "建设点立项",
  UnitsAssigned: "调整牵头和责任单位",
  TaskDone: "任务完成",
  TaskReopened: "撤回完成登记",
  SiteBuilt: "建成",
  SiteDropped: "取消建设点",
  RosterCalledFor: "通知报送名单",
  RosterSubmitted: "报送名单",
  RosterReturned: "退回名单补正",
  RosterAccepted: "接收名单",
  ReportsStarted: "设定信息报送",
  ReportRecorded: "报送信息",
  RoundExcused: "同意免报",
  ReportsEnded: "结束信息报送",
  SupervisionOpened: "督查立项",
  SiteVisited: "实地查看",
  MendingOrdered: "责令整改",
  MendingReported: "报告整改完成",
  MendingRechecked: "复查",
  MarkGiven: "通报批评或者加分",
  MarkWithdrawn: "撤回通报批评或者加分",
  SupervisionClosed: "督查办结",
  Appraised: "年度考核",
  Reappraised: "重新考核",
  DueDateMoved: "期限变动",
  DueDateSettled: "期限确定"
}
