/** The schema of each wish, out of the room's union of them, by its tag. */
import { type Command, room } from "@zone/core/application"
import type * as Schema from "effect/Schema"
import type { Parts } from "./Parts.ts"

/** The word that a schema of a tag holds. */
export const tagOf = (schema: Schema.Top): unknown => {
  const tag = (schema as Parts).fields?.["_tag"] as { readonly schema?: { readonly literal?: unknown }; readonly literal?: unknown } | undefined
  return tag?.literal ?? tag?.schema?.literal
}

/** By tag, in the order of a life. */
export const wishSchemas: ReadonlyMap<Command["_tag"], Schema.Top> =
  new Map(((room.Command as unknown as Parts).members ?? []).map((member) => [tagOf(member) as Command["_tag"], member]))
