/** What an applicant is, in the columns of the annual report. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A natural person, or one of the five kinds of legal persons and other organisations. */
export const ApplicantKind = Schema.Literals(["person", "business", "research", "publicWelfare", "legalService", "otherOrganisation"]).annotate({
  identifier: "ApplicantKind",
  zh: {
    person: "自然人",
    business: "商业企业",
    research: "科研机构",
    publicWelfare: "社会公益组织",
    legalService: "法律服务机构",
    otherOrganisation: "其他"
  },
  basis: "国办公开办函〔2021〕30号 表三"
})
export type ApplicantKind = typeof ApplicantKind.Type
