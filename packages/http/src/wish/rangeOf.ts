/** The least and the most that a number may be, as its schema says. */
import * as Schema from "effect/Schema"

interface Range {
  readonly minimum?: number
  readonly maximum?: number
}

const known = new WeakMap<Schema.Top, Range>()

/** @internal */
export const rangeOf = (schema: Schema.Top): Range => {
  const before = known.get(schema)
  if (before) return before
  const said: unknown = Schema.toJsonSchemaDocument(schema).schema
  const found: { minimum?: number; maximum?: number } = {}
  const look = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return
    const { allOf, maximum, minimum } = part as { readonly [key: string]: unknown }
    if (typeof minimum === "number") found.minimum = minimum
    if (typeof maximum === "number") found.maximum = maximum
    if (Array.isArray(allOf)) allOf.forEach(look)
  }
  look(said)
  known.set(schema, found)
  return found
}
