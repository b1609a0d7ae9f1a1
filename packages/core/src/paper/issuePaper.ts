/** Makes a paper of what was checked: all faults at once or none, no control characters, some basis, and each citation once. */
import * as Result from "effect/Result"
import type { Basis } from "../terms/Basis.ts"
import type { Block } from "./Block.ts"
import { type Needed, needDay } from "./need.ts"
import type { Paper, Ticket } from "./Paper.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { type PaperFault, PaperRefusal } from "./PaperRefusal.ts"

/** One sheet of A4. @internal */
export const plainTicket: Ticket = { copies: 1, sheet: "A4", laminated: false, sides: "one" }

/** A paper, or all that is wrong with what was handed in for it. */
export type Issued = Result.Result<Paper, PaperRefusal>

/** Line ends of one kind, and no tabulators. */
const tidyText = (text: string): string => text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/\t/g, " ")

/** Control characters but the line feed, marks that turn the direction of writing, and halves of characters. */
const isUnprintable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0
  return (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) ||
    (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff || code === 0xfffe || code === 0xffff
}

const nameOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`

/** The same value with every text tidied; texts that cannot be printed are told by their place. */
const tidy = (value: unknown, path: string, faults: Array<PaperFault>): unknown => {
  if (typeof value === "string") {
    const text = tidyText(value)
    const wrong = Array.from(text).find(isUnprintable)
    if (wrong !== undefined) {
      const before = text.slice(0, text.indexOf(wrong)).slice(-10)
      faults.push({ field: path, label: "文字", problem: "unprintable", expected: `删去${before === "" ? "开头" : `“${before}”之后`}不能印出的字符${nameOf(wrong)}` })
    }
    return text
  }
  if (Array.isArray(value)) return value.map((each, i) => tidy(each, `${path}[${i}]`, faults))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each, path === "" ? key : `${path}.${key}`, faults)]))
}

const once = (basis: ReadonlyArray<Basis>): ReadonlyArray<Basis> =>
  [...new Map(basis.map((each) => [`${each.document} ${each.clause} ${each.reading} ${each.cite}`, each])).values()]

/** What the contents of a paper are made of. @internal */
export interface Contents {
  readonly basis: ReadonlyArray<Basis>
  readonly blocks: readonly [Block, ...ReadonlyArray<Block>]
}

/** `build` is asked only when nothing is wrong. @internal */
export const issuePaper = (
  frame: PaperFrame,
  { number, ...kind }: Pick<Paper, "id" | "title" | "style"> & { readonly number?: string | undefined },
  needs: ReadonlyArray<Needed>,
  build: () => Contents
): Issued => {
  const refused = (faults: ReadonlyArray<PaperFault>): Issued => {
    const [first, ...others] = faults
    if (!first) throw new RangeError("a refusal without a fault")
    return Result.fail(new PaperRefusal({ paper: kind.title.split("\n").at(-1) || kind.id, faults: [first, ...others] }))
  }
  const wrong = [needDay("date", "日期", frame.date), ...needs].filter((each) => each !== undefined)
  if (wrong.length > 0) return refused(wrong)
  const { basis, blocks } = build()
  const cited = once([...basis, ...frame.basis ?? []])
  if (cited.length === 0) return refused([{ field: "basis", label: "依据", problem: "missing", expected: "给出当地要求这份文书的条款" }])
  const paper: Paper = {
    ...kind,
    ticket: frame.ticket ?? plainTicket,
    date: frame.date,
    ...(number !== undefined && { number }),
    basis: cited,
    ...(frame.copy === true && { copy: true }),
    blocks
  }
  const faults: Array<PaperFault> = []
  const tidied = tidy(paper, "", faults) as Paper
  return faults.length > 0 ? refused(faults) : Result.succeed(tidied)
}
