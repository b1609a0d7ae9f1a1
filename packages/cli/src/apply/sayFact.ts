/** What happened with an application, as a line of its history; nothing personal stands in it. */
import { Addressee, type Fact, Outcome, Part, Position, RemedyKind, RemedyResult, ReplyKind } from "@zone/core/application"
import { Channel } from "@zone/core/terms"
import { sayBasis } from "../office/sayBasis.ts"
import { zhOf } from "../pack/zhOf.ts"
import { sayDue } from "./sayDue.ts"
import { sayRoute } from "./sayRoute.ts"

const channel = zhOf(Channel)
const part = zhOf(Part)
const reply = zhOf(ReplyKind)
const position = zhOf(Position)
const remedy = zhOf(RemedyKind)
const result = zhOf(RemedyResult)
const outcome = zhOf(Outcome)
const addressee = zhOf(Addressee.fields.kind)

const note = (text: string | undefined): string => text === undefined ? "" : `：${text}`
const late = (is: boolean): string => is ? "（已逾期）" : ""
const party = (each: Extract<Fact, { readonly _tag: "ConsultationSent" }>["party"]): string => each._tag === "ThirdParty" ? "第三方" : each.name
const replyUntil = ({ due }: { readonly due: Parameters<typeof sayDue>[0] }): string => `答复期限 ${sayDue(due)}`

const whichNames: Readonly<Record<string, string>> = {
  reply: "答复", correctionNotice: "告知补正", correction: "补正", extension: "告知延期", reasons: "说明理由", payment: "缴费"
}
const which = (name: string): string => whichNames[name] ?? `意见（${name.slice("opinion:".length)}）`

