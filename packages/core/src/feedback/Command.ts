/**
 * What people may wish with feedback. Imperatives; today and the actor come in the context, days of outside events with the wish.
 *
 * Plain text is the office's own and names no person; what people say comes sealed. A rating has no field for a name.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import { Breach } from "./Breach.ts"
import { ComplainedOf } from "./ComplainedOf.ts"
import { NamedDecliningGround, NamedGround } from "./ComplaintGround.ts"
import { FeedbackAnswer } from "./FeedbackAnswer.ts"
import { FeedbackArrival } from "./FeedbackArrival.ts"
import { CorrectionCheck, InvestigationFinding } from "./InvestigationFinding.ts"
import { RatingScore, RemarkOutcome } from "./RatingScore.ts"
import { SuggestionDecision } from "./SuggestionDecision.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
/** Set by people ⚖: the notices say 及时 and no number. */
const workingDays = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))
const person = {
  name: Schema.optionalKey(Personal),
  contact: Schema.optionalKey(Personal),
  /** What was done for somebody with a difficulty in reading, seeing, hearing or writing, e.g. 代为填写. */
  help: Schema.optionalKey(Text)
}
const kinds = { kinds: { name: "name", contact: "contact" } } as const

/** A wish. */
export const Command = Schema.Union([
  // suggestions
  Schema.TaggedStruct("Suggest", {
    arrival: FeedbackArrival,
    content: Personal,
    ...person,
    /** What it is about, e.g. 专区设施和服务. */
    about: Schema.optionalKey(Text),
    /** That the person ticked that no answer is needed. */
    noAnswerWanted: Schema.optionalKey(Schema.Boolean),
    /** The matter of another register that it came up in, by its number or id, e.g. a visit to read. */
    handedOnFrom: Schema.optionalKey(Text)
  }).annotate(kinds),
  Schema.TaggedStruct("AssignSuggestion", { unit: Text, workingDays: Schema.optionalKey(workingDays) }),
  Schema.TaggedStruct("Decide", { decision: SuggestionDecision }),
  Schema.TaggedStruct("RecordCarriedOut", { on, what: Text }),

  // ratings
  Schema.TaggedStruct("Rate", { arrival: FeedbackArrival, scores: Schema.NonEmptyArray(RatingScore), remark: Schema.optionalKey(Personal) }),
  Schema.TaggedStruct("NoteRemark", { outcome: RemarkOutcome }),

  // complaints
  Schema.TaggedStruct("Complain", {
    arrival: FeedbackArrival, content: Personal, ...person, grounds: Schema.NonEmptyArray(NamedGround), against: ComplainedOf
  }).annotate(kinds),
  Schema.TaggedStruct("NameComplainedOf", { against: ComplainedOf }),
  Schema.TaggedStruct("AskEvidence", { what: Text, workingDays }),
  Schema.TaggedStruct("RecordEvidence", { on, evidence: Personal }),
  Schema.TaggedStruct("Accept", {}),
  Schema.TaggedStruct("Decline", { ground: NamedDecliningGround, reason: Text }),
  Schema.TaggedStruct("AssignComplaint", {
    unit: Text,
    /** What it is about, for the unit in charge and for the one complained of. */
    concern: Text,
    workingDays: Schema.optionalKey(workingDays)
  }),
  Schema.TaggedStruct("RecordInvestigation", { on, finding: InvestigationFinding, summary: Text }),
  Schema.TaggedStruct("OrderCorrection", { asks: Text, workingDays }),
  Schema.TaggedStruct("ReportCorrection", { on, what: Text }),
  Schema.TaggedStruct("CheckCorrection", { check: CorrectionCheck }),

  // suggestions and complaints
  Schema.TaggedStruct("Answer", { answer: FeedbackAnswer }),
  Schema.TaggedStruct("RecordBreach", { ...Breach.fields }),
  Schema.TaggedStruct("RecordAccountability", { id: Text, on, outcome: Text }),
  Schema.TaggedStruct("Withdraw", { on }),
  Schema.TaggedStruct("Recount", {})
]).annotate({ identifier: "FeedbackCommand", zh: "意见建议、评价、投诉办理事项" })
export type Command = typeof Command.Type
