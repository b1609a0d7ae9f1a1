/** Looks for characters that neither the printer nor a font at hand has, before anything is set. */
import { MissingGlyphs } from "@zone/core/ports"
import type { OutlineFont } from "../font/OutlineFont.ts"
import type { Piece } from "../line/Piece.ts"
import { hasCharacter } from "../model/gb18030Of.ts"
import type { CharacterZone } from "../model/PrinterModel.ts"
import type { Row } from "./Row.ts"

/** Whether the printer can print the piece by itself. */
export const isPlain = (piece: Piece, zone: CharacterZone): boolean => piece._tag === "Box" || hasCharacter(zone, piece.character)

/** What is missing, or nothing. A line with one rare character is drawn whole, so that all of its characters have to be in a font. */
export const missingIn = (rows: ReadonlyArray<Row>, zone: CharacterZone, fonts: ReadonlyArray<OutlineFont>): MissingGlyphs | undefined => {
  const missing = new Set<string>()
  for (const row of rows) {
    if (row._tag !== "Line" || row.pieces.every((piece) => isPlain(piece, zone))) continue
    for (const piece of row.pieces) {
      if (piece._tag === "Box" || piece.character === " ") continue
      if (fonts.length === 0 && isPlain(piece, zone)) continue
      const codePoint = piece.character.codePointAt(0) ?? 0
      if (!fonts.some((font) => font.outlineOf(codePoint) !== undefined)) missing.add(piece.character)
    }
  }
  if (missing.size === 0) return undefined
  return new MissingGlyphs({
    characters: [...missing],
    remedy: fonts.length === 0
      ? "打印机字库没有这些字，请为小票配置一个含有这些字的字体文件（例如思源宋体），程序会把它们画出来。"
      : "打印机字库和已配置的字体都没有这些字，请再配置一个含有这些字的字体文件；控制字符请从内容中删去。"
  })
}
