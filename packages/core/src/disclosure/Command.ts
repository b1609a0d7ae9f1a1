/**
 * What people may wish in disclosing of their own accord. Imperatives; today and the actor come in the context, days of outside events
 * with the wish.
 *
 * All text is the office's own and names no person. Of a state secret only a code is registered here, never what it says.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Basis } from "../terms/Basis.ts"
import { Determination } from "./Determination.ts"
import { DisclosureEventKind } from "./DisclosureEventKind.ts"
import { DisclosureFault } from "./DisclosureFault.ts"
import { DisclosureInterval } from "./DisclosureInterval.ts"
import { InterpretationForm, PolicyReach } from "./PolicyReach.ts"
import { PublicationChannel } from "./PublicationChannel.ts"
import { PublicationTime } from "./PublicationTime.ts"
import { PublicationVerdict } from "./PublicationStep.ts"
import { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
/** Some are set by people, and a slip of the pen shall not reach into the next century. */
const workingDays = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))

/** What is drafted: one item of government information, with its attribute from the source. */
export const ItemDraft = Schema.Struct({
  title: Text,
  /** The agency that makes it, or got it first: 公开主体. */
  agency: Text,
  determination: Determination,
  /** That it is a document 公文, at the end of which its mark stands. */
  document: Schema.Boolean,
  /** The mark as it stands there already. */
  mark: Schema.optionalKey(Text),
  /** The field and the number of the entry of the standard catalogue that it falls under. */
  field: Schema.optionalKey(Text),
  entry: Schema.optionalKey(Text),
  /** The time of publication of that entry. */
  time: Schema.optionalKey(PublicationTime),
  /** The law or regulation that sets that time: then it counts even where it is longer than that of the Regulation. */
  timeSetBy: Schema.optionalKey(Basis),
  /** What makes it a policy that has to be interpreted. */
  reach: Schema.optionalKey(Schema.NonEmptyArray(PolicyReach)),
  /** The class of current files under which it goes to the archive. */
  archiveClass: Schema.optionalKey(Text),
  /** The day it was formed, where it has been already. */
  formedOn: Schema.optionalKey(PlainDate)
}).annotate({ identifier: "ItemDraft", zh: "拟制的政府信息" })
export type ItemDraft = typeof ItemDraft.Type

const interpretation = { form: InterpretationForm, where: Text }

/** A wish. */
export const Command = Schema.Union([
  // an item, from its making to the archive
  Schema.TaggedStruct("Draft", { ...ItemDraft.fields }),
  Schema.TaggedStruct("RecordFormed", { on }),
  Schema.TaggedStruct("RecordMark", { mark: Text }),
  Schema.TaggedStruct("SignReview", { step: Text, verdict: PublicationVerdict }),
  Schema.TaggedStruct("Redetermine", {
    determination: Determination,
    reasons: Text,
    /** The decision by which what was a state secret is one no longer. */
    declassifiedBy: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("Publish", {
    on,
    channels: Schema.NonEmptyArray(PublicationChannel),
    /** Where it stands: an address, an issue, a place. */
    where: Text,
    /** The interpretation that is published with it. */
    interpretation: Schema.optionalKey(Schema.Struct(interpretation))
  }),
  Schema.TaggedStruct("Interpret", { on, ...interpretation }),
  Schema.TaggedStruct("Change", { on, what: Text }),
  Schema.TaggedStruct("RecordCheck", { on, faults: Schema.Array(DisclosureFault) }),
  Schema.TaggedStruct("RecordMended", { id: Text, on }),
  Schema.TaggedStruct("Transfer", {
    on,
    /** The archive. */
    to: Text,
    /** What proves it: the number of the archive's receipt. */
    proof: Text
  }),
  Schema.TaggedStruct("ReEvaluate", { on, reasons: Text }),
  Schema.TaggedStruct("TakeDown", { on }),
  Schema.TaggedStruct("Withdraw", {
    on,
    why: Schema.Literals(["expired", "repealed", "mistaken", "notIssued"]).annotate({ zh: { expired: "期满失效", repealed: "废止", mistaken: "不应公开", notIssued: "未印发" } }),
    reasons: Text
  }),

  // concerns
  Schema.TaggedStruct("RegisterConcern", {
    on,
    gist: Text,
    source: Text,
    /** The number of the item that it is about. */
    about: Schema.optionalKey(Text),
    /** The set time, where the rules have none. */
    workingDays: Schema.optionalKey(workingDays)
  }),
  Schema.TaggedStruct("Respond", { on, gist: Text, channels: Schema.NonEmptyArray(PublicationChannel) }),

  // events
  Schema.TaggedStruct("PlanEvent", { kind: DisclosureEventKind, title: Text, plannedOn: PlainDate, unit: Text }),
  Schema.TaggedStruct("MoveEvent", { plannedOn: PlainDate, reasons: Text }),
  Schema.TaggedStruct("HoldEvent", { on, gist: Text, participants: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 })) }),
  Schema.TaggedStruct("CancelEvent", { reasons: Text }),

  // what is kept up
  Schema.TaggedStruct("BeginUpkeep", {
    kind: DisclosureUpkeep,
    /** The unit whose it is. */
    unit: Text,
    every: DisclosureInterval,
    /** The day that the first interval is counted from. */
    from: PlainDate
  }),
  Schema.TaggedStruct("RecordUpkeep", {
    on,
    /** Which of what must be there was seen, where the rules list it. */
    seen: Schema.optionalKey(Schema.Array(Text)),
    faults: Schema.Array(DisclosureFault),
    note: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("OpenChannel", { id: Text, channel: Text, on }),
  Schema.TaggedStruct("RecordGuideUpdate", { id: Text, on }),
  Schema.TaggedStruct("EndUpkeep", { reasons: Text }),

  Schema.TaggedStruct("Recount", {})
]).annotate({ identifier: "DisclosureCommand", zh: "主动公开办理事项" })
export type Command = typeof Command.Type
