/**
 * What did happen in the building of zones. Past participles; a due date is fixed in the fact that starts its clock.
 *
 * `on` is the day of the event, `late` that it came after the day until which it was owed.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { Due, Limit, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import { AppraisalInputs, AppraisalResult } from "./AppraisalInputs.ts"
import { Mark } from "./Mark.ts"
import { ReportInterval } from "./ReportInterval.ts"
import { RosterBounds, RosterEntry, RosterField, RosterPost } from "./RosterEntry.ts"
import { SiteTask, SiteUnits } from "./SitePlan.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const late = Schema.Boolean
const Ids = Schema.Array(Text)
const SomeIds = Schema.NonEmptyArray(Text)
const number = Text
const moved = { on, which: Text, old: Schema.Union([Due, Undetermined]), limit: Limit }

/** Something that happened. */
export const Fact = Schema.Union([
  // a site
  Schema.TaggedStruct("SitePlanned", {
    on, number, site: Text, venue: VenueKind, tier: Tier, units: SiteUnits, tasks: Schema.NonEmptyArray(SiteTask), basis: Basis,
    /** What makes it a pilot, where it is one. */
    pilot: Schema.optionalKey(Basis)
  }),
  Schema.TaggedStruct("UnitsAssigned", { on, units: SiteUnits }),
  Schema.TaggedStruct("TaskDone", { on, task: RequirementId, evidence: SomeIds, late }),
  Schema.TaggedStruct("TaskReopened", { on, task: RequirementId, reason: Text }),
  /** Everything is done; `on` is the day of what was done last. */
  Schema.TaggedStruct("SiteBuilt", { on, late }),
  Schema.TaggedStruct("SiteDropped", { on, reason: Text }),

  // a roster
  Schema.TaggedStruct("RosterCalledFor", {
    on, number, unit: Text, title: Text, fields: Schema.NonEmptyArray(RosterField), posts: Schema.Array(RosterPost),
    bounds: Schema.optionalKey(RosterBounds), limit: Limit
  }),
  /** Handed in, at first or corrected; `missing` lists what it lacks, in Chinese. */
  Schema.TaggedStruct("RosterSubmitted", { on, entries: Schema.NonEmptyArray(RosterEntry), missing: Ids, late }),
  Schema.TaggedStruct("RosterReturned", { on, missing: SomeIds }),
  Schema.TaggedStruct("RosterAccepted", { on }),

  // reports
  Schema.TaggedStruct("ReportsStarted", {
    on, number, unit: Text, what: Text,
    /** The interval in the words of the pack. */
    every: Text,
    from: PlainDate, interval: ReportInterval, pilot: Schema.Boolean, basis: Basis,
    /** Of the first round. */
    limit: Limit
  }),
  /** One round is reported; `limit` is that of the next. */
  Schema.TaggedStruct("ReportRecorded", { on, round: Schema.Int, title: Text, late, limit: Limit }),
  /** A round that was missed is owed no longer. */
  Schema.TaggedStruct("RoundExcused", { on, round: Schema.Int, reason: Text, limit: Limit }),
  Schema.TaggedStruct("ReportsEnded", { on, reason: Text }),

  // supervision
  Schema.TaggedStruct("SupervisionOpened", { on, number, title: Text, sites: SomeIds, basis: Basis }),
  Schema.TaggedStruct("SiteVisited", { on, site: Text, findings: Schema.Array(Schema.Struct({ id: Text, what: Text })) }),
  Schema.TaggedStruct("MendingOrdered", { on, findings: SomeIds, who: Text, limit: Limit }),
  Schema.TaggedStruct("MendingReported", { on, findings: SomeIds, late: Ids }),
  Schema.TaggedStruct("MendingRechecked", { on, passed: Ids, failed: Ids }),
  Schema.TaggedStruct("MarkGiven", { mark: Mark }),
  Schema.TaggedStruct("MarkWithdrawn", { on, id: Text, reason: Text }),
  Schema.TaggedStruct("SupervisionClosed", { on }),

  // the appraisal of a year: what went in, and what came out
  Schema.TaggedStruct("Appraised", {
    on, number, inputs: AppraisalInputs, table: Schema.Array(AppraisalResult), basis: Basis,
    /** What the weights stand on: no text gives any (⚖). */
    weighing: Basis
  }),
  Schema.TaggedStruct("Reappraised", { on, inputs: AppraisalInputs, table: Schema.Array(AppraisalResult), reason: Text }),

  // time: `which` names the task, the finding, `roster` or `report`
  Schema.TaggedStruct("DueDateMoved", moved),
  Schema.TaggedStruct("DueDateSettled", moved)
]).annotate({ identifier: "ProgrammeFact", zh: "建设任务记录" })
export type Fact = typeof Fact.Type
