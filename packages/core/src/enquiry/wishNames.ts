/** The wishes of an enquiry in Chinese, as a clerk would call them. */
import type { Command } from "./Command.ts"

/** @internal */
export const wishNames: { readonly [tag in Command["_tag"]]: string } = {
  Receive: "登记咨询",
  RecordSearch: "登记查询问答库的结果",
  AddContact: "补充联系方式",
  Answer: "答复咨询",
  Refer: "交办政策制定单位",
  ConfirmReferral: "登记承办单位收到交办",
  ReturnReferral: "承办单位退回",
  RecordAnswer: "收到承办单位的答复",
  Recount: "按新的日历重新计算期限",
  RecordAttempt: "登记联系咨询人的情况",
  Deliver: "送达答复",
  CloseUnreached: "未能联系到咨询人，办结",
  Guide: "引导至有关单位",
  Withdraw: "咨询人撤回",
  TakeOver: "转为政府信息公开申请",
  Reopen: "重新办理",
  RecordSourceCheck: "核对线上线下是否一致",
  RecordCorrection: "登记更正",
  ProposeEntry: "建议入库",
  AcceptEntry: "审核入库",
  DeclineEntry: "不予入库"
}
