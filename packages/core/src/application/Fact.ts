/**
 * What did happen with an application. Past participles; a due date is fixed in the fact that starts or changes its clock.
 *
 * `on` is the day of the event. A fact that changes until when the reply is owed carries the new `limit` whole.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Limit, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Personal } from "../terms/Personal.ts"
import { Fee } from "./Fee.ts"
import { Intake, Supplement } from "./Intake.ts"
import { Outcome } from "./Outcome.ts"
import { Part } from "./Part.ts"
import { Party, Position } from "./Party.ts"
import { RegisterRow } from "./RegisterRow.ts"
import { RemedyKind, RemedyResult } from "./Remedy.ts"
import { RemedyAdvice } from "./RemedyAdvice.ts"
import { AnyReply } from "./Reply.ts"
import { Route } from "./Route.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const late = Schema.Boolean
const workingDays = Schema.Int
const DueOrNot = Schema.Union([Due, Undetermined])

/** Which running term a new calendar moves; an opinion's is followed by the id of its consultation. */
const which = Schema.Union([Schema.Literals(["reply", "correctionNotice", "correction", "extension", "reasons", "payment"]), Schema.TemplateLiteral(["opinion:", Schema.String])])

/** Something that happened. */
export const Fact = Schema.Union([
  // arrival
  /** Taken in under a number; `competence` says why here, `handOver` until when it must be passed on. */
  Schema.TaggedStruct("Accepted", {
    ...Intake.fields,
    number: Text,
    competence: Basis,
    handOver: Schema.optionalKey(Limit),
    /** Who filled in the form for an applicant who asked orally. */
    filledInBy: Schema.optionalKey(Text),
    /** What must still happen for it to count as received, and until when it must be tried. */
    awaiting: Schema.optionalKey(Schema.Struct({ limit: Limit, remedy: Text }))
  }),
  /** Not for this window: told where to go. No application, and no number. */
  Schema.TaggedStruct("Guided", { on, to: Text, contact: Schema.optionalKey(Text), basis: Basis, guideMisled: Schema.Boolean, guide: Basis }),
  Schema.TaggedStruct("ContactRecorded", { on, reached: Schema.Boolean, note: Schema.optionalKey(Text) }),
  /** Received as the law sees it: the terms run from `on`. `missing` lists required parts that are not there. */
  Schema.TaggedStruct("Received", { on, basis: Basis, limit: Limit, notice: Limit, missing: Schema.Array(Part) }),
  Schema.TaggedStruct("ReceiptIssued", { on, due: DueOrNot, basis: Basis }),
  Schema.TaggedStruct("Supplemented", { ...Supplement.fields, on, missing: Schema.Array(Part) }),
  Schema.TaggedStruct("HandedOver", { on, to: Text, late, receivedBy: Schema.optionalKey(Text), receivedOn: Schema.optionalKey(PlainDate) }),
  Schema.TaggedStruct("RequestsSplit", { on, description: Personal, others: Schema.NonEmptyArray(Schema.Struct({ id: Text, description: Personal })) }),
  Schema.TaggedStruct("PartLinked", { on, id: Text, number: Text }),
  Schema.TaggedStruct("GuideUpdated", { on }),

  // correction
  Schema.TaggedStruct("CorrectionAsked", { on, parts: Schema.NonEmptyArray(Part), guidance: Text, late, limit: Limit }),
  Schema.TaggedStruct("Corrected", { ...Supplement.fields, on, missing: Schema.Array(Part), limit: Limit }),
  Schema.TaggedStruct("GoodReasonRecorded", { on, reason: Personal, limit: Limit }),
  Schema.TaggedStruct("CorrectionLapsed", { on, outcome: Outcome, basis: Basis }),

  // opinions
  Schema.TaggedStruct("ConsultationSent", { on, id: Text, party: Party, opinion: Limit, limit: Limit }),
  Schema.TaggedStruct("ConsultationReceived", { on, id: Text, opinion: Limit, limit: Limit }),
  Schema.TaggedStruct("OpinionGiven", { on, id: Text, position: Position, reason: Schema.optionalKey(Personal), through: PlainDate, limit: Limit }),
  /** No answer in time. Of a joint maker that is consent; of a third party it is nothing, and the agency decides. */
  Schema.TaggedStruct("ConsultationLapsed", { on, id: Text, through: PlainDate, consent: Schema.Boolean, limit: Limit }),
  /** Replied without waiting for the answer. */
  Schema.TaggedStruct("ConsultationEnded", { on, id: Text, limit: Limit }),
  Schema.TaggedStruct("ThirdPartyNotified", { on, id: Text }),

  // time
  Schema.TaggedStruct("Extended", { on, workingDays, reason: Text, consentedBy: Text, limit: Limit }),
  Schema.TaggedStruct("ExtensionNotified", { on, late }),
  Schema.TaggedStruct("ReasonsAsked", { on, why: Text, limit: Limit }),
  Schema.TaggedStruct("ReasonsGiven", { on, reasons: Personal }),
  Schema.TaggedStruct("DelayedLimitSet", { on, reason: Text, limit: Limit }),
  Schema.TaggedStruct("DueDateMoved", { on, which, old: DueOrNot, limit: Limit }),
  Schema.TaggedStruct("DueDateSettled", { on, which, old: DueOrNot, limit: Limit }),

  // fee
  Schema.TaggedStruct("FeeCharged", { on, fee: Fee, howToPay: Text, basis: Basis }),
  Schema.TaggedStruct("FeeNoticeReceived", { on, payment: Limit }),
  Schema.TaggedStruct("FeePaid", { on, amount: Schema.Int, limit: Limit }),
  Schema.TaggedStruct("FeeLapsed", { on, outcome: Outcome, basis: Basis }),

  // reply
  Schema.TaggedStruct("SecrecyReviewed", { on, releasable: Schema.Boolean, touchesThirdParty: Schema.Boolean, note: Schema.optionalKey(Text) }),
  /** `late`: after the day until which it was owed. */
  Schema.TaggedStruct("Replied", { on, reply: AnyReply, outcome: Outcome, basis: Basis, remedies: RemedyAdvice, signedBy: Text, late }),
  Schema.TaggedStruct("Withdrawn", { on, outcome: Outcome }),
  /** `inTime` by the rule of the route; left out while that cannot be told. */
  Schema.TaggedStruct("Delivered", { route: Route, on, inTime: Schema.optionalKey(Schema.Boolean), basis: Basis }),
  Schema.TaggedStruct("PublicationProposed", { on, alike: Schema.NonEmptyArray(Text), what: Text }),
  Schema.TaggedStruct("Archived", { on }),

  // afterwards, and from before
  Schema.TaggedStruct("RemedySought", { on, id: Text, kind: RemedyKind }),
  Schema.TaggedStruct("RemedyDecided", { on, id: Text, result: RemedyResult }),
  /** A line of an older register. An open one brings the terms that it runs under. */
  Schema.TaggedStruct("Imported", { on, row: RegisterRow, running: Schema.optionalKey(Schema.Struct({ limit: Limit, notice: Limit, basis: Basis })) })
]).annotate({ identifier: "ApplicationFact", zh: "申请办理记录" })
export type Fact = typeof Fact.Type
