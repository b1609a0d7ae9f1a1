/**
 * Noto Sans SC for pages: all of its characters in slices, of which a browser loads those that a page has.
 *
 * @module
 */
export { fontFaceCss, type FontFaceOptions } from "./fontFaceCss.ts"
export { webFont, type WebFont, type WebFontOptions } from "./webFont.ts"
export { webSlices } from "./webSlices.ts"
export type { WebFace, WebSlice } from "./WebSlice.ts"
