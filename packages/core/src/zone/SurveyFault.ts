/** What is wrong with a survey, where, and what would be right: in Chinese, for the inspector who filled it in. */
import * as Schema from "effect/Schema"

/** One mistake in a survey. */
export class SurveyFault extends Schema.TaggedError<SurveyFault>()("SurveyFault", {
  /** Where, e.g. `answers.materials.applicationForm.copies`; empty for the whole. */
  path: Schema.String,
  /** What stands there, in Chinese. */
  problem: Schema.String,
  /** What would be right, in Chinese. */
  expected: Schema.String,
  /** The key or word that was probably meant. */
  nearest: Schema.optionalKey(Schema.String)
}) {
  override get message(): string {
    const guess = this.nearest === undefined ? "" : `；是不是 ${this.nearest}？`
    return `${this.path === "" ? "" : `${this.path}：`}${this.problem}；应为${this.expected}${guess}`
  }
}
