/** The wishes of a post in Chinese, as people of the office would call them. */
import type { Command } from "./Command.ts"

/** @internal */
export const wishNames: { readonly [tag in Command["_tag"]]: string } = {
  EstablishPost: "设立岗位",
  RenewNeeds: "按现行规则更新岗位要求",
  AbolishPost: "撤销岗位",
  Appoint: "任职",
  MendShortfall: "补齐任职条件",
  RecordCertificate: "登记证书",
  EndTenure: "结束任职",
  RequestAbsence: "申请离岗",
  ApproveAbsence: "同意离岗",
  DeclineAbsence: "不同意离岗",
  TakeOver: "接岗",
  Leave: "离岗",
  RecordSuddenAbsence: "登记临时缺勤",
  Return: "返岗",
  RecordTraining: "登记培训",
  HearReports: "听取汇报",
  SolveDifficulty: "解决实际困难",
  Appraise: "考核",
  RecordViolation: "登记违规和教育",
  GrantAllowance: "发放岗位补贴、奖励",
  ReturnStaff: "退回",
  RecordReturnNotice: "登记退回通知",
  Recount: "按新的日历重新计算期限"
}
