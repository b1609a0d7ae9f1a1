/** What happens with the facilities, in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  AssetRegistered: "登记资产",
  KeeperChanged: "更换管理人",
  UpkeepRecorded: "更新维护",
  FaultReported: "报告故障",
  VendorCalled: "联系厂家服务商",
  Repaired: "修复",
  RepairVerified: "确认修复",
  ChangeAuthorised: "批准更新更换",
  ChangeMade: "更新更换",
  ChangeFound: "发现擅自更新更换",
  ChangeSettled: "处理擅自更新更换",
  UsePermitted: "同意使用",
  MisuseRecorded: "登记违规使用",
  AssetDisposed: "处置资产",
  RoundBegun: "开始定期事项",
  RoundMade: "完成一次",
  FindingSolved: "解决发现的问题",
  RoundEnded: "结束定期事项",
  StockOpened: "建立库存",
  StockTaken: "取用",
  Restocked: "补充",
  StockCounted: "盘点",
  StockClosed: "结束库存",
  MaterialShown: "摆放资料",
  MaterialReplaced: "更换资料",
  MaterialOutdated: "资料过期",
  MaterialRemoved: "撤下资料",
  HoursSet: "设定开放时间",
  ExceptionAnnounced: "公告例外",
  Opened: "开放",
  Closed: "关闭",
  DueDateMoved: "期限按新的放假通知改变",
  DueDateSettled: "期限按新的放假通知确定"
}
