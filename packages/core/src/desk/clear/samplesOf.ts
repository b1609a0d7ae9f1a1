/**
 * Wishes that somebody might make, put together from the schema alone: to ask a room what it would say before anything is filled in. They
 * are only ever decided on, never kept.
 */
import type * as Schema from "effect/Schema"
import type { Context } from "../../rules/Room.ts"
import { partsOf } from "./partsOf.ts"
import { rangeOf } from "./rangeOf.ts"
import { tagOf } from "./wishSchemas.ts"

/** What samples are put together from: the day, a word that stands under `id` in the state, and the numbers and words that stand in it by their names. */
interface Material {
  readonly today: string
  readonly id: string
  readonly numbers: ReadonlyMap<string, ReadonlyArray<number>>
  /** What a text of this name may be: what stands under it in the state, or what something there is called by, e.g. a step of a review. */
  readonly textsOf: (key: string) => ReadonlyArray<string>
  /** Which choice of each list of choices is taken. */
  readonly turn: number
}

const at = <A>(list: ReadonlyArray<A>, turn: number): A | undefined => list[turn % Math.max(list.length, 1)]

const valueOf = (schema: Schema.Top, key: string, material: Material): unknown => {
  const part = partsOf(schema)
  switch (part.kind) {
    case "personal": return { subject: "sample", sealed: "sample" }
    case "file": return { id: "sample", subject: "sample", mediaType: "application/pdf", size: 1 }
    case "proof": return { _tag: "Shown" }
    case "day": return material.today
    case "number": return at(material.numbers.get(key) ?? [], material.turn) ?? rangeOf(schema).minimum ?? 1
    case "boolean": return material.turn % 2 === 0
    case "choice": return at(part.values, material.turn)
    case "list": return [valueOf(part.item, key, material)]
    case "cases": return groupOf(at(part.members, material.turn), material)
    case "group": return groupOf(schema, material)
    default: return key === "id" ? material.id : at(material.textsOf(key), material.turn)
  }
}

const groupOf = (schema: Schema.Top | undefined, material: Material): unknown => {
  if (schema === undefined) return undefined
  const part = partsOf(schema)
  if (part.kind !== "group") return valueOf(schema, "", material)
  const tag = tagOf(schema)
  return {
    ...(tag !== undefined && { _tag: tag }),
    // every other turn with all that may be left out
    ...Object.fromEntries(part.fields.filter(({ required }) => required || material.turn % 2 === 1).map(({ key, schema: field }) => [key, valueOf(field, key, material)]))
  }
}

/** The words under `id` and `key` anywhere in a state, at most eight of each, and the numbers and other words by their names. */
const gather = (state: unknown, ids: Set<string>, keys: Set<string>, numbers: Map<string, Array<number>>, words: Map<string, Set<string>>): void => {
  if (typeof state !== "object" || state === null) return
  for (const [key, value] of Object.entries(state)) {
    if (key === "id" && typeof value === "string" && ids.size < 8) ids.add(value)
    else if (key === "key" && typeof value === "string" && keys.size < 8) keys.add(value)
    else if (typeof value === "number") numbers.set(key, [...(numbers.get(key) ?? []), value])
    else if (typeof value === "string") words.set(key, (words.get(key) ?? new Set()).add(value))
    else gather(value, ids, keys, numbers, words)
  }
}

const TURNS = 6
/** So many of what a state has many of, e.g. the requirements that an inspection found missing: one of them may be the one that a wish is for. */
const MOST = 200

/** A text, or a list of them. */
const isText = (schema: Schema.Top): boolean => {
  const part = partsOf(schema)
  return part.kind === "text" || (part.kind === "list" && isText(part.item))
}

const namesIn = (schema: Schema.Top): ReadonlyArray<string> => {
  const part = partsOf(schema)
  return part.kind === "group" ? part.fields.flatMap(({ key, schema: field }) => (isText(field) ? [key] : [])) : []
}

/** The words of the law that a wish may stand on, by the names of the fields in which they stand: rules, what they show, things, grounds. */
const wordsOfLaw = ({ rules }: Context): ReadonlyMap<string, ReadonlyArray<string>> => {
  const requirements = rules.map(({ requirement }) => requirement)
  const ids = requirements.map(({ id }) => id)
  return new Map<string, ReadonlyArray<string>>([
    ["rule", [...requirements.flatMap((each) => (each.kind === "Display" ? each.shows ?? [] : [])), ...ids]],
    ["requirement", ids],
    ["item", requirements.flatMap((each) => ("item" in each ? [each.item] : []))],
    ["ground", requirements.flatMap((each) => (each.kind === "Catalogue" ? each.entries.map(({ key }) => key) : []))]
  ])
}

/** What the state calls by a name comes before what the law does. @internal */
export function* samplesOf(schema: Schema.Top, state: unknown, context: Context): Generator {
  const { today } = context
  const ids = new Set(["示例"])
  const keys = new Set(["示例"])
  const numbers = new Map<string, Array<number>>()
  const words = new Map<string, Set<string>>()
  gather(state, ids, keys, numbers, words)
  // put together once for each name: there may be hundreds of samples
  const texts = new Map(Array.from(words, ([key, own]) => [key, [...own, ...keys]] as const))
  const others = [...keys]
  let law: ReadonlyMap<string, ReadonlyArray<string>> | undefined
  const textsOf = (key: string): ReadonlyArray<string> => texts.get(key) ?? (law ??= wordsOfLaw(context)).get(key) ?? others
  const turns = Math.min(MOST, Math.max(TURNS, others.length, ...namesIn(schema).map((key) => textsOf(key).length)))
  for (let turn = 0; turn < turns; turn++) for (const id of ids) yield groupOf(schema, { today, id, numbers, textsOf, turn })
}
