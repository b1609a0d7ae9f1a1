/** A font that has one character only, with the shape of another: the package's own, with another `cmap`. */
import { readFont } from "@zone/font-noto-serif-sc"
import { readSfnt, writeSfnt } from "../src/font/Sfnt.ts"

/** A `cmap` of format 12 with one group of one character. */
const cmapOf = (codePoint: number, glyph: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(12 + 28))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 28)
  view.setUint32(24, 1)
  for (const [i, value] of [codePoint, codePoint, glyph].entries()) view.setUint32(28 + 4 * i, value)
  return new Uint8Array(view.buffer)
}

export const fontOf = (character: string): Uint8Array => {
  const { flavour, tables } = readSfnt(readFont("regular"), 0)
  return writeSfnt({ flavour, tables: new Map([...tables, ["cmap", cmapOf(character.codePointAt(0) ?? 0, 500)]]) })
}
