/** Runs of text to pieces of a line; a gap to write in is underscores as long as it is wide. */
import type { Run } from "@zone/core/paper"
import { type Piece, piecesOf, widthOf } from "../line/Piece.ts"
import { cleanText } from "./cleanText.ts"

/** A half-width character is 1.5 mm wide: 12 dots at 8 dots a millimetre. */
const millimetresPerColumn = 1.5

/** The pieces of runs; line ends are the character `\n` still. */
export const runPieces = (runs: ReadonlyArray<Run>): ReadonlyArray<Piece> =>
  runs.flatMap((run) => {
    switch (run._tag) {
      case "Plain":
        return piecesOf(cleanText(run.text))
      case "Strong":
        return piecesOf(cleanText(run.text), true)
      default: {
        const written = cleanText(run.text ?? "")
        const left = Math.max(0, Math.round(run.width / millimetresPerColumn) - widthOf(written))
        return piecesOf("_".repeat(left >> 1) + written + "_".repeat(left - (left >> 1)))
      }
    }
  })
