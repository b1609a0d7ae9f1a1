/**
 * Signs as artwork: letters as outlines at real millimetres, in SVG and in PDF.
 *
 * @module
 */
export type { Box, Contour, Segment } from "./Contour.ts"
export { drawSign, type SignLimits } from "./drawSign.ts"
export { LettersTooSmall } from "./LettersTooSmall.ts"
export { LowContrast } from "./LowContrast.ts"
export { openTypeface, type Typeface } from "./openTypeface.ts"
export { type FontFile, readFont } from "./readFont.ts"
export type { Layer, SignArtwork } from "./SignArtwork.ts"
export { toPdf } from "./toPdf.ts"
export { toSvg } from "./toSvg.ts"
