/** Whom a complaint is about, as far as anybody knows: the unit, and people by the ids with which they act. No names. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const Ids = Schema.Array(Schema.NonEmptyString)

/** The unit, those who are complained of, and others who are known to be of that unit. All of them see nothing of the complainant. */
export const ComplainedOf = Schema.Struct({
  unit: Schema.optionalKey(Schema.NonEmptyString),
  actors: Ids,
  colleagues: Ids
}).annotate({ identifier: "ComplainedOf", zh: "被投诉对象" })
export type ComplainedOf = typeof ComplainedOf.Type

/** Names of units are the same where they differ in spaces and width only. @internal */
export const sameUnit = (one: string, other: string | undefined): boolean => {
  const plain = (name: string): string => name.normalize("NFKC").replace(/\s/gu, "")
  return other !== undefined && plain(one) === plain(other)
}
