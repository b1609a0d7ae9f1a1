/** The wishes of a facility in Chinese, as people of the office would call them. */
import type { Command } from "./Command.ts"

/** @internal */
export const wishNames: { readonly [tag in Command["_tag"]]: string } = {
  RegisterAsset: "登记设施设备",
  ChangeKeeper: "变更保管人",
  RecordUpkeep: "登记维护",
  ReportFault: "报告故障",
  CallVendor: "联系厂家、服务商",
  RecordRepair: "登记维修",
  VerifyRepair: "验收维修",
  AuthoriseChange: "批准更新软件、更换硬件",
  MakeChange: "更新软件、更换硬件",
  ReportChange: "登记发现擅自更新、更换",
  SettleChange: "处理擅自更新、更换",
  PermitUse: "同意使用设施设备",
  RecordMisuse: "登记不当使用",
  Dispose: "处置",
  BeginRound: "开始定期事项",
  RecordRound: "登记检查、清洁",
  SolveFinding: "处理检查发现的问题",
  EndRound: "结束定期事项",
  OpenStock: "登记库存",
  TakeStock: "领用",
  Restock: "补充",
  CountStock: "清点",
  CloseStock: "停用库存",
  ShowMaterial: "摆放资料",
  ReplaceMaterial: "更新资料",
  MarkOutdated: "标明资料过期",
  RemoveMaterial: "撤下资料",
  SetHours: "确定开放时间",
  AnnounceException: "公告临时调整",
  RecordOpening: "登记启用",
  RecordClosing: "登记关闭",
  Recount: "按新的日历重新计算期限"
}
