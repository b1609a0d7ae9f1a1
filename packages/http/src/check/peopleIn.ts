/** The names and the words of people in a wish that is half filled in: what stands where its schema wants personal data. */
import { partsOf, tagOf } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"
import type * as Schema from "effect/Schema"
import { personalKindOf } from "../show/personalKindOf.ts"

/** What was found, in the order of the form. */
export interface PeopleIn {
  readonly names: ReadonlyArray<string>
  /** What they say: not their names, and not how they are reached. */
  readonly texts: ReadonlyArray<string>
}

type Found = { readonly names: Array<string>; readonly texts: Array<string> }

const partAt = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as { readonly [key: string]: unknown })[key] : undefined

const look = (room: AnyRoom, schema: Schema.Top, value: unknown, path: ReadonlyArray<string | number>, found: Found): void => {
  if (value === undefined || value === null) return
  const part = partsOf(schema)
  switch (part.kind) {
    case "personal": {
      if (typeof value !== "string" || value.trim() === "") return
      const kind = personalKindOf(room, path)
      if (kind === "name") found.names.push(value.trim())
      else if (kind === "other") found.texts.push(value.trim())
      return
    }
    case "group":
      for (const { key, schema: field } of part.fields) look(room, field, partAt(value, key), [...path, key], found)
      return
    case "list":
      if (Array.isArray(value)) value.forEach((each, i) => { look(room, part.item, each, [...path, i], found) })
      return
    case "cases": {
      const tag = partAt(value, "_tag")
      const member = part.members.find((each) => tagOf(each) === tag) ?? (part.members.length === 1 ? part.members[0] : undefined)
      if (member) look(room, member, value, path, found)
      return
    }
    default:
  }
}

/** @internal */
export const peopleIn = (room: AnyRoom, schema: Schema.Top, wish: unknown): PeopleIn => {
  const found: Found = { names: [], texts: [] }
  look(room, schema, wish, [], found)
  return { names: [...new Set(found.names)], texts: found.texts }
}
