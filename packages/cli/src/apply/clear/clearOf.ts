/**
 * The schema of a wish as people write it: personal data in clear, files by their paths, a proof of identity as `shown` or as files.
 * What has none of these stays as it is.
 */
import { IdentityProof } from "@zone/core/application"
import { Attached, Personal } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import type { Parts } from "./Parts.ts"

const Clear = Schema.NonEmptyString.annotate({ identifier: "ClearText" })
const FilePath = Schema.NonEmptyString.annotate({ identifier: "FilePath" })
const Proof = Schema.Union([Schema.Literals(["shown"]), Schema.NonEmptyArray(FilePath)])

/** The same schema, or a cleared one. */
export const clearOf = (schema: Schema.Top): Schema.Top => {
  if (schema === Personal) return Clear
  if (schema === Attached) return FilePath
  if (schema === IdentityProof) return Proof
  const { fields, literals, members, schema: inner, value } = schema as Parts
  if (literals !== undefined) return schema
  if (fields !== undefined) {
    const cleared = Object.entries(fields).map(([key, field]) => [key, clearOf(field)] as const)
    return cleared.every(([key, field]) => field === fields[key]) ? schema : Schema.Struct(Object.fromEntries(cleared))
  }
  if (members !== undefined) {
    const cleared = members.map(clearOf)
    return cleared.every((member, i) => member === members[i]) ? schema : Schema.Union(cleared)
  }
  if (value !== undefined) {
    const cleared = clearOf(value)
    return cleared === value ? schema : Schema.NonEmptyArray(cleared)
  }
  if (inner !== undefined) {
    const cleared = clearOf(inner)
    return cleared === inner ? schema : Schema.optionalKey(cleared)
  }
  return schema
}
