/** Why information is withheld, as those who reply to applications and those who determine it at the source both name it. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** The grounds of Articles 14 to 16 on which information is withheld. */
export const Ground = Schema.Literals([
  "stateSecret", "forbiddenByLaw", "threeSafetiesOneStability", "thirdPartyRights", "internalAffairs", "processInformation", "caseFile"
]).annotate({
  identifier: "Ground",
  zh: {
    stateSecret: "国家秘密",
    forbiddenByLaw: "法律、行政法规禁止公开",
    threeSafetiesOneStability: "危及国家安全、公共安全、经济安全、社会稳定",
    thirdPartyRights: "商业秘密、个人隐私等第三方合法权益",
    internalAffairs: "内部事务信息",
    processInformation: "过程性信息",
    caseFile: "行政执法案卷信息"
  },
  basis: "《政府信息公开条例》第十四条至第十六条"
})
export type Ground = typeof Ground.Type
