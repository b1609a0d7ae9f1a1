/** How alike two texts are, by the pairs of characters that they share: for people to look at, never to decide by. */

/** Letters and digits in one spelling; everything between them is left out. */
const plain = (text: string): ReadonlyArray<string> => Array.from(text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""))

const pairsOf = (characters: ReadonlyArray<string>): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>()
  for (let i = 1; i < characters.length; i++) {
    const pair = `${characters[i - 1] ?? ""}${characters[i] ?? ""}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/**
 * From 0, nothing in common, to 1, the same but for width, case, spaces and marks (the coefficient of Dice over pairs of characters).
 *
 * @example
 * ```ts
 * import { likenessOf } from "@zone/core/rules"
 *
 * likenessOf("示例路改造项目的批复", "示例路改造项目的批复。") // => 1
 * likenessOf("示例路改造项目的批复", "示例路改造项目的环评批复") > 0.7 // => true
 * likenessOf("示例路改造项目的批复", "养老服务补贴办法") // => 0
 * ```
 */
export const likenessOf = (one: string, other: string): number => {
  const [first, second] = [plain(one), plain(other)]
  if (first.length === 0 || second.length === 0) return 0
  if (first.join("") === second.join("")) return 1
  const [left, right] = [pairsOf(first), pairsOf(second)]
  let shared = 0
  for (const [pair, times] of left) shared += Math.min(times, right.get(pair) ?? 0)
  const all = Math.max(first.length - 1, 0) + Math.max(second.length - 1, 0)
  return all === 0 ? 0 : (2 * shared) / all
}
