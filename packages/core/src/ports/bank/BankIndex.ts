/** An index of entries in memory: what has which gram, and how much it says there. */
import { byCodePoint } from "../byCodePoint.ts"
import { baresOf, LEAST, rarity, scoreOf } from "./scoreOf.ts"
import type { Question } from "./readQuestion.ts"
import { type BankTexts, weighEntry } from "./weighEntry.ts"

/** An entry that fits, by its id. @internal */
export interface Ranked {
  readonly id: string
  readonly score: number
}

/** An index that can be added to, taken from, and asked. @internal */
export interface BankIndex {
  readonly put: (id: string, texts: BankTexts) => void
  readonly remove: (id: string) => void
  /** The best first, of those that are accepted; of two that fit alike, that of the smaller id. */
  readonly rank: (question: Question, accepts: (id: string) => boolean, limit: number) => ReadonlyArray<Ranked>
}

/** Makes an empty index. @internal */
export const makeBankIndex = (): BankIndex => {
  const entries = new Map<string, { readonly bares: ReadonlyArray<string>; readonly weights: ReadonlyMap<string, number> }>()
  const having = new Map<string, Set<string>>()

  const remove = (id: string): void => {
    for (const token of entries.get(id)?.weights.keys() ?? []) {
      const ids = having.get(token)
      ids?.delete(id)
      if (ids?.size === 0) having.delete(token)
    }
    entries.delete(id)
  }

  return {
    remove,
    put: (id, texts) => {
      remove(id)
      const weights = weighEntry(texts)
      entries.set(id, { bares: baresOf(texts), weights })
      for (const token of weights.keys()) {
        const ids = having.get(token) ?? new Set()
        having.set(token, ids.add(id))
      }
    },
    rank: (question, accepts, limit) => {
      const rarities = new Map(question.tokens.map((token) => [token, rarity(entries.size, having.get(token)?.size ?? 0)]))
      const candidates = new Set(question.tokens.flatMap((token) => [...having.get(token) ?? []]))
      const score = scoreOf(question, (token) => rarities.get(token)!)
      return [...candidates].filter(accepts).map((id): Ranked => {
        const { bares, weights } = entries.get(id)!
        return { id, score: question.bare !== "" && bares.includes(question.bare) ? 1 : score((token) => weights.get(token) ?? 0) }
      }).filter(({ score: fits }) => fits >= LEAST).toSorted((one, other) => other.score - one.score || byCodePoint(one.id, other.id)).slice(0, limit)
    }
  }
}
