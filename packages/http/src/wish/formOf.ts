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

/** What a matter lets stand at places of the wish. */
export interface MatterChoices {
  readonly [place: string]: ReadonlyArray<{ readonly value: string; readonly zh: string }>
}

/** `place` is the tag of the wish and the path in it, with `*` for each of a list; where the matter tells what may stand there, it is chosen. @internal */
export const formOf = (schema: Schema.Top, choices: MatterChoices = {}, place = ""): Field => {
  const part = partsOf(schema)
  const zh = nameOf(schema)
  const told = choices[place]
  if (told) return { kind: "choice", ...zh, choices: told }
  switch (part.kind) {
    case "choice": {
      const word = wordOf(schema)
      return { kind: "choice", ...zh, choices: part.values.map((value) => ({ value, zh: word(value) })) }
    }
    case "list":
      return { kind: "list", ...zh, some: part.some, item: formOf(part.item, choices, `${place}.*`) }
    case "group":
      return { kind: "group", ...zh, fields: part.fields.map(({ key, required, schema: field }) => ({ key, required, field: formOf(field, choices, `${place}.${key}`) })) }
    case "cases":
      return { kind: "cases", ...zh, cases: part.members.map((member) => ({ tag: String(tagOf(member)), field: formOf(member) })) }
    case "number":
      return { kind: "number", ...zh, ...rangeOf(schema) }
    default:
      return { kind: part.kind, ...zh }
  }
}
