/** Slips as they come out of the printer: what is on them, what is drawn, what a camera reads, and what is refused. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { it as effectIt } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import type { Block, Paper } from "@zone/core/paper"
import { Typesetter } from "@zone/core/ports"
import jsqr from "jsqr"
import { describe, expect, it } from "vitest"
import { drawSlip, readBytes, svgOf } from "../src/emulator/index.ts"
import { type Bitmap, compose, encode, layerTypesetter, models, type OutlineFont, type PrinterModel } from "../src/index.ts"
import { hasCharacter } from "../src/model/gb18030Of.ts"
import { bitmapOf, png } from "./png.ts"
import { receipt } from "./receipt.ts"
import { slipFont } from "./slipFont.ts"

const { paper58Simple, paper80 } = models
const paperOf = (...blocks: readonly [Block, ...ReadonlyArray<Block>]): Paper => ({ ...receipt, basis: [], blocks })
const say = (text: string): Block => ({ _tag: "Paragraph", runs: [{ _tag: "Plain", text }], indented: false })
const print = (paper: Paper, model: PrinterModel = paper80, fonts: ReadonlyArray<OutlineFont> = [slipFont]) =>
  Result.getOrThrow(readBytes(encode(Result.getOrThrow(compose(paper, { model, fonts }))), model))

/** What a camera sees: four dots for each, on white. */
const scan = ({ data, height, width }: Bitmap): string | undefined => {
  const scale = 2
  const pixels = new Uint8ClampedArray(width * scale * height * scale * 4).fill(255)
  for (let y = 0; y < height * scale; y++) {
    for (let x = 0; x < width * scale; x++) {
      const [dx, dy] = [Math.floor(x / scale), Math.floor(y / scale)]
      if (((data[dy * (width / 8) + (dx >> 3)] ?? 0) & (0x80 >> (dx & 7))) !== 0) pixels.fill(0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3)
    }
  }
  const read = jsqr as unknown as typeof jsqr.default
  const code = read(pixels, width * scale, height * scale)
  return code === null ? undefined : new TextDecoder().decode(new Uint8Array(code.binaryData))
}

