/** Signs as artwork: real millimetres, letters that fill the board by the rule, refusals that say what would be right. */
import { contrastRatio } from "@zone/core/rules"
import { describe, expect, it } from "vitest"
import { toPdf, toSvg } from "../src/index.ts"
import { inkOf } from "./inkOf.ts"
import { artworkOf, refusalOf, samples } from "./samples.ts"

describe("size", () => {
  it("fills the width of a long board, and the height of a high one, in the middle", () => {
    const wide = inkOf(artworkOf())
    expect(wide.right - wide.left).toBeCloseTo(1200 * 0.86, 1)
    expect(wide.left + wide.right).toBeCloseTo(1200, 1)
    const flat = artworkOf({ width: 4000 })
    expect(flat.characterHeight).toBeLessThanOrEqual(300 * 0.62)
    expect(inkOf(flat).bottom - inkOf(flat).top).toBeCloseTo(300 * 0.62, 0)
  })
  it("is one size for all lines: that of the line that needs the smallest", () => {
    const both = artworkOf({ lines: ["政务公开专区", "政府信息公开申请受理点"], height: 400 })
    expect(both.letterSize).toBeCloseTo(artworkOf({ lines: ["政府信息公开申请受理点"], height: 400 }).letterSize, 6)
  })
  it("grows with the board, and says from how far it reads", () => {
    const [small, large] = [artworkOf({ width: 600, height: 150 }), artworkOf()]
    expect(large.letterSize).toBeCloseTo(2 * small.letterSize, 6)
    expect(large.characterHeight).toBeCloseTo(148.6, 1)
    expect([small.readableFrom, large.readableFrom]).toEqual([18.5, 37.1])
  })
  it("measures a full character, not the strokes that happen to stand there", () => {
    const strokes = artworkOf({ lines: ["一"], width: 400 })
    expect(strokes.characterHeight).toBeCloseTo(300 * 0.62, 0)
    expect(inkOf(strokes).bottom - inkOf(strokes).top).toBeLessThan(40)
  })
  it("keeps the ink within the margins, whatever the board and the text", () => {
    let seed = 7
    const chance = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    const characters = Array.from("政务公开专区信息申请受理点资料展示架一国藏Ag1（）")
    for (let i = 0; i < 60; i++) {
      const [width, height] = [100 + chance(9_900), 100 + chance(4_900)]
      const lines = Array.from({ length: 1 + chance(3) }, () => Array.from({ length: 1 + chance(14) }, () => characters[chance(characters.length)]).join(""))
      const form = (["plate", "sticker", "planMark"] as const)[chance(3)]!
      const artwork = artworkOf({ form, lines: lines as [string, ...Array<string>], width, height }, samples.sans, { characterHeight: 0.1 })
      const { bottom, left, right, top } = inkOf(artwork)
      expect(Math.min(left, width - right)).toBeGreaterThanOrEqual(width * 0.04 - 0.01)
      expect(Math.min(top, height - bottom)).toBeGreaterThanOrEqual(height * 0.1 - 0.01)
    }
  })
})

describe("outlines", () => {
  it("are united, so that a plotter cuts 13 lines for 政务公开专区 where the font has 34 strokes", () => {
    expect(artworkOf().contours).toBe(13)
  })
  it.each([["一", 1], ["口", 2], ["回", 4], ["公开", 5]])("of %s are %i", (text, contours) => {
    expect(artworkOf({ lines: [text] }).contours).toBe(contours)
  })
  it("are the same each time, to the byte", () => {
    expect(toSvg(artworkOf())).toBe(toSvg(artworkOf()))
    expect(toPdf(artworkOf(), "2026-11-21")).toEqual(toPdf(artworkOf(), "2026-11-21"))
  })
})

describe("a table card", () => {
  const card = artworkOf({ form: "tableCard", lines: ["政务公开查询"], width: 210, height: 100 })
  it("of 210 × 100 is a sheet of A4 with three folds", () => {
    expect([card.width, card.height]).toEqual([210, 297])
    const folds = card.layers.find((layer) => layer._tag === "Fold")
    expect(folds?._tag === "Fold" && folds.lines.map(([, y]) => y)).toEqual([48.5, 148.5, 248.5])
  })
  it("has both faces, the upper one turned by half a turn about the ridge", () => {
    const [upper, lower] = [inkOf(card, 0, 148.5), inkOf(card, 148.5)]
    expect(upper.left).toBeCloseTo(210 - lower.right, 3)
    expect(upper.right).toBeCloseTo(210 - lower.left, 3)
    expect(upper.top).toBeCloseTo(297 - lower.bottom, 3)
    expect(upper.bottom).toBeCloseTo(297 - lower.top, 3)
    expect(lower.top).toBeGreaterThan(148.5 + 10)
    expect(card.contours).toBe(2 * artworkOf({ lines: ["政务公开查询"] }).contours)
  })
})

