/** By when a catalogue promises publication: a number of days, at once, promptly, or only its own words; and how often it comes anew. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))

/** What a term of publication comes down to. `prompt` (及时) has no number; `immediate` (即时) is the day itself ⚖. */
export const PublicationTerm = Schema.Union([
  Schema.TaggedStruct("workingDays", { days }),
  Schema.TaggedStruct("calendarDays", { days }),
  Schema.TaggedStruct("immediate", {}),
  Schema.TaggedStruct("prompt", {})
]).annotate({ identifier: "PublicationTerm", zh: "公开时限" })
export type PublicationTerm = typeof PublicationTerm.Type

/** 公开时限 as a catalogue writes it: the words stay, with what was understood of them. */
export const PublicationTime = Schema.Struct({
  words: Schema.NonEmptyString,
  /** Left out where the words name none, or several of which nobody can tell which counts. */
  term: Schema.optionalKey(PublicationTerm),
  /** In what cycle something new is published, in months, where the words say so: 每季度. */
  everyMonths: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 })))
}).annotate({ identifier: "PublicationTime", zh: "公开时限（原文及解析）" })
export type PublicationTime = typeof PublicationTime.Type
