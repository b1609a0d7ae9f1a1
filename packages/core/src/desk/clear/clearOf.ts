/**
 * The schema of a wish as people write it: personal data in clear, files by their names, a proof of identity as `shown` or as files.
 * What has none of these stays as it is.
 */
import * as Schema from "effect/Schema"
import { IdentityProof } from "../../application/Intake.ts"
import { Attached } from "../../terms/Attached.ts"
import { Personal } from "../../terms/Personal.ts"
import type { Parts } from "./Parts.ts"

const Clear = Schema.NonEmptyString.annotate({ identifier: "ClearText" })
const FileName = Schema.NonEmptyString.annotate({ identifier: "FileName" })
const Proof = Schema.Union([Schema.Literals(["shown"]), Schema.NonEmptyArray(FileName)])

/** A list stays one that may be empty, or one that may not. */
const listOf = (list: Schema.Top, item: Schema.Top): Schema.Top =>
  list.ast._tag === "Arrays" && list.ast.elements.length > 0 ? Schema.NonEmptyArray(item) : Schema.Array(item)

/**
 * The same schema with personal data in clear; the schema itself where it holds none.
 *
 * @example
 * ```ts
 * import { clearOf } from "@zone/core/desk"
 * import { Personal } from "@zone/core/terms"
 * import * as Schema from "effect/Schema"
 *
 * const Wish = Schema.TaggedStruct("Rename", { name: Personal })
 * Schema.is(clearOf(Wish))({ _tag: "Rename", name: "张三" }) // => true
 * clearOf(Schema.String) === Schema.String // => true
 * ```
 */
export const clearOf = (schema: Schema.Top): Schema.Top => {
  if (schema === Personal) return Clear
  if (schema === Attached) return FileName
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
    return cleared === value ? schema : listOf(schema, cleared)
  }
  if (inner !== undefined) {
    const cleared = clearOf(inner)
    return cleared === inner ? schema : Schema.optionalKey(cleared)
  }
  return schema
}
