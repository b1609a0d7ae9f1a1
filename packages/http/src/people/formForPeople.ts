/**
 * What people fill in of a wish themselves, read off its form: what they say of themselves and others, and what cannot be left out. The day,
 * the way that it came in, and the office's own words and numbers are not theirs: the server fills in what it knows, and takes nothing else.
 */
import type { Field } from "../api/MatterShown.ts"
import type { PlaceChoices, PlaceChoicesByPath } from "./PlaceChoices.ts"

/** A value that somebody filled in, made whole; places that are not theirs are told. */
type Fill = (given: unknown, at: string, wrong: Array<string>) => unknown

/** What is left of a field: what people fill in, if anything, and how it is made whole. */
interface Narrowed {
  readonly field?: Field
  readonly fill: Fill
}

/** Where one stands in a wish. */
interface Place {
  readonly today: string
  readonly path: string
  readonly key: string
  readonly choices: PlaceChoicesByPath
  /** Paths of what is theirs, though it may be left out and tells of nobody. */
  readonly also: ReadonlyArray<string>
  /** Paths of what must be filled in, though a wish of staff may leave it out. */
  readonly must: ReadonlyArray<string>
}

const THEIRS: ReadonlySet<Field["kind"]> = new Set(["personal", "file", "proof"])
/** Ways in which something comes in where no member of staff takes it, the first that there is. */
const WAYS = ["kiosk", "inPerson"]

const always = (value: unknown): Narrowed => ({ fill: () => value })
const asGiven = (field: Field): Narrowed => ({ field, fill: (given) => given })

/** Whether somebody says something of a person in it, or hands something in. */
const tellsOfPeople = ({ cases = [], fields = [], item, kind }: Field): boolean =>
  THEIRS.has(kind) || fields.some(({ field }) => tellsOfPeople(field)) || cases.some(({ field }) => tellsOfPeople(field)) || (item !== undefined && tellsOfPeople(item))

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value)

const choiceOf = ({ choices, says, zh }: PlaceChoices): Narrowed => ({
  field: { kind: "choice", zh, choices },
  fill: (given, at, wrong) => {
    const value = typeof given === "string" && choices.some((each) => each.value === given) ? says(given) : undefined
    if (value === undefined) wrong.push(at)
    return value
  }
})

const below = (place: Place, key: string): Place => ({ ...place, key, path: place.path === "" ? key : `${place.path}.${key}` })

const ofGroup = ({ fields: all = [], ...group }: Field, place: Place, tag?: string): Narrowed | undefined => {
  const parts = new Map<string, Narrowed>()
  const fields: Array<NonNullable<Field["fields"]>[number]> = []
  for (const { field, key, required } of all) {
    const inner = below(place, key)
    if (!required && !tellsOfPeople(field) && !place.also.includes(inner.path)) continue
    const narrowed = narrow(field, inner)
    if (narrowed?.field === undefined && !required) continue
    if (narrowed === undefined) return undefined
    parts.set(key, narrowed)
    if (narrowed.field) fields.push({ key, required: required || place.must.includes(inner.path), field: narrowed.field })
  }
  const fill: Fill = (given, at, wrong) => {
    if (given !== undefined && !isRecord(given)) return given
    const { _tag, ...own } = given ?? {}
    const under = (key: string): string => `${at}.${key}`
    wrong.push(...Object.keys(own).filter((key) => parts.get(key)?.field === undefined).map(under))
    const entries = [...parts].flatMap(([key, part]) => {
      if (part.field === undefined) return [[key, part.fill(undefined, under(key), wrong)] as const]
      return Object.hasOwn(own, key) ? [[key, part.fill(own[key], under(key), wrong)] as const] : []
    })
    return { ...(tag !== undefined && { _tag: tag }), ...Object.fromEntries(entries) }
  }
  return fields.length === 0 ? { fill } : { field: { ...group, fields }, fill }
}

const ofCases = ({ cases = [], ...rest }: Field, place: Place): Narrowed | undefined => {
  const left = cases.flatMap(({ field, tag }) => {
    const narrowed = ofGroup(field, place, tag)
    return narrowed ? [{ tag, narrowed }] : []
  })
  // where the server can fill in one by itself, nobody is asked
  const first = left.find(({ narrowed }) => narrowed.field === undefined) ?? left[0]
  if (first === undefined) return undefined
  if (first.narrowed.field === undefined || left.length === 1) return first.narrowed
  return {
    field: { ...rest, cases: left.map(({ narrowed, tag }) => ({ tag, field: narrowed.field ?? { kind: "group", fields: [] } })) },
    fill: (given, at, wrong) => (left.find(({ tag }) => isRecord(given) && given["_tag"] === tag)?.narrowed.fill ?? ((value: unknown) => value))(given, at, wrong)
  }
}

const ofList = ({ item: each, ...list }: Field, place: Place): Narrowed | undefined => {
  const item = each && narrow(each, below(place, "*"))
  // a list may be empty where nobody but the office could fill it
  if (item?.field === undefined) return list.some === true ? undefined : always([])
  return {
    field: { ...list, item: item.field },
    fill: (given, at, wrong) => Array.isArray(given) ? given.map((value, i) => item.fill(value, `${at}.${i}`, wrong)) : given
  }
}

const narrow = (field: Field, place: Place): Narrowed | undefined => {
  const { choices, key, path, today } = place
  const chosen = choices[path]
  if (chosen) return choiceOf(chosen)
  switch (field.kind) {
    case "group": return ofGroup(field, place)
    case "cases": return ofCases(field, place)
    case "list": return ofList(field, place)
    case "day": return key === "on" ? always(today) : undefined
    case "choice": {
      const way = key === "channel" ? WAYS.find((each) => field.choices?.some(({ value }) => value === each)) : undefined
      return way === undefined ? asGiven(field) : always(way)
    }
    case "boolean": case "personal": case "file": case "proof": return asGiven(field)
    // the office's own words and numbers
    default: return undefined
  }
}

/** What is theirs, though it may be left out and tells of nobody. */
const ALSO: { readonly [wish: string]: ReadonlyArray<string> } = {
  "application.Receive": ["wanted", "subject"],
  "feedback.Suggest": ["noAnswerWanted"]
}

/** What a room lets staff leave out, and not people: nobody is there to answer a question, so that it needs a contact. */
const MUST: { readonly [wish: string]: ReadonlyArray<string> } = {
  "enquiry.Receive": ["enquirer", "enquirer.contact"]
}

/** The form that people fill in, and how what they filled in becomes a wish. @internal */
export interface FormForPeople {
  readonly form: Field
  readonly complete: (given: { readonly _tag: string; readonly [key: string]: unknown }) => {
    readonly wish: { readonly _tag: string; readonly [key: string]: unknown }
    /** Places of what is not theirs to say, or not to be chosen here. */
    readonly wrong: ReadonlyArray<string>
  }
}

/** Nothing where a wish cannot do without what only the office can say. @internal */
export const formForPeople = (form: Field, { choices, room, today, wish }: {
  readonly room: string
  readonly wish: string
  readonly today: string
  readonly choices: PlaceChoicesByPath
}): FormForPeople | undefined => {
  const narrowed = ofGroup(form, { today, choices, path: "", key: "", also: ALSO[`${room}.${wish}`] ?? [], must: MUST[`${room}.${wish}`] ?? [] }, wish)
  if (narrowed?.field === undefined) return undefined
  return {
    form: narrowed.field,
    complete: (given) => {
      const wrong: Array<string> = []
      return { wish: { _tag: wish, ...narrowed.fill(given, "wish", wrong) as object }, wrong }
    }
  }
}
