/**
 * What people may wish for a post and its people. Imperatives; today and the actor come in the context.
 *
 * Plain text is the office's own and names no person: staff stand in it by the ids that they act under, and their names come sealed.
 */
import * as Schema from "effect/Schema"
import { ClockTime } from "../terms/ClockTime.ts"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Interval } from "../rules/Interval.ts"
import { Item } from "../rules/Item.ts"
import { Personal } from "../terms/Personal.ts"
import { AppraisalGrade, AppraisalKind } from "./AppraisalGrade.ts"
import { AbsenceKind, EndingReason, PostPlace, Tenure } from "./Tenure.ts"
import { Training } from "./Training.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const moment = { on, time: Schema.optionalKey(ClockTime) }

/** What the appointer says of a condition of the post: met, with what shows it, or not met. */
export const ConditionAnswer = Schema.Union([
  Schema.TaggedStruct("Held", { what: Text, evidence: Text }),
  Schema.TaggedStruct("NotHeld", { what: Text })
]).annotate({ identifier: "ConditionAnswer", zh: "任职条件的核对" })
export type ConditionAnswer = typeof ConditionAnswer.Type

/** A wish. */
export const Command = Schema.Union([
  Schema.TaggedStruct("EstablishPost", {
    /** The key of the post in the rules of the place. */
    item: Item,
    on,
    /** False for a post whose holder is no staff of the zone, as the leader in charge ⚖. */
    ofZone: Schema.optionalKey(Schema.Boolean),
    /** For a post that no rule knows: how it is called, and how many people the office wants ⚖. */
    own: Schema.optionalKey(Schema.Struct({ title: Text, atLeast: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 99 })) }))
  }),
  Schema.TaggedStruct("RenewNeeds", {}),
  Schema.TaggedStruct("AbolishPost", { on, reason: Text }),

  Schema.TaggedStruct("Appoint", {
    staff: Text, name: Personal, place: PostPlace, tenure: Tenure, ...moment,
    conditions: Schema.Array(ConditionAnswer),
    certificates: Schema.Array(Text)
  }).annotate({ kinds: { name: "name" } }),
  Schema.TaggedStruct("MendShortfall", { staff: Text, what: Text, evidence: Text, on }),
  Schema.TaggedStruct("RecordCertificate", { staff: Text, certificate: Text, on }),
  Schema.TaggedStruct("EndTenure", { staff: Text, why: EndingReason, ...moment }),

  Schema.TaggedStruct("RequestAbsence", {
    id: Text, staff: Text, kind: AbsenceKind, on,
    /** The first and, where it is known, the last day away. */
    from: PlainDate,
    through: Schema.optionalKey(PlainDate)
  }),
  Schema.TaggedStruct("ApproveAbsence", { id: Text, on }),
  Schema.TaggedStruct("DeclineAbsence", { id: Text, on, reason: Text }),
  Schema.TaggedStruct("TakeOver", { id: Text, by: Text, ...moment }),
  Schema.TaggedStruct("Leave", { id: Text, ...moment }),
  /** Somebody did not come, or had to go at once: what happened is recorded, and what follows is owed. */
  Schema.TaggedStruct("RecordSuddenAbsence", { id: Text, staff: Text, ...moment }),
  Schema.TaggedStruct("Return", { id: Text, ...moment }),

  Schema.TaggedStruct("RecordTraining", { ...Training.fields }),
  Schema.TaggedStruct("HearReports", {
    on,
    difficulties: Schema.Array(Schema.Struct({ id: Text, what: Text })),
    /** Until the next time, where the rules give no number ⚖. */
    next: Schema.optionalKey(Interval)
  }),
  Schema.TaggedStruct("SolveDifficulty", { id: Text, how: Text, on }),
  Schema.TaggedStruct("Appraise", { id: Text, staff: Text, kind: AppraisalKind, grade: AppraisalGrade, on, next: Schema.optionalKey(Interval) }),
  Schema.TaggedStruct("RecordViolation", { id: Text, staff: Text, on, what: Text, educated: Schema.Boolean }),
  Schema.TaggedStruct("GrantAllowance", { id: Text, staff: Text, on, what: Text }),

  Schema.TaggedStruct("ReturnStaff", {
    staff: Text,
    /** The key of the ground in the catalogue of the rules. */
    ground: Item,
    /** What shows it: appraisals and violations on record, by their ids. */
    records: Schema.Array(Text),
    /** What shows it besides, as the number of a decision. */
    evidence: Schema.optionalKey(Text),
    ...moment
  }),
  Schema.TaggedStruct("RecordReturnNotice", { staff: Text, on }),
  Schema.TaggedStruct("Recount", {})
]).annotate({ identifier: "StaffingCommand", zh: "岗位管理事项" })
export type Command = typeof Command.Type
