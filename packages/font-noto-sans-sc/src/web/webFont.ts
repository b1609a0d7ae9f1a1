/** The web font as files to serve: its slices and its style sheet, from the folder of this package. */
import { readFileSync } from "node:fs"
import { fontFaceCss, type FontFaceOptions } from "./fontFaceCss.ts"
import { webSlices } from "./webSlices.ts"

/** Where the files are served, and how a browser waits for them. */
export interface WebFontOptions extends Pick<FontFaceOptions, "display" | "slices"> {
  /** The folder in which a server has them, without slashes at its ends: `fonts` where nothing is said. */
  readonly folder?: string
}

/** Files to serve. */
export interface WebFont {
  /** By their paths: `fonts/zone-sans-sc.css`, and the slices, whose names have a hash, so that a browser may keep them for ever. */
  readonly files: { readonly [path: string]: { readonly bytes: Uint8Array; readonly mediaType: "text/css; charset=utf-8" | "font/woff2" } }
  /** The text of the style sheet; it asks for the slices beside it. */
  readonly css: string
  /** What a page links: `/fonts/zone-sans-sc.css`. */
  readonly stylesheet: string
  /** What a page may preload, so that the font is there with the first text: the first slice, regular and bold. */
  readonly preload: ReadonlyArray<string>
}

/**
 * Reads the web font: all its slices, 7 MB, or those that are given. A browser loads only those whose characters a page has.
 *
 * The `files` go into `serve({ files })` of `@zone/http`, or anywhere else that serves files; the page links the style sheet.
 *
 * @example
 * ```ts
 * import { webFont } from "@zone/font-noto-sans-sc/web"
 *
 * const { files, preload, stylesheet } = webFont()
 * stylesheet // => "/fonts/zone-sans-sc.css"
 * preload.length // => 2
 * files[preload[0]!.slice(1)]?.mediaType // => "font/woff2"
 * ```
 */
export const webFont = ({ folder = "fonts", slices = webSlices, ...options }: WebFontOptions = {}): WebFont => {
  const css = fontFaceCss({ ...options, slices })
  const sheet = `${folder}/zone-sans-sc.css`
  const read = slices.flatMap(({ faces }) => faces.map(({ file }) =>
    [`${folder}/${file}`, { bytes: new Uint8Array(readFileSync(new URL(`../../web/${file}`, import.meta.url))), mediaType: "font/woff2" }] as const))
  return {
    css, stylesheet: `/${sheet}`,
    files: { [sheet]: { bytes: new TextEncoder().encode(css), mediaType: "text/css; charset=utf-8" }, ...Object.fromEntries(read) },
    preload: slices.filter(({ holds }) => holds === "first").flatMap(({ faces }) => faces.map(({ file }) => `/${folder}/${file}`))
  }
}
