/** What of a text made it fit a question: the spans of its pairs and words, joined where they touch. */
import type { Span } from "../QuestionBank.ts"
import { gramsOf } from "./gramsOf.ts"
import { normalText } from "./normalText.ts"

/** @internal */
export const marksOf = (written: string, tokens: ReadonlySet<string>): ReadonlyArray<Span> => {
  const { from, text, through } = normalText(written)
  const spans: Array<[number, number]> = []
  for (const { at, size, token } of gramsOf(text)) {
    if (size === 1 || !tokens.has(token)) continue
    const start = from[at] ?? 0
    const end = through[at + token.length - 1] ?? written.length
    const last = spans.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}
