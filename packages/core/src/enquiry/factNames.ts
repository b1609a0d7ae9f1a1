/** What happens with an enquiry, in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  Received: "登记咨询",
  Searched: "查问答库",
  ContactAdded: "补充联系方式",
  Answered: "答复",
  Referred: "交办政策制定单位",
  ReferralConfirmed: "政策制定单位确认收到",
  ReferralReturned: "政策制定单位退回",
  DueDateMoved: "期限按新的放假通知改变",
  DueDateSettled: "期限按新的放假通知确定",
  AttemptRecorded: "联系咨询人未果",
  Delivered: "答复咨询人",
  LeftUnreached: "无法联系，结束",
  Guided: "引导至有关单位",
  Withdrawn: "撤回",
  TakenOver: "转为政府信息公开申请",
  Reopened: "再次咨询",
  SourceChecked: "同源核对",
  SourceCorrected: "更正不一致",
  EntryProposed: "建议收入问答库",
  EntryAccepted: "收入问答库",
  EntryDeclined: "不收入问答库"
}
