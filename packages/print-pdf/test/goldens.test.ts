/** Every sample paper looks as it did when somebody looked at it. After a wanted change: `pnpm run look`, look, and keep. */
import { existsSync, readFileSync } from "node:fs"
import * as Effect from "effect/Effect"
import { assert, describe, expect, it } from "@effect/vitest"
import { Typesetter } from "@zone/core/ports"
import { layerTypesetterPdf } from "@zone/print-pdf"
import { samplePapers } from "@zone/testkit"
import { distance, readPng, smallDots } from "./pageGoldens.ts"
import { goldenPapers } from "./goldenPapers.ts"
import { hasPoppler, poppler } from "./poppler.ts"

const golden = (name: string, page: number): URL => new URL(`goldens/${name}-${page + 1}.png`, import.meta.url)
const limit = 45

if (hasPoppler) {
  describe("looks as it did", () => {
    for (const [name, paper] of Object.entries(goldenPapers)) {
      it.live(name, () =>
        Effect.gen(function*() {
          const { bytes } = yield* (yield* Typesetter).set(paper)
          const pages = yield* poppler.pictures(bytes, smallDots)
          expect(existsSync(golden(name, pages.length)), "a page less than before").toBe(false)
          pages.forEach((page, i) => expect(distance(page, readPng(readFileSync(golden(name, i)))), `page ${i + 1}`).toBeLessThan(limit))
        }).pipe(Effect.provide(layerTypesetterPdf())))
    }

    it.live("and a field that is missing is seen", () =>
      Effect.gen(function*() {
        const { receipt } = samplePapers
        const [form] = receipt.blocks
        const { bytes } = yield* (yield* Typesetter).set({ ...receipt, blocks: [form, { _tag: "Paragraph", runs: [{ _tag: "Plain", text: "　" }] }, ...receipt.blocks.slice(2)] as never })
        const [page] = yield* poppler.pictures(bytes, smallDots)
        assert(page !== undefined)
        expect(distance(page, readPng(readFileSync(golden("receipt", 0))))).toBeGreaterThan(limit)
      }).pipe(Effect.provide(layerTypesetterPdf())))
  })
}
