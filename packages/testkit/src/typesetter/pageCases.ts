/** How papers stand on their pages: size, text as text, what is kept together, what flows on, and nothing half after something went wrong. */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { Block, Paper } from "@zone/core/paper"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshTypesetter, openTypesetter, type TypesetterAbilities, witnessOf } from "./FreshTypesetter.ts"
import { ledgerOf } from "../papers/ledgerOf.ts"
import { isSame, squeeze } from "./paperCases.ts"
import { paperParts } from "../papers/paperParts.ts"
import { sample } from "./sample.ts"
import { samplePapers } from "../papers/samplePapers.ts"

type TypesetterCase = Case<FreshTypesetter, TypesetterAbilities>

const { paragraph } = paperParts

const sheetCase = (name: string, paper: Paper, width: number, height: number): TypesetterCase => ({
  name: `${name} is ${width} by ${height} mm`,
  needs: ["sheets", "witness"],
  run: Effect.fnUntraced(function*(fresh) {
    const { bytes } = yield* (yield* openTypesetter(fresh)).set(paper)
    for (const page of yield* witnessOf(fresh).pictures(bytes, 50.8)) {
      assert.closeTo(page.width / page.dotsPerMillimetre, width, 1)
      assert.closeTo(page.height / page.dotsPerMillimetre, height, 1)
    }
  })
})

const sentences = Array.from({ length: 500 }, (_, i) => `第${i}句话。`)
const longText = sentences.join("")

/** Sentences that are not there; one may be broken over the page, with the page number between its parts. */
const lostFrom = (told: string): ReadonlyArray<string> => sentences.filter((each) => !told.includes(each))

