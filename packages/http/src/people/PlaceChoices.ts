/** A choice that the place gives in the stead of something that staff would write, and what the wish says for it. */
import type { Addressee } from "@zone/core/application"
import { ComplaintField, groundsIn, ratingItemsIn } from "@zone/core/feedback"
import { type Context, wordOf } from "@zone/core/rules"

/** What may be chosen. */
export interface PlaceChoices {
  readonly zh: string
  readonly choices: ReadonlyArray<{ readonly value: string; readonly zh: string }>
  /** What the wish says where this is chosen. */
  readonly says: (value: string) => unknown
}

/** By the path in the wish, with `*` for each of a list. @internal */
export interface PlaceChoicesByPath {
  readonly [path: string]: PlaceChoices
}

/** What a place is asked by: its law, and whom applications may be for there. @internal */
export interface AskedOf {
  readonly context: Context
  readonly addressees: ReadonlyArray<Addressee>
}

const fieldWord = wordOf(ComplaintField)

const ratingItem = ({ context }: AskedOf): PlaceChoices =>
  ({ zh: "评价事项", choices: ratingItemsIn(context).entries.map(({ key, label }) => ({ value: key, zh: label })), says: (value) => value })

/** One of the place's grounds; where it lists none, what the complaint is about, in the words of the law: what people say themselves is sealed. */
const ground = ({ context }: AskedOf): PlaceChoices => {
  const lists = groundsIn(context)
  if (lists.length === 0) {
    const words = new Map<string, string>(ComplaintField.literals.map((field) => [field, fieldWord(field)]))
    return { zh: "投诉事项", choices: [...words].map(([value, zh]) => ({ value, zh })), says: (value) => ({ _tag: "Described", words: words.get(value) }) }
  }
  const listed = lists.flatMap(([field, { entries }]) =>
    entries.map(({ key, label }) => ({ value: `${field}/${key}`, zh: `${fieldWord(field)}：${label}`, named: { _tag: "Listed", field, key } })))
  return {
    zh: "投诉情形", choices: listed.map(({ value, zh }) => ({ value, zh })), says: (value) => listed.find((each) => each.value === value)?.named
  }
}

const addressee = ({ addressees }: AskedOf): PlaceChoices =>
  ({ zh: "受理机关", choices: addressees.map(({ name }) => ({ value: name, zh: name })), says: (value) => addressees.find(({ name }) => name === value) })

const KNOWN: { readonly [wish: string]: { readonly [path: string]: (asked: AskedOf) => PlaceChoices } } = {
  "application.Receive": { addressee },
  "feedback.Rate": { "scores.*.item": ratingItem },
  "feedback.Complain": { "grounds.*": ground }
}

/** @internal */
export const placeChoices = (room: string, wish: string, asked: AskedOf): PlaceChoicesByPath =>
  Object.fromEntries(Object.entries(KNOWN[`${room}.${wish}`] ?? {}).map(([path, make]) => [path, make(asked)]))
