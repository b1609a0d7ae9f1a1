/** Finds the key that somebody probably meant, among those that may stand at a place. */

/** How many letters have to be added, dropped or changed, or swapped with their neighbour. */
const distance = (a: string, b: string): number => {
  let before: ReadonlyArray<number> = []
  let last: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swapped ? before[j - 2]! + 1 : change))
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/**
 * The nearest of some keys; none where more than a third of the letters differ. Case does not count.
 *
 * @example
 * ```ts
 * import { nearest } from "@zone/core/rules"
 *
 * nearest("servceHall", ["serviceHall", "library"]) // => "serviceHall"
 * nearest("garden", ["serviceHall", "library"]) // => undefined
 * ```
 */
export const nearest = (word: string, keys: Iterable<string>): string | undefined => {
  if (word.length > 60) return undefined
  let found: { readonly key: string; readonly off: number } | undefined
  for (const key of keys) {
    const off = distance(word.toLowerCase(), key.toLowerCase())
    if (off <= Math.max(1, Math.floor(key.length / 3)) && (found === undefined || off < found.off)) found = { key, off }
  }
  return found?.key
}
