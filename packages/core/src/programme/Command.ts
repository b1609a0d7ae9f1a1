/**
 * What people may wish in the building of zones. Imperatives; today and the actor come in the context, days of outside events with the wish.
 *
 * Plain text is the office's own and names no person; the people on a roster come sealed.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { AppraisalInputs } from "./AppraisalInputs.ts"
import { NamedDay } from "./NamedDay.ts"
import { ReportInterval } from "./ReportInterval.ts"
import { RosterEntry, RosterField } from "./RosterEntry.ts"
import { SitePlan, SiteUnits } from "./SitePlan.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const Ids = Schema.Array(Text)
const SomeIds = Schema.NonEmptyArray(Text)
const requirement = RequirementId

/** A wish. */
export const Command = Schema.Union([
  // a site
  Schema.TaggedStruct("PlanSite", { ...SitePlan.fields, on }),
  Schema.TaggedStruct("AssignUnits", { units: SiteUnits }),
  Schema.TaggedStruct("RecordDone", { task: RequirementId, on, evidence: SomeIds }),
  Schema.TaggedStruct("WithdrawDone", { task: RequirementId, reason: Text }),
  Schema.TaggedStruct("DropSite", { reason: Text }),

  // a roster
  Schema.TaggedStruct("CallForRoster", {
    on,
    unit: Text,
    title: Text,
    fields: Schema.NonEmptyArray(RosterField),
    due: NamedDay,
    /** Rules on posts: who must be on the list. */
    posts: Schema.Array(RequirementId),
    /** The rule on how many communities are chosen, where the list is of communities. */
    selection: Schema.optionalKey(RequirementId)
  }),
  Schema.TaggedStruct("SubmitRoster", { on, entries: Schema.NonEmptyArray(RosterEntry) }),
  Schema.TaggedStruct("ReturnRoster", { reasons: Ids }),
  Schema.TaggedStruct("AcceptRoster", {}),

  // reports
  Schema.TaggedStruct("StartReports", {
    unit: Text,
    /** The recurring duty of the rule book. */
    requirement,
    /** The first interval begins with this day. */
    from: PlainDate,
    interval: ReportInterval,
    pilot: Schema.Boolean
  }),
  Schema.TaggedStruct("RecordReport", { on, title: Text }),
  Schema.TaggedStruct("ExcuseRound", { reason: Text }),
  Schema.TaggedStruct("EndReports", { reason: Text }),

  // supervision
  Schema.TaggedStruct("OpenSupervision", { on, title: Text, requirement, sites: SomeIds }),
  Schema.TaggedStruct("RecordVisit", { on, site: Text, findings: Schema.Array(Schema.Struct({ id: Text, what: Text })) }),
  Schema.TaggedStruct("OrderMending", {
    findings: SomeIds,
    /** The unit that has to mend them. */
    who: Text,
    workingDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))
  }),
  Schema.TaggedStruct("ReportMended", { on, findings: SomeIds }),
  Schema.TaggedStruct("RecheckMended", { on, passed: Ids, failed: Ids }),
  Schema.TaggedStruct("Criticise", { id: Text, site: Text, reason: Text, requirement }),
  Schema.TaggedStruct("AddBonus", {
    id: Text, site: Text, reason: Text, requirement,
    points: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 }))
  }),
  Schema.TaggedStruct("WithdrawMark", { id: Text, reason: Text }),
  Schema.TaggedStruct("CloseSupervision", {}),

  // the appraisal of a year
  Schema.TaggedStruct("Appraise", { requirement, inputs: AppraisalInputs }),
  Schema.TaggedStruct("Reappraise", { inputs: AppraisalInputs, reason: Text }),

  // time
  Schema.TaggedStruct("Recount", {})
]).annotate({ identifier: "ProgrammeCommand", zh: "建设任务事项" })
export type Command = typeof Command.Type
