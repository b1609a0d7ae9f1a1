/** How an application ended, in the rows of the annual report: one application has one outcome. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** The rows of 三、本年度办理结果, in their order. */
export const Outcome = Schema.Literals([
  "disclosed", "partlyDisclosed",
  "stateSecret", "forbiddenByLaw", "threeSafetiesOneStability", "thirdPartyRights", "internalAffairs", "processInformation", "caseFile", "registryMatter",
  "notHeld", "needsMaking", "stillUnclear",
  "petition", "repeated", "publication", "excessive", "confirmation",
  "correctionLapsed", "feeLapsed", "other"
]).annotate({
  identifier: "Outcome",
  zh: {
    disclosed: "予以公开",
    partlyDisclosed: "部分公开",
    stateSecret: "属于国家秘密",
    forbiddenByLaw: "其他法律行政法规禁止公开",
    threeSafetiesOneStability: "危及“三安全一稳定”",
    thirdPartyRights: "保护第三方合法权益",
    internalAffairs: "属于三类内部事务信息",
    processInformation: "属于四类过程性信息",
    caseFile: "属于行政执法案卷",
    registryMatter: "属于行政查询事项",
    notHeld: "本机关不掌握相关政府信息",
    needsMaking: "没有现成信息需要另行制作",
    stillUnclear: "补正后申请内容仍不明确",
    petition: "信访举报投诉类申请",
    repeated: "重复申请",
    publication: "要求提供公开出版物",
    excessive: "无正当理由大量反复申请",
    confirmation: "要求行政机关确认或重新出具已获取信息",
    correctionLapsed: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    feeLapsed: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    other: "其他"
  },
  basis: "国办公开办函〔2021〕30号 表三"
})
export type Outcome = typeof Outcome.Type
