/**
 * A scenario of a pack. Either given a zone as somebody saw it, each requirement named comes to this; or given a day, when the terms
 * named are counted, each ends on this one.
 */
import { ClockEffect, PlainDate } from "@zone/core/calendar"
import { RequirementId } from "@zone/core/rules"
import { Channel, Tier, VenueKind } from "@zone/core/terms"
import * as Schema from "effect/Schema"

/** What a requirement comes to; `notApplicable` where venue, level or circumstance leave it out. */
export const Outcome = Schema.Literals(["met", "missing", "unknown", "open", "notApplicable"])
export type Outcome = typeof Outcome.Type

const common = {
  scenario: Schema.NonEmptyString,
  /** The day that it is looked at; the day from which the pack is in force when left out. */
  on: Schema.optionalKey(PlainDate)
}

/** A zone as somebody saw it. An answer that is left out is one that nobody has given. */
export const ZoneScenario = Schema.Struct({
  ...common,
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
export type ZoneScenario = typeof ZoneScenario.Type

const Delivery = Schema.Struct({
  channel: Channel, on: PlainDate, confirmedOn: Schema.optionalKey(PlainDate), automatic: Schema.optionalKey(Schema.Boolean)
})

/** The last day of a term; `gap` where no notice settles the days that it takes; `ExtensionBeyondCap` where it may not be that long. */
const LastDay = Schema.Union([PlainDate, Schema.Literals(["gap", "ExtensionBeyondCap"])])

const given = { effects: Schema.optionalKey(Schema.NonEmptyArray(ClockEffect)) }

/** Terms that run from one day, counted in the calendar of `date-fns-holiday-cn`. */
export const TermScenario = Schema.Struct({
  ...common,
  /** The day on which an application counts as received, the delivery that settles it, or the day of another event. */
  given: Schema.Union([
    Schema.Struct({ receipt: PlainDate, ...given }), Schema.Struct({ delivery: Delivery, ...given }), Schema.Struct({ start: PlainDate, ...given })
  ]),
  days: Schema.Struct({
    /** For a delivery: the day on which it counts as received. */
    receipt: Schema.optionalKey(Schema.Union([PlainDate, Schema.Literal("notConfirmed")])),
    /** By the names of the book's terms. */
    terms: Schema.optionalKey(Schema.Record(Schema.String, LastDay))
  })
}).pipe(Schema.encodeKeys({ days: "then" }))
export type TermScenario = typeof TermScenario.Type

export const Scenario = Schema.Union([ZoneScenario, TermScenario])
export type Scenario = typeof Scenario.Type

/** A file of them. */
export const Scenarios = Schema.NonEmptyArray(Scenario)
