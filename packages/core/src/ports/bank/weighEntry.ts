/** How much each gram of an entry says about it: those of its question and other phrasings far more than those of its answer. */
import { gramsOf } from "./gramsOf.ts"
import { normalText } from "./normalText.ts"

/** The texts of an entry that are searched. @internal */
export interface BankTexts {
  readonly question: string
  readonly phrasings: ReadonlyArray<string>
  readonly answer: string
}

/** A match in a question counts this many times one in an answer. */
const QUESTION = 4
/** How long questions and answers usually are, in grams. Fixed, so that an entry weighs the same whatever else is in the bank. */
const USUAL_QUESTION = 14
const USUAL_ANSWER = 120
/** How far length counts, from not at all to fully. */
const LENGTH_QUESTION = 0.35
const LENGTH_ANSWER = 0.6
/** How soon more of the same says no more. */
const SATURATION = 1.2

/** What a gram says about an entry of the usual length that has it in a question, or in the answer alone. @internal */
export const inQuestionAtLeast = QUESTION / (SATURATION + QUESTION)
/** @internal */
export const inAnswerOnly = 1 / (SATURATION + 1) / 2

const shortened = (length: number, usual: number, share: number): number => 1 - share + share * (length / usual)

/** The grams of a text, and how long it is in pairs and words. */
const read = (text: string) => {
  const grams = gramsOf(normalText(text).text)
  return { grams, length: Math.max(grams.reduce((sum, { size }) => sum + (size === 1 ? 0 : 1), 0), 1) }
}

/** The grams that an entry is found by, each with how much it says about it, from 0 to 1. @internal */
export const weighEntry = ({ answer, phrasings, question }: BankTexts): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  // of several ways to ask, each gram counts by the one that it says most about
  for (const text of [question, ...phrasings]) {
    const { grams, length } = read(text)
    const weight = QUESTION / shortened(length, USUAL_QUESTION, LENGTH_QUESTION)
    for (const { token } of grams) weights.set(token, Math.max(weights.get(token) ?? 0, weight))
  }
  const { grams, length } = read(answer)
  const weight = 1 / shortened(length, USUAL_ANSWER, LENGTH_ANSWER)
  for (const { size, token } of grams) if (size !== 1) weights.set(token, (weights.get(token) ?? 0) + weight)
  for (const [token, sum] of weights) weights.set(token, sum / (SATURATION + sum))
  return weights
}
