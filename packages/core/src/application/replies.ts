/** Every way an application may end: its article, the row of the annual report, what the reply must carry, and the order of remedies. */
import type { Basis } from "../terms/Basis.ts"
import { articles } from "./articles.ts"
import type { Outcome } from "./Outcome.ts"
import type { ReplyKind } from "./ReplyKind.ts"

/** What holds for a kind of reply. */
export interface ReplyRule {
  readonly article: Basis
  /** The row of 三、本年度办理结果 that counts it. */
  readonly outcome: Outcome
  /** What the reply must say, in Chinese. */
  readonly carries: ReadonlyArray<string>
  /** Whether review must come before suit, and on what basis. */
  readonly remedies: { readonly order: "reviewFirst" | "either"; readonly basis: Basis }
  /** Whether information goes out with it: then it must have been reviewed, and only then is there a fee by page. */
  readonly releases: boolean
}

const reviewFirst = { order: "reviewFirst", basis: articles.reviewFirst } as const
const either = { order: "either", basis: articles.either } as const
const withheld = (article: Basis, outcome: Outcome): ReplyRule => ({
  article, outcome, carries: ["不予公开的决定", "理由"], remedies: reviewFirst, releases: false
})
const told = (article: Basis, outcome: Outcome, ...carries: ReadonlyArray<string>): ReplyRule => ({
  article, outcome, carries, remedies: either, releases: false
})

/**
 * The table of replies, by kind.
 *
 * @basis 《政府信息公开条例》第三十条、第三十五条至第三十九条、第四十一条；国办公开办函〔2021〕30号 表三
 * @example
 * ```ts
 * import { replies } from "@zone/core/application"
 *
 * replies.nonexistent.outcome // => "notHeld"
 * replies.stateSecret.remedies.order // => "reviewFirst"
 * replies.alreadyPublic.carries // => ["获取该政府信息的方式", "途径"]
 * ```
 */
export const replies: { readonly [kind in ReplyKind]: ReplyRule } = {
  alreadyPublic: told(articles.alreadyPublic, "disclosed", "获取该政府信息的方式", "途径"),
  disclosed: { ...told(articles.disclosed, "disclosed", "该政府信息，或者获取它的方式、途径和时间"), releases: true },
  partlyDisclosed: {
    article: articles.partly,
    outcome: "partlyDisclosed",
    carries: ["可以公开的部分", "其余部分不予公开的理由"],
    remedies: { order: "reviewFirst", basis: articles.reviewFirstInPart },
    releases: true
  },
  stateSecret: withheld(articles.secret, "stateSecret"),
  forbiddenByLaw: withheld(articles.secret, "forbiddenByLaw"),
  threeSafetiesOneStability: withheld(articles.secret, "threeSafetiesOneStability"),
  thirdPartyRights: withheld(articles.rights, "thirdPartyRights"),
  internalAffairs: withheld(articles.internal, "internalAffairs"),
  processInformation: withheld(articles.process, "processInformation"),
  caseFile: withheld(articles.process, "caseFile"),
  registryMatter: told(articles.registry, "registryMatter", "依照的专门规定", "查询的地方"),
  nonexistent: told(articles.nonexistent, "notHeld", "经检索该政府信息不存在"),
  otherAgency: told(articles.otherAgency, "notHeld", "不属于本机关负责公开的事实和理由", "能够确定的，负责公开的机关名称、联系方式"),
  needsMaking: told(articles.making, "needsMaking", "需要加工、分析的理由"),
  stillUnclear: told(articles.correction, "stillUnclear", "补正后仍不明确之处"),
  petition: told(articles.petition, "petition", "不作为政府信息公开申请处理", "可以告知的相应渠道"),
  repeated: told(articles.repeated, "repeated", "不予重复处理", "已经答复的申请"),
  publication: told(articles.publication, "publication", "获取公开出版物的途径"),
  excessive: told(articles.excessive, "excessive", "申请理由不合理，不予处理"),
  confirmation: told(articles.confirmation, "confirmation", "不予处理的理由"),
  correctionLapsed: told(articles.correction, "correctionLapsed"),
  feeLapsed: told(articles.feeRules, "feeLapsed"),
  withdrawn: told(articles.withdrawal, "other"),
  ownRecordsCorrected: told(articles.ownRecords, "other", "更正的内容"),
  ownRecordsPassedOn: told(articles.ownRecords, "other", "转送的有权更正的机关及其联系方式"),
  otherEnd: told(articles.otherEnd, "other", "理由")
}
