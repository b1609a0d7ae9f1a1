/** Shows the rules in force, in words or as JSON. */
import { kinds, type Rule, type RuleBook } from "@zone/core/rules"
import { VenueKind } from "@zone/core/terms"
import { sayRequirement, sayScope } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { emphasize } from "../../terminal/emphasize.ts"
import { writeOut } from "../../terminal/writeOut.ts"
import { openBook } from "../openBook.ts"
import { sayPlaces } from "../sayPlaces.ts"
import { sayRule } from "../sayRule.ts"
import { sayTerm } from "../sayTerm.ts"
import { todayInChina } from "../todayInChina.ts"
import { zhOf } from "../zhOf.ts"
import type { ShowInput } from "./showFlags.ts"

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : ["", emphasize(title), ...lines]

const sayLineage = ({ lineage }: RuleBook): string =>
  lineage.map(({ documents: [own], id }) => `${id}（《${own.title}》，${own.inForceFrom} 起）`).join(" → ")

const sayBook = (book: RuleBook, rules: ReadonlyArray<Rule>, on: string, venue: VenueKind | undefined): string => {
  const [own] = book.lineage.at(-1)!.documents
  return [
    emphasize(`《${own.title}》 ${on} 的现行规则${venue === undefined ? "" : `（${zhOf(VenueKind)(venue)}）`}`),
    `规则包：${sayLineage(book)}`,
    `要求 ${rules.length} 项，期限 ${Object.keys(book.terms).length} 项`,
    ...kinds.flatMap(({ tag, zh }) => section(zh, rules.filter(({ requirement }) => requirement.kind === tag).flatMap((rule) => {
      const [first, ...others] = sayRule(rule, book)
      return [`  ${first}`, ...others.map((line) => `      ${line}`)]
    }))),
    ...section("已经废止", book.repealed.map(({ by, rule }) =>
      `  ${sayRequirement(rule.requirement, book.name)}：由${sayPlaces(book.lineage.find(({ id }) => id === by.pack), by.basis)}废止`)),
    ...section("期限", Object.values(book.terms).map((term) => `  ${sayTerm(term)}`))
  ].join("\n")
}

const writeBook = (book: RuleBook, rules: ReadonlyArray<Rule>, on: string): string =>
  JSON.stringify({
    pack: book.pack,
    on,
    lineage: book.lineage.map(({ documents: [own], id }) => ({ id, title: own.title, number: own.number, inForceFrom: own.inForceFrom })),
    rules: rules.map(({ basis, kept, replacing, requirement, setBy }) => ({
      id: requirement.id,
      kind: requirement.kind,
      strength: requirement.strength,
      says: sayRequirement(requirement, book.name),
      scope: sayScope(requirement, book.circumstances),
      setBy,
      basis,
      replacing,
      ...(kept && { kept }),
      requirement
    })),
    repealed: book.repealed.map(({ by, rule }) => ({ id: rule.requirement.id, setBy: rule.setBy, by })),
    terms: book.terms,
    receiptRules: book.receiptRules,
    circumstances: book.circumstances
  })

export const showBook = Effect.fnUntraced(function*({ id, json, on: asked, venue: wanted }: ShowInput) {
  const on = Option.isSome(asked) ? asked.value : yield* todayInChina
  const book = yield* openBook(id, on)
  const venue = Option.getOrUndefined(wanted)
  const rules = book.rules.filter(({ requirement: { venues } }) => venue === undefined || venues === undefined || venues.includes(venue))
  yield* writeOut(Stream.make(`${json ? writeBook(book, rules, on) : sayBook(book, rules, on, venue)}\n`))
})
