/** How the work of somebody is appraised. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** Day by day, or for a year. */
export const AppraisalKind = Schema.Literals(["daily", "yearly"]).annotate({ identifier: "AppraisalKind", zh: { daily: "日常考核", yearly: "年度考核" } })
export type AppraisalKind = typeof AppraisalKind.Type

/** The four grades of public service; local notices name the first and the last of them. */
export const AppraisalGrade = Schema.Literals(["excellent", "competent", "basic", "incompetent"]).annotate({
  identifier: "AppraisalGrade",
  zh: { excellent: "优秀", competent: "称职", basic: "基本称职", incompetent: "不称职" },
  basis: "《公务员法》第三十八条；其他人员参照（⚖）"
})
export type AppraisalGrade = typeof AppraisalGrade.Type
