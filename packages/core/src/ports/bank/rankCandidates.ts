/** Ranks entries that a store has found, as the bank in memory does: by the same weights, whatever found them. */
import { byCodePoint } from "../byCodePoint.ts"
import type { BankHit, BankVersion } from "../QuestionBank.ts"
import { marksOf } from "./marksOf.ts"
import type { Question } from "./readQuestion.ts"
import { isVery, LEAST, rarity, scoreOf } from "./scoreOf.ts"
import { weighEntry } from "./weighEntry.ts"

/** How many entries are searched, and how many of them have a gram. */
export interface GramCounts {
  readonly entries: number
  readonly having: (token: string) => number
}

/**
 * The best of some candidates first, with what fits marked; those that fit by chance alone are left out.
 *
 * @example
 * ```ts
 * import { rankCandidates, readQuestion } from "@zone/core/ports"
 *
 * rankCandidates(readQuestion("居住证", []), [], { entries: 0, having: () => 0 }, 10) // => []
 * ```
 */
export const rankCandidates = (question: Question, candidates: ReadonlyArray<BankVersion>, { entries, having }: GramCounts, limit: number): ReadonlyArray<BankHit> => {
  const tokens = new Set(question.tokens)
  const rarities = new Map(question.tokens.map((token) => [token, rarity(entries, having(token))]))
  const scoreIn = scoreOf(question, (token) => rarities.get(token) ?? 0)
  return candidates.map((found) => {
    const weights = weighEntry(found.entry)
    return { found, score: isVery(question, found.entry) ? 1 : scoreIn((token) => weights.get(token) ?? 0) }
  })
    .filter(({ score }) => score >= LEAST)
    .toSorted((one, other) => other.score - one.score || byCodePoint(one.found.entry.id, other.found.entry.id))
    .slice(0, limit)
    .map(({ found, score }): BankHit => ({ found, score, marks: { question: marksOf(found.entry.question, tokens), answer: marksOf(found.entry.answer, tokens) } }))
}
