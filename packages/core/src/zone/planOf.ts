/**
 * What an inspection needs of a rule book, worked out once for each book and each kind of zone: the items that its questions are about,
 * each with a number, and for every rule the function that finds what it comes to.
 */
import { applies, type Setting } from "../rules/applies.ts"
import { hangsOn } from "../rules/hangsOn.ts"
import type { Rule, RuleBook } from "../rules/RuleBook.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import type { Finding } from "./Finding.ts"
import { type Finder, finderOf, gravityOf, type NumberOf } from "./finderOf.ts"
import { NOTHING } from "./findingOf.ts"
import { questionsOf } from "./questionsOf.ts"
import type { Survey } from "./Survey.ts"

/** An item of a survey that some question is about. */
export interface PlannedItem {
  /** The number of its heading. */
  readonly heading: number
  readonly item: string
  /** Every object has something of this name, a `constructor`: only what is the survey's own counts. */
  readonly inherited: boolean
}

/** The circumstances as a survey tells them. */
export type Told = NonNullable<Survey["circumstances"]>

/** A rule book as it is inspected. */
export interface Plan {
  readonly headings: ReadonlyArray<string>
  readonly items: ReadonlyArray<PlannedItem>
  /** The number of an item as evidence names it (`signs.zonePlate`). */
  readonly numbers: ReadonlyMap<string, number>
  /** For each item, the numbers of the rules that look at it. */
  readonly lookers: ReadonlyArray<ReadonlyArray<number>>
  /** What finds each rule's outcome in zones of this kind. */
  readonly findersFor: (venue: VenueKind, tier: Tier) => ReadonlyArray<(...seen: [...Parameters<Finder>, told: Told]) => Finding>
}

type Findings = ReturnType<Plan["findersFor"]>

/** Looks up what was made before under a key, or makes it. */
const kept = <Key, Value>(
  known: { readonly get: (key: Key) => Value | undefined; readonly set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value
): Value => {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

/** What a survey may tell of a circumstance. */
const ANSWERS = [undefined, true, false] as const

/** Every way in which a survey may tell of some circumstances; of two of them, the answers to the second stand together for each of the first. */
const waysToTell = (names: ReadonlyArray<string>): ReadonlyArray<Setting["circumstances"]> =>
  names.reduce<ReadonlyArray<Setting["circumstances"]>>((ways, name) => ways.flatMap((way) => ANSWERS.map((answer) => ({ ...way, [name]: answer }))), [{}])

/** Venue, level and each way to tell of the circumstances settle beforehand whether a rule applies; the survey only picks one of these. */
const finderFor = (rule: Rule, find: Finder, book: RuleBook, venue: VenueKind, tier: Tier): Findings[number] => {
  const { requirement } = rule
  const names = hangsOn(requirement)
  const unjudged = (outcome: Finding["outcome"], open: ReadonlyArray<string>): Finder => {
    const finding: Finding = Object.freeze({
      rule, outcome, gravity: gravityOf(rule), judged: NOTHING, open: Object.freeze(open), evidence: NOTHING, expired: NOTHING
    })
    return () => finding
  }
  const finders = waysToTell(names).map((circumstances): Finder => {
    const applicability = applies(requirement, { venue, tier, circumstances })
    if (applicability === "applies") return find
    if (applicability === "does not") return unjudged("notApplicable", [])
    return unjudged("notAssessed", names.filter((name) => circumstances[name] === undefined).map((name) => book.circumstances[name] ?? name))
  })
  if (names.length === 0) return finders[0]!
  return (items, told) => {
    let way = 0
    for (const name of names) {
      const answer = Object.hasOwn(told, name) ? told[name] : undefined
      way = way * ANSWERS.length + (answer === true ? 1 : answer === false ? 2 : 0)
    }
    return finders[way]!(items)
  }
}

const plan = (book: RuleBook): Plan => {
  const headings: Array<string> = []
  const items: Array<PlannedItem> = []
  const numbers = new Map<string, number>()
  const numberOf: NumberOf = ({ at: [heading, item] }) =>
    kept(numbers, `${heading}.${item}`, () => {
      if (!headings.includes(heading)) headings.push(heading)
      return items.push({ heading: headings.indexOf(heading), item, inherited: item in Object.prototype }) - 1
    })
  const finders = book.rules.map((rule) => ({ rule, find: finderOf(rule, numberOf) }))
  const lookers = items.map((): Array<number> => [])
  for (const [number, { check }] of book.rules.entries()) for (const item of new Set(questionsOf(check).map(numberOf))) lookers[item]!.push(number)
  const known = new Map<string, Findings>()
  return {
    headings,
    items,
    numbers,
    lookers,
    findersFor: (venue, tier) => kept(known, `${venue} ${tier}`, () => finders.map(({ find, rule }) => finderFor(rule, find, book, venue, tier)))
  }
}

const plans = new WeakMap<RuleBook, Plan>()

/** @internal */
export const planOf = (book: RuleBook): Plan => kept(plans, book, () => plan(book))
