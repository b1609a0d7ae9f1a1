/** The suite that a typesetter must pass: every promise of the port, seen in the text of the pages and on their pixels. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { describe, expect, it } from "@effect/vitest"
import type { Block, Paper } from "@zone/core/paper"
import { MissingGlyphs } from "@zone/core/ports"
import { ledgerOf } from "../papers/ledger.ts"
import { samplePapers } from "../papers/index.ts"
import { onePage, paragraph } from "../papers/parts.ts"
import { type FreshTypesetter, openTypesetter, type SeenPage, type SeenWord } from "./FreshTypesetter.ts"
import { listTexts } from "./listTexts.ts"

/** One promise, as a test. */
export interface TypesetterCase {
  readonly name: string
  readonly run: (fresh: FreshTypesetter) => Effect.Effect<void, unknown, Scope.Scope>
}

const squeeze = (text: string): string => text.replace(/\s/gu, "")

const sample = (change: Partial<Paper>): Paper => ({
  id: "sample", title: "样张", style: "form", ticket: onePage, date: "2026-11-21", basis: [], blocks: [paragraph("正文")], ...change
})

/** The share of dark pixels in a box of millimetres. */
const inkIn = ({ grey, height, width }: SeenPage, box: Pick<SeenWord, "left" | "top" | "right" | "bottom">, dots: number): number => {
  const at = (millimetres: number): number => Math.round((millimetres / 25.4) * dots)
  let [dark, all] = [0, 0]
  for (let y = Math.max(0, at(box.top)); y < Math.min(height, at(box.bottom)); y++) {
    for (let x = Math.max(0, at(box.left)); x < Math.min(width, at(box.right)); x++) {
      all++
      if ((grey[y * width + x] ?? 255) < 160) dark++
    }
  }
  return all === 0 ? 0 : dark / all
}

const missingFrom = (fresh: FreshTypesetter, paper: Paper) =>
  Effect.gen(function*() {
    const error = yield* Effect.flip((yield* openTypesetter(fresh)).set(paper))
    return error instanceof MissingGlyphs ? error : yield* Effect.die(new Error(`not MissingGlyphs: ${JSON.stringify(error)}`))
  })

