/** What is particular to this typesetter: its two builds, its fonts, its threads, its figures. */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { assert, describe, expect, it } from "@effect/vitest"
import { readFont } from "@zone/font-noto-serif-sc"
import type { Paper, Ticket } from "@zone/core/paper"
import { MissingGlyphs, TypesetError, Typesetter } from "@zone/core/ports"
import { layerTypesetterPdf, layerTypesetterPdfInThread, openTypesetterPdf, type PdfOptions, type SettingProgress } from "@zone/print-pdf"
import { ledgerOf, samplePapers } from "@zone/testkit"
import { openEngine } from "../src/engine/openEngine.ts"
import { openNative } from "../src/engine/openNative.ts"
import { openWasm } from "../src/engine/openWasm.ts"
import { openPress } from "../src/openPress.ts"
import { openThread } from "../src/openThread.ts"
import { renameFont } from "../src/font/renameFont.ts"
import { readSfnt, writeSfnt } from "../src/font/Sfnt.ts"
import { templates } from "../src/templates.ts"
import { freshFolder } from "./freshFolder.ts"
import { hasPoppler, poppler } from "./poppler.ts"

const sheets = Object.entries(samplePapers).filter(([, { style }]) => style !== "slip")
const onePage: Ticket = { copies: 1, sheet: "A4", laminated: false, sides: "one" }
const paragraph = (text: string) => ({ _tag: "Paragraph", runs: [{ _tag: "Plain", text }] }) as const

const setWith = (options: PdfOptions, paper: Paper) =>
  Effect.scoped(Effect.flatMap(openTypesetterPdf(options), (typesetter) => typesetter.set(paper)))

const said = (text: string, change: Partial<Paper> = {}): Paper => ({
  id: "said", title: "样张", style: "form", ticket: onePage, date: "2026-11-21", basis: [], blocks: [paragraph(text)], ...change
})

/** Its types and its file disagree on whether it has a default export. */
const require = createRequire(import.meta.url)
const jsQR = require("jsqr") as (grey: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1")

describe("the builds of Typst", () => {
  it.live("give the same bytes, native and WebAssembly, for every sample", () =>
    Effect.scoped(Effect.gen(function*() {
      const native = yield* openTypesetterPdf({ engine: "native", standard: "1.7" })
      const wasm = yield* openTypesetterPdf({ engine: "wasm" })
      expect(wasm.abilities).toEqual({ engine: "wasm", version: "0.7.0", standard: "1.7", insteadBecause: null })
      for (const paper of sheets.map(([, each]) => each)) {
        const [one, other] = [yield* native.set(paper), yield* wasm.set(paper)]
        expect(other.pages).toBe(one.pages)
        expect([paper.title, Buffer.compare(one.bytes, other.bytes)]).toEqual([paper.title, 0])
      }
    })), 60_000)

  it.live("take WebAssembly where no native build can be loaded, and say why", () =>
    Effect.promise(async () => {
      const supplies = { fonts: [readFont("regular")], templates: templates() }
      const failing = async () => Promise.reject(new Error("Cannot find native binding\nand more"))
      const opened = await openEngine("auto", supplies, { native: failing, wasm: openWasm })
      expect([opened.engine.name, opened.insteadBecause]).toEqual(["wasm", "Cannot find native binding"])
      await expect(openEngine("native", supplies, { native: failing, wasm: openWasm })).rejects.toThrow("native binding")
      expect((await openEngine("auto", supplies)).insteadBecause).toBeNull()
      const press = await openPress("auto", supplies, failing)
      expect([press.engine.name, press.insteadBecause]).toEqual(["wasm", "Cannot find native binding"])
      await press.close()
      await expect(openPress("native", supplies, failing)).rejects.toThrow("native binding")
    }), 60_000)

  it.live("refuse PDF/A where the build cannot write it", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(setWith({ engine: "wasm", standard: "a-2a" }, samplePapers.notice))
      assert(error instanceof TypesetError)
      expect([error.reason, error.detail]).toEqual(["unsupported", "Typst wasm 0.7.0 不能输出 a-2a，只能输出 1.7"])
    }), 30_000)

  it("take a warning for an error", async () => {
    const engine = await openNative({ fonts: [], templates: new Map([["main.typ", "#set text(font: \"No Such Font\")\n甲"]]) })
    expect(() => engine.set("{}", "1.7")).toThrow(/unknown font family/)
    const wasm = await openWasm({ fonts: [readFont("regular")], templates: new Map([["main.typ", "#set text(font: \"No Such Font\")\n甲"]]) })
    expect(() => wasm.set("{}", "1.7")).toThrow(/unknown font family/)
  })
})

