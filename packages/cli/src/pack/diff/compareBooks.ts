/** Compares two rule books rule by rule and term by term. */
import type { Term } from "@zone/core/calendar"
import type { Rule, RuleBook } from "@zone/core/rules"

/** A thing of the first book and the thing of the second that stands in its place. */
export interface Pair<A> {
  readonly before: A
  readonly after: A
}

export interface BookDifference {
  /** In the second book only. */
  readonly added: ReadonlyArray<Rule>
  /** In the first book only. */
  readonly removed: ReadonlyArray<Rule>
  /** Under one id in both, and not the same. */
  readonly replaced: ReadonlyArray<Pair<Rule>>
  readonly terms: {
    readonly added: ReadonlyArray<Term>
    readonly removed: ReadonlyArray<Term>
    readonly replaced: ReadonlyArray<Pair<Term>>
  }
}

/** The same data in the same order of keys, as packs are read. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const compare = <A>(before: ReadonlyMap<string, A>, after: ReadonlyMap<string, A>, content: (each: A) => unknown) => ({
  added: [...after].flatMap(([id, each]) => before.has(id) ? [] : [each]),
  removed: [...before].flatMap(([id, each]) => after.has(id) ? [] : [each]),
  replaced: [...after].flatMap(([id, each]): ReadonlyArray<Pair<A>> => {
    const old = before.get(id)
    return old === undefined || same(content(old), content(each)) ? [] : [{ before: old, after: each }]
  })
})

const rulesOf = ({ rules }: RuleBook): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.requirement.id, rule]))

const termsOf = ({ terms }: RuleBook): ReadonlyMap<string, Term> => new Map(Object.values(terms).map((term) => [term.id, term]))

export const compareBooks = (before: RuleBook, after: RuleBook): BookDifference => ({
  ...compare(rulesOf(before), rulesOf(after), ({ basis, requirement }) => [basis, requirement]),
  terms: compare(termsOf(before), termsOf(after), (term) => term)
})
