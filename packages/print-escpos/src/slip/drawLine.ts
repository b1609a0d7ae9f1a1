/** Draws a line of a slip whole, across the paper: for lines with a character that the printer does not have. */
import { type Bitmap, blank, stamp } from "../font/Bitmap.ts"
import { drawBox } from "../font/drawBox.ts"
import { drawGlyph } from "../font/drawGlyph.ts"
import type { OutlineFont } from "../font/OutlineFont.ts"
import { columnsOf, type Piece } from "../line/Piece.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import type { Align } from "./Row.ts"

/** The picture of a line; characters that no font has stay white, so look for them before. */
export const drawLine = (
  pieces: ReadonlyArray<Piece>,
  align: Align,
  size: 1 | 2,
  model: PrinterModel,
  fonts: ReadonlyArray<OutlineFont>
): Bitmap => {
  const column = Math.floor(model.dots / model.columns) * size
  const bitmap = blank(model.dots, model.lineDots * size)
  const wide = pieces.reduce((sum, piece) => sum + columnsOf(piece) * column, 0)
  let x = align === "start" ? 0 : align === "centre" ? Math.floor((model.dots - wide) / 2) : model.dots - wide
  const height = column * 2
  for (const piece of pieces) {
    const width = columnsOf(piece) * column
    if (piece._tag === "Box") stamp(bitmap, drawBox(height, piece.ticked), x, 0)
    else if (piece.character !== " ") {
      const codePoint = piece.character.codePointAt(0) ?? 0
      const font = fonts.find((each) => each.outlineOf(codePoint) !== undefined)
      const outline = font?.outlineOf(codePoint)
      if (font !== undefined && outline !== undefined) drawGlyph(bitmap, font, outline, { x, y: 0, width, height, strong: piece.strong })
    }
    x += width
  }
  return bitmap
}
