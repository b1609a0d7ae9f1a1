/**
 * A typesetter that is good enough to be told apart from broken ones: lines of words on pages of millimetres, kept as JSON, and painted by
 * a pattern for each character. `Wrong` says what it does not as it should.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Block, Paper } from "@zone/core/paper"
import { MissingGlyphs, TypesetError, Typesetter } from "@zone/core/ports"
import type { FreshTypesetter, PageWitness, SeenPage, SeenWord } from "../src/index.ts"
import { listTexts } from "../src/typesetter/listTexts.ts"

type Service = Typesetter["Service"]

/** What can be wrong; all left out, nothing is. */
export interface Wrong {
  /** Texts that the gate lets pass without a look. */
  readonly unlooked?: (paper: Paper, text: string) => boolean
  /** What the gate takes for shown. */
  readonly shown?: (character: string) => boolean
  readonly missing?: (characters: ReadonlyArray<string>) => ReadonlyArray<string>
  readonly remedy?: string
  /** Texts as they are set. */
  readonly text?: (text: string) => string
  readonly texts?: (texts: ReadonlyArray<string>) => ReadonlyArray<string>
  /** The pattern of a character, 16 bits. */
  readonly pattern?: (codePoint: number) => number
  readonly size?: (size: Sheet, paper: Paper) => Sheet
  readonly headers?: "first page only" | "twice"
  readonly seal?: "alone" | "apart"
  readonly overflow?: "cut" | "one page"
  readonly citations?: false
  readonly copies?: (paper: Paper) => boolean
  /** Written into the file, for each set. */
  readonly salt?: (instance: number, count: number) => string
  readonly styles?: (paper: Paper) => boolean
  readonly pages?: number
  readonly mediaType?: string
  /** Around the service. */
  readonly around?: (inner: Service) => Partial<Service>
}

type Sheet = readonly [width: number, height: number]
interface Set { readonly sheet: Sheet; readonly pages: number; readonly words: ReadonlyArray<SeenWord>; readonly salt: string }

const RARE = "陳"
const margin = 15
const line = 8
const wide = 4

const isShown = (fallback: boolean) => (character: string): boolean =>
  /\s/.test(character) || (!/[\p{Cc}\p{Cs}\p{Cn}\p{Emoji_Presentation}]/u.test(character) && (fallback || character !== RARE))

const sheetOf = ({ style, ticket }: Paper): Sheet => {
  if (style === "slip") return [80, 2000]
  const [width, height] = ticket.sheet === "A3" ? [297, 420] : [210, 297]
  return style === "ledger" ? [height, width] : [width, height]
}

const filledIn = (block: Block): ReadonlyArray<string> =>
  block._tag === "Paragraph" ? block.runs.map(({ text = "" }) => text) : []

const textsOf = (paper: Paper, wrong: Wrong): ReadonlyArray<string> => [
  ...((wrong.copies ?? (({ copy }: Paper) => copy === true))(paper) ? ["副本"] : []),
  ...listTexts(paper), ...(wrong.citations === false ? [] : paper.basis.map(({ cite }) => cite))
]

/** Words of a text in lines that fit. */
const linesOf = (text: string, width: number): ReadonlyArray<string> => {
  const fit = Math.floor((width - 2 * margin) / wide)
  return text.split(/[\s　]+/u).filter((word) => word !== "").flatMap((word) => {
    const signs = Array.from(word)
    return Array.from({ length: Math.ceil(signs.length / fit) }, (_, i) => signs.slice(i * fit, (i + 1) * fit).join(""))
  })
}

const layOut = (paper: Paper, wrong: Wrong): Omit<Set, "salt"> => {
  const sheet = wrong.size?.(sheetOf(paper), paper) ?? sheetOf(paper)
  const [width, height] = sheet
  const words: Array<SeenWord> = []
  let [page, y] = [0, margin]
  let header: string | undefined
  const put = (text: string, left = margin): void => {
    words.push({ page, text, left, top: y, right: left + Array.from(text).length * wide, bottom: y + wide })
    y += line
  }
  const turn = (): void => {
    page++
    y = margin
    if (header !== undefined && wrong.headers !== "first page only") put(header)
  }
  const room = (lines: number): void => {
    if (y + lines * line <= height - margin || wrong.overflow === "one page") return
    if (wrong.overflow === "cut") y = margin
    turn()
  }
  const say = (text: string): void => {
    for (const each of linesOf(text, width)) {
      room(1)
      put(each)
    }
  }
  const table = paper.blocks.find((block) => block._tag === "Table")
  const seal = paper.blocks.find((block) => block._tag === "Seal")
  const all = textsOf(paper, wrong)
  for (const given of wrong.texts?.(all) ?? all) {
    const text = wrong.text?.(given) ?? given
    if (table !== undefined && text === "登记编号") {
      header = text
      put(text)
      if (wrong.headers === "twice") put(text)
    } else if (seal !== undefined && given === seal.office) {
      if (wrong.seal === "alone") turn()
      else if (y + 2 * line > height - margin) {
        // the last line goes along, so that the seal does not stand alone
        const last = words.pop()
        turn()
        if (last !== undefined) put(last.text)
      }
      put(text)
      if (wrong.seal === "apart") turn()
    } else say(text)
  }
  return { sheet, pages: page + 1, words }
}

