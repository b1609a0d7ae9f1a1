/** Boxes to tick with their labels, in lines: a box with its label goes into one line, as long as it fits into any. */
import type { Choice } from "@zone/core/paper"
import { breakLines } from "../line/breakLines.ts"
import { columnsOf, type Piece, piecesOf } from "../line/Piece.ts"
import { oneLine } from "./oneLine.ts"

const gap = piecesOf("  ")
const width = (pieces: ReadonlyArray<Piece>): number => pieces.reduce((sum, piece) => sum + columnsOf(piece), 0)

/** The lines of choices, each no wider than so many columns. */
export const choiceLines = (choices: ReadonlyArray<Choice>, columns: number): ReadonlyArray<ReadonlyArray<Piece>> => {
  const lines: Array<ReadonlyArray<Piece>> = []
  for (const { label, ticked } of choices) {
    const choice: ReadonlyArray<Piece> = [{ _tag: "Box", ticked }, ...piecesOf(oneLine(label))]
    const last = lines.at(-1)
    if (last !== undefined && width(last) + gap.length + width(choice) <= columns) lines[lines.length - 1] = [...last, ...gap, ...choice]
    else lines.push(...breakLines(choice, columns))
  }
  return lines
}
