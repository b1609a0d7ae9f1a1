/** The Chinese words of a closed list, from the annotation `zh` of its schema. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/**
 * A function from the members of a closed list to their Chinese words; a member without a word stands for itself.
 *
 * @example
 * ```ts
 * import { Role, zhOf } from "@zone/core/terms"
 *
 * zhOf(Role)("applicant") // => "申请人"
 * zhOf(Role)("nobody") // => "nobody"
 * ```
 */
export const zhOf = (schema: Schema.Top): (member: string) => string => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return (member) => (typeof zh === "object" && Object.hasOwn(zh, member) ? zh[member] : undefined) ?? member
}
