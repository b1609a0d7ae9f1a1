/** What is written: SVG and PDF at the exact size, paths only, and pictures that look like the ones that somebody looked at. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { toPdf, toSvg } from "../src/index.ts"
import { drawPicture } from "./drawPicture.ts"
import { goldenSigns } from "./goldenSigns.ts"
import { difference, type Picture } from "./Picture.ts"
import { png } from "./png.ts"
import { artworkOf, samples } from "./samples.ts"

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1")

describe("SVG", () => {
  it("has the size in millimetres, a title, paths, and nothing else", () => {
    const svg = toSvg(artworkOf({ lines: ["A&B <政务>"], width: 1200.5 }))
    expect(svg).toContain(`width="1200.5mm" height="300mm" viewBox="0 0 1200.5 300" role="img" xml:lang="zh-Hans"`)
    expect(svg).toContain("<title>A&amp;B &lt;政务&gt;</title>")
    expect([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(["svg", "title", "path", "path"])
    expect(svg).not.toMatch(/NaN|Infinity|e-\d|undefined/)
    expect([...svg.matchAll(/ id="(\w+)" fill="(#\w+)"/g)].map(([, id, fill]) => [id, fill])).toEqual([["ground", "#FFFFFF"], ["letters", "#0B3D91"]])
  })
  it("of a table card has its folds dashed, for itself", () => {
    expect(toSvg(artworkOf({ form: "tableCard", width: 210, height: 100 }))).toContain(
      `<path id="folds" fill="none" stroke="#808080" stroke-width="0.25" stroke-dasharray="3" d="M0 48.5L210 48.5M0 148.5L210 148.5M0 248.5L210 248.5"/>`
    )
  })
})

describe("PDF", () => {
  it("has a page of the exact size, the words, and the day that was told", () => {
    const pdf = latin1(toPdf(artworkOf({ width: 254, height: 127 }), "2026-11-21"))
    expect(pdf).toContain("/MediaBox [0 0 720 360]")
    expect(pdf).toContain("/CreationDate (D:20261121000000+08'00')")
    expect(pdf).toContain("/Alt <FEFF653F52A1516C5F004E13533A>")
    expect(pdf).not.toMatch(/\/Font|NaN|Infinity|UserUnit/)
    expect(latin1(toPdf(artworkOf(), "2026-11-21"))).toContain("/MediaBox [0 0 3401.574803 850.393701]")
  })
  it("says of each object where it stands, and how long the drawing is", () => {
    const pdf = latin1(toPdf(artworkOf(), "2026-11-21"))
    const start = Number(/startxref\n(\d+)/.exec(pdf)![1])
    const entries = [...pdf.slice(start).matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => Number(offset))
    expect(entries.map((offset, i) => pdf.startsWith(`${i + 1} 0 obj\n`, offset))).toEqual(entries.map(() => true))
    expect(entries).toHaveLength(8)
    const [, length, content] = /\/Length (\d+)>>\nstream\n([^]*?)endstream/.exec(pdf)!
    expect(content).toHaveLength(Number(length))
  })
  it("of a board beyond 200 inches counts in larger units", () => {
    const pdf = latin1(toPdf(artworkOf({ width: 12_000, height: 2_000 }), "2026-11-21"))
    const [, width, unit] = /MediaBox \[0 0 ([\d.]+) [^\]]*\].*\/UserUnit (\d+)/.exec(pdf)!
    expect(Number(width)).toBeLessThanOrEqual(14_400)
    expect(Number(width) * Number(unit) * 25.4 / 72).toBeCloseTo(12_000, 3)
  })
})

const pdftoppm = (pdf: Uint8Array, width: number, height: number): Picture | undefined => {
  if (spawnSync("pdftoppm", ["-v"]).error) return undefined
  const folder = mkdtempSync(join(tmpdir(), "sign-"))
  try {
    writeFileSync(join(folder, "sign.pdf"), pdf)
    spawnSync("pdftoppm", ["-gray", "-singlefile", "-scale-to-x", `${width}`, "-scale-to-y", `${height}`, join(folder, "sign.pdf"), join(folder, "sign")])
    const file = readFileSync(join(folder, "sign.pgm"))
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 40))!
    return { width: Number(head[1]), height: Number(head[2]), grey: file.subarray(head[0].length) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.each(Object.entries(goldenSigns))("the picture of %s", (name, design) => {
  const artwork = artworkOf(design, samples.withOthers)
  const picture = drawPicture(toSvg(artwork), 320)
  it("is the one that is kept", () => {
    const golden = png.read(readFileSync(new URL(`goldens/${name}.png`, import.meta.url)))
    const { mean, worst } = difference(picture, golden)
    expect(mean).toBeLessThan(0.002)
    expect(worst).toBeLessThan(0.05)
    expect(new Set(golden.grey).size).toBeGreaterThan(2)
  })
  it("is the same from the PDF, drawn by another program", () => {
    const drawn = pdftoppm(toPdf(artwork, "2026-11-21"), picture.width, picture.height)
    if (drawn === undefined) {
      process.stderr.write("poppler's pdftoppm is not on this machine: PDF pictures are not compared (apt-get install poppler-utils)\n")
      return
    }
    const { mean, worst } = difference(picture, drawn)
    expect(mean).toBeLessThan(0.01)
    expect(worst).toBeLessThan(0.2)
  })
})
