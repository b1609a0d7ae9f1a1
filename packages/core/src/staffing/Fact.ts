/** What did happen at a post. Past participles; a due date is fixed in the fact that starts or changes its clock. */
import * as Schema from "effect/Schema"
import { ClockTime } from "../terms/ClockTime.ts"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Item } from "../rules/Item.ts"
import { Limit } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Personal } from "../terms/Personal.ts"
import { AppraisalGrade, AppraisalKind } from "./AppraisalGrade.ts"
import { ConditionAnswer } from "./Command.ts"
import { PostCondition, PostNeeds } from "./PostNeeds.ts"
import { AbsenceKind, EndingReason, PostPlace, Tenure } from "./Tenure.ts"
import { Training } from "./Training.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const late = Schema.Boolean
const time = Schema.optionalKey(ClockTime)
const next = Schema.optionalKey(Limit)

/** Which running term a new calendar moves; `of` is the id of whom or what it is about. */
const moved = { on, which: Schema.Literals(["hearing", "appraisal", "back"]), of: Schema.optionalKey(Text), old: Limit, limit: Limit }

/** Something that happened. */
export const Fact = Schema.Union([
  /** `hearing` is until when reports of the staff are heard for the first time. */
  Schema.TaggedStruct("PostEstablished", {
    on, item: Item, title: Text, ofZone: Schema.Boolean, own: Schema.Boolean, basis: Basis, needs: PostNeeds, hearing: next
  }),
  Schema.TaggedStruct("NeedsRenewed", { on, needs: PostNeeds }),
  Schema.TaggedStruct("PostAbolished", { on, reason: Text }),

  /** `shortfalls` are conditions that are not met and that the rules do not insist on. */
  Schema.TaggedStruct("Appointed", {
    on, time, staff: Text, name: Personal, place: PostPlace, tenure: Tenure,
    conditions: Schema.Array(ConditionAnswer), certificates: Schema.Array(Text), shortfalls: Schema.Array(PostCondition), appraisal: next
  }).annotate({ kinds: { name: "name" } }),
  Schema.TaggedStruct("ShortfallMended", { on, staff: Text, what: Text, evidence: Text }),
  Schema.TaggedStruct("CertificateRecorded", { on, staff: Text, certificate: Text }),
  Schema.TaggedStruct("TenureEnded", { on, time, staff: Text, why: EndingReason }),

  Schema.TaggedStruct("AbsenceRequested", { on, id: Text, staff: Text, kind: AbsenceKind, from: PlainDate, back: next }),
  Schema.TaggedStruct("AbsenceApproved", { on, id: Text }),
  Schema.TaggedStruct("AbsenceDeclined", { on, id: Text, reason: Text }),
  /** Whoever stood in until then stands in no longer. */
  Schema.TaggedStruct("TakenOver", { on, time, id: Text, by: Text }),
  Schema.TaggedStruct("Left", { on, time, id: Text }),
  Schema.TaggedStruct("SuddenlyAbsent", { on, time, id: Text, staff: Text }),
  Schema.TaggedStruct("CameBack", { on, time, id: Text, late }),

  Schema.TaggedStruct("TrainingRecorded", { ...Training.fields }),
  Schema.TaggedStruct("ReportsHeard", { on, late, difficulties: Schema.Array(Schema.Struct({ id: Text, what: Text })), next }),
  Schema.TaggedStruct("DifficultySolved", { on, id: Text, how: Text }),
  Schema.TaggedStruct("Appraised", { on, id: Text, staff: Text, kind: AppraisalKind, grade: AppraisalGrade, late, next }),
  Schema.TaggedStruct("ViolationRecorded", { on, id: Text, staff: Text, what: Text, educated: Schema.Boolean }),
  Schema.TaggedStruct("AllowanceGranted", { on, id: Text, staff: Text, what: Text, basis: Basis }),

  /** `ground` is in the words of the rules on that day. */
  Schema.TaggedStruct("StaffReturned", {
    on, time, staff: Text, ground: Schema.Struct({ key: Item, label: Text }), records: Schema.Array(Text), evidence: Schema.optionalKey(Text), basis: Basis
  }),
  Schema.TaggedStruct("ReturnNoticed", { on, staff: Text }),

  Schema.TaggedStruct("DueDateMoved", moved),
  Schema.TaggedStruct("DueDateSettled", moved)
])
export type Fact = typeof Fact.Type
