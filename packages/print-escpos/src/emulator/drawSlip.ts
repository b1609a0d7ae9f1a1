/** Draws a slip as it would look; the printer's own characters are drawn from a font that is handed in. */
import { type Bitmap, blank, fill, stamp } from "../font/Bitmap.ts"
import { drawGlyph } from "../font/drawGlyph.ts"
import type { OutlineFont } from "../font/OutlineFont.ts"
import { columnsOf, piecesOf } from "../line/Piece.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import type { Slip } from "./Slip.ts"

/**
 * The picture of a slip: dots as they are printed, a dashed line where it was cut. Characters that no font has are black squares.
 *
 * @example
 * ```ts
 * import { encode, models } from "@zone/print-escpos"
 * import { drawSlip, readBytes } from "@zone/print-escpos/emulator"
 * import * as Result from "effect/Result"
 *
 * const bytes = encode([{ type: "chinese", value: null }, { type: "text", value: "回执" }, { type: "newline", value: null }])
 * const { height, width } = drawSlip(Result.getOrThrow(readBytes(bytes, models.paper80)), models.paper80, [])
 * const size = [width, height] // => [576, 30]
 * ```
 */
export const drawSlip = (slip: Slip, model: PrinterModel, fonts: ReadonlyArray<OutlineFont>): Bitmap => {
  const picture = blank(slip.width, slip.height)
  const column = Math.floor(model.dots / model.columns)
  for (const mark of slip.marks) {
    switch (mark._tag) {
      case "Text": {
        let x = mark.x
        for (const piece of piecesOf(mark.text, mark.strong)) {
          if (piece._tag !== "Character") continue
          const width = columnsOf(piece) * column * mark.size
          const height = column * 2 * mark.size
          const codePoint = piece.character.codePointAt(0) ?? 0
          const font = fonts.find((each) => each.outlineOf(codePoint) !== undefined)
          const outline = font?.outlineOf(codePoint)
          if (font !== undefined && outline !== undefined) drawGlyph(picture, font, outline, { x, y: mark.y, width, height, strong: mark.strong })
          else if (piece.character !== " ") fill(picture, x + 1, mark.y + 1, width - 2, height - 2)
          x += width
        }
        break
      }
      case "Picture":
        stamp(picture, mark.bitmap, mark.x, mark.y)
        break
      case "Code":
        for (const [y, row] of mark.squares.entries()) {
          for (const [x, black] of row.entries()) if (black) fill(picture, mark.x + x * mark.module, mark.y + y * mark.module, mark.module, mark.module)
        }
        break
      case "Cut":
        for (let x = 0; x < slip.width; x += 16) fill(picture, x, mark.y - 1, 8, 1)
        break
      case "Asked":
    }
  }
  return picture
}
