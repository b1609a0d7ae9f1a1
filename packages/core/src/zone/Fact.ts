/** What did happen in the inspection of a zone. Past participles; a due date is fixed in the fact that starts its clock. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { Due } from "../rules/Room.ts"
import { Attached } from "../terms/Attached.ts"
import { Basis } from "../terms/Basis.ts"
import { Missing } from "./Command.ts"

const Ids = Schema.Array(RequirementId)

/** Something that happened, with the day, and the clause it stands on where somebody owes something by it. */
export const Fact = Schema.Union([
  Schema.TaggedStruct("Inspected", {
    on: PlainDate,
    inspector: Schema.NonEmptyString,
    missing: Schema.Array(Missing),
    place: Schema.optionalKey(Schema.NonEmptyString),
    points: Schema.optionalKey(Schema.Finite),
    basis: Basis
  }),
  Schema.TaggedStruct("PhotosAdded", { on: PlainDate, requirement: RequirementId, photos: Schema.NonEmptyArray(Attached) }),
  Schema.TaggedStruct("RectificationOrdered", { on: PlainDate, requirements: Ids, who: Schema.NonEmptyString, due: Due }),
  Schema.TaggedStruct("RectificationReported", { on: PlainDate, requirements: Ids }),
  Schema.TaggedStruct("Rechecked", { on: PlainDate, passed: Ids, failed: Ids }),
  Schema.TaggedStruct("Waived", {
    on: PlainDate,
    requirement: RequirementId,
    reason: Schema.NonEmptyString,
    signer: Schema.NonEmptyString,
    through: PlainDate,
    cite: Schema.optionalKey(Schema.NonEmptyString)
  })
])
export type Fact = typeof Fact.Type
