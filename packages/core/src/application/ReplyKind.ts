/** What a reply says: the cases of the Regulation, each with its article and the row of the annual report that counts it. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** The kinds of replies and of ends without one. */
export const ReplyKind = Schema.Literals([
  "alreadyPublic", "disclosed", "partlyDisclosed",
  "stateSecret", "forbiddenByLaw", "threeSafetiesOneStability", "thirdPartyRights", "internalAffairs", "processInformation", "caseFile", "registryMatter",
  "nonexistent", "otherAgency", "needsMaking", "stillUnclear",
  "petition", "repeated", "publication", "excessive", "confirmation",
  "correctionLapsed", "feeLapsed", "withdrawn", "ownRecordsCorrected", "ownRecordsPassedOn", "otherEnd"
]).annotate({
  identifier: "ReplyKind",
  zh: {
    alreadyPublic: "已经主动公开",
    disclosed: "予以公开",
    partlyDisclosed: "部分公开",
    stateSecret: "不予公开（国家秘密）",
    forbiddenByLaw: "不予公开（法律、行政法规禁止公开）",
    threeSafetiesOneStability: "不予公开（危及国家安全、公共安全、经济安全、社会稳定）",
    thirdPartyRights: "不予公开（商业秘密、个人隐私等第三方合法权益）",
    internalAffairs: "不予公开（内部事务信息）",
    processInformation: "不予公开（过程性信息）",
    caseFile: "不予公开（行政执法案卷信息）",
    registryMatter: "依照专门规定查询（不动产、工商等登记资料）",
    nonexistent: "信息不存在",
    otherAgency: "不属于本机关负责公开",
    needsMaking: "需要加工、分析",
    stillUnclear: "补正后仍不明确",
    petition: "信访、投诉、举报等不作为申请处理",
    repeated: "重复申请不再处理",
    publication: "公开出版物，告知获取途径",
    excessive: "申请理由不合理，不予处理",
    confirmation: "要求确认或重新出具已获取信息，不予处理",
    correctionLapsed: "逾期不补正，视为放弃",
    feeLapsed: "逾期不缴费，视为放弃",
    withdrawn: "申请人撤回",
    ownRecordsCorrected: "已更正本人信息",
    ownRecordsPassedOn: "更正本人信息的申请已转送有权机关",
    otherEnd: "其他处理"
  },
  basis: "《政府信息公开条例》第三十条、第三十五条至第三十九条、第四十一条"
})
export type ReplyKind = typeof ReplyKind.Type
