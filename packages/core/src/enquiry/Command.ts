/**
 * What people may wish with an enquiry. Imperatives; today and the actor come in the context, days of outside events with the wish.
 *
 * Plain text is the office's own and names no person; what people say of themselves and others comes sealed.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import { ProposedQuestion } from "./AcceptedEntry.ts"
import { BankSearch } from "./BankSearch.ts"
import { AnswerRoute, EnquiryAnswer } from "./EnquiryAnswer.ts"
import { EnquiryIntake } from "./EnquiryIntake.ts"

const Text = Schema.NonEmptyString
/** Set by people, and a slip of the pen shall not reach into the next century. */
const workingDays = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))

const Given = Schema.Struct({
  answer: EnquiryAnswer,
  /** How the enquirer was told, where that has been done; left out, the answer is still to be delivered. */
  told: Schema.optionalKey(AnswerRoute)
})

/** A wish. */
export const Command = Schema.Union([
  Schema.TaggedStruct("Receive", {
    ...EnquiryIntake.fields,
    /** What a search of the question bank gave, where it was searched. */
    search: Schema.optionalKey(BankSearch),
    /** The answer, where it was given there and then. */
    given: Schema.optionalKey(Given)
  }),
  Schema.TaggedStruct("RecordSearch", { search: BankSearch }),
  Schema.TaggedStruct("AddContact", { contact: Personal, name: Schema.optionalKey(Personal) }).annotate({ kinds: { name: "name", contact: "contact" } }),
  Schema.TaggedStruct("Answer", { ...Given.fields }),

  // given on
  Schema.TaggedStruct("Refer", {
    /** The unit that made the policy. */
    to: Text,
    on: PlainDate,
    /** How long it has, where the rules set no term. */
    workingDays: Schema.optionalKey(workingDays),
    note: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("ConfirmReferral", { on: PlainDate }),
  Schema.TaggedStruct("ReturnReferral", { on: PlainDate, reason: Text }),
  Schema.TaggedStruct("RecordAnswer", {
    on: PlainDate,
    ...Given.fields
  }),
  Schema.TaggedStruct("Recount", {}),

  // to the enquirer
  Schema.TaggedStruct("RecordAttempt", { on: PlainDate, by: AnswerRoute, note: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("Deliver", { on: PlainDate, by: AnswerRoute }),
  Schema.TaggedStruct("CloseUnreached", { reason: Text }),

  // other ends
  Schema.TaggedStruct("Guide", {
    to: Text,
    /** Its telephone number or address of office, where it is known. */
    contact: Schema.optionalKey(Text),
    /** That the zone itself spoke to the unit. */
    coordinated: Schema.optionalKey(Schema.Boolean)
  }),
  Schema.TaggedStruct("Withdraw", { on: PlainDate }),
  Schema.TaggedStruct("TakeOver", {
    /** The number of the application for information that it goes on as. */
    application: Text
  }),
  Schema.TaggedStruct("Reopen", { on: PlainDate, why: Schema.optionalKey(Personal) }),

  // the same online and offline
  Schema.TaggedStruct("RecordSourceCheck", {
    /** Where the answer was compared with: an address or a name of a page. */
    online: Text,
    /** The version that stands there. */
    version: Text,
    same: Schema.Boolean,
    /** What differs. */
    difference: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("RecordCorrection", { on: PlainDate, note: Text }),

  // into the bank
  Schema.TaggedStruct("ProposeEntry", { ...ProposedQuestion.fields, unit: Text }),
  Schema.TaggedStruct("AcceptEntry", { validFrom: PlainDate, validThrough: Schema.optionalKey(PlainDate) }),
  Schema.TaggedStruct("DeclineEntry", { reason: Text })
]).annotate({ identifier: "EnquiryCommand", zh: "政策咨询办理事项" })
export type Command = typeof Command.Type
