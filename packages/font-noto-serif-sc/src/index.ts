/**
 * Noto Serif SC, cut to what papers and names need, as bytes.
 *
 * @module
 */
export type { FontFace } from "./FontFace.ts"
export { fontFaces } from "./fontFaces.ts"
export { readFont } from "./readFont.ts"
