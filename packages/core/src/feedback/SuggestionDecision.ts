/** What came of a suggestion; measures and reasons are the office's words and name nobody. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** Adopted with measures, not adopted with reasons, or each in part. */
export const SuggestionDecision = Schema.Union([
  Schema.TaggedStruct("Adopted", { measures: Text }),
  Schema.TaggedStruct("PartlyAdopted", { measures: Text, reasons: Text }),
  Schema.TaggedStruct("NotAdopted", { reasons: Text })
]).annotate({ identifier: "SuggestionDecision", zh: "意见建议的处理" })
export type SuggestionDecision = typeof SuggestionDecision.Type
