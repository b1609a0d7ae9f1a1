/** A scenario of a pack: given a zone as somebody saw it, each requirement named comes to this. */
import { PlainDate } from "@zone/core/calendar"
import { RequirementId } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import * as Schema from "effect/Schema"

/** What a requirement comes to; `notApplicable` where venue, level or circumstance leave it out. */
export const Outcome = Schema.Literals(["met", "missing", "unknown", "open", "notApplicable"])
export type Outcome = typeof Outcome.Type

/** One scenario. An answer that is left out is one that nobody has given. */
export const Scenario = Schema.Struct({
  scenario: Schema.NonEmptyString,
  /** The day that it is looked at; the day from which the pack is in force when left out. */
  on: Schema.optionalKey(PlainDate),
  given: Schema.Struct({
    venue: VenueKind,
    tier: Tier,
    circumstances: Schema.optionalKey(Schema.Record(Schema.String, Schema.Boolean)),
    /** Category → item → field → answer. */
    answers: Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Json)))
  }),
  /** Written `then` in the file; an object with a `then` would pass for a promise. */
  outcomes: Schema.Record(RequirementId, Outcome)
}).pipe(Schema.encodeKeys({ outcomes: "then" }))
export type Scenario = typeof Scenario.Type

/** A file of them. */
export const Scenarios = Schema.NonEmptyArray(Scenario)