describe("the file", () => {
  it.live("is tagged PDF/A-2a with title, language and the day of the paper", () =>
    Effect.gen(function*() {
      const { bytes, mediaType } = yield* setWith({}, samplePapers.receipt)
      const text = latin1(bytes)
      expect(mediaType).toBe("application/pdf")
      expect(text).toContain("<pdfaid:part>2</pdfaid:part>")
      expect(text).toContain("<pdfaid:conformance>A</pdfaid:conformance>")
      expect(text).toContain("/MarkInfo")
      expect(text).toContain("/StructTreeRoot")
      expect(text).toMatch(/\/Lang \(zh-CN\)/)
      expect(text).toContain("2026-11-03")
      expect(text).not.toMatch(new RegExp(`CreateDate>${new Date().getFullYear() + 1}`))
    }))

  it.live("of a receipt is at most 100 kB", () =>
    Effect.gen(function*() {
      expect((yield* setWith({}, samplePapers.receipt)).bytes.byteLength).toBeLessThanOrEqual(100_000)
    }))

  it.live("says a slip is for another typesetter, and which part of a form is wrong", () =>
    Effect.gen(function*() {
      const slip = yield* Effect.flip(setWith({}, said("甲", { style: "slip" })))
      assert(slip instanceof TypesetError)
      expect([slip.reason, slip.detail.includes("@zone/print-escpos")]).toEqual(["unsupported", true])
      const cell = { content: { _tag: "Room", height: 5 }, columns: 3 } as const
      const wide = yield* Effect.flip(setWith({}, said("甲", { blocks: [{ _tag: "Form", shares: [1, 1], rows: [[cell]] }] })))
      assert(wide instanceof TypesetError)
      expect(wide.detail).toBe("表单第 1 行放不下：共 2 栏、1 行，单元格从第 1 栏起占 3 栏 1 行")
      const short = yield* Effect.flip(setWith({}, said("甲", { blocks: [{ _tag: "Table", columns: [{ title: "一", share: 1 }], rows: [["甲"], []] }] })))
      assert(short instanceof TypesetError)
      expect(short.detail).toBe("表格第 2 行有 0 格，应为 1 格")
      const lost = yield* Effect.flip(setWith({}, said("甲", { blocks: [{ _tag: "Flow", steps: [{ id: "a", text: "甲", kind: "end" }], arrows: [{ from: "a", to: "b" }] }] })))
      assert(lost instanceof TypesetError)
      expect(lost.detail).toBe("流程图的箭头指向没有的步骤“b”")
      const huge = yield* Effect.flip(setWith({}, said("甲", { blocks: [{ _tag: "Qr", text: "x".repeat(3000), size: 20 }] })))
      assert(huge instanceof TypesetError)
      expect(huge.reason).toBe("unsupported")
    }))
})

const folder = freshFolder()

