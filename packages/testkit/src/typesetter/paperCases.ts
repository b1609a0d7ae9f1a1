/** What holds for every paper: it sets, all that it says can be read and seen, and its bytes are always the same. */
import * as Effect from "effect/Effect"
import type { Paper } from "@zone/core/paper"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshTypesetter, openTypesetter, type SeenPage, type SeenWord, type TypesetterAbilities, witnessOf } from "./FreshTypesetter.ts"
import { listTexts } from "./listTexts.ts"

type TypesetterCase = Case<FreshTypesetter, TypesetterAbilities>

/** Without white space: pages break lines where they must. @internal */
export const squeeze = (text: string): string => text.replace(/\s/gu, "")

/** How much may stand between the parts of a text that is broken over a page: the page's number. */
const furniture = 16

/** Whether a text is told whole, or in two parts on two pages. */
const isTold = (told: string, text: string): boolean => {
  if (told.includes(text)) return true
  for (let broken = text.length - 1; broken > 0; broken--) {
    const at = told.indexOf(text.slice(0, broken))
    if (at < 0) continue
    const rest = told.indexOf(text.slice(broken), at + broken)
    return rest >= 0 && rest <= at + broken + furniture
  }
  return false
}

/** Marks that are little more than a line. */
const thin = /^[一丶丨.,:;'·—\-~_…，。、；：（）()|]+$/u

/** The share of dark pixels in a box of millimetres. */
const inkIn = ({ dotsPerMillimetre, grey, height, width }: SeenPage, { bottom, left, right, top }: SeenWord): number => {
  const at = (millimetres: number): number => Math.round(millimetres * dotsPerMillimetre)
  let [dark, all] = [0, 0]
  for (let y = Math.max(0, at(top)); y < Math.min(height, at(bottom)); y++) {
    for (let x = Math.max(0, at(left)); x < Math.min(width, at(right)); x++) {
      all++
      if ((grey[y * width + x] ?? 255) < 160) dark++
    }
  }
  return all === 0 ? 0 : dark / all
}

/** Whether two files are the same, byte by byte. @internal */
export const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, i) => byte === other[i])

/** The cases of one paper; a slip is for a roll, everything else for sheets. @internal */
export const paperCases = (name: string, paper: Paper): ReadonlyArray<TypesetterCase> => {
  const medium = paper.style === "slip" ? "rolls" : "sheets"
  return [
    {
      name: `${name}: is set`,
      needs: medium,
      run: Effect.fnUntraced(function*(fresh) {
        const { bytes, mediaType, pages } = yield* (yield* openTypesetter(fresh)).set(paper)
        assert.isAbove(pages, 0)
        assert.isAbove(bytes.length, 0)
        assert.match(mediaType, /^[a-z]+\/[a-z0-9.+-]+$/)
      })
    },
    {
      name: `${name}: every text stands in the text of the pages, and what it stands on`,
      needs: [medium, "witness"],
      run: Effect.fnUntraced(function*(fresh) {
        const { bytes } = yield* (yield* openTypesetter(fresh)).set(paper)
        const told = squeeze(yield* witnessOf(fresh).text(bytes))
        for (const text of listTexts(paper)) assert.isTrue(isTold(told, squeeze(text)), text)
        // a letter cites the law in its text; what was read into it is told by every paper
        for (const { cite, reading } of paper.basis) if (paper.style !== "letter" || reading === "interpretation") assert.isTrue(isTold(told, squeeze(cite)), cite)
      })
    },
    {
      name: `${name}: every word leaves ink where it stands`,
      needs: [medium, "witness"],
      run: Effect.fnUntraced(function*(fresh) {
        const witness = witnessOf(fresh)
        const { bytes, pages } = yield* (yield* openTypesetter(fresh)).set(paper)
        const words = yield* witness.words(bytes)
        const pictures = yield* witness.pictures(bytes, 100)
        assert.strictEqual(pictures.length, pages)
        assert.isNotEmpty(words)
        for (const word of words) {
          const page = pictures[word.page]
          assert.isAbove(page === undefined ? 0 : inkIn(page, word), thin.test(word.text) ? 0.003 : 0.03, `${word.text} on page ${word.page + 1}`)
        }
      })
    },
    {
      name: `${name}: the same bytes twice, and from another of its kind`,
      needs: medium,
      run: Effect.fnUntraced(function*(fresh) {
        const typesetter = yield* openTypesetter(fresh)
        const first = yield* typesetter.set(paper)
        const second = yield* typesetter.set(paper)
        const other = yield* (yield* openTypesetter(fresh)).set(paper)
        assert.isTrue(isSame(first.bytes, second.bytes), "twice")
        assert.isTrue(isSame(first.bytes, other.bytes), "from another of its kind")
      })
    }
  ]
}
