/** The grams of an entry as a full-text index takes them: words with spaces between, of question and answer. */
import { gramsOf } from "./gramsOf.ts"
import { normalText } from "./normalText.ts"
import type { BankTexts } from "./weighEntry.ts"

const words = (text: string, alone: boolean): string =>
  gramsOf(normalText(text).text).filter(({ size }) => alone || size !== 1).map(({ token }) => token).join(" ")

/**
 * The words that an entry is indexed by, for a bank that keeps a full-text index: the same as in memory.
 *
 * @example
 * ```ts
 * import { bankWords } from "@zone/core/ports"
 *
 * const words = bankWords({ question: "ETC卡", phrasings: [], answer: "网上办理" })
 * words.question // => "etc 卡"
 * words.answer // => "网上 上办 办理"
 * ```
 */
export const bankWords = ({ answer, phrasings, question }: BankTexts): { readonly question: string; readonly answer: string } => ({
  question: [question, ...phrasings].map((text) => words(text, true)).join(" "), answer: words(answer, false)
})
