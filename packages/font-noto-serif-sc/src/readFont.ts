/** Unpacks a face from the files of this package; where they lie is known from where this module lies. */
import { readFileSync } from "node:fs"
import { brotliDecompressSync } from "node:zlib"
import type { FontFace } from "./FontFace.ts"

/**
 * A face as a TrueType file, in some 30 ms. Nothing is kept: keep it yourself.
 *
 * The families are named `Zone Serif SC`, `Zone Serif SC Bold`, `Zone Symbols` and `Zone Symbols 2`, so that no font of the machine can
 * take their place.
 *
 * @example
 * ```ts
 * import { readFont } from "@zone/font-noto-serif-sc"
 *
 * const ttf = readFont("regular")
 * Array.from(ttf.subarray(0, 4)) // => [0, 1, 0, 0]
 * ttf.byteLength > 4_000_000 // => true
 * ```
 */
export const readFont = (face: FontFace): Uint8Array =>
  brotliDecompressSync(readFileSync(new URL(`../fonts/${face}.ttf.br`, import.meta.url)))