describe("the receipt", () => {
  it.each(Object.values(models))("on $id looks as it did", (model) => {
    const slip = print(receipt, model)
    const lacking = Array.from(slip.lines.join("").replace(/ /g, "")).filter((character) => slipFont.outlineOf(character.codePointAt(0) ?? 0) === undefined)
    expect(lacking).toEqual([])
    const picture = drawSlip(slip, model, [slipFont])
    const path = new URL(`golden/${model.id}.png`, import.meta.url)
    if (process.env["GOLDEN"] === "write") writeFileSync(path, png(picture))
    expect(existsSync(path), "no golden picture: run with GOLDEN=write and look at what is written").toBe(true)
    const kept = bitmapOf(readFileSync(path))
    expect([picture.width, picture.height]).toEqual([kept.width, kept.height])
    let different = 0
    for (const [index, byte] of picture.data.entries()) if (byte !== kept.data[index]) different += 1
    expect(different).toBe(0)
  })
  it.each(Object.values(models))("on $id has a code that can be scanned", (model) => {
    const slip = print(receipt, model)
    const until = slip.marks.find((mark) => mark._tag === "Cut")?.y ?? slip.height
    const { data, height, width } = drawSlip(slip, model, [slipFont])
    const upper = Math.min(height, until)
    expect(scan({ width, height: upper, data: data.subarray(0, upper * width / 8) })).toBe("https://example.org/zone/2026/17?号=示例")
  })
  it("has the rare name as ink, and is dark where there is text only", () => {
    const slip = print(paperOf(say("王𬭎䶮")))
    const drawn = slip.marks.find((mark) => mark._tag === "Picture")
    expect(slip.lines).not.toContain("王𬭎䶮")
    const ink = (from: number, to: number) => {
      let dots = 0
      for (let y = 0; y < 24; y++) {
        for (let x = from; x < to; x++) if (drawn?._tag === "Picture" && ((drawn.bitmap.data[y * 72 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0) dots += 1
      }
      return dots
    }
    for (const [index, least] of [[0, 40], [1, 100], [2, 100]] as const) expect(ink(index * 24, index * 24 + 24)).toBeGreaterThan(least)
    expect(ink(72, 576)).toBe(0)
  })
  it("is cut at the counterfoil and at its end", () => {
    expect(print(receipt).marks.filter((mark) => mark._tag === "Cut")).toHaveLength(2)
    expect(print(receipt, paper58Simple).marks.filter((mark) => mark._tag === "Cut")).toHaveLength(0)
  })
  it("is the same bytes each time", () => {
    const bytes = () => encode(Result.getOrThrow(compose(receipt, { model: paper80, fonts: [slipFont] })))
    expect(bytes()).toEqual(bytes())
  })
  it("says 副本 on a further copy", () => {
    expect(print({ ...receipt, copy: true }).lines[0]).toBe("副本")
    expect(print(receipt).lines).not.toContain("副本")
  })
})

describe("boxes to tick", () => {
  const choice = (label: string, ticked = false) => ({ label, ticked })
  it("keep their labels in their lines, and stand under a long label", () => {
    const choices = [choice("需签收的邮寄", true), choice("平常信函等无需签收的邮寄"), choice("互联网渠道"), choice("由工作人员代为填写并经申请人确认签字的口头申请以及其他渠道提出的申请")] as const
    const lines = (label: string) => print({ ...paperOf({ _tag: "Choices", label, choices }), title: "回执" }).lines.slice(2)
    expect(lines("渠道")).toEqual(["渠道：需签收的邮寄  平常信函等无需签收的邮寄", "      互联网渠道", "      由工作人员代为填写并经申请人确认签字的口", "      头申请以及其他渠道提出的申请"])
    expect(lines("请勾选您提出政府信息公开申请所用的渠道")[0]).toBe("请勾选您提出政府信息公开申请所用的渠道：")
  })
})

describe("what it stands on", () => {
  const basis = { document: "cn/foi-regulation", clause: "33(2)", cite: "《政府信息公开条例》第三十三条第二款" } as const
  it("is said, an interpretation as one, before what is cut off", () => {
    const { lines } = print({ ...receipt, basis: [{ ...basis, reading: "text" }, { ...basis, clause: "22", reading: "interpretation", cite: "《示例办法》第二条" }] })
    const at = lines.findIndex((each) => each.startsWith("依据："))
    expect(lines.slice(at, at + 2).map((each) => each.trim()).join("")).toBe("依据：《政府信息公开条例》第三十三条第二款；《示例办法》第二条（理解适用）")
    expect(lines.findIndex((each) => each.includes("存根"))).toBeGreaterThan(at)
    expect(print({ ...receipt, basis: [] }).lines.join()).not.toContain("依据")
  })
})

describe("what cannot be shown", () => {
  const refusal = (paper: Paper, fonts: ReadonlyArray<OutlineFont> = []) => {
    const composed = compose(paper, { model: paper80, fonts })
    return Result.isFailure(composed) ? composed.failure : undefined
  }
  const detail = (failure: ReturnType<typeof refusal>) => (failure?._tag === "TypesetError" && failure.reason === "unsupported" ? failure.detail : undefined)
  it("names the characters, once each, before anything is set", () => {
    expect(refusal(paperOf(say("王𬭎䶮与𬭎")))).toMatchObject({ _tag: "MissingGlyphs", characters: ["𬭎", "䶮"] })
    expect(refusal(paperOf(say("王𬭎䶮🀄")), [slipFont])).toMatchObject({ _tag: "MissingGlyphs", characters: ["🀄"] })
  })
  it("takes a control character for no command", () => {
    expect(refusal(paperOf(say("a\u001b@b")), [slipFont])).toMatchObject({ _tag: "MissingGlyphs", characters: ["\u001b"] })
  })
  it("names the block that a roll has no room for", () => {
    const table: Block = { _tag: "Table", columns: [{ title: "编号", share: 1 }], rows: [] }
    expect(detail(refusal(paperOf(table)))).toContain("Table")
    const flow: Block = { _tag: "Flow", steps: [{ id: "a", text: "登记", kind: "step" }], arrows: [] }
    expect(detail(refusal(paperOf(flow)))).toContain("Flow")
    expect(detail(refusal({ ...receipt, style: "letter" }))).toContain("letter")
    expect(refusal(paperOf({ _tag: "Qr", text: "长".repeat(900), size: 30 }))).toMatchObject({ reason: "unsupported" })
  })
})

describe("bytes", () => {
  const inZone = fc.integer({ min: 0x20, max: 0xffe5 }).map((code) => String.fromCodePoint(code)).filter((character) => hasCharacter("gbk", character))
  const line = fc.array(inZone, { minLength: 1, maxLength: 24 }).map((all) => all.join(""))
  it("give any text back", () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const bytes = encode([
        { type: "initialise", value: null },
        { type: "chinese", value: null },
        ...lines.flatMap((value) => [{ type: "text", value } as const, { type: "newline", value: null } as const])
      ])
      expect(Result.getOrThrow(readBytes(bytes, paper80)).lines).toEqual(lines)
    }))
  })
  it("give any paragraph back, over its lines", () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }).map((all) => all.join("").replace(/[\s\u3000]/g, "")).filter((text) => text !== ""), (text) => {
      const slip = print({ ...paperOf(say(text)), title: "回执" })
      expect(slip.lines.slice(2).join("").replace(/ /g, "")).toBe(text)
    }))
  })
  it.each([
    ["an unknown command", [0x1b, 0x7e], "unknown command 1b 7e"],
    ["a single control byte", [0x07], "unknown command 07"],
    ["a command cut short", [0x1d, 0x76, 0x30], "end in the middle"],
    ["four bytes of a rare character", [0x1c, 0x26, 0x99, 0x33, 0xa9, 0x32], "is no character of two bytes"],
    ["Chinese without FS &", [0xbb, 0xd8], "without Chinese"],
    ["a character that its font lacks", [0x1c, 0x26, 0xfe, 0x9f, 0x0a], "no 䶮"],
    ["a line that is not ended", [0x41], "not ended"],
    ["a line over the edge", [...Array.from({ length: 49 }, () => 0x41), 0x0a], "do not fit"]
  ])("with %s are refused by the emulator", (_, bytes, problem) => {
    const read = readBytes(new Uint8Array(bytes), paper80)
    expect(Result.isFailure(read) && read.failure.problem).toContain(problem)
  })
  it("of any kind never crash the emulator", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readBytes(bytes, paper80)
    }), { numRuns: 500 })
  })
  it("are drawn as SVG dot for dot", () => {
    expect(svgOf({ width: 8, height: 2, data: new Uint8Array([0b0011_0001, 0]) })).toContain("M2 0h2v1h-2zM7 0h1v1h-1z")
  })
})

effectIt.effect("the port counts what is cut", () =>
  Effect.gen(function*() {
    const typesetter = yield* Typesetter
    const pages = yield* typesetter.set(receipt)
    expect(pages).toMatchObject({ mediaType: "application/vnd.escpos", pages: 2 })
    const error = yield* Effect.flip(typesetter.set(paperOf(say("🀄"))))
    expect(error._tag).toBe("MissingGlyphs")
  }).pipe(Effect.provide(layerTypesetter({ model: paper80, fonts: [slipFont] }))))
