/** The names of all faces, in the order in which to look for a character. */
import type { FontFace } from "./FontFace.ts"

/**
 * All faces, in the order in which to look for a character.
 *
 * @example
 * ```ts
 * import { fontFaces } from "@zone/font-noto-serif-sc"
 *
 * fontFaces // => ["regular", "bold", "symbols", "symbols2"]
 * ```
 */
export const fontFaces: ReadonlyArray<FontFace> = ["regular", "bold", "symbols", "symbols2"]
