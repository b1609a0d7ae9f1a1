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

/**
 * What the question tells is measured by the enquirer's own words; a word of the same meaning in their place says as much at most.
 *
 * @internal
 */
export const scoreOf = ({ parts }: Question, weightIn: (token: string) => number, rarityOf: (token: string) => number): number => {
  let sum = 0
  let most = 0
  for (const [own = [], ...others] of parts) {
    const told = own.reduce((all, { token, weight }) => all + weight * rarityOf(token), 0)
    most += told
    let best = own.reduce((all, { token, weight }) => all + weight * rarityOf(token) * weightIn(token), 0)
    for (const terms of others) {
      const could = terms.reduce((all, { token, weight }) => all + weight * rarityOf(token), 0)
      const said = terms.reduce((all, { token, weight }) => all + weight * rarityOf(token) * weightIn(token), 0)
      if (could > 0) best = Math.max(best, said * Math.min(1, told / could))
    }
    sum += best
  }
  return most === 0 ? 0 : sum / most
}

/** Whether a question is the very one of an entry, or one of its other phrasings. @internal */
export const isVery = ({ bare }: Question, { phrasings, question }: BankTexts): boolean =>
  bare !== "" && [question, ...phrasings].some((text) => bareOf(normalText(text).text) === bare)
