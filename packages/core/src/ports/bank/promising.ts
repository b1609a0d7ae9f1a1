/** In which order entries are worth looking at, when only an index of a store has been asked which of them have which gram. */
import type { Question } from "./readQuestion.ts"
import type { GramCounts } from "./rankCandidates.ts"
import { rarity } from "./scoreOf.ts"
import { inAnswerOnly, inQuestionAtLeast } from "./weighEntry.ts"

/**
 * The numbers of entries, the most promising first: by the score that each would have if all were of the usual length.
 *
 * @example
 * ```ts
 * import { promising, readQuestion } from "@zone/core/ports"
 *
 * const counts = { entries: 3, having: () => 2 }
 * promising(readQuestion("税", []), counts, () => [7], () => [9]) // => [7, 9]
 * ```
 */
export const promising = (
  { parts }: Question,
  { entries, having }: GramCounts,
  inQuestion: (token: string) => ReadonlyArray<number>,
  inAnswer: (token: string) => ReadonlyArray<number>
): ReadonlyArray<number> => {
  const promise = new Map<number, number>()
  const add = (to: Map<number, number>, numbers: ReadonlyArray<number>, more: number): void => {
    for (const number of numbers) to.set(number, (to.get(number) ?? 0) + more)
  }
  for (const [own = [], ...others] of parts) {
    const could = (terms: typeof own): number => terms.reduce((sum, { token, weight }) => sum + weight * rarity(entries, having(token)), 0)
    const best = others.length === 0 ? promise : new Map<number, number>()
    for (const terms of [own, ...others]) {
      const said = others.length === 0 ? promise : new Map<number, number>()
      const share = terms === own ? 1 : Math.min(1, could(own) / could(terms))
      for (const { token, weight } of terms) {
        const tells = weight * share * rarity(entries, having(token))
        // who has it in both is counted a little too well
        add(said, inQuestion(token), tells * inQuestionAtLeast)
        add(said, inAnswer(token), tells * inAnswerOnly)
      }
      if (said !== promise) for (const [number, sum] of said) best.set(number, Math.max(best.get(number) ?? 0, sum))
    }
    if (best !== promise) for (const [number, sum] of best) promise.set(number, (promise.get(number) ?? 0) + sum)
  }
  return [...promise].toSorted(([one, before], [other, after]) => after - before || one - other).map(([number]) => number)
}
