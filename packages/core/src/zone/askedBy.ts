/** What a rule book asks for, by heading, item and field: gathered once for each book. */
import type { AnswerForm } from "../rules/answers.ts"
import type { RuleBook } from "../rules/RuleBook.ts"
import { questionsOf } from "./questionsOf.ts"

/** Heading → item → field → the form of its answer. */
export type Asked = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, AnswerForm>>>

const gathered = new WeakMap<RuleBook, Asked>()

/** Where a sign's contrast is asked for, its two colours may be told instead: it follows from them. */
const withColours = (heading: string, field: string, form: AnswerForm): ReadonlyArray<readonly [string, AnswerForm]> =>
  heading === "signs" && field === "contrast" ? [[field, form], ["ground", "colour"], ["letters", "colour"]] : [[field, form]]

const gather = (book: RuleBook): Asked => {
  const asked = new Map<string, Map<string, Map<string, AnswerForm>>>()
  for (const { at: [heading, item, field], form } of book.rules.flatMap(({ check }) => questionsOf(check))) {
    const items = asked.get(heading) ?? new Map<string, Map<string, AnswerForm>>()
    const fields = items.get(item) ?? new Map<string, AnswerForm>()
    for (const [name, its] of withColours(heading, field, form)) fields.set(name, its)
    asked.set(heading, items.set(item, fields))
  }
  return asked
}

/** @internal */
export const askedBy = (book: RuleBook): Asked => {
  const known = gathered.get(book)
  if (known) return known
  const asked = gather(book)
  gathered.set(book, asked)
  return asked
}