let instances = 0

const make = (wrong: Wrong, fallback: boolean): Service => {
  const instance = instances++
  let count = 0
  const shown = wrong.shown ?? isShown(fallback)
  const inner: Service = {
    specVersion: 1,
    set: (paper) =>
      Effect.gen(function*() {
        // what is long takes a while, so that it can be given up
        yield* paper.blocks.length > 100 ? Effect.sleep(5) : Effect.yieldNow
        const can = wrong.styles ?? (({ style }: Paper) => style !== "slip")
        if (!can(paper)) return yield* new TypesetError({ reason: "unsupported", detail: paper.style, remedy: wrong.remedy ?? "请改用小票打印机打印。" })
        const texts = [...textsOf({ ...paper, copy: false }, {}), ...paper.blocks.flatMap(filledIn)].filter((text) => wrong.unlooked?.(paper, text) !== true)
        const missing = [...new Set(texts.flatMap((text) => Array.from(text)).filter((character) => !shown(character)))]
        if (missing.length > 0) {
          return yield* new MissingGlyphs({ characters: wrong.missing?.(missing) ?? missing, remedy: wrong.remedy ?? "请配置含有这些字的字体。" })
        }
        const set: Set = { ...layOut(paper, wrong), salt: wrong.salt?.(instance, count++) ?? "" }
        return { bytes: new TextEncoder().encode(JSON.stringify(set)), mediaType: wrong.mediaType ?? "application/json", pages: wrong.pages ?? set.pages }
      })
  }
  return { ...inner, ...wrong.around?.(inner) }
}

const patternOf = (codePoint: number): number => ((codePoint * 2_654_435_761) >>> 8 & 0xffff) | 0x8421

const read = (bytes: Uint8Array): Effect.Effect<Set> => Effect.sync(() => JSON.parse(new TextDecoder().decode(bytes)) as Set)

const paint = ({ pages, sheet: [width, height], words }: Set, dotsPerMillimetre: number, pattern: (codePoint: number) => number): ReadonlyArray<SeenPage> =>
  Array.from({ length: pages }, (_, number) => {
    const page = { width: Math.round(width * dotsPerMillimetre), height: Math.round(height * dotsPerMillimetre), dotsPerMillimetre }
    const grey = new Uint8Array(page.width * page.height).fill(255)
    for (const { left, page: on, text, top } of words) {
      if (on !== number) continue
      for (const [i, character] of Array.from(text).entries()) {
        const bits = pattern(character.codePointAt(0) ?? 0)
        for (let cell = 0; cell < 16; cell++) {
          if ((bits >> cell & 1) === 0) continue
          const [x, y] = [left + i * wide + cell % 4, top + (cell >> 2)].map((at) => Math.round(at * dotsPerMillimetre)) as [number, number]
          const side = Math.ceil(dotsPerMillimetre)
          for (let down = y; down < Math.min(y + side, page.height); down++) grey.fill(0, down * page.width + Math.min(x, page.width), down * page.width + Math.min(x + side, page.width))
        }
      }
    }
    return { ...page, grey }
  })

/** A fresh one with its witness, which knows what is wrong with the ink only. */
export const memoryTypesetter = (wrong: Wrong = {}): FreshTypesetter => {
  const layer = (fallback: boolean) => Layer.sync(Typesetter, () => Typesetter.of(make(wrong, fallback)))
  const witness: PageWitness = {
    text: (bytes) => Effect.map(read(bytes), ({ words }) => words.map(({ text }) => text).join("\n")),
    words: (bytes) => Effect.map(read(bytes), ({ words }) => words),
    pictures: (bytes, dots) => Effect.map(read(bytes), (set) => paint(set, dots / 25.4, wrong.pattern ?? patternOf))
  }
  return { layer: layer(false), witness, fallback: { layer: layer(true), character: RARE } }
}
