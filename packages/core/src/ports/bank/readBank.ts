/** Reads a question bank from a table, and says of what it does not take which line and column it is, and what would be right. */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { plainWord } from "../../report/plainWord.ts"
import { readDay } from "../../report/readDay.ts"
import { textOf, type TextSheet } from "../../report/TextSheet.ts"
import { BankEntry } from "../QuestionBank.ts"
import { bankColumns } from "./bankColumns.ts"

/** What is wrong with a cell. */
export interface BankFault {
  /** As people count, from 1. */
  readonly line: number
  readonly column: string
  readonly found: string
  /** What would be right, in Chinese. */
  readonly remedy: string
}

/** The entries of the lines that are right, and what is wrong with the others. */
export interface ReadBank {
  readonly entries: ReadonlyArray<BankEntry>
  readonly faults: ReadonlyArray<BankFault>
}

const needed: ReadonlyArray<string> = ["编号", "问题", "答案", "答复单位", "依据名称", "依据地址", "依据版本", "生效日期", "审核日期", "审核人"]
const decode = Schema.decodeUnknownOption(BankEntry)

/** The first line that names what is needed. */
const headerIn = (lines: TextSheet["lines"]): { readonly at: number; readonly places: ReadonlyMap<string, number> } | undefined => {
  const titles = new Map(bankColumns.map(({ title }) => [plainWord(title), title]))
  for (const [at, cells] of lines.slice(0, 30).entries()) {
    const places = new Map(cells.flatMap((cell, i) => {
      const title = titles.get(plainWord(textOf(cell)))
      return title === undefined ? [] : [[title, i] as const]
    }))
    if (needed.every((title) => places.has(title))) return { at, places }
  }
  return undefined
}

/**
 * Reads a sheet as `bankTable` lays it out; columns may stand in any order, and those that no entry needs may be missing. Empty lines are passed over;
 * a line with a fault is not taken.
 *
 * @example
 * ```ts
 * import { readBank } from "@zone/core/ports"
 *
 * readBank({ name: "问答库", lines: [["编号", "问题"]] }).faults[0]?.remedy // => "表头写明：编号、问题、答案、答复单位、依据名称、依据地址、依据版本、生效日期、审核日期、审核人"
 * ```
 */
export const readBank = ({ lines }: TextSheet): ReadBank => {
  const header = headerIn(lines)
  if (!header) return { entries: [], faults: [{ line: 1, column: "", found: "", remedy: `表头写明：${needed.join("、")}` }] }
  const entries: Array<BankEntry> = []
  const faults: Array<BankFault> = []
  const known = new Map<string, number>()
  lines.forEach((cells, at) => {
    if (at <= header.at || cells.every((cell) => textOf(cell) === "")) return
    const line = at + 1
    const wrong: Array<BankFault> = []
    const told = (title: string): string | undefined => {
      const place = header.places.get(title)
      const text = place === undefined ? "" : textOf(cells[place])
      if (text === "" && needed.includes(title)) wrong.push({ line, column: title, found: "", remedy: "必填" })
      return text === "" ? undefined : text
    }
    const dayIn = (title: string): string | undefined => {
      const text = told(title)
      const day = text === undefined ? undefined : readDay(text)
      if (text !== undefined && day === undefined) wrong.push({ line, column: title, found: text, remedy: "写成2026-11-29这样的日期" })
      return day
    }
    const some = (fields: { readonly [key: string]: string | undefined }) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const drawn = {
      ...some({
        id: told("编号"), question: told("问题"), answer: told("答案"), unit: told("答复单位"), topic: told("主题"), division: told("区划"), validFrom: dayIn("生效日期"),
        validThrough: dayIn("失效日期"), reviewedOn: dayIn("审核日期"), reviewedBy: told("审核人"), reviewBy: dayIn("复核期限")
      }),
      phrasings: (told("其他问法") ?? "").split(/[\n；;]/).map((each) => each.trim()).filter((each) => each !== ""),
      source: some({ id: told("依据地址"), title: told("依据名称"), number: told("文号"), issuer: told("发文机关"), version: told("依据版本") })
    }
    const entry = Option.getOrUndefined(decode(drawn))
    if (wrong.length === 0 && !entry) wrong.push({ line, column: "区划", found: told("区划") ?? "", remedy: "写成cn-500105这样的区划代号，或者留空" })
    const before = entry && known.get(entry.id)
    if (before !== undefined) wrong.push({ line, column: "编号", found: entry?.id ?? "", remedy: `与第${before}行的编号相同，改用不同的编号` })
    if (entry && entry.validThrough !== undefined && entry.validThrough < entry.validFrom) {
      wrong.push({ line, column: "失效日期", found: entry.validThrough, remedy: "失效日期不早于生效日期" })
    }
    faults.push(...wrong)
    if (!entry || wrong.length > 0) return
    known.set(entry.id, line)
    entries.push(entry)
  })
  return { entries, faults }
}
