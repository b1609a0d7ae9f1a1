/** The form of a wish as data, from its schema: whoever draws screens need know no room. */
import { wordOf } from "@zone/core/rules"
import * as Schema from "effect/Schema"
import type { Field } from "../api/MatterShown.ts"
import { partsOf } from "./partsOf.ts"
import { rangeOf } from "./rangeOf.ts"
import { tagOf } from "./tagOf.ts"

/** What the schema is called in Chinese, where it is called anything. */
const nameOf = (schema: Schema.Top): { readonly zh?: string } => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return typeof zh === "string" ? { zh } : {}
}

/** @internal */
export const formOf = (schema: Schema.Top): Field => {
  const part = partsOf(schema)
  const zh = nameOf(schema)
  switch (part.kind) {
    case "choice": {
      const word = wordOf(schema)
      return { kind: "choice", ...zh, choices: part.values.map((value) => ({ value, zh: word(value) })) }
    }
    case "list":
      return { kind: "list", ...zh, some: part.some, item: formOf(part.item) }
    case "group":
      return { kind: "group", ...zh, fields: part.fields.map(({ key, required, schema: field }) => ({ key, required, field: formOf(field) })) }
    case "cases":
      return { kind: "cases", ...zh, cases: part.members.map((member) => ({ tag: String(tagOf(member)), field: formOf(member) })) }
    case "number":
      return { kind: "number", ...zh, ...rangeOf(schema) }
    default:
      return { kind: part.kind, ...zh }
  }
}
