/**
 * What an inspector saw of a zone on a day: answers to a rule book's questions, and the evidence for them.
 *
 * An answer that is left out, or null, is unknown. Unknown is not missing: a requirement that hangs on it is not assessed.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { PackId } from "../rules/RulePack.ts"
import { Division } from "../terms/Division.ts"
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import type {} from "../terms/Zh.ts"

/** The zone that was looked at. */
export const SurveyedZone = Schema.Struct({
  id: Schema.NonEmptyString,
  name: Schema.NonEmptyString,
  division: Division,
  tier: Tier,
  venue: VenueKind
}).annotate({ identifier: "SurveyedZone", zh: "专区" })

/** How something was found out. */
export const Method = Schema.Literals(["onSite", "photo", "document", "selfReport"]).annotate({
  identifier: "Method",
  zh: { onSite: "现场查看", photo: "照片", document: "查阅资料", selfReport: "单位自报" }
})

/** What an answer rests on: who collected it, how and when, the photo's SHA-256, and until when it may be relied on. */
export const Evidence = Schema.Struct({
  /** The heading and the item that it is for: `signs.zonePlate`. */
  of: Schema.String.check(Schema.isPattern(/^[a-zA-Z]+\.[a-zA-Z0-9]+$/, { expected: "a heading and an item, e.g. signs.zonePlate" })),
  method: Method,
  by: Schema.NonEmptyString,
  on: PlainDate,
  sha256: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/, { expected: "the 64 hexadecimal digits of a SHA-256" }))
  ),
  expires: Schema.optionalKey(PlainDate),
  note: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Evidence", zh: "证据" })
export type Evidence = typeof Evidence.Type

/** Somebody's word that a requirement need not be met for a time. It is looked at only where the requirement is missing. */
export const Waiver = Schema.Struct({
  /** The id of the requirement. */
  requirement: Schema.NonEmptyString,
  reason: Schema.NonEmptyString,
  signedBy: Schema.NonEmptyString,
  /** The document that it stands on, by title and number. */
  cite: Schema.optionalKey(Schema.NonEmptyString),
  from: PlainDate,
  through: PlainDate
}).annotate({ identifier: "Waiver", zh: "豁免" })
export type Waiver = typeof Waiver.Type

const Answers = Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Unknown)))

/** A survey as it is filled in. Its answers are checked against a rule book by `readSurvey`. */
export const Survey = Schema.Struct({
  /** The version of this form. */
  survey: Schema.Literal(1),
  pack: PackId,
  zone: SurveyedZone,
  seen: Schema.Struct({ on: PlainDate, by: Schema.NonEmptyString, method: Method }),
  /** The answers to the rule book's circumstances. */
  circumstances: Schema.optionalKey(Schema.Record(Schema.String, Schema.NullOr(Schema.Boolean))),
  /** By heading, item and field: `materials.applicationForm.copies`. */
  answers: Answers,
  evidence: Schema.optionalKey(Schema.Array(Evidence)),
  waivers: Schema.optionalKey(Schema.Array(Waiver))
}).annotate({ identifier: "Survey", zh: "检查记录" })
export type Survey = typeof Survey.Type
