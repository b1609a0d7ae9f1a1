/**
 * A question as it is looked for: its grams with how much each tells, and for words that have others of the same meaning, those beside
 * them. Words are told apart by the machine's segmenter; what it cuts wrongly is still found by the pairs across the cut.
 */
import { gramsOf } from "./gramsOf.ts"
import { normalText } from "./normalText.ts"
import { smallWords } from "./smallWords.ts"

/** A gram that is looked for, and how much it tells, up to 1. */
export interface Term {
  readonly token: string
  readonly weight: number
}

/** Ways to say the same: what counts is the one that fits best; the first is the enquirer's own. */
export type Part = ReadonlyArray<ReadonlyArray<Term>>

/** A question that can be asked of many entries. */
export interface Question {
  readonly parts: ReadonlyArray<Part>
  /** Each gram once. */
  readonly tokens: ReadonlyArray<string>
  /** Letters and digits alone, to tell the very question. */
  readonly bare: string
}

const PAIR = 1
/** A pair across two words tells less: the words may stand together by chance. */
const ACROSS = 0.4
const ASKING = 0.35
/** One character alone helps where a word is written wrongly. */
const ALONE = 0.12
/** Another word of the same meaning may mean it a little less. */
const OTHER = 0.8

let segmenter: Intl.Segmenter | undefined

/** How much each place of a text tells, and to which word it belongs. */
const placesOf = (text: string): ReadonlyArray<{ readonly word: number; readonly tells: number }> => {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" })
  const places: Array<{ readonly word: number; readonly tells: number }> = []
  for (const { index, segment } of segmenter.segment(text)) {
    const tells = smallWords.empty.has(segment) ? 0 : smallWords.asking.has(segment) ? ASKING : 1
    for (let i = 0; i < segment.length; i++) places.push({ word: index, tells })
  }
  return places
}

/** Of one gram in several places, the place where it tells most. */
const dense = (term: Term, strongest: Map<string, number>): void => {
  if (term.weight > (strongest.get(term.token) ?? 0)) strongest.set(term.token, term.weight)
}

/** The text without anything but letters and digits. @internal */
export const bareOf = (normal: string): string => normal.replaceAll(/[^\p{L}\p{N}]/gu, "")

/** The grams of another word of the same meaning. */
const otherTerms = (word: string, weight: number): ReadonlyArray<Term> => {
  const grams = gramsOf(word)
  const pairs = grams.filter(({ size }) => size !== 1)
  return (pairs.length > 0 ? pairs : grams).map(({ token }) => ({ token, weight: weight * OTHER }))
}

/** The words of a text that have others beside them: the longest first, none within another. */
const synonymsIn = (text: string, synonyms: ReadonlyArray<ReadonlyArray<string>>) => {
  const taken = new Set<number>()
  const all = synonyms.flatMap((group) => group.map((word) => ({ group, word: normalText(word).text })))
    .filter(({ word }) => word !== "" && text.includes(word)).toSorted((one, other) => other.word.length - one.word.length)
  return all.flatMap(({ group, word }) => {
    const at = text.indexOf(word)
    if (taken.has(at)) return []
    for (let i = at; i < at + word.length; i++) taken.add(i)
    return [{ at, word, others: group.map((other) => normalText(other).text).filter((other) => other !== word) }]
  })
}

/**
 * Reads a question with the words of the same meaning that are known, for a bank that ranks its entries with {@link rankCandidates}.
 *
 * @example
 * ```ts
 * import { readQuestion } from "@zone/core/ports"
 *
 * readQuestion("请问公积金", []).tokens.includes("公积") // => true
 * readQuestion("请问公积金", [["公积金", "住房公积金"]]).tokens.includes("住房") // => true
 * ```
 */
export const readQuestion = (written: string, synonyms: ReadonlyArray<ReadonlyArray<string>>): Question => {
  const { text } = normalText(written)
  const places = placesOf(text)
  const grams = gramsOf(text)
  const weightOf = ({ at, size, token }: (typeof grams)[number], all: boolean): number => {
    const own = places.slice(at, at + token.length)
    const tells = Math.min(...own.map((place) => (all ? 1 : place.tells)))
    if (size === 1) return ALONE * tells
    return tells * (size === 0 || own.every(({ word }) => word === own[0]?.word) ? PAIR : ACROSS)
  }
  const weigh = (all: boolean) => grams.map((gram) => ({ ...gram, weight: weightOf(gram, all) })).filter(({ weight }) => weight > 0)
  // who asks with nothing but small words means them
  const weighed = weigh(false)
  const told = weighed.some(({ size }) => size !== 1) ? weighed : weigh(true)
  // one character alone is all there is
  const only = told.every(({ size }) => size === 1) ? told.map((each) => ({ ...each, weight: 1 })) : told
  const groups = synonymsIn(text, synonyms)
  const inGroup = (at: number, token: string) => groups.find((group) => at >= group.at && at + token.length <= group.at + group.word.length)
  const plain = new Map<string, number>()
  const grouped = new Map<(typeof groups)[number], Map<string, number>>()
  for (const { at, size, token, weight } of only) {
    const group = size === 1 ? undefined : inGroup(at, token)
    if (!group) dense({ token, weight }, plain)
    else {
      const own = grouped.get(group) ?? new Map<string, number>()
      grouped.set(group, own)
      // within a word that is known the cut of the segmenter does not count
      const tells = Math.max(ASKING, ...places.slice(group.at, group.at + group.word.length).map((place) => place.tells))
      dense({ token, weight: Math.max(weight, tells) }, own)
    }
  }
  const parts: ReadonlyArray<Part> = [
    ...[...plain].map(([token, weight]) => [[{ token, weight }]]),
    ...[...grouped].map(([{ others }, own]): Part => {
      const heaviest = Math.max(...own.values())
      // a long word that only asks tells no more than a short one
      const share = heaviest < PAIR ? 1 / own.size : 1
      return [[...own].map(([token, weight]) => ({ token, weight: weight * share })), ...others.map((other) => otherTerms(other, heaviest * share))]
    })
  ]
  return { parts, tokens: [...new Set(parts.flat(2).map(({ token }) => token))], bare: bareOf(text) }
}
