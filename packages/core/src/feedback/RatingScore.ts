/** A rating: scores for items in five grades, and perhaps a remark. It has no place for a name. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** The five grades of the house, the best first ⚖: the notices ask for a rating and give no grades. */
export const RatingGrade = Schema.Literals(["verySatisfied", "satisfied", "fairlySatisfied", "dissatisfied", "veryDissatisfied"]).annotate({
  identifier: "RatingGrade",
  zh: { verySatisfied: "非常满意", satisfied: "满意", fairlySatisfied: "基本满意", dissatisfied: "不满意", veryDissatisfied: "非常不满意" }
})
export type RatingGrade = typeof RatingGrade.Type

/** What the house lets people rate where a place lists no items of its own ⚖: the three fields that a notice names. */
export const RatingItem = Schema.Literals(["finding", "applications", "consultation", "facilities", "staff"]).annotate({
  identifier: "RatingItem",
  zh: {
    finding: "政务公开：信息的查找和获取",
    applications: "政务公开：申请的接收和答复",
    consultation: "政务服务：办事服务和政策咨询",
    facilities: "专区管理服务：设施和环境",
    staff: "专区管理服务：工作人员的态度"
  }
})
export type RatingItem = typeof RatingItem.Type

/** One score as it is handed in. An item that is not rated is left out, and not made up. */
export const RatingScore = Schema.Struct({ item: Schema.NonEmptyString, grade: RatingGrade }).annotate({ identifier: "RatingScore", zh: "评价" })
export type RatingScore = typeof RatingScore.Type

/** One score as it is kept, with the words of the item on the day that it was rated. */
export const RatedItem = Schema.Struct({ ...RatingScore.fields, label: Schema.NonEmptyString }).annotate({ identifier: "RatedItem", zh: "评价事项及等次" })
export type RatedItem = typeof RatedItem.Type

/** What became of the remark on a rating: read, or registered as a matter of its own. */
export const RemarkOutcome = Schema.Union([
  Schema.TaggedStruct("Noted", {}),
  Schema.TaggedStruct("Registered", { number: Schema.NonEmptyString })
]).annotate({ identifier: "RemarkOutcome", zh: "评价留言的阅处" })
export type RemarkOutcome = typeof RemarkOutcome.Type
