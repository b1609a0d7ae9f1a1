/** The Chinese words of a closed list, from the annotation `zh` of its schema. */
import * as Schema from "effect/Schema"

/**
 * The word of each member of a list; a member without one stands for itself.
 *
 * @example
 * ```ts
 * import { wordOf } from "@zone/core/rules"
 * import { Channel } from "@zone/core/terms"
 *
 * wordOf(Channel)("email") // => "电子邮件"
 * ```
 */
export const wordOf = (schema: Schema.Top): (member: string) => string => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return (member) => (typeof zh === "object" && Object.hasOwn(zh, member) ? zh[member] : undefined) ?? member
}
