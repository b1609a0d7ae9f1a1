/** Finds the line and the column of an offset. The starts of the lines are counted once for a text. */
import type { Spot } from "./Spot.ts"

/** Gives a function from offsets in `text` to lines and columns. Lines end with LF, CR LF or CR. */
export const spotOf = (text: string): (offset: number) => Spot => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
