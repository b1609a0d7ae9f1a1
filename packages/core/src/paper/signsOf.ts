/**
 * The signs that the rules in force ask for, as designs: words, form and colours as the clauses say; what they leave open is chosen
 * here, and each design says so (⚖).
 */
import type { Requirement } from "../rules/Requirement.ts"
import type { Rule, RuleBook } from "../rules/RuleBook.ts"
import type { SignDesign, SignForm } from "./SignDesign.ts"

/** Width and height in millimetres; of a table card, those of one face. */
export interface SignSize {
  readonly width: number
  readonly height: number
}

/** The sizes that are taken where nobody gives one (⚖): no notice gives any. A table card of this size is one sheet of A4, folded. */
export const signSizes: Readonly<Record<SignForm, SignSize>> = {
  plate: { width: 1200, height: 300 },
  tableCard: { width: 210, height: 100 },
  sticker: { width: 300, height: 100 },
  planMark: { width: 60, height: 15 }
}

/** What an office chooses for its own signs, where the clauses leave it open. All may be left out. */
export interface SignChoices {
  /** Sizes by form. */
  readonly sizes?: Partial<Readonly<Record<SignForm, SignSize>>>
  /** Sizes by the sign's item, e.g. `zonePlate`; they come before those by form. */
  readonly sizesOf?: Readonly<Record<string, SignSize>>
  /** One of the forms that a clause allows, by item; any form where it names none. */
  readonly formsOf?: Readonly<Record<string, SignForm>>
  /** Which rules count, e.g. only those that apply to one zone; all when left out. */
  readonly only?: (requirement: Requirement) => boolean
}

/** The signs of a rule book, and the rules whose signs cannot be drawn. */
export interface SignsOfBook {
  readonly signs: ReadonlyArray<SignDesign>
  /** The ids of rules that ask for a sign and do not say what stands on it. */
  readonly withoutWords: ReadonlyArray<string>
}

type SignRequirement = Extract<Requirement, { readonly kind: "Sign" }>

const NAMES: Readonly<Record<SignForm, string>> = { plate: "标识牌", tableCard: "台卡", sticker: "张贴", planMark: "平面图标注" }

const ownOf = <A>(record: Readonly<Record<string, A>> | undefined, key: string): A | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined

/** The form, and what is to be said of the choice where there was one. */
const formOf = ({ forms, onEach }: SignRequirement, wanted: SignForm | undefined): readonly [SignForm, string?] => {
  if (forms === undefined) {
    const form = wanted ?? (onEach === undefined ? "plate" : "sticker")
    return [form, `未规定形式，取${NAMES[form]}`]
  }
  const form = wanted !== undefined && forms.includes(wanted) ? wanted : forms[0]
  return forms.length === 1 ? [form] : [form, `可用${forms.map((each) => NAMES[each]).join("或")}，取${NAMES[form]}`]
}

const designOf = (requirement: SignRequirement, basis: Rule["basis"], choices: SignChoices): SignDesign | undefined => {
  const { containing, ground, id, item, letters, texts } = requirement
  const lines = texts ?? containing
  if (lines === undefined) return undefined
  const chosen: Array<string> = []
  const [form, ofForm] = formOf(requirement, ownOf(choices.formsOf, item))
  if (ofForm !== undefined) chosen.push(ofForm)
  const { height, width } = ownOf(choices.sizesOf, item) ?? choices.sizes?.[form] ?? signSizes[form]
  chosen.push(`未规定尺寸，取${width}×${height}毫米${form === "tableCard" ? "（单面）" : ""}`)
  const blue = "#0B3D91"
  const white = "#FFFFFF"
  const shade = { white, blue } as const
  if (letters === "blue" || ground === "blue") chosen.push(`未规定蓝色色值，取${blue}`)
  if (ground === undefined && letters === undefined) chosen.push(`未规定颜色，取白底蓝字（${blue}）`)
  if (texts === undefined) chosen.push("要求带有这些字样，取只写这些字样")
  return {
    id,
    form,
    lines,
    width,
    height,
    ground: ground === undefined ? (letters === "white" ? blue : white) : shade[ground],
    letters: letters === undefined ? (ground === "blue" ? white : blue) : shade[letters],
    basis,
    chosen: chosen as [string, ...Array<string>]
  }
}

/** What two designs must share to be one sign. */
const looksOf = ({ form, ground, height, letters, lines, width }: SignDesign): string =>
  JSON.stringify([form, lines, width, height, ground, letters])

/**
 * The signs that a rule book asks for, in the order of its rules. Lengths are millimetres. Signs that look alike, such as one that a
 * local rule asks for here and a wider one elsewhere, are one design with the clauses of both.
 *
 * What the clauses do not settle is chosen: the size by form from {@link signSizes}, the first of the forms allowed, blue as #0B3D91,
 * and white with blue letters where no colour is named. Each choice is told in the design's `chosen` (⚖) and can be made otherwise by
 * `choices`; a form that the clause does not allow is not taken.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { signsOf } from "@zone/core/paper"
 * import { resolve } from "@zone/core/rules"
 *
 * const document = { id: "cn-990101/zone", title: "示例区政务公开专区建设方案", number: "示例府办〔2026〕1号", issuer: "示例区人民政府办公室", inForceFrom: "2026-03-01" }
 * const pack = {
 *   id: "cn-990101/zone", division: "cn-990101", documents: [document], clauses: { "SL-1": "第一项" },
 *   requirements: [{ kind: "Sign", id: "sign/plate", strength: "must", clauses: ["SL-1"], item: "zonePlate", texts: ["政务公开专区"], forms: ["plate"], ground: "white", letters: "blue" }]
 * } as const
 * const book = Result.getOrThrow(resolve("cn-990101/zone", [pack], "2026-11-21"))
 *
 * const [plate] = signsOf(book).signs
 * plate?.lines // => ["政务公开专区"]
 * plate?.chosen // => ["未规定尺寸，取1200×300毫米", "未规定蓝色色值，取#0B3D91"]
 * signsOf(book, { sizesOf: { zonePlate: { width: 900, height: 240 } } }).signs[0]?.width // => 900
 * ```
 */
export const signsOf = (book: RuleBook, choices: SignChoices = {}): SignsOfBook => {
  const signs = new Map<string, SignDesign>()
  const withoutWords: Array<string> = []
  for (const { basis, requirement } of book.rules) {
    if (requirement.kind !== "Sign" || choices.only?.(requirement) === false) continue
    const design = designOf(requirement, basis, choices)
    if (design === undefined) {
      withoutWords.push(requirement.id)
      continue
    }
    const looks = looksOf(design)
    const same = signs.get(looks)
    signs.set(looks, same ? { ...same, basis: [...same.basis, ...basis] } : design)
  }
  return { signs: [...signs.values()], withoutWords }
}
