/** What a matter of feedback is: one of three, which never become one another. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A suggestion is decided on and answered, a rating is counted, a complaint is investigated. */
export const FeedbackKind = Schema.Literals(["suggestion", "rating", "complaint"]).annotate({
  identifier: "FeedbackKind",
  zh: { suggestion: "意见建议", rating: "满意度评价", complaint: "投诉" }
})
export type FeedbackKind = typeof FeedbackKind.Type
