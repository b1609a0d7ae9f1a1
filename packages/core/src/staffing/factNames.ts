/** What happens with a post, in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  PostEstablished: "设立岗位",
  NeedsRenewed: "更新任职条件",
  PostAbolished: "撤销岗位",
  Appointed: "任用",
  ShortfallMended: "补齐条件",
  CertificateRecorded: "登记证书",
  TenureEnded: "离任",
  AbsenceRequested: "申请离岗",
  AbsenceApproved: "同意离岗",
  AbsenceDeclined: "不同意离岗",
  TakenOver: "接岗",
  Left: "离岗",
  SuddenlyAbsent: "突然缺岗",
  CameBack: "返岗",
  TrainingRecorded: "培训",
  ReportsHeard: "听取汇报",
  DifficultySolved: "解决困难",
  Appraised: "考核",
  ViolationRecorded: "登记违规",
  AllowanceGranted: "发放补贴奖励",
  StaffReturned: "退回",
  ReturnNoticed: "告知退回",
  DueDateMoved: "期限按新的放假通知改变",
  DueDateSettled: "期限按新的放假通知确定"
}
