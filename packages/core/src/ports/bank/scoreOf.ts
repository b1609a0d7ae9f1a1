/** How well an entry fits a question, from 0 to 1: the share of what the question tells that the entry says. */
import { normalText } from "./normalText.ts"
import { bareOf, type Question } from "./readQuestion.ts"
import type { BankTexts } from "./weighEntry.ts"

/** Less than this share is a chance likeness, and not offered. @internal */
export const LEAST = 0.2

/** A gram that no entry has may be beside the point: it counts less against all of them. */
const NOWHERE = 0.5

/** How much a gram tells where so many of all entries have it; what all have still tells something. @internal */
export const rarity = (entries: number, having: number): number =>
  Math.log(1 + (entries + 1) / (having + 1)) * (having === 0 ? NOWHERE : 1)

/** The grams of one way to say it, each with how much it tells here, and how far what they say counts. */
interface Saying {
  readonly share: number
  readonly terms: ReadonlyArray<{ readonly token: string; readonly tells: number }>
}

/**
 * What the question tells is measured by the enquirer's own words; a word of the same meaning in their place says as much at most. What
 * does not depend on an entry is worked out once, for all that are then given their score.
 *
 * @internal
 */
export const scoreOf = ({ parts }: Question, rarityOf: (token: string) => number): (weightIn: (token: string) => number) => number => {
  let most = 0
  const sayings = parts.map((ways): ReadonlyArray<Saying> => {
    let told = 0
    return ways.flatMap((way, i) => {
      const terms = way.map(({ token, weight }) => ({ token, tells: weight * rarityOf(token) }))
      const could = terms.reduce((all, { tells }) => all + tells, 0)
      if (i === 0) most += told = could
      return i > 0 && could <= 0 ? [] : [{ share: i === 0 ? 1 : Math.min(1, told / could), terms }]
    })
  })
  return (weightIn) => {
    let sum = 0
    for (const ways of sayings) {
      let best = 0
      for (const { share, terms } of ways) {
        let said = 0
        for (const { tells, token } of terms) said += tells * weightIn(token)
        best = Math.max(best, said * share)
      }
      sum += best
    }
    return most === 0 ? 0 : sum / most
  }
}

/** The question of an entry and its other phrasings, letters and digits alone. @internal */
export const baresOf = ({ phrasings, question }: BankTexts): ReadonlyArray<string> => [question, ...phrasings].map((text) => bareOf(normalText(text).text))

/** Whether a question is the very one of an entry, or one of its other phrasings. @internal */
export const isVery = ({ bare }: Question, texts: BankTexts): boolean => bare !== "" && baresOf(texts).includes(bare)
