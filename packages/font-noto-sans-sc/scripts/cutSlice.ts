/**
 * Cuts one slice in one weight to woff2. Of the features of the font those stay that set Chinese and Latin side by side well: half-width
 * punctuation (`text-spacing-trim`), long dashes, kerning, marks. Its licence stays in every file.
 */
import { createRequire } from "node:module"
import type { WebFace, WebSlice } from "../src/web/WebSlice.ts"
import { cutterOf } from "./cutterOf.ts"
import { type Whole, wholeFont } from "./wholeFont.ts"

const require = createRequire(import.meta.url)
const { compress } = require("wawoff2") as { readonly compress: (font: Uint8Array) => Promise<Uint8Array> }

const cutters = new Map<Whole, ReturnType<typeof cutterOf>>()

export const cutSlice = async ({ holds, name }: Pick<WebSlice, "holds" | "name">, points: Iterable<number>, weight: WebFace["weight"]): Promise<Uint8Array> => {
  const whole = holds === "signs" ? name as Whole : weight
  const cut = cutters.get(whole) ?? cutterOf(wholeFont(whole).font, { features: ["halt", "chws", "kern", "ccmp", "mark", "mkmk"], names: [0, 13, 14] })
  cutters.set(whole, cut)
  // what it gives is overwritten at the next call
  return Uint8Array.from(await compress(cut(points)))
}
