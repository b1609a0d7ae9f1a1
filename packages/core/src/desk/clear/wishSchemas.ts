/** The schema of each wish, out of a room's union of them, by its tag. */
import type * as Schema from "effect/Schema"
import type { Parts } from "./Parts.ts"

/**
 * The word that a case of a union is told by; nothing where it has none.
 *
 * @example
 * ```ts
 * import { tagOf } from "@zone/core/desk"
 * import * as Schema from "effect/Schema"
 *
 * tagOf(Schema.TaggedStruct("Rename", {})) // => "Rename"
 * ```
 */
export const tagOf = (schema: Schema.Top): unknown => {
  const tag = (schema as Parts).fields?.["_tag"] as { readonly schema?: { readonly literal?: unknown }; readonly literal?: unknown } | undefined
  return tag?.literal ?? tag?.schema?.literal
}

/**
 * The schemas of a room's wishes by their tags, in the order in which the room lists them.
 *
 * @example
 * ```ts
 * import { wishSchemas } from "@zone/core/desk"
 * import { room } from "@zone/core/zone"
 *
 * [...wishSchemas(room).keys()].slice(0, 2) // => ["RecordInspection", "OrderRectification"]
 * ```
 */
export const wishSchemas = <Tag extends string>({ Command }: { readonly Command: Schema.Codec<{ readonly _tag: Tag }, unknown> }): ReadonlyMap<Tag, Schema.Top> =>
  new Map(((Command as unknown as Parts).members ?? []).map((member) => [tagOf(member) as Tag, member]))