/** A line without the day on which it was recorded and by whom. */
export const sayFact = (fact: Fact): string => {
  switch (fact._tag) {
    case "Accepted":
      return `${channel(fact.channel)}，提出日期 ${fact.on}，向${addressee(fact.addressee.kind)}（${fact.addressee.name}）提出，登记为 ${fact.number}` +
        (fact.handOver === undefined ? "" : `；转交期限 ${sayDue(fact.handOver.due)}`) + (fact.awaiting === undefined ? "" : `；${fact.awaiting.remedy}`)
    case "Guided": return `不属于本窗口接收，引导申请人向${fact.to}提出（${sayBasis(fact.basis)}）${fact.guideMisled ? "；指南有误，应予更新" : ""}`
    case "ContactRecorded": return `${fact.on} 联系申请人，${fact.reached ? "已联系上" : "未联系上"}${note(fact.note)}`
    case "Received": return `收到申请之日 ${fact.on}（${sayBasis(fact.basis)}）；${replyUntil(fact.limit)}${fact.missing.length === 0 ? "" : `；缺少：${fact.missing.map(part).join("；")}`}`
    case "ReceiptIssued": return `${fact.on} 出具接收回执，告知答复期限 ${sayDue(fact.due)}`
    case "Supplemented": return `${fact.on} 补充申请内容${fact.missing.length === 0 ? "，已齐全" : `，仍缺少：${fact.missing.map(part).join("；")}`}`
    case "HandedOver": return `${fact.on} 转交${fact.to}${late(fact.late)}${fact.receivedOn === undefined ? "" : `，${fact.receivedOn} 收到`}`
    case "RequestsSplit": return `${fact.on} 拆分出 ${fact.others.length} 项，各自另行登记：${fact.others.map(({ id }) => id).join("、")}`
    case "PartLinked": return `拆分出的 ${fact.id} 登记为 ${fact.number}`
    case "GuideUpdated": return `${fact.on} 更新了政府信息公开指南`
    case "CorrectionAsked": return `${fact.on} 一次性告知补正${late(fact.late)}：${fact.parts.map(part).join("；")}；${fact.guidance}；补正期限 ${sayDue(fact.limit.due)}`
    case "Corrected": return `${fact.on} 收到补正，答复期限自此重新计算：${sayDue(fact.limit.due)}`
    case "GoodReasonRecorded": return `${fact.on} 登记未补正的正当理由，补正期限 ${sayDue(fact.limit.due)}`
    case "CorrectionLapsed": return `${fact.on} 逾期不补正，视为放弃申请（${outcome(fact.outcome)}）`
    case "ConsultationSent": return `${fact.on} 向${party(fact.party)}发出征求意见书（${fact.id}）；征求意见的时间不计入，${replyUntil(fact.limit)}`
    case "ConsultationReceived": return `${fact.on} 对方收到征求意见书（${fact.id}），意见期限 ${sayDue(fact.opinion.due)}`
    case "OpinionGiven": return `${fact.on} 收到意见（${fact.id}）：${position(fact.position)}；${replyUntil(fact.limit)}`
    case "ConsultationLapsed": return `${fact.on} 逾期未答复意见（${fact.id}），${fact.consent ? "视为同意公开" : "由本机关决定是否公开"}；${replyUntil(fact.limit)}`
    case "ConsultationEnded": return `${fact.on} 不再等待意见（${fact.id}）；${replyUntil(fact.limit)}`
    case "ThirdPartyNotified": return `${fact.on} 将决定公开的内容和理由书面告知第三方（${fact.id}）`
    case "Extended": return `${fact.on} 经负责人 ${fact.consentedBy} 同意，延长答复期限 ${fact.workingDays} 个工作日：${fact.reason}；${replyUntil(fact.limit)}`
    case "ExtensionNotified": return `${fact.on} 告知申请人延期${late(fact.late)}`
    case "ReasonsAsked": return `${fact.on} 要求申请人说明理由：${fact.why}；期限 ${sayDue(fact.limit.due)}`
    case "ReasonsGiven": return `${fact.on} 申请人说明了理由`
    case "DelayedLimitSet": return `${fact.on} 确定延迟答复的合理期限：${fact.reason}；${replyUntil(fact.limit)}`
    case "DueDateMoved": return `${which(fact.which)}期限按新的放假通知改变：${sayDue(fact.old)} → ${sayDue(fact.limit.due)}`
    case "DueDateSettled": return `${which(fact.which)}期限按新的放假通知确定：${sayDue(fact.limit.due)}`
    case "FeeCharged": return `${fact.on} 收费通知：${fact.fee.amount}元（${sayBasis(fact.basis)}）；${fact.howToPay}`
    case "FeeNoticeReceived": return `${fact.on} 申请人收到收费通知，缴费期限 ${sayDue(fact.payment.due)}`
    case "FeePaid": return `${fact.on} 缴费 ${fact.amount}元，答复期限自次日重新计算：${sayDue(fact.limit.due)}`
    case "FeeLapsed": return `${fact.on} 逾期不缴费，视为放弃申请（${outcome(fact.outcome)}）`
    case "SecrecyReviewed": return `${fact.on} 保密审查：${fact.releasable ? "可以公开" : "不得公开"}${fact.touchesThirdParty ? "，可能损害第三方合法权益" : ""}${note(fact.note)}`
    case "Replied": return `${fact.on} 答复${late(fact.late)}：${reply(fact.reply._tag)}（${sayBasis(fact.basis)}），签发 ${fact.signedBy}`
    case "Withdrawn": return `${fact.on} 申请人撤回（${outcome(fact.outcome)}）`
    case "Delivered": return `${sayRoute(fact.route)}，以 ${fact.on} 为送达之日${fact.inTime === undefined ? "" : fact.inTime ? "，按期" : "，逾期"}（${sayBasis(fact.basis)}）`
    case "PublicationProposed": return `${fact.on} 建议主动公开：${fact.what}；同样的申请 ${fact.alike.join("、")}`
    case "Archived": return `${fact.on} 归档`
    case "RemedySought": return `${fact.on} ${remedy(fact.kind)}（${fact.id}）`
    case "RemedyDecided": return `${fact.on} 复议、诉讼（${fact.id}）${result(fact.result)}`
    default: return `${fact.on} 从旧台账接入，编号 ${fact.row.number}`
  }
}
