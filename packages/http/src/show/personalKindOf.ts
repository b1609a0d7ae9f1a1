/**
 * What kind of personal data stands at a place of a matter: as the schemas of its room say. It decides who sees it whole, and is never the caller's
 * to say. What no schema speaks of is `other`, of which a mask shows nothing.
 *
 * A state has no schema; what it holds came in with wishes and facts, in places of the same names.
 */
import { type Parts, wishSchemas } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"
import type { PersonalKind } from "@zone/core/terms"
import * as Schema from "effect/Schema"

type Kinds = ReadonlyMap<string, PersonalKind>

/** Every group of a schema, whatever it lies in, with what it says of its places. */
const groupsIn = function*(schema: Schema.Top, seen: Set<Schema.Top>): Generator<{ readonly [place: string]: PersonalKind }> {
  if (seen.has(schema)) return
  seen.add(schema)
  const { fields, members, schema: inner, value } = schema as Parts
  const kinds = Schema.resolveAnnotations(schema)?.kinds
  if (kinds !== undefined) yield kinds
  const parts = [...Object.values(fields ?? {}), ...(members ?? []), ...(value === undefined ? [] : [value]), ...(inner === undefined ? [] : [inner])]
  for (const part of parts) yield* groupsIn(part, seen)
}

const known = new WeakMap<AnyRoom, Kinds>()

/** A place of which two groups say different things is `other`. */
const kindsOf = (room: AnyRoom): Kinds => {
  const before = known.get(room)
  if (before) return before
  const found = new Map<string, PersonalKind>()
  const seen = new Set<Schema.Top>()
  for (const schema of [...wishSchemas(room).values(), room.Fact]) {
    for (const kinds of groupsIn(schema, seen)) {
      for (const [place, kind] of Object.entries(kinds)) found.set(place, (found.get(place) ?? kind) === kind ? kind : "other")
    }
  }
  known.set(room, found)
  return found
}

/** `path` ends with the name of the place, and perhaps with where in a list. @internal */
export const personalKindOf = (room: AnyRoom, path: ReadonlyArray<string | number>): PersonalKind => {
  const name = path.findLast((key): key is string => typeof key === "string" && !/^\d+$/.test(key)) ?? ""
  return kindsOf(room).get(name) ?? "other"
}
