/** The word that a case of a union is told by. */
import type { Parts } from "@zone/core/desk"
import type * as Schema from "effect/Schema"

/** @internal */
export const tagOf = (schema: Schema.Top): unknown => {
  const tag = (schema as Parts).fields?.["_tag"] as { readonly schema?: { readonly literal?: unknown }; readonly literal?: unknown } | undefined
  return tag?.literal ?? tag?.schema?.literal
}