describe("contrast", () => {
  it("refuses process cyan on white, and gives a shade that will do", () => {
    const refusal = refusalOf({ letters: "#00A0E9" })
    expect(refusal).toMatchObject({ _tag: "LowContrast", ratio: 2.91, least: 4.5 })
    const better = refusal._tag === "LowContrast" ? refusal.better! : ""
    expect(contrastRatio(better, "#FFFFFF")).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(better, "#FFFFFF")).toBeLessThan(4.8)
    expect(artworkOf({ letters: better }).contours).toBe(13)
    expect("remedy" in refusal && refusal.remedy).toBe(`文字#00A0E9与底色#FFFFFF的对比度只有2.91，不到4.5，看不清。请把文字改为${better}或更深的颜色。`)
  })
  it("lightens letters on a dark ground, and names no shade where none will do", () => {
    const onBlue = refusalOf({ ground: "#0B3D91", letters: "#5577AA" })
    expect("better" in onBlue && contrastRatio(onBlue.better ?? "", "#0B3D91")).toBeGreaterThanOrEqual(4.5)
    const grey = refusalOf({ ground: "#777777", letters: "#777777" }, samples.sans, { contrast: 7 })
    expect(grey).toMatchObject({ _tag: "LowContrast", ratio: 1, least: 7 })
    expect("better" in grey).toBe(false)
  })
  it("may be asked to be more, never less", () => {
    expect(refusalOf({ letters: "#0070C0" }, samples.sans, { contrast: 7 })._tag).toBe("LowContrast")
    expect(refusalOf({ letters: "#00A0E9" }, samples.sans, { contrast: 1 })._tag).toBe("LowContrast")
  })
})

describe("letters too small", () => {
  const long = { lines: ["政府信息公开申请受理点".repeat(6)], width: 100, height: 40 } as const
  it("are refused with the board on which they would do", () => {
    const refusal = refusalOf({ ...long, lines: [...long.lines] })
    expect(refusal).toMatchObject({ _tag: "LettersTooSmall", least: 3, characterHeight: 1.1 })
    const { height, width } = refusal as { readonly width: number; readonly height: number }
    expect(artworkOf({ ...long, lines: [...long.lines], width, height }).characterHeight).toBeGreaterThanOrEqual(3)
    expect(refusalOf({ ...long, lines: [...long.lines], width: width - 2, height: height - 2 })._tag).toBe("LettersTooSmall")
  })
  it("for a distance are refused as well: 250 times their height", () => {
    expect(artworkOf({}, samples.sans, { readableFrom: 37 }).readableFrom).toBe(37.1)
    expect(refusalOf({}, samples.sans, { readableFrom: 38 })).toMatchObject({ _tag: "LettersTooSmall", least: 152, characterHeight: 148.5 })
  })
})

describe("characters", () => {
  it("are code points: rare ones are set, or named each once", () => {
    expect(artworkOf({ lines: ["𬭎䶮"] }).borrowed).toEqual([])
    const refusal = refusalOf({ lines: ["政𰻞务", "𰻞☐"] })
    expect(refusal).toMatchObject({ _tag: "MissingGlyphs", characters: ["𰻞", "☐"] })
  })
  it("of nothing but room make no sign, nor does a line break", () => {
    expect(refusalOf({ lines: ["　"] })._tag).toBe("MissingGlyphs")
    expect(refusalOf({ lines: ["政务\n公开"] })).toMatchObject({ _tag: "MissingGlyphs", characters: ["\n"] })
  })
  it("that another font lends are told", () => {
    expect(artworkOf({ lines: ["བོད", "政务"] }, samples.withOthers).borrowed).toEqual(["བོ", "ད"])
    expect(refusalOf({ lines: ["བོད"] })).toMatchObject({ _tag: "MissingGlyphs", characters: ["བ", "ོ", "ད"] })
  })
})

describe("two scripts", () => {
  it("stand in the order of the design", () => {
    const [above, below] = [["Zone", "政务公开专区"], ["政务公开专区", "Zone"]].map((lines) => artworkOf({ lines: lines as [string, string], height: 400 }))
    const narrow = (artwork: typeof above, from: number, to: number): number => inkOf(artwork!, from, to).right - inkOf(artwork!, from, to).left
    expect(narrow(above, 0, 190)).toBeLessThan(narrow(above, 210, 400))
    expect(narrow(below, 0, 190)).toBeGreaterThan(narrow(below, 210, 400))
  })
  it("Uyghur runs from right to left and its letters join, also where a Chinese font has the spaces", () => {
    const text = "ھۆكۈمەت ئىشلىرىنى ئاشكارىلاش"
    const [alone, mixed] = [samples.arabic, samples.withOthers].map((typeface) => artworkOf({ lines: [text] }, typeface))
    expect(toSvg(mixed!)).toBe(toSvg(alone!))
    const [joined, apart] = ["شش", "ش ش"].map((letters) => artworkOf({ lines: [letters] }, samples.arabic).contours)
    expect(joined).toBeLessThan(apart!)
  })
  it("Tibetan stacks its letters", () => {
    const [stacked, beside] = ["སྒྲ", "སགར"].map((text) => inkOf(artworkOf({ lines: [text], width: 2000 }, samples.tibetan)))
    expect((stacked!.right - stacked!.left) / (stacked!.bottom - stacked!.top)).toBeLessThan((beside!.right - beside!.left) / (beside!.bottom - beside!.top) / 2)
  })
  it.each([["ھۆكۈمەت政务", "分行"], ["ᠵᠠᠰᠠᠭ", "竖排"]])("refuses what it cannot set: %s", (line, remedy) => {
    const refusal = refusalOf({ lines: [line] }, samples.withOthers)
    expect(refusal).toMatchObject({ _tag: "TypesetError", reason: "unsupported" })
    expect("remedy" in refusal && refusal.remedy).toContain(remedy)
  })
})
