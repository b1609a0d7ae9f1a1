/** The Chinese words of a closed list, from the annotation `zh` of its schema. */
import * as Schema from "effect/Schema"

/** A function from the members of a list of literals to their Chinese; a member without a word stands for itself. */
export const zhOf = (schema: Schema.Top): (member: string) => string => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  const words = typeof zh === "object" ? zh : {}
  return (member) => words[member] ?? member
}
