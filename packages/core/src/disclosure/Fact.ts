/**
 * What did happen in disclosing of one's own accord. Past participles; a due date is fixed in the fact that starts its clock.
 *
 * `on` is the day of the event. `late` is left out where the due date was not told yet.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Limit, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { ItemDraft } from "./Command.ts"
import { Determination } from "./Determination.ts"
import { DisclosureEventKind } from "./DisclosureEventKind.ts"
import { DisclosureFault } from "./DisclosureFault.ts"
import { DisclosureInterval } from "./DisclosureInterval.ts"
import { InterpretationForm } from "./PolicyReach.ts"
import { PublicationChannel } from "./PublicationChannel.ts"
import { PublicationStep, PublicationVerdict } from "./PublicationStep.ts"
import { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const late = Schema.optionalKey(Schema.Boolean)
/** How many rounds had gone by without one: 0 is in time; left out where the due date was not told yet. */
const missed = Schema.optionalKey(Schema.Int)
const DueOrNot = Schema.Union([Due, Undetermined])
const channels = Schema.NonEmptyArray(PublicationChannel)

/** Which running term a new calendar moves; that of a channel is followed by its id. */
const which = Schema.Union([
  Schema.Literals(["publication", "interpretation", "transfer", "evaluation", "response", "event", "upkeep"]), Schema.TemplateLiteral(["channel:", Schema.String])
])

/** What an item is subject to by the rules of its place, fixed with its determination. */
export const ItemRules = Schema.Struct({
  /** What must stand at the end of the document; none where the place has no such marks, and for what is no document. */
  mark: Schema.optionalKey(Schema.Struct({ text: Text, basis: Basis })),
  /** What it must pass before publication; none for what is not published of the agency's own accord. */
  steps: Schema.Array(PublicationStep),
  review: Basis,
  /** When what is withheld is looked at again. */
  evaluation: Schema.optionalKey(Schema.Struct({ limit: Limit, every: Schema.optionalKey(DisclosureInterval) }))
}).annotate({ identifier: "ItemRules", zh: "信息适用的规则" })
export type ItemRules = typeof ItemRules.Type

/** Something that happened. */
export const Fact = Schema.Union([
  // an item
  Schema.TaggedStruct("Drafted", { ...ItemDraft.fields, on, number: Text, drafter: Text, rules: ItemRules, basis: Basis }),
  /** Formed; `limit` where it is to be published. */
  Schema.TaggedStruct("Formed", { on, limit: Schema.optionalKey(Limit) }),
  Schema.TaggedStruct("Marked", { on, mark: Text }),
  Schema.TaggedStruct("ReviewSigned", { on, step: Text, verdict: PublicationVerdict, signer: Text }),
  /** Of another attribute from now on; it starts over under its rules. */
  Schema.TaggedStruct("Redetermined", {
    on, by: Text, determination: Determination, reasons: Text, rules: ItemRules, limit: Schema.optionalKey(Limit), declassifiedBy: Schema.optionalKey(Text), basis: Basis
  }),
  /** Online or elsewhere; what is owed for this version from now on comes along. */
  Schema.TaggedStruct("Published", {
    on, channels, where: Text, late,
    interpretation: Schema.optionalKey(Schema.Struct({ basis: Basis, limit: Schema.optionalKey(Limit) })),
    transfer: Schema.optionalKey(Schema.Struct({ basis: Basis, limit: Schema.optionalKey(Limit) }))
  }),
  /** `together`: not later than the policy itself. */
  Schema.TaggedStruct("Interpreted", { on, form: InterpretationForm, where: Text, together: Schema.Boolean, late }),
  Schema.TaggedStruct("Changed", { on, what: Text, by: Text, limit: Limit }),
  Schema.TaggedStruct("Checked", { on, by: Text, faults: Schema.Array(DisclosureFault), basis: Basis }),
  Schema.TaggedStruct("Mended", { on, id: Text }),
  Schema.TaggedStruct("Transferred", { on, to: Text, proof: Text, late }),
  Schema.TaggedStruct("ReEvaluated", { on, by: Text, reasons: Text, missed, limit: Limit }),
  /** An earlier version is public no longer, since the item is not to be. */
  Schema.TaggedStruct("TakenDown", { on }),
  Schema.TaggedStruct("Withdrawn", { on, why: Schema.Literals(["expired", "repealed", "mistaken", "notIssued"]), reasons: Text }),

  // concerns
  Schema.TaggedStruct("ConcernRegistered", { on, number: Text, gist: Text, source: Text, about: Schema.optionalKey(Text), limit: Limit }),
  Schema.TaggedStruct("Responded", { on, gist: Text, channels, late }),

  // events
  Schema.TaggedStruct("EventPlanned", { on, number: Text, kind: DisclosureEventKind, title: Text, unit: Text, limit: Limit }),
  Schema.TaggedStruct("EventMoved", { on, reasons: Text, limit: Limit }),
  Schema.TaggedStruct("EventHeld", { on, gist: Text, participants: Schema.Int, late }),
  Schema.TaggedStruct("EventCancelled", { on, reasons: Text }),

  // what is kept up
  Schema.TaggedStruct("UpkeepBegun", { on, number: Text, kind: DisclosureUpkeep, unit: Text, every: DisclosureInterval, expected: Schema.Array(Text), limit: Limit }),
  Schema.TaggedStruct("UpkeepDone", { on, missing: Schema.Array(Text), faults: Schema.Array(DisclosureFault), basis: Basis, note: Schema.optionalKey(Text), missed, limit: Limit }),
  Schema.TaggedStruct("ChannelOpened", { on, id: Text, channel: Text, limit: Limit }),
  Schema.TaggedStruct("GuideUpdated", { on, id: Text, late }),
  Schema.TaggedStruct("UpkeepEnded", { on, reasons: Text }),

  // time
  Schema.TaggedStruct("DueDateMoved", { on, which, old: DueOrNot, limit: Limit }),
  Schema.TaggedStruct("DueDateSettled", { on, which, old: DueOrNot, limit: Limit })
]).annotate({ identifier: "DisclosureFact", zh: "主动公开办理记录" })
export type Fact = typeof Fact.Type
