/** The font of this package, unpacked: a TrueType file as bytes, about 30 milliseconds. */
import { readFileSync } from "node:fs"
import { brotliDecompressSync } from "node:zlib"

/**
 * Reads Noto Sans SC in bold, as a TrueType font with the family name `Zone Sans SC Bold`.
 *
 * It has all characters of GB 2312 and of the 通用规范汉字表 that the whole font has, those of the CJK extensions B to F that it has, Latin
 * with accents, punctuation and numbers. The file belongs to this package: no network and no font of the machine is asked.
 *
 * @example
 * ```ts
 * import { readBold } from "@zone/font-noto-sans-sc"
 *
 * const font = readBold()
 * new DataView(font.buffer, font.byteOffset).getUint32(0) // => 0x00010000
 * ```
 */
export const readBold = (): Uint8Array => brotliDecompressSync(readFileSync(new URL("../fonts/bold.ttf.br", import.meta.url)))
