/** The characters of ranges of code points, both ends included, in one text. */
export const symbolsIn = (ranges: ReadonlyArray<readonly [from: number, to: number]>): string => {
  let text = ""
  for (const [from, to] of ranges) for (let code = from; code <= to; code++) text += String.fromCodePoint(code)
  return text
}
