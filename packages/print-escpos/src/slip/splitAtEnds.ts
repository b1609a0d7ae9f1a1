/** Pieces of a text that goes over several lines, part by part. */
import type { Piece } from "../line/Piece.ts"

/** The parts between the line ends; one at least, which may be empty. */
export const splitAtEnds = (pieces: ReadonlyArray<Piece>): ReadonlyArray<ReadonlyArray<Piece>> => {
  const parts: Array<Array<Piece>> = [[]]
  for (const piece of pieces) {
    if (piece._tag === "Character" && piece.character === "\n") parts.push([])
    else parts.at(-1)?.push(piece)
  }
  return parts
}
