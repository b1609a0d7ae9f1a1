/** The style sheet of the web font: a face for each file, which a browser loads when the page has one of its characters. */
import type { WebSlice } from "./WebSlice.ts"
import { webSlices } from "./webSlices.ts"

const notice = "/*! Zone Sans SC is Noto Sans SC, Copyright 2014-2021 Adobe, under the SIL Open Font License 1.1: https://openfontlicense.org */\n"

/** How the style sheet is written. */
export interface FontFaceOptions {
  /** What stands before the name of each file, e.g. `/fonts/` or the address of another host; nothing where the files lie beside the sheet. */
  readonly base?: string
  /** What a browser shows while it loads: `swap` where nothing is said, the next font of the page. */
  readonly display?: "swap" | "block" | "fallback" | "optional"
  /** All of them where nothing is said. */
  readonly slices?: ReadonlyArray<WebSlice>
}

/**
 * The `@font-face` rules of the web font, as the text of a style sheet. It belongs to the document: browsers ignore font faces within shadow roots.
 *
 * @example
 * ```ts
 * import { fontFaceCss, webSlices } from "@zone/font-noto-sans-sc/web"
 *
 * const css = fontFaceCss({ base: "/fonts/", slices: webSlices.slice(0, 1) })
 * css.match(/font-weight:\d+/g) // => ["font-weight:400", "font-weight:700"]
 * css.includes('url("/fonts/zone-sans-sc-first-400-') // => true
 * ```
 */
export const fontFaceCss = ({ base = "", display = "swap", slices = webSlices }: FontFaceOptions = {}): string =>
  notice + slices.flatMap(({ faces, family, unicodeRange }) => faces.map(({ file, weight }) =>
    `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:${display};src:url("${base}${file}")format("woff2");unicode-range:${unicodeRange}}\n`)).join("")
