/**
 * Draws the order of `layers.mjs` into the documents, between `<!-- layers -->` and `<!-- /layers -->` (the rings of the
 * core) and between `<!-- packages -->` and `<!-- /packages -->` (the packages that exist).
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as order from "../../layers.mjs"
import { listPackages } from "../workspace/listPackages.ts"

/** Documents that may hold a picture; the first must. */
const documents = ["README.md", "README.zh-CN.md", "docs/map.md", "packages/core/README.md"]

const fence = (text: string) => `\`\`\`text\n${text}\n\`\`\``

/** The rings, the highest on top: a folder imports what is printed below it. */
const drawRings = (): string => {
  const rows: Array<readonly [string, number | string, string, string]> = []
  for (const each of [...order.rings].sort((a, b) => b.ring - a.ring)) {
    const half = each.folders.length > 5 ? Math.ceil(each.folders.length / 2) : each.folders.length
    rows.push([each.folders.slice(0, half).join(" "), each.ring, each.name, each.holds])
    if (half < each.folders.length) rows.push([each.folders.slice(half).join(" "), "", "", ""])
  }
  const width = Math.max(...rows.map(([folders]) => folders.length))
  return rows.map(([folders, ring, name, holds]) => `${folders.padEnd(width)}  ${ring}  ${name.padEnd(9)}  ${holds}`.trimEnd()).join("\n")
}

/** Who imports whom, among the packages that exist. */
const drawPackages = (root: string): string => {
  const present = listPackages(root).map((each) => each.name)
  const rows = Object.entries(order.packages).filter(([name]) => present.includes(name)).reverse()
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return rows.map(([name, may]) => {
    const known = may.filter((each) => present.includes(each) || each === "effect")
    return `${name.padEnd(width)}  ─▶  ${known.length === 0 ? "nothing" : known.join(", ")}`
  }).join("\n")
}

/** The text with the part between two markers replaced; unchanged when there are no markers. */
const fill = (text: string, marker: string, content: string): string =>
  text.replace(
    new RegExp(`(<!-- ${marker} -->)[\\s\\S]*?(<!-- /${marker} -->)`, "g"),
    (_, open: string, close: string) => `${open}\n${content}\n${close}`
  )

export const drawLayers = (root: string): Promise<Readonly<Record<string, string>>> => {
  const files: Record<string, string> = {}
  for (const path of documents) {
    if (!existsSync(join(root, path))) continue
    const text = readFileSync(join(root, path), "utf8")
    if (path === documents[0] && !text.includes("<!-- layers -->")) throw new Error(`${path} has no <!-- layers --> … <!-- /layers -->`)
    files[path] = fill(fill(text, "layers", fence(drawRings())), "packages", fence(drawPackages(root)))
  }
  return Promise.resolve(files)
}
