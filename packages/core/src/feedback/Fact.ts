/** What did happen with feedback. Past participles; a due date is fixed in the fact that starts its clock. `on` is the day of the event. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Limit, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Personal } from "../terms/Personal.ts"
import { Breach } from "./Breach.ts"
import { ComplainedOf } from "./ComplainedOf.ts"
import { ComplaintGround, DecliningGround } from "./ComplaintGround.ts"
import { ConcernNotice } from "./ConcernNotice.ts"
import { FeedbackAnswer } from "./FeedbackAnswer.ts"
import { FeedbackArrival } from "./FeedbackArrival.ts"
import { InvestigationFinding } from "./InvestigationFinding.ts"
import { RatedItem, RemarkOutcome } from "./RatingScore.ts"
import { SuggestionDecision } from "./SuggestionDecision.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const basis = Basis
const late = Schema.Boolean
const person = { name: Schema.optionalKey(Personal), contact: Schema.optionalKey(Personal), help: Schema.optionalKey(Text) }
const kinds = { kinds: { name: "name", contact: "contact" } } as const
const DueOrNot = Schema.Union([Due, Undetermined])
const which = Schema.Literals(["evidence", "handling", "correction"]).annotate({ zh: { evidence: "补充证据", handling: "办理", correction: "改正" } })

/** Something that happened, with the clause it stands on where somebody owes something by it. */
export const Fact = Schema.Union([
  Schema.TaggedStruct("Suggested", {
    number: Text, arrival: FeedbackArrival, content: Personal, ...person, about: Schema.optionalKey(Text), noAnswerWanted: Schema.Boolean,
    handedOnFrom: Schema.optionalKey(Text), basis
  }).annotate(kinds),
  Schema.TaggedStruct("SuggestionAssigned", { on, unit: Text, limit: Schema.optionalKey(Limit), basis }),
  Schema.TaggedStruct("Decided", { on, decision: SuggestionDecision, basis }),
  Schema.TaggedStruct("CarriedOut", { on, what: Text }),

  Schema.TaggedStruct("Rated", { arrival: FeedbackArrival, items: Schema.NonEmptyArray(RatedItem), remark: Schema.optionalKey(Personal), basis }),
  Schema.TaggedStruct("RemarkNoted", { on, outcome: RemarkOutcome }),

  Schema.TaggedStruct("Complained", {
    number: Text, arrival: FeedbackArrival, content: Personal, ...person, grounds: Schema.NonEmptyArray(ComplaintGround), against: ComplainedOf, basis
  }).annotate(kinds),
  /** Whom it is about, all that is known now. A unit that was in charge and turns out to be complained of is so no longer. */
  Schema.TaggedStruct("ComplainedOfNamed", { on, against: ComplainedOf }),
  Schema.TaggedStruct("EvidenceAsked", { on, what: Text, limit: Limit }),
  Schema.TaggedStruct("EvidenceRecorded", { on, evidence: Personal, late }),
  Schema.TaggedStruct("Accepted", { on, basis }),
  Schema.TaggedStruct("Declined", { on, ground: DecliningGround, reason: Text, basis }),
  Schema.TaggedStruct("ComplaintAssigned", { on, unit: Text, notice: ConcernNotice, limit: Schema.optionalKey(Limit), basis }),
  Schema.TaggedStruct("Investigated", { on, finding: InvestigationFinding, summary: Text, basis, late }),
  Schema.TaggedStruct("CorrectionOrdered", { on, notice: ConcernNotice, limit: Limit }),
  Schema.TaggedStruct("CorrectionReported", { on, what: Text, late }),
  Schema.TaggedStruct("CorrectionConfirmed", { on }),
  /** Not enough: the rest is owed until a new day. */
  Schema.TaggedStruct("CorrectionRejected", { on, reason: Text, limit: Limit }),

  Schema.TaggedStruct("Answered", { answer: FeedbackAnswer, basis }),
  Schema.TaggedStruct("BreachRecorded", { ...Breach.fields, basis }),
  Schema.TaggedStruct("AccountabilityRecorded", { id: Text, on, outcome: Text }),
  Schema.TaggedStruct("Withdrawn", { on }),
  Schema.TaggedStruct("DueDateMoved", { on, which, old: DueOrNot, limit: Limit }),
  Schema.TaggedStruct("DueDateSettled", { on, which, old: DueOrNot, limit: Limit })
]).annotate({ identifier: "FeedbackFact", zh: "意见建议、评价、投诉办理记录" })
export type Fact = typeof Fact.Type