/** A face of the package, cut to what its `cmap` says, under a name that is also this machine's. */
const fontFile = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe("fonts", () => {
  it.live("of the machine are not used, though it has them", () =>
    Effect.gen(function*() {
      // 陳 U+9673 is in fonts-noto-cjk and in no font of the package; where the machine has none, the test still says what it says
      const error = yield* Effect.flip(setWith({}, said("陳")))
      assert(error instanceof MissingGlyphs)
      expect(error.characters).toEqual(["陳"])
      expect(error.remedy).toContain("陳（U+9673）")
      const engine = yield* Effect.promise(() => openNative({
        fonts: [],
        templates: new Map([["main.typ", "#set document(date: none)\n#set text(fallback: false, font: \"zone 0000\")\n陳"]])
      }))
      expect(() => engine.set("{}", "1.7")).toThrow(/unknown font family/)
    }))

  it.live("take a character from the fallback that no other has", () =>
    Effect.gen(function*() {
      const signs = fontFile("signs.ttf", readFont("symbols2"))
      const paper = said("⚠☎甲")
      const without = yield* setWith({}, paper)
      const withIt = yield* setWith({ fonts: { fallback: [signs] } }, paper)
      expect(Buffer.compare(without.bytes, withIt.bytes)).toBe(0)
      // the office's own body font has nothing but signs: all 汉字 come from the package's
      const own = yield* setWith({ fonts: { body: signs, title: signs, kai: signs, hei: { path: signs, face: 0 } } }, paper)
      expect(own.pages).toBe(1)
    }))

  it.live("are named apart: one that calls itself like the package's does not take its place", () =>
    Effect.gen(function*() {
      const bold = writeSfnt(renameFont(readSfnt(readFont("bold"), 0), "Zone Serif SC"))
      const path = fontFile("impostor.ttf", bold)
      const plain = yield* setWith({}, samplePapers.receipt)
      const body = yield* setWith({ fonts: { body: path } }, samplePapers.receipt)
      const fallback = yield* setWith({ fonts: { fallback: [path] } }, samplePapers.receipt)
      expect(Buffer.compare(plain.bytes, body.bytes)).not.toBe(0)
      expect(Buffer.compare(plain.bytes, fallback.bytes)).toBe(0)
    }))

  it.live("that cannot be read are named with what is wrong", () =>
    Effect.gen(function*() {
      const bad = fontFile("bad.ttf", new TextEncoder().encode("this is not a font at all"))
      const cases = [
        [{ body: join(folder, "none.ttf") }, "none.ttf：ENOENT"],
        [{ title: bad }, "不是 TTF、OTF 或 TTC 字体文件"],
        [{ hei: { path: fontFile("one.ttf", readFont("symbols")), face: 3 } }, "face 应为 0 到 0"],
        [{ fallback: [fontFile("cut.ttf", readFont("symbols").subarray(0, 200))] }, "cut.ttf"]
      ] as const
      for (const [fonts, words] of cases) {
        const error = yield* Effect.flip(setWith({ fonts }, samplePapers.notice))
        assert(error instanceof TypesetError)
        expect(error.reason).toBe("fontUnreadable")
        expect(error.detail).toContain(words)
      }
    }))

  it.live("show nothing for what has no shape, and refuse a variant that is not there", () =>
    Effect.gen(function*() {
      const plain = yield* setWith({}, said("王明"))
      const invisible = yield* setWith({}, said("王\u200b\ufeff\u2060明\u00ad"))
      expect(Buffer.compare(plain.bytes, invisible.bytes)).toBe(0)
      const error = yield* Effect.flip(setWith({}, said("葛\u{E0100}")))
      assert(error instanceof MissingGlyphs)
      expect(error.characters).toEqual(["\u{E0100}"])
    }))
})

describe("a thread of its own", () => {
  it.live("gives the same bytes, tells how far it is, and leaves this thread free", () =>
    Effect.gen(function*() {
      const paper = ledgerOf(1000)
      const here = yield* setWith({}, paper)
      const progress: Array<SettingProgress> = []
      let turns = 0
      const timer = setInterval(() => turns++, 5)
      const set = Typesetter.use((typesetter) => Effect.all([typesetter.set(paper), typesetter.set(samplePapers.receipt)], { concurrency: 2 }))
      const [there, receipt] = yield* Effect.provide(set, layerTypesetterPdfInThread({ onProgress: (each) => progress.push(each) }))
      clearInterval(timer)
      expect(Buffer.compare(here.bytes, there.bytes)).toBe(0)
      expect(receipt.pages).toBe(1)
      expect(turns).toBeGreaterThan(2)
      expect(progress.filter((each) => each.paper === paper.id)).toEqual([
        { paper: paper.id, stage: "checked" },
        { paper: paper.id, stage: "laidOut", pages: here.pages },
        { paper: paper.id, stage: "written", pages: here.pages, bytes: here.bytes.byteLength }
      ])
    }), 60_000)

  it("is replaced when it has died", async () => {
    const press = await openThread("native", { fonts: [readFont("regular")], templates: new Map([["main.typ", "#set document(date: none)\n"]]) })
    const first = await press.set("{}", "1.7", () => {})
    await press.close()
    const second = await press.set("{}", "1.7", () => {})
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    await press.close()
  })

  it.live("says when its fonts or its build cannot be had", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Effect.provide(Typesetter.use(() => Effect.void), layerTypesetterPdfInThread({ engine: "wasm", standard: "a-2a" })))
      expect(error.reason).toBe("unsupported")
    }), 30_000)
})

