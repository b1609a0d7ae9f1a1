/** What a part of a wish is, as far as whoever draws or fills a form must know: read off its schema. */
import * as Schema from "effect/Schema"
import type { Parts } from "./Parts.ts"

/** A schema, told apart. `other` is what no form has a control for. */
export type Part =
  | { readonly kind: "personal" | "file" | "proof" | "day" | "text" | "number" | "boolean" | "other" }
  | { readonly kind: "choice"; readonly values: ReadonlyArray<string> }
  | { readonly kind: "list"; readonly item: Schema.Top; readonly some: boolean }
  | { readonly kind: "group"; readonly fields: ReadonlyArray<{ readonly key: string; readonly required: boolean; readonly schema: Schema.Top }> }
  | { readonly kind: "cases"; readonly members: ReadonlyArray<Schema.Top> }

const KNOWN = { Personal: "personal", Attached: "file", IdentityProof: "proof", PlainDate: "day" } as const
const isKnown = (word: string | undefined): word is keyof typeof KNOWN => word !== undefined && Object.hasOwn(KNOWN, word)

const PLAIN = { String: "text", Number: "number", Boolean: "boolean" } as const

/** Whether a key of a struct may be left out. */
const isOptional = (schema: Schema.Top): boolean => schema.ast.context?.isOptional ?? false

const known = new WeakMap<Schema.Top, Part>()

/**
 * What kind of thing a schema of a wish holds; read once for each schema.
 *
 * @example
 * ```ts
 * import { partsOf } from "@zone/core/desk"
 * import { Personal } from "@zone/core/terms"
 * import * as Schema from "effect/Schema"
 *
 * partsOf(Schema.Struct({ name: Personal })).kind // => "group"
 * partsOf(Personal) // => { kind: "personal" }
 * ```
 */
export const partsOf = (schema: Schema.Top): Part => {
  const before = known.get(schema)
  if (before) return before
  const part = read(schema)
  known.set(schema, part)
  return part
}

const read = (schema: Schema.Top): Part => {
  const word = Schema.resolveAnnotations(schema)?.identifier
  if (isKnown(word)) return { kind: KNOWN[word] }
  const { fields, literals, members, schema: inner, value } = schema as Parts
  if (literals !== undefined) return { kind: "choice", values: literals.map(String) }
  if (fields !== undefined) {
    const told = Object.entries(fields).filter(([key]) => key !== "_tag").map(([key, field]) => ({ key, required: !isOptional(field), schema: field }))
    return { kind: "group", fields: told }
  }
  if (members !== undefined) return { kind: "cases", members }
  if (value !== undefined) return { kind: "list", item: value, some: schema.ast._tag === "Arrays" && schema.ast.elements.length > 0 }
  if (inner !== undefined && schema.ast._tag !== "Literal") return partsOf(inner)
  const { _tag } = schema.ast
  return _tag === "String" || _tag === "Number" || _tag === "Boolean" ? { kind: PLAIN[_tag] } : { kind: "other" }
}
