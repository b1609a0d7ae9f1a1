/**
 * Cuts the slices of the web font, and writes their list and their style sheet: `pnpm run cut:web`, some minutes. The same in gives the same
 * bytes out. Which character is in which slice stays as the list has it, so that a new word on a screen does not change every file; with
 * `--arrange` it is thought over anew.
 */
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { fontFaceCss } from "../src/web/fontFaceCss.ts"
import type { WebFace, WebSlice } from "../src/web/WebSlice.ts"
import { webSlices } from "../src/web/webSlices.ts"
import { arrangeSlices } from "./arrangeSlices.ts"
import { cutSlice } from "./cutSlice.ts"
import { pointsOfSlice } from "./pointsOfSlice.ts"
import { wholeFont } from "./wholeFont.ts"

const folder = new URL("../web/", import.meta.url)
const arranged = process.argv.includes("--arrange") ? arrangeSlices(wholeFont(400).points) : webSlices

const pointsOf = pointsOfSlice(arranged)
const slices: Array<WebSlice> = []
const files = new Map<string, Uint8Array>()
for (const { family, holds, name, unicodeRange } of arranged) {
  const points = pointsOf({ family, holds, unicodeRange })
  const faces: Array<WebFace> = []
  for (const weight of family === "Zone Sans SC" ? [400, 700] as const : [400] as const) {
    const bytes = await cutSlice({ holds, name }, points, weight)
    const hash = createHash("sha256").update(bytes)
    const file = `zone-sans-sc-${name}-${weight}-${hash.copy().digest("hex").slice(0, 12)}.woff2`
    files.set(file, bytes)
    faces.push({ weight, file, bytes: bytes.byteLength, sha256: hash.digest("base64") })
  }
  console.log(`${name}: ${points.length} characters, ${faces.map(({ bytes }) => bytes).join(" and ")} bytes`)
  slices.push({ name, holds, family, unicodeRange, faces })
}
files.set("zone-sans-sc.css", Buffer.from(fontFaceCss({ slices })))

mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) if (!files.has(old)) rmSync(new URL(old, folder))
for (const [file, bytes] of files) writeFileSync(new URL(file, folder), bytes)
writeFileSync(new URL("../src/web/webSlices.ts", import.meta.url), `/** The slices of the web font. Written by \`pnpm run cut:web\`; change it there. */
import type { WebSlice } from "./WebSlice.ts"

/**
 * Every slice, in the order in which pages ask for them most often.
 *
 * @example
 * \`\`\`ts
 * import { webSlices } from "@zone/font-noto-sans-sc/web"
 *
 * webSlices[0]?.faces.map(({ weight }) => weight) // => [400, 700]
 * \`\`\`
 */
export const webSlices: ReadonlyArray<WebSlice> = [
${slices.map((slice) => `  ${JSON.stringify(slice)}`).join(",\n")}
]
`)
const total = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
console.log(`${files.size} files, ${total} bytes`)
