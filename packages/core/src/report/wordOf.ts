/** The Chinese words of a closed list, from the annotation `zh` of its schema. */
import * as Schema from "effect/Schema"

/** A member without a word stands for itself. @internal */
export const wordOf = (schema: Schema.Top): (member: string) => string => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return (member) => (typeof zh === "object" ? zh[member] : undefined) ?? member
}
