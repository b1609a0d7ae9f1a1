/** Tells what changes from one rule book to another, in words or as JSON. */
import type { Rule, RuleBook } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { emphasize } from "../../terminal/emphasize.ts"
import { writeOut } from "../../terminal/writeOut.ts"
import { openBook } from "../openBook.ts"
import { sayRule } from "../sayRule.ts"
import { sayTerm } from "../sayTerm.ts"
import { todayInChina } from "../todayInChina.ts"
import { type BookDifference, compareBooks } from "./compareBooks.ts"
import type { DiffInput } from "./diffFlags.ts"

interface Side {
  readonly book: RuleBook
  readonly on: string
}

const title = ({ book, on }: Side): string => `《${book.lineage.at(-1)!.documents[0].title}》（${book.pack}，${on}）`

const told = (mark: string, rule: Rule, book: RuleBook): ReadonlyArray<string> => {
  const [first, ...others] = sayRule(rule, book)
  return [`${mark} ${first}`, ...others.map((line) => `    ${line}`)]
}

const section = (heading: string, many: number, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  many === 0 ? [] : ["", emphasize(`${heading} ${many} 项`), ...lines]

const sayDifference = (before: Side, after: Side, difference: BookDifference): string => {
  const { added, removed, replaced, terms } = difference
  const lines = [
    ...section("增加的要求", added.length, added.flatMap((rule) => told("+", rule, after.book))),
    ...section("减少的要求", removed.length, removed.flatMap((rule) => told("-", rule, before.book))),
    ...section("代替的要求", replaced.length, replaced.flatMap((pair) => [...told("-", pair.before, before.book), ...told("+", pair.after, after.book)])),
    ...section("增加的期限", terms.added.length, terms.added.map((term) => `+ ${sayTerm(term)}`)),
    ...section("减少的期限", terms.removed.length, terms.removed.map((term) => `- ${sayTerm(term)}`)),
    ...section("代替的期限", terms.replaced.length, terms.replaced.flatMap((pair) => [`- ${sayTerm(pair.before)}`, `+ ${sayTerm(pair.after)}`]))
  ]
  return [`由 ${title(before)}`, `到 ${title(after)}`, ...(lines.length === 0 ? ["没有不同"] : lines)].join("\n")
}

const plain = ({ basis, requirement, setBy }: Rule) => ({ id: requirement.id, setBy, basis, requirement })

const writeDifference = (before: Side, after: Side, { added, removed, replaced, terms }: BookDifference): string =>
  JSON.stringify({
    from: { pack: before.book.pack, on: before.on },
    to: { pack: after.book.pack, on: after.on },
    added: added.map(plain),
    removed: removed.map(plain),
    replaced: replaced.map((pair) => ({ before: plain(pair.before), after: plain(pair.after) })),
    terms
  })

export const diffBooks = Effect.fnUntraced(function*({ from, id, json, on, other, to }: DiffInput) {
  const today = yield* todayInChina
  const day = Option.getOrElse(on, () => today)
  const [firstDay, secondDay] = [Option.getOrElse(from, () => day), Option.getOrElse(to, () => day)]
  const before = { book: yield* openBook(id, firstDay), on: firstDay }
  const after = { book: yield* openBook(Option.getOrElse(other, () => id), secondDay), on: secondDay }
  const difference = compareBooks(before.book, after.book)
  yield* writeOut(Stream.make(`${json ? writeDifference(before, after, difference) : sayDifference(before, after, difference)}\n`))
})
