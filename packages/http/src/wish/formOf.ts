/** The form of a wish as data, from its schema and the words of its room: whoever draws screens need know no room. */
import { fieldNameOf, partsOf, rangeOf, tagOf } from "@zone/core/desk"
import { type FieldNames, wordOf } from "@zone/core/rules"
import * as Schema from "effect/Schema"
import type { Field } from "../api/MatterShown.ts"
import { wordsOnScreen } from "./wordsOnScreen.ts"

type Choices = NonNullable<Field["choices"]>

/** What a form is drawn by besides its schema. */
export interface FormWords {
  /** The words of the room. */
  readonly names: FieldNames
  /** What may be chosen at a place, by its path with `*` for each of a list, where the place knows better than the schema. */
  readonly choices?: (schema: Schema.Top, path: string) => { readonly choices: Choices; readonly closed: boolean } | undefined
}

/** Where a field stands: the keys and tags around it, the nearest first, and its path. */
interface Place extends FormWords {
  readonly within: ReadonlyArray<string>
  readonly path: string
}

/** What the schema is called in Chinese, where it is called anything. */
const nameOf = (schema: Schema.Top): { readonly zh?: string } => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return typeof zh === "string" ? { zh } : {}
}

const below = (place: Place, key: string, ...within: ReadonlyArray<string>): Place =>
  ({ ...place, path: place.path === "" ? key : `${place.path}.${key}`, within: [...within, ...place.within] })

const groupOf = (schema: Schema.Top, fields: Extract<ReturnType<typeof partsOf>, { readonly kind: "group" }>["fields"], place: Place): Field => {
  const tag = tagOf(schema)
  const inner: Place = typeof tag === "string" ? { ...place, within: [tag, ...place.within] } : place
  return {
    kind: "group", ...nameOf(schema),
    fields: fields.map(({ key, required, schema: field }) => {
      const word = fieldNameOf(inner.names, inner.within, key)
      return { key, required, ...(word !== undefined && wordsOnScreen(word)), field: draw(field, below(inner, key, key)) }
    })
  }
}

/** A case that has no word of its own is called by what it holds. */
const wordOfParts = ({ fields = [], zh }: Field): string | undefined =>
  zh === undefined && fields.length > 0 && fields.every((each) => each.zh !== undefined) ? fields.map((each) => each.zh).join("、") : undefined

const draw = (schema: Schema.Top, place: Place): Field => {
  const part = partsOf(schema)
  const zh = nameOf(schema)
  const given = part.kind === "text" ? place.choices?.(schema, place.path) : undefined
  if (given) return { kind: given.closed ? "choice" : "text", ...zh, choices: given.choices }
  switch (part.kind) {
    case "choice": {
      const word = wordOf(schema)
      return { kind: "choice", ...zh, choices: part.values.map((value) => ({ value, zh: word(value) })) }
    }
    case "list":
      return { kind: "list", ...zh, some: part.some, item: draw(part.item, below(place, "*")) }
    case "group":
      return groupOf(schema, part.fields, place)
    case "cases":
      return {
        kind: "cases", ...zh,
        cases: part.members.map((member) => {
          const tag = String(tagOf(member))
          const { zh: own, ...field }: Field = draw(member, place)
          const word = fieldNameOf(place.names, place.within, tag) ?? own ?? wordOfParts(field)
          return { tag, field: { ...field, ...(word !== undefined && { zh: wordsOnScreen(word).zh }) } }
        })
      }
    case "number":
      return { kind: "number", ...zh, ...rangeOf(schema) }
    default:
      return { kind: part.kind, ...zh }
  }
}

/** `tag` is the wish's own. @internal */
export const formOf = (schema: Schema.Top, words: FormWords = { names: {} }): Field => draw(schema, { ...words, within: [], path: "" })
