/**
 * Finds questions in Chinese without a list of words: by pairs of neighbouring characters, those that few questions have counting more. A
 * question counts for more than its answer.
 */
import type { Question } from "../api/PublicGroup.ts"

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()

/** Pairs of neighbouring Chinese characters, words of other letters whole. */
const pairsOf = (text: string): ReadonlyArray<string> =>
  plain(text).split(" ").flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word)) return word === "" ? [] : [word]
    const letters = Array.from(word)
    return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
  })

/** @internal */
export const rankQuestions = (questions: ReadonlyArray<Question>) => {
  const indexed = questions.map((question) => ({ question, asked: new Set(pairsOf(question.question)), answered: new Set(pairsOf(question.answer)) }))
  const having = new Map<string, number>()
  for (const { answered, asked } of indexed) for (const pair of new Set([...asked, ...answered])) having.set(pair, (having.get(pair) ?? 0) + 1)
  const weight = (pair: string): number => Math.log(1 + questions.length / (1 + (having.get(pair) ?? 0)))

  return (text: string, limit: number): ReadonlyArray<Question> => {
    const wanted = new Set(pairsOf(text))
    if (wanted.size === 0) return plain(text) === "" ? questions.slice(0, limit) : []
    const found = indexed.flatMap(({ answered, asked, question }) => {
      let score = 0
      // a lone character has no pair: it is looked for as it is
      for (const pair of wanted) {
        const lone = pair.length === 1
        if (asked.has(pair) || (lone && question.question.includes(pair))) score += 3 * weight(pair)
        else if (answered.has(pair) || (lone && question.answer.includes(pair))) score += weight(pair)
      }
      return score > 0 ? [{ question, score }] : []
    })
    return found.toSorted((one, other) => other.score - one.score).slice(0, limit).map(({ question }) => question)
  }
}