/** @internal */
export const pageCases: ReadonlyArray<TypesetterCase> = [
  sheetCase("a form on A4", samplePapers.blankForm, 210, 297),
  sheetCase("a ledger on A4", samplePapers.ledger, 297, 210),
  sheetCase("a notice on A3", samplePapers.notice, 297, 420),
  {
    name: "takes all text as text",
    needs: "witness",
    run: Effect.fnUntraced(function*(fresh) {
      const strange = "#panic(\"x\")*a*_b_`c`$d$<e>@f\\n=g//h/*i*/[j]{k}~l%m&amp;n--o"
      const { bytes } = yield* (yield* openTypesetter(fresh)).set(sample({ title: strange.slice(0, 12), blocks: [paragraph(strange)] }))
      assert.include(squeeze((yield* witnessOf(fresh).words(bytes)).map(({ text }) => text).join("")), strange)
    })
  },
  {
    name: "marks a further copy as 副本, and a first one not",
    needs: "witness",
    run: Effect.fnUntraced(function*(fresh) {
      const typesetter = yield* openTypesetter(fresh)
      const told = (paper: Paper) => Effect.flatMap(typesetter.set(paper), ({ bytes }) => Effect.map(witnessOf(fresh).text(bytes), squeeze))
      assert.include(yield* told(sample({ copy: true })), "副本")
      assert.notInclude(yield* told(sample({})), "副本")
    })
  },
  {
    name: "repeats the header of a table on every page",
    needs: ["sheets", "witness"],
    run: Effect.fnUntraced(function*(fresh) {
      const { bytes, pages } = yield* (yield* openTypesetter(fresh)).set(ledgerOf(80))
      assert.isAbove(pages, 2)
      const words = yield* witnessOf(fresh).words(bytes)
      for (let page = 0; page < pages; page++) {
        assert.strictEqual(words.filter((word) => word.page === page && word.text === "登记编号").length, 1, `page ${page + 1}`)
      }
    })
  },
  {
    name: "keeps a seal's office and date on one page, with text of the paper above them",
    needs: ["sheets", "witness"],
    run: Effect.fnUntraced(function*(fresh) {
      const typesetter = yield* openTypesetter(fresh)
      // the pages end at another place each time
      for (let count = 14; count < 60; count += count < 24 ? 1 : 5) {
        const blocks: Array<Block> = Array.from({ length: count }, (_, i) => paragraph(`第${i}段。`))
        const seal: Block = { _tag: "Seal", office: "示例机关", date: "2026年11月21日" }
        const { bytes, pages } = yield* typesetter.set(sample({ style: "letter", blocks: [paragraph("起首。"), ...blocks, seal] }))
        const words = yield* witnessOf(fresh).words(bytes)
        const pageOf = (text: string) => words.find((word) => word.text === text)?.page
        assert.strictEqual(pageOf("示例机关"), pages - 1)
        assert.strictEqual(pageOf("2026年11月21日"), pages - 1)
        assert.isTrue(words.some((word) => word.page === pages - 1 && /^第\d+段。$/.test(word.text)), `${count} paragraphs`)
      }
    })
  },
  {
    name: "lets a long text flow to further pages",
    needs: ["sheets", "witness"],
    run: Effect.fnUntraced(function*(fresh) {
      const cell = { content: { _tag: "Text", runs: [{ _tag: "Plain", text: longText }] } } as const
      const { bytes, pages } = yield* (yield* openTypesetter(fresh)).set(sample({ blocks: [{ _tag: "Form", shares: [1], rows: [[cell]] }] }))
      assert.isAbove(pages, 1)
      const words = yield* witnessOf(fresh).words(bytes)
      assert.deepStrictEqual([...new Set(words.map(({ page }) => page))].toSorted((a, b) => a - b), Array.from({ length: pages }, (_, i) => i))
      assert.isBelow(lostFrom(squeeze(yield* witnessOf(fresh).text(bytes))).length, pages)
    })
  },
  {
    name: "loses nothing of a long text",
    needs: "witness",
    run: Effect.fnUntraced(function*(fresh) {
      const { bytes } = yield* (yield* openTypesetter(fresh)).set(sample({ blocks: [paragraph(longText), paragraph("最后一段。")] }))
      const told = squeeze(yield* witnessOf(fresh).text(bytes))
      assert.isAtMost(lostFrom(told).length, 2)
      assert.include(told, "最后一段。")
    })
  },
  {
    name: "after a paper that could not be set, the next is set as ever",
    run: Effect.fnUntraced(function*(fresh) {
      const whole = yield* (yield* openTypesetter(fresh)).set(sample({}))
      const typesetter = yield* openTypesetter(fresh)
      yield* Effect.flip(typesetter.set(sample({ title: "坏\u{378}", blocks: [paragraph("不应出现")] })))
      assert.isTrue(isSame((yield* typesetter.set(sample({}))).bytes, whole.bytes))
    })
  },
  {
    name: "given up in the middle, it leaves nothing behind, and the next is set as ever",
    run: Effect.fnUntraced(function*(fresh) {
      const whole = yield* (yield* openTypesetter(fresh)).set(sample({}))
      const typesetter = yield* openTypesetter(fresh)
      const long = sample({ title: "中途放弃", blocks: Array.from({ length: 200 }, () => paragraph(longText.slice(0, 200))) as unknown as Paper["blocks"] })
      const fiber = yield* Effect.forkChild(typesetter.set(long), { startImmediately: true })
      yield* Effect.yieldNow
      yield* Fiber.interrupt(fiber)
      assert.isTrue(isSame((yield* typesetter.set(sample({}))).bytes, whole.bytes))
    })
  },
  {
    name: "sets several at once, each for itself",
    run: Effect.fnUntraced(function*(fresh) {
      const typesetter = yield* openTypesetter(fresh)
      const papers = Array.from({ length: 6 }, (_, i) => sample({ title: `第${i + 1}份` }))
      const alone = yield* Effect.forEach(papers, (paper) => typesetter.set(paper))
      const together = yield* Effect.forEach(papers, (paper) => typesetter.set(paper), { concurrency: "unbounded" })
      together.forEach(({ bytes }, i) => assert.isTrue(isSame(bytes, alone[i]!.bytes), `number ${i + 1}`))
      assert.isFalse(isSame(alone[0]!.bytes, alone[1]!.bytes))
    })
  }
]
