/** The paper for somebody who comes to read: 查阅人守则, where the rules of the place show some. */
import type { Fact } from "../../reading/Fact.ts"
import { readerRules } from "../../paper/readerRules.ts"
import type { RuleBook } from "../../rules/RuleBook.ts"
import type { Draft } from "./Draft.ts"

const shows = ({ rules }: RuleBook): boolean =>
  rules.some(({ requirement }) => requirement.kind === "Display" && requirement.item === "userRules" && requirement.strength !== "mustNot" && (requirement.shows ?? []).length > 0)

/** No fact issues it: it hangs there, and is handed out as it stands today. @internal */
export const readingPapers = (history: ReadonlyArray<Fact>, book: RuleBook | undefined): ReadonlyArray<Draft> =>
  history.length === 0 || book === undefined || !shows(book) ? [] : [{
    paper: "reader-rules",
    title: "查阅人守则",
    asks: [{ word: "place", needed: true }, { word: "hours", needed: false }],
    opens: [],
    draw: ({ copy, office, today, words }) =>
      readerRules({ date: today, place: words.place ?? office.place ?? "", book, ...(words.hours !== undefined && { hours: words.hours }), copy })
  }]
