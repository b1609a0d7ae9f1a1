/** What did happen in the inspection of a zone. Past participles; a due date is fixed in the fact that starts its clock. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { Due } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Missing } from "./Command.ts"

const Ids = Schema.Array(RequirementId)

/** A requirement that was found missing, with what it wanted on that day; older facts have its id only. */
export const FoundMissing = Schema.Struct({ ...Missing.fields, wanted: Schema.optionalKey(Schema.NonEmptyString) }).annotate({ identifier: "FoundMissing", zh: "检查发现的不符合项" })
export type FoundMissing = typeof FoundMissing.Type

/** Something that happened, with the day, and the clause it stands on where somebody owes something by it. */
export const Fact = Schema.Union([
  Schema.TaggedStruct("Inspected", { on: PlainDate, inspector: Schema.NonEmptyString, missing: Schema.Array(FoundMissing), basis: Basis }),
  Schema.TaggedStruct("RectificationOrdered", { on: PlainDate, requirements: Ids, who: Schema.NonEmptyString, due: Due }),
  Schema.TaggedStruct("RectificationReported", { on: PlainDate, requirements: Ids }),
  Schema.TaggedStruct("Rechecked", { on: PlainDate, passed: Ids, failed: Ids }),
  Schema.TaggedStruct("Waived", {
    on: PlainDate,
    requirement: RequirementId,
    reason: Schema.NonEmptyString,
    signer: Schema.NonEmptyString,
    through: PlainDate
  })
])
export type Fact = typeof Fact.Type