const perPaper = (name: string, paper: Paper): ReadonlyArray<TypesetterCase> => [
  {
    name: `${name}: every text stands in the text of the pages`,
    run: (fresh) =>
      Effect.gen(function*() {
        const { bytes, pages } = yield* (yield* openTypesetter(fresh)).set(paper)
        expect(pages).toBeGreaterThan(0)
        const told = squeeze(yield* fresh.witness.text(bytes))
        for (const text of listTexts(paper)) expect(told).toContain(squeeze(text))
      })
  },
  {
    name: `${name}: every word leaves ink where it stands`,
    run: (fresh) =>
      Effect.gen(function*() {
        const { bytes } = yield* (yield* openTypesetter(fresh)).set(paper)
        const words = yield* fresh.witness.words(bytes)
        const pictures = yield* fresh.witness.pictures(bytes, 100)
        for (const word of words) {
          const page = pictures[word.page]
          const few = /^[一丶丨.,:;'·—\-~_，。、；：（）()]+$/u.test(word.text) ? 0.003 : 0.03
          expect(page === undefined ? 0 : inkIn(page, word, 100), `${word.text} on page ${word.page + 1}`).toBeGreaterThan(few)
        }
      })
  },
  {
    name: `${name}: the same bytes twice, and from another of its kind`,
    run: (fresh) =>
      Effect.gen(function*() {
        const typesetter = yield* openTypesetter(fresh)
        const first = yield* typesetter.set(paper)
        const second = yield* typesetter.set(paper)
        const other = yield* (yield* openTypesetter(fresh)).set(paper)
        expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
        expect(Buffer.compare(first.bytes, other.bytes)).toBe(0)
      })
  }
]

const sheetCase = (name: string, paper: Paper, width: number, height: number): TypesetterCase => ({
  name: `${name} is ${width} by ${height} mm`,
  run: (fresh) =>
    Effect.gen(function*() {
      const { bytes } = yield* (yield* openTypesetter(fresh)).set(paper)
      for (const page of yield* fresh.witness.pictures(bytes, 50.8)) {
        expect(Math.abs(page.width / 2 - width)).toBeLessThanOrEqual(1)
        expect(Math.abs(page.height / 2 - height)).toBeLessThanOrEqual(1)
      }
    })
})

const gateCase = (what: string, text: string, missing: ReadonlyArray<string>): TypesetterCase => ({
  name: `refuses ${what} and names it`,
  run: (fresh) =>
    Effect.gen(function*() {
      const error = yield* missingFrom(fresh, sample({ blocks: [paragraph(`王${text}明`)] }))
      expect(error.characters).toEqual(missing)
      expect(error.remedy).toMatch(/\p{Script=Han}/u)
    })
})

const places: Readonly<Record<string, Partial<Paper>>> = {
  title: { title: "题\u{378}" },
  number: { number: "\u{378}号" },
  heading: { blocks: [{ _tag: "Heading", level: 2, text: "\u{378}" }] },
  "cell of a form": { blocks: [{ _tag: "Form", shares: [1], rows: [[{ content: { _tag: "Choices", choices: [{ label: "\u{378}", ticked: true }] } }]] }] },
  "cell of a table": { blocks: [{ _tag: "Table", columns: [{ title: "栏", share: 1 }], rows: [["\u{378}"]] }] },
  "step of a flow chart": { blocks: [{ _tag: "Flow", steps: [{ id: "a", text: "\u{378}", kind: "end" }], arrows: [] }] },
  "caption": { blocks: [{ _tag: "Qr", text: "https://example.org", caption: "\u{378}", size: 20 }] },
  "seal": { blocks: [{ _tag: "Seal", office: "机关\u{378}", date: "2026年11月21日" }] }
}

const cases: ReadonlyArray<TypesetterCase> = [
  ...Object.entries(samplePapers).flatMap(([name, paper]) => perPaper(name, paper)),
  sheetCase("a form on A4", samplePapers.blankForm, 210, 297),
  sheetCase("a ledger on A4", samplePapers.ledger, 297, 210),
  sheetCase("a notice on A3", samplePapers.notice, 297, 420),
  gateCase("an emoji", "😀", ["😀"]),
  gateCase("a code point without a character", "\u{378}", ["\u{378}"]),
  gateCase("half of a pair", "\ud842", ["\ud842"]),
  gateCase("a control character", "\u0007", ["\u0007"]),
  gateCase("several, each once", "😀甲\u{378}乙😀", ["😀", "\u{378}"]),
  ...Object.entries(places).map(([place, change]): TypesetterCase => ({
    name: `looks for missing characters in a ${place}`,
    run: (fresh) => Effect.map(missingFrom(fresh, sample(change)), ({ characters }) => expect(characters).toEqual(["\u{378}"]))
  })),
  {
    name: "shows rare names as characters that differ from each other",
    run: (fresh) =>
      Effect.gen(function*() {
        const typesetter = yield* openTypesetter(fresh)
        const pictures = new Set<string>()
        const names = Array.from("𬭎𬍛䶮㛃玥喆镕")
        for (const name of names) {
          const blocks: Paper["blocks"] = [{ _tag: "Paragraph", indented: false, runs: [{ _tag: "Plain", text: name }, { _tag: "Strong", text: name }] }]
          const { bytes } = yield* typesetter.set(sample({ style: "notice", blocks }))
          const [page] = yield* fresh.witness.pictures(bytes, 60)
          pictures.add(Buffer.from(page?.grey ?? []).toString("base64"))
        }
        expect(pictures.size).toBe(names.length)
      })
  },
  {
    name: "takes all text as text",
    run: (fresh) =>
      Effect.gen(function*() {
        const strange = "#panic(\"x\")*a*_b_`c`$d$<e>@f\\n=g//h/*i*/[j]{k}~l%m&amp;n--o"
        const { bytes } = yield* (yield* openTypesetter(fresh)).set(sample({ title: strange.slice(0, 12), blocks: [paragraph(strange)] }))
        expect(squeeze((yield* fresh.witness.words(bytes)).map(({ text }) => text).join(""))).toContain(strange)
      })
  },
  {
    name: "repeats the header of a table on every page",
    run: (fresh) =>
      Effect.gen(function*() {
        const { bytes, pages } = yield* (yield* openTypesetter(fresh)).set(ledgerOf(80))
        expect(pages).toBeGreaterThan(2)
        const words = yield* fresh.witness.words(bytes)
        for (let page = 0; page < pages; page++) {
          expect(words.filter((word) => word.page === page && word.text === "登记编号").length, `page ${page + 1}`).toBe(1)
        }
      })
  },
  {
    name: "keeps a seal's office and date on one page, with text of the paper above them",
    run: (fresh) =>
      Effect.gen(function*() {
        const typesetter = yield* openTypesetter(fresh)
        for (let count = 14; count < 24; count++) {
          const blocks: Array<Block> = Array.from({ length: count }, (_, i) => paragraph(`第${i}段。`))
          const seal: Block = { _tag: "Seal", office: "示例机关", date: "2026年11月21日" }
          const { bytes, pages } = yield* typesetter.set(sample({ style: "letter", blocks: [paragraph("起首。"), ...blocks, seal] }))
          const words = yield* fresh.witness.words(bytes)
          const pageOf = (text: string) => words.find((word) => word.text === text)?.page
          expect(pageOf("示例机关")).toBe(pages - 1)
          expect(pageOf("2026年11月21日")).toBe(pages - 1)
          expect(words.some((word) => word.page === pages - 1 && word.text.startsWith("第") && word.text.endsWith("段。"))).toBe(true)
        }
      })
  },
  {
    name: "lets a long text flow to a second page and loses nothing",
    run: (fresh) =>
      Effect.gen(function*() {
        const long = Array.from({ length: 500 }, (_, i) => `第${i}句话。`).join("")
        const cell = { content: { _tag: "Text", runs: [{ _tag: "Plain", text: long }] } } as const
        const { bytes, pages } = yield* (yield* openTypesetter(fresh)).set(sample({ blocks: [{ _tag: "Form", shares: [1], rows: [[cell]] }] }))
        expect(pages).toBeGreaterThan(1)
        const told = squeeze(yield* fresh.witness.text(bytes))
        const [, ...lost] = Array.from({ length: 500 }, (_, i) => `第${i}句话。`).filter((each) => !told.includes(each))
        // one sentence may be broken over the page, with the page number between its parts
        expect(lost).toEqual([])
      })
  }
]

/** The conformance suite of `Typesetter`. `suite` registers it with vitest; `cases` are the tests themselves. */
export const TypesetterConformance = {
  specVersion: 1,
  cases,
  suite: (name: string, fresh: FreshTypesetter): void => {
    describe(name, () => {
      for (const each of cases) it.live(each.name, () => each.run(fresh), 60_000)
    })
  }
} as const