describe("memory", () => {
  it.live("stays flat over 1,000 receipts", () =>
    Effect.gen(function*() {
      const typesetter = yield* Typesetter
      const after: Array<number> = []
      for (let i = 1; i <= 1000; i++) {
        yield* typesetter.set({ ...samplePapers.receipt, number: `示例府公开受〔2026〕第${i}号` })
        if (i % 250 === 0) after.push(process.memoryUsage().rss / 2 ** 20)
      }
      // a tight loop without turns of the event loop came to more than 600 MB more
      expect((after[3] ?? 0) - (after[0] ?? 0)).toBeLessThan(120)
    }).pipe(Effect.provide(layerTypesetterPdf())), 120_000)

  it.live("stays bounded with WebAssembly, whose thread is replaced", () =>
    Effect.gen(function*() {
      const typesetter = yield* Typesetter
      const paper = said("甲")
      const first = yield* typesetter.set(paper)
      const all = yield* Effect.forEach(Array.from({ length: 450 }), () => typesetter.set(paper), { concurrency: 3 })
      expect(all.every(({ bytes }) => Buffer.compare(bytes, first.bytes) === 0)).toBe(true)
    }).pipe(Effect.provide(layerTypesetterPdf({ engine: "wasm" }))), 120_000)
})

if (hasPoppler) {
  describe("on the page", () => {
    it.live("a QR code can be read again", () =>
      Effect.gen(function*() {
        const { bytes } = yield* setWith({}, samplePapers.receipt)
        const [page] = yield* poppler.pictures(bytes, 150)
        assert(page !== undefined)
        const colours = new Uint8ClampedArray(page.grey.length * 4)
        page.grey.forEach((value, i) => colours.set([value, value, value, 255], 4 * i))
        expect(jsQR(colours, page.width, page.height)?.data).toBe("https://zone.example.org/a/示例府公开受〔2026〕第0137号")
      }))

    it.live("a letter has 22 lines of 28 characters, its grid, and numbers on the outer side", () =>
      Effect.gen(function*() {
        const line = "政府信息公开申请答复书正文每行二十八个字每页二十二行数"
        const text = line.repeat(30) + line.slice(0, 10)
        const letter = said(text, { style: "letter", title: "题", ticket: { ...onePage, sides: "two" }, blocks: [{ ...paragraph(text), indented: false }] })
        const { bytes, pages } = yield* setWith({}, letter)
        expect(pages).toBe(2)
        const words = yield* poppler.words(bytes)
        const lines = words.filter(({ page, text }) => page === 1 && text.length > 5)
        const first = words.filter(({ page, text }) => page === 0 && Array.from(text).length >= 27)
        for (const each of first) {
          expect(Array.from(each.text).length).toBe(28)
          expect(Math.abs(each.left - 28)).toBeLessThan(0.6)
          expect(Math.abs(each.right - 184)).toBeLessThan(0.6)
        }
        first.slice(1).forEach((each, i) => expect(Math.abs(each.top - (first[i]?.top ?? 0) - 225 / 22)).toBeLessThan(0.06))
        // title, an empty line, and the rest of 22
        expect(first.length).toBe(20)
        expect(lines.length).toBeGreaterThan(9)
        const number = (page: number) => words.filter((each) => each.page === page).find((each) => each.text === String(page + 1))
        expect(number(0)?.left).toBeGreaterThan(150)
        expect(number(1)?.left).toBeLessThan(60)
      }))

    it.live("boxes are shapes, and a ticked one is darker than an open one", () =>
      Effect.gen(function*() {
        const ink = (ticked: boolean) =>
          Effect.gen(function*() {
            const { bytes } = yield* setWith({}, said("", { blocks: [{ _tag: "Choices", choices: [{ label: "满意", ticked }] }] }))
            expect(latin1(bytes)).toContain("/Alt")
            expect(yield* poppler.text(bytes)).not.toMatch(/[☐☑☒]/)
            const [page] = yield* poppler.pictures(bytes, 100)
            return page?.grey.reduce((sum, value) => sum + 255 - value, 0) ?? 0
          })
        expect(yield* ink(true)).toBeGreaterThan((yield* ink(false)) + 1000)
      }))
  })
}

it("keeps the licence of the font beside it", () => {
  expect(readFileSync(new URL("../../font-noto-serif-sc/OFL.txt", import.meta.url), "utf8")).toContain("SIL OPEN FONT LICENSE")
})
