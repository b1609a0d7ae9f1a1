/** Whether personal data stands at a path of a wish: what was given there is not repeated in messages. */
import type { Parts } from "@zone/core/desk"
import { Personal } from "@zone/core/terms"
import type * as Schema from "effect/Schema"

/** Looks through what is optional, lists and cases. */
export const isPersonalAt = (schema: Schema.Top, path: ReadonlyArray<string | number>): boolean => {
  if (schema === Personal) return true
  const { fields, members, schema: inner, value } = schema as Parts
  const [first, ...rest] = path
  if (fields !== undefined && typeof first === "string") {
    const field = Object.hasOwn(fields, first) ? fields[first] : undefined
    return field !== undefined && isPersonalAt(field, rest)
  }
  if (members !== undefined) return members.some((member) => isPersonalAt(member, path))
  if (value !== undefined) return isPersonalAt(value, rest)
  return inner !== undefined && isPersonalAt(inner, path)
}
