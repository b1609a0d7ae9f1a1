/**
 * Makes of a rule the function that finds what it comes to where it applies: made once for each book, called for every zone.
 *
 * Zones are much alike: yes, no, one printer, twenty copies, A4. What comes of such an answer is the same in every zone, and so is the
 * finding of a rule all of whose answers are such. It is made once, frozen, and stands in the findings of all those zones; so an
 * inspection makes little, and keeping ten thousand of them takes little. How much is kept for it has a fixed bound for each rule.
 */
import type { Ask, Check } from "../rules/Check.ts"
import type { Judged } from "../rules/judge.ts"
import type { Rule } from "../rules/RuleBook.ts"
import type { Strength } from "../terms/Strength.ts"
import type { Finding, Gravity } from "./Finding.ts"
import { findingOf, NOTHING } from "./findingOf.ts"
import type { Answered } from "./Answered.ts"
import { questionsOf } from "./questionsOf.ts"
import { readerOf } from "./readerOf.ts"

/** Finds what a rule comes to, before anybody has looked for evidence and waivers. */
export type Finder = (items: ReadonlyArray<Answered>) => Finding

/** The number of the item that a question is about, among those of the book. */
export type NumberOf = (ask: Ask) => number

const GRAVITY: { readonly [strength in Strength]: Gravity } = { must: 3, mustNot: 3, should: 2, may: 1 }

/** How much a rule weighs where it is missing. @internal */
export const gravityOf = ({ requirement: { strength } }: Rule): Gravity => GRAVITY[strength]

const reasonsIn = (check: Check): ReadonlyArray<string> =>
  check._tag === "Open" ? [check.why] : check._tag === "Ask" ? [] : check.of.flatMap(reasonsIn)

/** How many answers to one question are kept, and how many findings of one rule; 64 so that five numbers below it make a small integer. */
const KEPT = 64

/** How many lists to one question are kept; each is compared word by word, so they are few. */
const LISTS = 8

/** A question with the number of its item, and what came of the answers that are kept. */
interface Part {
  readonly ask: Ask
  readonly item: number
  /** Undefined where the answer is simply that in its field. */
  readonly read: ReturnType<typeof readerOf>
  readonly field: string
  readonly yesNo: boolean
  readonly numbers: Map<unknown, number>
  /** The lists that are kept, with their numbers: few, since they are compared one by one. */
  readonly lists: Array<{ readonly list: ReadonlyArray<unknown>; readonly number: number }>
  readonly judged: Array<Judged>
}

const judge = (ask: Ask, saw: unknown): Judged => ({ ask, saw, met: saw === undefined || saw === null ? undefined : ask.test(saw) })

/** No answer, null, yes and no have fixed numbers, and are asked for first: most answers are one of them. */
const FIRST = [undefined, null, true, false] as const

const partOf = (ask: Ask, item: number): Part => {
  const judged = (ask.form === "yesNo" ? FIRST : FIRST.slice(0, 2)).map((saw) => Object.freeze(judge(ask, saw)))
  return { ask, item, read: readerOf(ask), field: ask.at[2], yesNo: ask.form === "yesNo", numbers: new Map(), lists: [], judged }
}

const sawIn = ({ field, read }: Part, answered: Answered): unknown => (read === undefined ? answered?.[field] : read(answered))

const same = (one: ReadonlyArray<unknown>, other: ReadonlyArray<unknown>): boolean => {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

const isShort = (each: unknown): boolean => typeof each === "string" && each.length <= KEPT

/** The number of a list among those that are kept; -1 for another one. A copy is kept: what was seen stays the survey's own. */
const listNumberIn = ({ ask, judged, lists }: Part, saw: ReadonlyArray<unknown>): number => {
  for (const { list, number } of lists) if (same(list, saw)) return number
  if (lists.length === LISTS || judged.length === KEPT || saw.length > KEPT || !saw.every(isShort)) return -1
  const list = Object.freeze([...saw])
  lists.push({ list, number: judged.length })
  return judged.push(Object.freeze(judge(ask, list))) - 1
}

/** The number of an answer among those that are kept; -1 for another one. What is long is not kept, nor is −0 taken for 0. */
const numberIn = (part: Part, saw: unknown): number => {
  if (saw === undefined) return 0
  if (saw === null) return 1
  if (typeof saw === "boolean" && part.yesNo) return saw ? 2 : 3
  const { ask, judged, numbers } = part
  if (typeof saw === "object") return Array.isArray(saw) ? listNumberIn(part, saw) : -1
  const known = numbers.get(saw)
  if (known !== undefined) return saw === 0 && Object.is(saw, -0) ? -1 : known
  if (judged.length === KEPT || Object.is(saw, -0) || (typeof saw === "string" && !isShort(saw))) return -1
  numbers.set(saw, judged.length)
  return judged.push(Object.freeze(judge(ask, saw))) - 1
}

const judgeAll = (parts: ReadonlyArray<Part>, items: ReadonlyArray<Answered>): ReadonlyArray<Judged> =>
  parts.map((part) => {
    const saw = sawIn(part, items[part.item])
    return part.judged[numberIn(part, saw)] ?? judge(part.ask, saw)
  })

/** @internal */
export const finderOf = (rule: Rule, numberOf: NumberOf): Finder => {
  const basics = { rule, gravity: gravityOf(rule), open: Object.freeze(reasonsIn(rule.check)) }
  const parts = questionsOf(rule.check).map((ask) => partOf(ask, numberOf(ask)))
  const findings = new Map<number, Finding>()
  const find = (judged: ReadonlyArray<Judged>): Finding => findingOf(basics, judged, NOTHING, NOTHING)
  if (parts.length > 5) return (items) => find(judgeAll(parts, items))
  return (items) => {
    let key = 0
    for (const part of parts) {
      const number = numberIn(part, sawIn(part, items[part.item]))
      if (number < 0) return find(judgeAll(parts, items))
      key = key * KEPT + number
    }
    const known = findings.get(key)
    if (known) return known
    const judged = judgeAll(parts, items)
    if (findings.size === KEPT) return find(judged)
    const finding = Object.freeze(find(Object.freeze(judged)))
    findings.set(key, finding)
    return finding
  }
}
