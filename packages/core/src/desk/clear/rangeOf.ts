/** The least and the most that a number may be, as its schema says. */
import * as Schema from "effect/Schema"

/** The bounds of a number, both included; open where a schema says none. */
export interface Range {
  readonly minimum?: number
  readonly maximum?: number
}

const known = new WeakMap<Schema.Top, Range>()

/**
 * The bounds that a number may lie in; read once for each schema.
 *
 * @example
 * ```ts
 * import { rangeOf } from "@zone/core/desk"
 * import * as Schema from "effect/Schema"
 *
 * rangeOf(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))) // => { minimum: 1, maximum: 400 }
 * ```
 */
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
