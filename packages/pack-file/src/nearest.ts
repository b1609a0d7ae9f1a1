/** Finds the word that somebody probably meant. */

/** How many letters have to be added, dropped, changed or swapped with their neighbour. */
const distance = (a: string, b: string): number => {
  let before: Array<number> = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The nearest of some words, or nothing when none is near: at most a third of the letters differ. Case does not count. */
export const nearest = (word: string, words: ReadonlyArray<string>): string | undefined => {
  if (word.length > 60) return undefined
  let found: { readonly word: string; readonly off: number } | undefined
  for (const each of words) {
    const off = distance(word.toLowerCase(), each.toLowerCase())
    if (off <= Math.max(1, Math.floor(each.length / 3)) && (found === undefined || off < found.off)) found = { word: each, off }
  }
  return found?.word
}
