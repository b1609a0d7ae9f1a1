/**
 * What must be: one thing that a law or notice asks of a zone, in the closed alphabet of `kinds`, with how strongly it asks, of
 * whom, when, and in which clauses.
 */
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { Strength } from "../terms/Strength.ts"
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import { AreaFunction } from "../terms/AreaFunction.ts"
import type { Kind, Unsound } from "./Kind.ts"
import { kindOf, kinds } from "./kinds.ts"
import { tellProblem } from "./Problem.ts"

/** The name of a requirement within a family of packs, e.g. `intake/blank-form`. A lower pack may replace it by this name. */
export const RequirementId = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/, { expected: "a name such as intake/blank-form" })
).annotate({ identifier: "RequirementId", zh: "要求代号" })

const common = {
  id: RequirementId,
  strength: Strength,
  /** The clauses that it carries, by the ids of the pack's `clauses`. */
  clauses: Schema.NonEmptyArray(Schema.NonEmptyString),
  /** In which venues it applies; everywhere when left out. */
  venues: Schema.optionalKey(Schema.NonEmptyArray(VenueKind)),
  /** At which levels it applies; at all when left out. */
  tiers: Schema.optionalKey(Schema.NonEmptyArray(Tier)),
  /** A circumstance of the zone without which it does not apply, by the name of the pack's `circumstances`. */
  onlyIf: Schema.optionalKey(Schema.NonEmptyString),
  /** A circumstance of the zone with which it does not apply; both may be named, and then both count. */
  unless: Schema.optionalKey(Schema.NonEmptyString),
  /** The function it serves, where it belongs to one. */
  area: Schema.optionalKey(AreaFunction),
  /** National standards that it points to, e.g. GB/T 37668-2019. */
  standards: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
  /** The pack whose requirement of the same id it replaces. */
  replaces: Schema.optionalKey(Schema.NonEmptyString),
  /** ⚖ What was read into the notice here, in Chinese. */
  reading: Schema.optionalKey(Schema.NonEmptyString),
  /** Its weight in a score; 1 when left out. */
  weight: Schema.optionalKey(Schema.Finite.check(Schema.isGreaterThan(0)))
}

type Common = typeof common

type SchemaOf<K> = K extends Kind<infer Fields, infer Tag>
  ? Schema.Struct<{ readonly kind: Schema.Literal<Tag> } & Common & Fields>
  : never

/** Generic, so that a tuple of kinds becomes a tuple of schemas, with the methods of an array. */
type SchemasOf<Kinds extends ReadonlyArray<unknown>> = { readonly [I in keyof Kinds]: SchemaOf<Kinds[I]> }

/** What does not hold together between fields that are right one by one. @internal */
export const unsound = (requirement: Requirement): Unsound | undefined => {
  const { forbid, tag, unsound: within } = kindOf(requirement)
  const { onlyIf, unless } = requirement
  if (onlyIf !== undefined && onlyIf === unless) return { at: "unless", problem: { _tag: "NeverApplies", circumstance: unless } }
  if (requirement.strength === "mustNot" && !forbid) {
    return { at: "strength", problem: { _tag: "NotForbiddable", kind: tag } }
  }
  return within?.(requirement)
}

/** The issue says it in English, and carries the problem as data for whoever words it in another language. */
const holdsTogether = Schema.makeFilter((requirement: Requirement) => {
  const wrong = unsound(requirement)
  return wrong && { path: [wrong.at], issue: new SchemaIssue.InvalidValue({ message: tellProblem(wrong.problem), problem: wrong.problem }) }
})

const cases = kinds.map(({ fields, tag }) => Schema.Struct({
  /** The letter of the alphabet that it is. */
  kind: Schema.Literal(tag),
  ...common,
  ...fields
})) as unknown as SchemasOf<typeof kinds>

/** One requirement. `kind` says which letter of the alphabet it is. */
export const Requirement = Schema.Union(cases).check(holdsTogether).annotate({
  identifier: "Requirement",
  zh: "要求"
})
export type Requirement = (typeof cases)[number]["Type"]
