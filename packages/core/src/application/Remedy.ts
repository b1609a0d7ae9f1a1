/** What an applicant did against a reply, and how it ended, in the rows and columns of table four of the annual report. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** Administrative review; suit without review before; suit after review. */
export const RemedyKind = Schema.Literals(["review", "suit", "suitAfterReview"]).annotate({
  identifier: "RemedyKind",
  zh: { review: "行政复议", suit: "未经复议直接起诉", suitAfterReview: "复议后起诉" },
  basis: "国办公开办函〔2021〕30号 表四"
})
export type RemedyKind = typeof RemedyKind.Type

/** How it ended, or that it has not. */
export const RemedyResult = Schema.Literals(["upheld", "corrected", "otherResult", "pending"]).annotate({
  identifier: "RemedyResult",
  zh: { upheld: "结果维持", corrected: "结果纠正", otherResult: "其他结果", pending: "尚未审结" },
  basis: "国办公开办函〔2021〕30号 表四"
})
export type RemedyResult = typeof RemedyResult.Type

/** One remedy that was sought, as the register shows it. */
export const Remedy = Schema.Struct({
  id: Schema.NonEmptyString,
  kind: RemedyKind,
  filedOn: Schema.String,
  result: RemedyResult,
  /** The day of the result; none while it is pending. */
  decidedOn: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "Remedy", zh: "救济" })
export type Remedy = typeof Remedy.Type
