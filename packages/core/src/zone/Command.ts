/** What people may wish in the inspection of a zone. Imperatives; the day and the actor come in the context. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { Attached } from "../terms/Attached.ts"
import { Gravity } from "./Finding.ts"

/** A requirement that an inspection found missing. */
export const Missing = Schema.Struct({
  requirement: RequirementId,
  gravity: Gravity,
  /** What it asks for, in words; those of the rules here where they have the requirement. */
  what: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Missing", zh: "不符合项" })
export type Missing = typeof Missing.Type

const Ids = Schema.Array(RequirementId)
const SomeIds = Schema.NonEmptyArray(RequirementId)

/** A wish. */
export const Command = Schema.Union([
  Schema.TaggedStruct("RecordInspection", {
    on: PlainDate,
    inspector: Schema.NonEmptyString,
    missing: Schema.Array(Missing),
    /** The zone that was inspected, as people call it. */
    place: Schema.optionalKey(Schema.NonEmptyString),
    /** What it came to, 0 to 100, where enough was looked at. */
    points: Schema.optionalKey(Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 100 })))
  }),
  Schema.TaggedStruct("OrderRectification", {
    requirements: SomeIds,
    /** The unit or person that has to mend them. */
    who: Schema.NonEmptyString,
    workingDays: Schema.Int.check(Schema.isGreaterThan(0))
  }),
  Schema.TaggedStruct("ReportRectified", { requirements: SomeIds }),
  Schema.TaggedStruct("Recheck", { passed: Ids, failed: Ids }),
  Schema.TaggedStruct("Waive", {
    requirement: RequirementId,
    reason: Schema.NonEmptyString,
    signer: Schema.NonEmptyString,
    /** The last day that the waiver holds. */
    through: PlainDate,
    /** The document that it stands on, by title and number. */
    cite: Schema.optionalKey(Schema.NonEmptyString)
  }),
  /** Photos of what is missing, kept with it. */
  Schema.TaggedStruct("AddPhotos", { requirement: RequirementId, photos: Schema.NonEmptyArray(Attached) })
])
export type Command = typeof Command.Type
