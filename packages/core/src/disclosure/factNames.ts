/** What happens in the room of disclosure, in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  Drafted: "起草，认定公开属性",
  Formed: "信息形成",
  Marked: "加注标注",
  ReviewSigned: "审查签署",
  Redetermined: "重新认定公开属性",
  Published: "公开发布",
  Interpreted: "政策解读",
  Changed: "信息变更",
  Checked: "检查核对",
  Mended: "纠正",
  Transferred: "移交档案馆",
  ReEvaluated: "定期评估",
  TakenDown: "撤下",
  Withdrawn: "结束",
  ConcernRegistered: "登记关切",
  Responded: "回应关切",
  EventPlanned: "安排活动",
  EventMoved: "活动改期",
  EventHeld: "举办活动",
  EventCancelled: "取消活动",
  UpkeepBegun: "开始定期维护",
  UpkeepDone: "完成一次维护",
  ChannelOpened: "开通渠道",
  GuideUpdated: "更新指南",
  UpkeepEnded: "结束定期维护",
  DueDateMoved: "期限按新的放假通知改变",
  DueDateSettled: "期限按新的放假通知确定"
}
