/**
 * What people may wish with an application. Imperatives; today and the actor come in the context, days of outside events with the wish.
 *
 * Plain text is the office's own and names no person; what people say of themselves and others comes sealed.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import { Intake, Supplement } from "./Intake.ts"
import { Part } from "./Part.ts"
import { Party, Position } from "./Party.ts"
import { RegisterRow } from "./RegisterRow.ts"
import { RemedyKind, RemedyResult } from "./Remedy.ts"
import { Reply, Withholding } from "./Reply.ts"
import { ReplyKind } from "./ReplyKind.ts"
import { Route } from "./Route.ts"

const Text = Schema.NonEmptyString
/** Some are set by people, and a slip of the pen shall not reach into the next century. */
const workingDays = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))
const upTo = (maximum: number): Schema.Int => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))

/** A wish. */
export const Command = Schema.Union([
  // arrival
  Schema.TaggedStruct("Receive", {
    ...Intake.fields,
    /** The day on which both sides confirmed, where they have already. */
    confirmedOn: Schema.optionalKey(PlainDate),
    /** That the web form confirmed by itself. */
    automatic: Schema.optionalKey(Schema.Boolean),
    /** That the agency's own guide sent the applicant to this window. */
    guideMisled: Schema.optionalKey(Schema.Boolean)
  }),
  Schema.TaggedStruct("RecordContact", { on: PlainDate, reached: Schema.Boolean, note: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("Confirm", { on: PlainDate, automatic: Schema.optionalKey(Schema.Boolean) }),
  Schema.TaggedStruct("Supplement", { ...Supplement.fields }),
  Schema.TaggedStruct("HandOver", { to: Text, on: PlainDate, receivedBy: Schema.optionalKey(Text), receivedOn: Schema.optionalKey(PlainDate) }),
  Schema.TaggedStruct("SplitRequests", {
    /** What stays under this number. */
    description: Personal,
    /** The other requests, each to be received under a number of its own. */
    others: Schema.NonEmptyArray(Schema.Struct({ id: Text, description: Personal }))
  }),
  Schema.TaggedStruct("LinkPart", { id: Text, number: Text }),
  Schema.TaggedStruct("RecordGuideUpdate", { on: PlainDate }),

  // correction
  Schema.TaggedStruct("AskCorrection", {
    parts: Schema.NonEmptyArray(Part),
    /** What to correct and how, for the applicant. */
    guidance: Text,
    /** The reasonable period to correct in. */
    workingDays
  }),
  Schema.TaggedStruct("RecordCorrection", { ...Supplement.fields, on: PlainDate }),
  Schema.TaggedStruct("RecordGoodReason", { reason: Personal, workingDays }),
  Schema.TaggedStruct("LapseCorrection", {}),

  // opinions
  Schema.TaggedStruct("Consult", { id: Text, party: Party }),
  Schema.TaggedStruct("RecordConsultationReceipt", { id: Text, on: PlainDate }),
  Schema.TaggedStruct("RecordOpinion", { id: Text, on: PlainDate, position: Position, reason: Schema.optionalKey(Personal) }),
  Schema.TaggedStruct("LapseConsultation", { id: Text }),
  Schema.TaggedStruct("NotifyThirdParty", { id: Text, on: PlainDate }),

  // time
  Schema.TaggedStruct("Extend", { workingDays, reason: Text }),
  Schema.TaggedStruct("NotifyExtension", { on: PlainDate }),
  Schema.TaggedStruct("AskReasons", { workingDays, why: Text }),
  Schema.TaggedStruct("RecordReasons", { on: PlainDate, reasons: Personal }),
  Schema.TaggedStruct("SetDelayedLimit", { workingDays, reason: Text }),
  Schema.TaggedStruct("Recount", {}),

  // fee
  Schema.TaggedStruct("ChargeFee", {
    by: Schema.Union([
      /** How many applications of this applicant the month already holds, this one not among them. */
      Schema.TaggedStruct("Items", { earlierThisMonth: upTo(10_000) }),
      Schema.TaggedStruct("Pages", { pages: upTo(1_000_000), planned: ReplyKind })
    ]),
    howToPay: Text
  }),
  Schema.TaggedStruct("RecordFeeNotice", { on: PlainDate }),
  Schema.TaggedStruct("RecordPayment", { on: PlainDate, amount: upTo(1_000_000_000) }),
  Schema.TaggedStruct("LapseFee", {}),

  // reply
  Schema.TaggedStruct("ReviewSecrecy", {
    /** Whether what is to be released may be released. */
    releasable: Schema.Boolean,
    /** Whether disclosure may harm the rights of a third party. */
    touchesThirdParty: Schema.Boolean,
    note: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("Reply", { reply: Reply }),
  Schema.TaggedStruct("Withhold", { reply: Withholding }),
  Schema.TaggedStruct("RefuseUnreasonable", { reasons: Text }),
  Schema.TaggedStruct("Withdraw", { on: PlainDate }),
  Schema.TaggedStruct("Deliver", { route: Route }),
  Schema.TaggedStruct("ProposePublication", { alike: Schema.NonEmptyArray(Text), what: Text }),
  Schema.TaggedStruct("Archive", {}),

  // afterwards, and from before
  Schema.TaggedStruct("RecordRemedy", { id: Text, kind: RemedyKind, on: PlainDate }),
  Schema.TaggedStruct("RecordRemedyResult", { id: Text, result: RemedyResult, on: PlainDate }),
  Schema.TaggedStruct("Import", { row: RegisterRow })
]).annotate({ identifier: "ApplicationCommand", zh: "申请办理事项" })
export type Command = typeof Command.Type
