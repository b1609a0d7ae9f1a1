/** A question and answer that the head has let into the question bank: whoever serves the bank takes it from the fact. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"
import { AnswerSource } from "./EnquiryAnswer.ts"

const Text = Schema.NonEmptyString

/** A question in words that name nobody, other ways to ask it, and its topic. */
export const ProposedQuestion = Schema.Struct({
  question: Text,
  phrasings: Schema.optionalKey(Schema.NonEmptyArray(Text)),
  topic: Schema.optionalKey(Text)
}).annotate({ identifier: "ProposedQuestion", zh: "拟入库的问题" })
export type ProposedQuestion = typeof ProposedQuestion.Type

/** An entry as it goes into the bank. */
export const AcceptedEntry = Schema.Struct({
  ...ProposedQuestion.fields,
  answer: Text,
  /** The unit that answers for it. */
  unit: Text,
  source: AnswerSource,
  validFrom: PlainDate,
  /** Its last day; left out where nobody set one. */
  validThrough: Schema.optionalKey(PlainDate),
  reviewedOn: PlainDate,
  /** The id of who reviewed it. */
  reviewedBy: Text
}).annotate({ identifier: "AcceptedEntry", zh: "审核入库的问答" })
export type AcceptedEntry = typeof AcceptedEntry.Type
