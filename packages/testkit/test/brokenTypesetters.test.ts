/** The suite of typesetters is worth what it finds: each one here breaks one promise and must be found, and no case finds nothing. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type { Block, Paper } from "@zone/core/paper"
import { TypesetError } from "@zone/core/ports"
import { assert } from "vitest"
import { listFailing, TypesetterConformance } from "../src/index.ts"
import { memoryTypesetter, type Wrong } from "./memoryTypesetter.ts"

const bySheet = { sheets: true, rolls: false, fallback: true, witness: true }
const byRoll = { sheets: false, rolls: true, fallback: true, witness: true }
const slipsOnly: Wrong = { styles: ({ style }) => style === "slip" || style === "form" }

const first = (paper: Paper, tag: Block["_tag"]): boolean => paper.blocks[0]._tag === tag
const blocks = ["Heading", "Paragraph", "List", "Form", "Choices", "Signatures", "Qr", "Seal", "Cut", "Table", "Flow"] as const

let last: Uint8Array | undefined

/** On sheets: what each does wrong. */
const broken: Readonly<Record<string, Wrong>> = {
  "looks at nothing and sets a box": { shown: () => true },
  ...Object.fromEntries(blocks.map((tag) => [`does not look at ${tag}`, { unlooked: (paper: Paper) => first(paper, tag) }])),
  "does not look at titles": { unlooked: (paper, text) => text === paper.title },
  "does not look at numbers": { unlooked: (paper, text) => text === paper.number },
  "does not look at citations": { unlooked: (paper, text) => paper.basis.some(({ cite }) => cite === text) },
  "takes every emoji for shown": { shown: (character) => /\s/.test(character) || !/[\p{Cc}\p{Cs}\p{Cn}]|陳/u.test(character) },
  "takes halves of pairs for shown": { shown: (character) => /\s/.test(character) || !/[\p{Cc}\p{Cn}\p{Emoji_Presentation}]|陳/u.test(character) },
  "takes control characters for shown": { shown: (character) => /\s/.test(character) || !/[\p{Cs}\p{Cn}\p{Emoji_Presentation}]|陳/u.test(character) },
  "names the first that is missing only": { missing: (characters) => characters.slice(0, 1) },
  "names what is missing twice": { missing: (characters) => [...characters, ...characters] },
  "says in English what to do": { remedy: "Install a font." },
  "never asks the further font": { shown: (character) => /\s/.test(character) || !/[\p{Cc}\p{Cs}\p{Cn}\p{Emoji_Presentation}]|陳/u.test(character) },
  "asks the further font for everything": { salt: (instance) => String(instance % 2) },
  "draws rare names as boxes": { pattern: (codePoint) => codePoint > 0xffff ? 0xffff : (codePoint * 2_654_435_761 >>> 8 & 0xffff) | 0x8421 },
  "draws nothing": { pattern: () => 0 },
  "draws all characters alike": { pattern: () => 0xffff },
  "loses the last text": { texts: (texts) => texts.slice(0, -1) },
  "loses the title": { texts: (texts) => texts.slice(1) },
  "loses the second half of long texts": { text: (text) => text.length > 200 ? text.slice(0, text.length / 2) : text },
  "says nothing of what it stands on": { citations: false },
  "reads stars and hashes as markup": { text: (text) => text.replaceAll(/[*#_`]/g, "") },
  "marks nothing as a copy": { copies: () => false },
  "marks everything as a copy": { copies: () => true },
  "writes the time into the file": { salt: (_, count) => String(count) },
  "is another one each time": { salt: (instance) => String(instance) },
  "sets A3 on A4": { size: ([width, height]) => width > 290 && height > 400 ? [210, 297] : [width, height] },
  "sets ledgers upright": { size: ([width, height]) => [Math.min(width, height), Math.max(width, height)] },
  "sets everything on letter paper": { size: ([width, height]) => [width * 216 / 210, height * 279 / 297] },
  "shows the header of a table once": { headers: "first page only" },
  "shows the header of a table twice": { headers: "twice" },
  "leaves the seal alone on a page": { seal: "alone" },
  "sets office and date apart": { seal: "apart" },
  "sets over the edge of the page": { overflow: "one page" },
  "has no pages": { pages: 0 },
  "says nothing of what it made": { mediaType: "" },
  "sets slips on sheets": { styles: () => true },
  "sets no letters": { styles: ({ style }) => style !== "slip" && style !== "letter" },
  "is in disorder after a failure": {
    around: (inner) => {
      let failed = false
      return {
        set: (paper) => Effect.tapError(inner.set(failed ? { ...paper, title: `${paper.title}！` } : paper), () => Effect.sync(() => { failed = true }))
      }
    }
  },
  "is in disorder after it was given up": {
    around: (inner) => {
      let given = false
      return {
        set: (paper) => Effect.suspend(() => inner.set(given ? { ...paper, title: `${paper.title}！` } : paper)).pipe(Effect.onInterrupt(() => Effect.sync(() => { given = true })))
      }
    }
  },
  "mixes up several at once": {
    around: (inner) => {
      let title = ""
      return { set: (paper) => Effect.andThen(Effect.sync(() => { title = paper.title }), Effect.andThen(Effect.yieldNow, Effect.suspend(() => inner.set({ ...paper, title })))) }
    }
  },
  "gives the paper before": {
    around: (inner) => ({
      set: (paper) => Effect.map(inner.set(paper), (set) => {
        const bytes = last ?? set.bytes
        last = set.bytes
        return { ...set, bytes }
      })
    })
  },
  "dies instead of failing": { around: (inner) => ({ set: (paper) => Effect.orDie(inner.set(paper)) }) },
  "fails with another error": {
    around: (inner) => ({ set: (paper) => inner.set(paper).pipe(Effect.catch(() => Effect.fail(new TypesetError({ reason: "engine", detail: "tofu", remedy: "请换一种字体。" })))) })
  }
}

/** On rolls, further ones: what a slip and a paper for sheets are to it. */
const brokenRolls: Readonly<Record<string, Wrong>> = {
  "sets letters on a roll": { styles: () => true },
  "loses the last text of a slip": { ...slipsOnly, texts: (texts) => texts.slice(0, -1) },
  "draws nothing on a roll": { ...slipsOnly, pattern: () => 0 },
  "sets no slips": { styles: ({ style }) => style === "form" },
  "is another roll each time": { ...slipsOnly, salt: (instance) => String(instance) }
}

const found = new Set<string>()

const failingWith = (wrong: Wrong, abilities: typeof bySheet) =>
  Effect.map(listFailing(TypesetterConformance.cases, Effect.sync(() => memoryTypesetter(wrong)), abilities), (failing) => failing.map(({ name }) => name))

const expectFound = (wrong: Wrong, abilities: typeof bySheet) =>
  Effect.map(failingWith(wrong, abilities), (failing) => {
    assert.isNotEmpty(failing)
    for (const name of failing) found.add(name)
  })

describe("TypesetterConformance finds a typesetter that", () => {
  for (const [wrong, change] of Object.entries(broken)) it.live(wrong, () => expectFound(change, bySheet), 60_000)
  for (const [wrong, change] of Object.entries(brokenRolls)) it.live(wrong, () => expectFound(change, byRoll), 60_000)
  it.live("is not broken: nothing", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* failingWith({}, bySheet), [])
      assert.deepStrictEqual(yield* failingWith(slipsOnly, byRoll), [])
    }), 60_000)
  it("and every case finds at least one of them", () => {
    assert.deepStrictEqual(TypesetterConformance.cases.map(({ name }) => name).filter((name) => !found.has(name)), [])
  })
})
