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

/**
 * All members of a list with their words, in their order.
 *
 * @example
 * ```ts
 * import { wordsOf } from "@zone/core/rules"
 * import { Tier } from "@zone/core/terms"
 *
 * Object.keys(wordsOf(Tier)).length === Tier.literals.length // => true
 * ```
 */
export const wordsOf = (schema: Schema.Top & { readonly literals: ReadonlyArray<string> }): { readonly [member: string]: string } => {
  const word = wordOf(schema)
  return Object.fromEntries(schema.literals.map((member) => [member, word(member)]))
}
