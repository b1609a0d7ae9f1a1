/**
 * 《中华人民共和国政府信息公开条例》 (2019) as data: its terms, and the day on which an application counts as received. The term of
 * payment comes from the fee measure of 2020, which fills in its Article 42.
 */
import type { Basis, LawDocument } from "@zone/core/terms"
import type { TermPack } from "../../TermPack.ts"

const regulation: LawDocument = {
  id: "cn/foi-regulation",
  title: "中华人民共和国政府信息公开条例",
  number: "国务院令第711号",
  issuer: "国务院",
  inForceFrom: "2019-05-15"
}

const feeMeasure: LawDocument = {
  id: "cn/foi-fee",
  title: "政府信息公开信息处理费管理办法",
  number: "国办函〔2020〕109号",
  issuer: "国务院办公厅",
  inForceFrom: "2021-01-01"
}

const article = (clause: string, cite: string): Basis => (
  { document: regulation.id, clause, reading: "text", cite: `《政府信息公开条例》${cite}` }
)

const interpretation = (clause: string, cite: string): Basis => ({ document: regulation.id, clause, reading: "interpretation", cite })

/** The Regulation does not say whether the first day counts; the codes that it stands beside do. */
const fromTheNextDay = {
  value: false,
  basis: interpretation("33", "《政府信息公开条例》未作规定，参照《民法典》第二百零一条，开始当日不计入")
}

const confirmed = {
  receivedOn: "confirmation",
  automaticConfirmation: {
    counts: true,
    basis: interpretation("31(3)", "网络平台自动发出的确认视为双方确认；《政府信息公开条例》第三十一条第三项未作规定")
  },
  untilConfirmed: "与申请人双方确认收到申请；确认之日为收到申请之日"
} as const

/** The Regulation's terms, and its rules for the day of receipt. */
export const foiRegulation = {
  documents: [regulation, feeMeasure],
  terms: {
    correctionNotice: {
      id: "correction-notice",
      title: "补正告知期限",
      length: 7,
      unit: "workingDay",
      startsOn: "收到申请之日",
      countsFirstDay: fromTheNextDay,
      basis: article("30", "第三十条")
    },
    reply: {
      id: "reply",
      title: "答复期限",
      length: 20,
      unit: "workingDay",
      startsOn: "收到申请之日",
      countsFirstDay: fromTheNextDay,
      extension: { cap: 20, basis: article("33(2)", "第三十三条第二款") },
      basis: article("33(2)", "第三十三条第二款")
    },
    thirdPartyOpinion: {
      id: "third-party-opinion",
      title: "第三方意见期限",
      length: 15,
      unit: "workingDay",
      startsOn: "第三方收到征求意见书之日",
      countsFirstDay: fromTheNextDay,
      basis: article("32", "第三十二条")
    },
    jointMakerOpinion: {
      id: "joint-maker-opinion",
      title: "共同制作机关意见期限",
      length: 15,
      unit: "workingDay",
      startsOn: "被征求意见机关收到征求意见书之日",
      countsFirstDay: fromTheNextDay,
      basis: article("34", "第三十四条")
    },
    proactivePublication: {
      id: "proactive-publication",
      title: "主动公开期限",
      length: 20,
      unit: "workingDay",
      startsOn: "政府信息形成或者变更之日",
      countsFirstDay: fromTheNextDay,
      basis: article("26", "第二十六条")
    },
    feePayment: {
      id: "fee-payment",
      title: "信息处理费缴纳期限",
      length: 20,
      unit: "workingDay",
      startsOn: "收到收费通知之日",
      countsFirstDay: {
        value: false,
        basis: { document: feeMeasure.id, clause: "payment", reading: "text", cite: "《政府信息公开信息处理费管理办法》：自收到通知次日起" }
      },
      basis: { document: feeMeasure.id, clause: "payment", reading: "text", cite: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）" }
    }
  },
  receiptRules: [
    { channel: "inPerson", receivedOn: "submission", basis: article("31(1)", "第三十一条第一项") },
    { channel: "oral", receivedOn: "submission", basis: article("29(1), 31(1)", "第二十九条第一款、第三十一条第一项") },
    { channel: "signedPost", receivedOn: "signature", basis: article("31(2)", "第三十一条第二项") },
    {
      channel: "ordinaryPost",
      receivedOn: "confirmation",
      basis: article("31(2)", "第三十一条第二项"),
      untilConfirmed: "收到信函当日与申请人确认；确认之日为收到申请之日，联系不上的应当登记"
    },
    { channel: "internet", ...confirmed, basis: article("31(3)", "第三十一条第三项") },
    { channel: "email", ...confirmed, basis: article("31(3)", "第三十一条第三项") },
    { channel: "fax", ...confirmed, basis: article("31(3)", "第三十一条第三项") }
  ]
} as const satisfies TermPack
