/**
 * What people may wish for the facilities of a zone. Imperatives; today and the actor come in the context. Plain text is the office's own
 * and names no person; staff stand in it by the ids that they act under.
 */
import * as Schema from "effect/Schema"
import { ClockTime } from "../terms/ClockTime.ts"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Interval } from "../rules/Interval.ts"
import { Item } from "../rules/Item.ts"
import { OpeningHours, OpeningSpan } from "../rules/OpeningHours.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { AssetChangeKind, AssetDisposal } from "./AssetChangeKind.ts"
import { AssetPurchase } from "./AssetPurchase.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const cost = Schema.optionalKey(Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 100_000_000 })))
const count = (minimum: number): Schema.Int => Schema.Int.check(Schema.isBetween({ minimum, maximum: 1_000_000 }))

/** What somebody wants to use a facility for: to look up or get information, another service of the zone, or something else. */
export const PermittedUse = Schema.Literals(["information", "service", "other"]).annotate({
  identifier: "PermittedUse", zh: { information: "公众政府信息服务", service: "政务服务事项办理", other: "其他用途" }
})
export type PermittedUse = typeof PermittedUse.Type

/** A wish. */
export const Command = Schema.Union([
  // assets
  Schema.TaggedStruct("RegisterAsset", {
    /** What kind of thing it is, by its key in the rules: printer, touchKiosk. */
    item: Item, on, assetNumber: Text,
    /** How it is called here; the word of the rules where left out. */
    title: Schema.optionalKey(Text),
    model: Schema.optionalKey(Text),
    place: Schema.optionalKey(Text),
    /** Who looks after it, by the id that they act under. */
    keeper: Text,
    purchase: AssetPurchase
  }),
  Schema.TaggedStruct("ChangeKeeper", { keeper: Text, on }),
  Schema.TaggedStruct("RecordUpkeep", { on, what: Text, cost }),
  Schema.TaggedStruct("ReportFault", { id: Text, on, what: Text }),
  Schema.TaggedStruct("CallVendor", { id: Text, on }),
  Schema.TaggedStruct("RecordRepair", { id: Text, on, how: Text, cost }),
  Schema.TaggedStruct("VerifyRepair", { id: Text, on, works: Schema.Boolean }),
  Schema.TaggedStruct("AuthoriseChange", { id: Text, kind: AssetChangeKind, what: Text, on }),
  Schema.TaggedStruct("MakeChange", { id: Text, on }),
  /** A change that was found, and that nobody had authorised. */
  Schema.TaggedStruct("ReportChange", { id: Text, kind: AssetChangeKind, what: Text, on }),
  Schema.TaggedStruct("SettleChange", { id: Text, on, how: Text }),
  /** May it be used for this? */
  Schema.TaggedStruct("PermitUse", { on, what: Text, serves: PermittedUse }),
  /** What a visitor did, by the rule that it broke. */
  Schema.TaggedStruct("RecordMisuse", { on, rule: RequirementId, what: Text }),
  Schema.TaggedStruct("Dispose", { on, how: AssetDisposal, approval: Text, reason: Text }),

  // rounds
  Schema.TaggedStruct("BeginRound", {
    /** The requirement that asks for it. */
    rule: RequirementId, on,
    /** How often, where the rules give no number ⚖. */
    interval: Schema.optionalKey(Interval)
  }),
  Schema.TaggedStruct("RecordRound", { on, findings: Schema.Array(Schema.Struct({ id: Text, what: Text })) }),
  Schema.TaggedStruct("SolveFinding", { id: Text, on, how: Text }),
  Schema.TaggedStruct("EndRound", { on, reason: Text }),

  // stock
  Schema.TaggedStruct("OpenStock", {
    item: Item, on, count: count(0),
    title: Schema.optionalKey(Text),
    /** Below how many more are owed: as the rules say, or more; where they say nothing, as the office sets it ⚖. */
    reorderAt: Schema.optionalKey(count(1))
  }),
  Schema.TaggedStruct("TakeStock", { on, number: count(1) }),
  Schema.TaggedStruct("Restock", { on, number: count(1) }),
  Schema.TaggedStruct("CountStock", { on, count: count(0) }),
  Schema.TaggedStruct("CloseStock", { on, reason: Text }),

  // materials on display
  Schema.TaggedStruct("ShowMaterial", {
    item: Item, on, version: Text,
    /** Where it comes from: the website, the office that issued it. */
    source: Text,
    title: Schema.optionalKey(Text),
    /** The last day that it holds. */
    through: Schema.optionalKey(PlainDate),
    make: Schema.optionalKey(Text),
    catalogueItem: Schema.optionalKey(Text)
  }),
  Schema.TaggedStruct("ReplaceMaterial", { on, version: Text, source: Text, through: Schema.optionalKey(PlainDate) }),
  Schema.TaggedStruct("MarkOutdated", { on, why: Text }),
  Schema.TaggedStruct("RemoveMaterial", { on, reason: Text }),

  // opening hours
  Schema.TaggedStruct("SetHours", {
    on,
    /** As the office tells them: where the rules say 与……一致, or nothing. Those of the rules where left out. */
    seasons: Schema.optionalKey(OpeningHours.fields.seasons),
    weekdays: OpeningHours.fields.weekdays
  }),
  Schema.TaggedStruct("AnnounceException", {
    on, from: PlainDate, through: PlainDate, spans: Schema.Array(OpeningSpan), reason: Text,
    /** Something that nobody could tell in advance, as a power cut. */
    unforeseen: Schema.optionalKey(Schema.Boolean)
  }),
  Schema.TaggedStruct("RecordOpening", { on, time: ClockTime }),
  Schema.TaggedStruct("RecordClosing", { on, time: ClockTime }),

  Schema.TaggedStruct("Recount", {})
]).annotate({ identifier: "FacilityCommand", zh: "设施管理事项" })
export type Command = typeof Command.Type
