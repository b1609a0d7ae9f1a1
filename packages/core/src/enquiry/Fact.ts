/**
 * What did happen with an enquiry. Past participles; a due date is fixed in the fact that starts its clock, and what somebody owes by
 * a fact carries its basis.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Limit, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Personal } from "../terms/Personal.ts"
import { AcceptedEntry, ProposedQuestion } from "./AcceptedEntry.ts"
import { BankSearch } from "./BankSearch.ts"
import { AnswerRoute, AnswerSource, EnquiryAnswer } from "./EnquiryAnswer.ts"
import { EnquiryIntake } from "./EnquiryIntake.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
/** The clause that somebody owes something by. */
const basis = Basis

/** To be answered at once or given on: on what basis, and until when where the rules say so. */
const toRefer = { assign: Basis, referBy: Schema.optionalKey(Limit) }

/** Something that happened. */
export const Fact = Schema.Union([
  /** `bankFirst`: the clause that asks to search the bank first, where one does. */
  Schema.TaggedStruct("Received", { ...EnquiryIntake.fields, number: Text, ...toRefer, bankFirst: Schema.optionalKey(Basis) }),
  Schema.TaggedStruct("Searched", { on, search: BankSearch }),
  Schema.TaggedStruct("ContactAdded", { on, contact: Personal, name: Schema.optionalKey(Personal) }).annotate({ kinds: { name: "name", contact: "contact" } }),
  /** `by`: the unit, or the id of who answered. `atOnce`: on the day that it came in. */
  Schema.TaggedStruct("Answered", { on, answer: EnquiryAnswer, by: Text, atOnce: Schema.Boolean, basis }),

  // given on
  Schema.TaggedStruct("Referred", { on, to: Text, late: Schema.Boolean, limit: Schema.optionalKey(Limit), note: Schema.optionalKey(Text), basis }),
  Schema.TaggedStruct("ReferralConfirmed", { on }),
  Schema.TaggedStruct("ReferralReturned", { on, reason: Text, ...toRefer }),
  Schema.TaggedStruct("DueDateMoved", { on, which: Schema.Literals(["referral", "answer"]), old: Schema.Union([Due, Undetermined]), limit: Limit }),
  Schema.TaggedStruct("DueDateSettled", { on, which: Schema.Literals(["referral", "answer"]), old: Schema.Union([Due, Undetermined]), limit: Limit }),

  // to the enquirer
  Schema.TaggedStruct("AttemptRecorded", { on, by: AnswerRoute, note: Schema.optionalKey(Text) }),
  /** `inTime`: within the term of the answer; left out where there is none, or its end is not told. */
  Schema.TaggedStruct("Delivered", { on, by: AnswerRoute, inTime: Schema.optionalKey(Schema.Boolean) }),
  Schema.TaggedStruct("LeftUnreached", { on, reason: Text }),

  // other ends
  Schema.TaggedStruct("Guided", { on, to: Text, contact: Schema.optionalKey(Text), coordinated: Schema.Boolean, basis }),
  Schema.TaggedStruct("Withdrawn", { on }),
  Schema.TaggedStruct("TakenOver", { on, application: Text, basis }),
  Schema.TaggedStruct("Reopened", { on, why: Schema.optionalKey(Personal), ...toRefer }),

  // the same online and offline
  Schema.TaggedStruct("SourceChecked", { on, source: AnswerSource, online: Text, version: Text, same: Schema.Boolean, difference: Schema.optionalKey(Text), basis }),
  Schema.TaggedStruct("SourceCorrected", { on, note: Text }),

  // into the bank
  Schema.TaggedStruct("EntryProposed", { on, ...ProposedQuestion.fields, unit: Text, by: Text, basis }),
  Schema.TaggedStruct("EntryAccepted", { on, entry: AcceptedEntry }),
  Schema.TaggedStruct("EntryDeclined", { on, reason: Text, by: Text })
]).annotate({ identifier: "EnquiryFact", zh: "政策咨询办理记录" })
export type Fact = typeof Fact.Type
