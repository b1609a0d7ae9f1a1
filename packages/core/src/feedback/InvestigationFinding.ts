/** What an investigation found, and whether what was put right after it is enough. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** Whether what was complained of is so. */
export const InvestigationFinding = Schema.Literals(["founded", "partlyFounded", "unfounded"]).annotate({
  identifier: "InvestigationFinding",
  zh: { founded: "属实", partlyFounded: "部分属实", unfounded: "不属实" }
})
export type InvestigationFinding = typeof InvestigationFinding.Type

/** Whether what was put right is enough; if not, until when the rest is. */
export const CorrectionCheck = Schema.Union([
  Schema.TaggedStruct("Sufficient", {}),
  Schema.TaggedStruct("Insufficient", { reason: Schema.NonEmptyString, workingDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 })) })
]).annotate({ identifier: "CorrectionCheck", zh: "改正情况核查" })
export type CorrectionCheck = typeof CorrectionCheck.Type
