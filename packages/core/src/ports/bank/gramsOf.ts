/**
 * What a text is found by: each pair of neighbouring Chinese characters, each Chinese character by itself, and each word of letters or
 * digits. Pairs need no dictionary, so an index kept today is read by any later release of the machine's word lists.
 */

/** One gram, and where it stands in the text that is searched. @internal */
export interface Gram {
  readonly token: string
  readonly at: number
  /** How many Chinese characters it has; 0 for a word of letters or digits. */
  readonly size: 0 | 1 | 2
}

const RUN = /(?<han>\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** The grams of a normal text, in their order. @internal */
export const gramsOf = (text: string): ReadonlyArray<Gram> => {
  const grams: Array<Gram> = []
  for (const { 0: run, groups, index } of text.matchAll(RUN)) {
    if (groups?.["han"] === undefined) {
      grams.push({ token: run, at: index, size: 0 })
      continue
    }
    let before = ""
    let at = index
    for (const character of run) {
      if (before !== "") grams.push({ token: before + character, at: at - before.length, size: 2 })
      grams.push({ token: character, at, size: 1 })
      before = character
      at += character.length
    }
  }
  return grams
}
