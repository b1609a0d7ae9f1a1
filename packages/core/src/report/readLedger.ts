/**
 * Reads an old ledger of applications: finds its header, makes sense of every line, and says of what it does not take which line and
 * column it is, what stands there, and what would be right. No line goes missing.
 */
import * as Redacted from "effect/Redacted"
import type { RegisterRow } from "../application/RegisterRow.ts"
import type { Ledger, LedgerEntry, LedgerFault, LedgerField, LedgerMapping } from "./Ledger.ts"
import { ledgerWords } from "./ledgerWords.ts"
import { letterOf } from "./letterOf.ts"
import { plainWord } from "./plainWord.ts"
import { readDay } from "./readDay.ts"
import { type TextCell, textOf, type TextSheet } from "./TextSheet.ts"

const { applicantKinds, channels, ends, titles } = ledgerWords
const fields = Object.keys(titles) as ReadonlyArray<LedgerField>
const personal: ReadonlyArray<LedgerField> = ["applicant", "description"]

interface Header {
  readonly line: number
  readonly columns: ReadonlyMap<LedgerField, number>
  readonly titles: ReadonlyArray<string>
}

/** Which of the first lines names most columns; a later one wins over an earlier one with as many, since it is the more precise. */
const headerIn = (lines: TextSheet["lines"], mapping: LedgerMapping): Header | undefined => {
  const known = new Map<string, LedgerField>(fields.flatMap((field) =>
    [...titles[field], ...mapping.columns?.[field] ?? []].map((title) => [plainWord(title), field] as const)))
  let best: Header | undefined
  lines.slice(0, 30).forEach((cells, i) => {
    const columns = new Map<LedgerField, number>()
    cells.forEach((cell, column) => {
      const field = known.get(plainWord(textOf(cell)))
      if (field !== undefined && !columns.has(field)) columns.set(field, column)
    })
    if (columns.size >= 3 && columns.has("number") && columns.size >= (best?.columns.size ?? 0)) {
      best = { line: i + 1, columns, titles: cells.map(textOf) }
    }
  })
  return best
}

const totalsWord = /^(合计|总计|小计|共计|本月合计|本年合计)/
const noteWord = /^(注|备注|说明|填表|制表|审核|填报|统计|单位负责人)/

const passedBecause = (cells: ReadonlyArray<TextCell>): "blank" | "totals" | "note" | undefined => {
  const filled = cells.filter((cell) => textOf(cell) !== "")
  const first = plainWord(textOf(filled[0]))
  if (filled.length === 0) return "blank"
  if (totalsWord.test(first)) return "totals"
  // a line of which all is one joined cell says something about the ledger
  const alone = filled.length === 1 || filled.slice(1).every((cell) => typeof cell !== "string" && cell.from === "merged")
  return noteWord.test(first) && (alone || filled.length <= 3) ? "note" : undefined
}

const yes = new Set(["是", "按期", "按时", "未超期", "未逾期", "√"])
const no = new Set(["否", "逾期", "超期", "未按期", "未按时", "×"])

/** Reads the cells of one line, and gathers all that is wrong with it. */
class Line {
  readonly faults: Array<LedgerFault> = []
  readonly remarks: Array<string> = []
  private readonly read = new Map<LedgerField, string>()
  private readonly cells: ReadonlyArray<TextCell>
  private readonly line: number
  private readonly header: Header
  constructor(cells: ReadonlyArray<TextCell>, line: number, header: Header) {
    this.cells = cells
    this.line = line
    this.header = header
  }

  title(field: LedgerField): string {
    const column = this.header.columns.get(field)
    return (column === undefined ? undefined : this.header.titles[column]) ?? titles[field][0]
  }

  fault(field: LedgerField, given: string, expected: string): void {
    const column = this.header.columns.get(field)
    this.faults.push({
      line: this.line,
      column: column === undefined ? "" : letterOf(column),
      field,
      title: this.title(field),
      given: personal.includes(field) ? "" : given,
      expected
    })
  }

  /** The text of a field; what is remarkable about its cell is said once. */
  text(field: LedgerField): string {
    const text = this.read.get(field) ?? this.look(field)
    this.read.set(field, text)
    return text
  }

  private look(field: LedgerField): string {
    const column = this.header.columns.get(field)
    const cell = column === undefined ? undefined : this.cells[column]
    const text = textOf(cell)
    if (cell !== undefined && typeof cell !== "string") {
      if (cell.from === "error") this.fault(field, text, "不带公式的值；公式出错，或者没有保存结果")
      else if (cell.from === "formula") this.remarks.push(`${this.title(field)}是公式，取其结果`)
      else if (field === "number" && text !== "") this.fault(field, text, "每行一个编号；这里与上面或者左边的单元格合并了")
      else if (text !== "") this.remarks.push(`${this.title(field)}取自合并的单元格`)
    }
    return text
  }

  needed(field: LedgerField): string {
    const text = this.text(field)
    if (text === "") this.fault(field, "", `填写${titles[field][0]}`)
    return text
  }

  day(field: LedgerField): string | undefined {
    const text = this.text(field)
    if (text === "") return undefined
    const day = readDay(text)
    if (day === undefined) this.fault(field, text, "真实的日期，如2025-3-7、2025/3/7、2025年3月7日")
    return day
  }

  word<Value>(field: LedgerField, known: ReadonlyMap<string, Value>, own: { readonly [word: string]: Value } | undefined, given?: Value): Value | undefined {
    const text = this.text(field)
    if (text === "") {
      if (given === undefined) this.fault(field, "", `填写${titles[field][0]}`)
      return given
    }
    const mine = own !== undefined && Object.hasOwn(own, text) ? own[text] : undefined
    const value = mine ?? known.get(plainWord(text))
    if (value === undefined) this.fault(field, text, `认识的说法，如${[...known.keys()].slice(0, 4).join("、")}；别的说法写入对照表`)
    return value
  }
}

const readLine = (cells: ReadonlyArray<TextCell>, at: number, header: Header, mapping: LedgerMapping): LedgerEntry | Line => {
  const line = new Line(cells, at, header)
  const number = line.needed("number").normalize("NFKC").replace(/\s/g, "")
  const receivedOn = line.day("receivedOn")
  const arrivedOn = line.day("arrivedOn") ?? receivedOn
  const channel = line.word("channel", channels, mapping.channels, mapping.defaults?.channel)
  const applicantKind = line.word("applicantKind", applicantKinds, mapping.applicantKinds, mapping.defaults?.applicantKind)
  const applicant = line.needed("applicant")
  const description = line.needed("description")
  const addressee = line.text("addressee") || (mapping.defaults?.addressee ?? "")
  const handedOverOn = line.day("handedOverOn")
  const due = line.day("due")
  const endedOn = line.day("endedOn")
  const deliveredOn = line.day("deliveredOn")
  const archivedOn = line.day("archivedOn")
  const told = line.text("outcome")
  const own = told !== "" && mapping.outcomes !== undefined && Object.hasOwn(mapping.outcomes, told) ? mapping.outcomes[told] : undefined
  const end = told === "" ? undefined : own === undefined ? ends.get(plainWord(told)) : { outcome: own }
  const extension = line.text("extendedBy")
  const punctual = line.text("inTime")

  if (addressee === "") line.fault("addressee", "", `填写${titles.addressee[0]}`)
  if (arrivedOn === undefined && line.text("arrivedOn") === "" && line.text("receivedOn") === "") line.fault("arrivedOn", "", "填写提出日期或者收到申请日期")
  if (told !== "" && end === undefined) line.fault("outcome", told, "年报表三的办理结果或者条例的答复类型，如予以公开、部分公开、信息不存在；别的说法写入对照表")
  if (end !== undefined && endedOn === undefined && line.text("endedOn") === "") line.fault("endedOn", "", "有办理结果，就要有答复日期")
  if (endedOn !== undefined && told === "") line.fault("outcome", "", "有答复日期，就要有办理结果")
  if (extension !== "" && !/^\d{1,2}$/.test(extension)) line.fault("extendedBy", extension, "工作日的天数，如20")
  const order = [["arrivedOn", arrivedOn], ["receivedOn", receivedOn], ["endedOn", endedOn], ["archivedOn", archivedOn]] as const
  const days = order.filter(([, day]) => day !== undefined)
  days.slice(1).forEach(([field, day], i) => {
    const [before, earlier] = days[i] ?? []
    if (before !== undefined && (day ?? "") < (earlier ?? "")) line.fault(field, day ?? "", `不早于${line.title(before)}（${earlier ?? ""}）`)
  })
  const askedLate = /超期|逾期/.test(plainWord(line.title("inTime")))
  const inTime = yes.has(plainWord(punctual)) ? true : no.has(plainWord(punctual)) ? false : undefined
  if (punctual !== "" && inTime === undefined) line.fault("inTime", punctual, "是或者否")
  if (mapping.taken?.has(number) === true) line.fault("number", number, "登记簿里还没有的编号")

  if (line.faults.length > 0 || arrivedOn === undefined || channel === undefined || applicantKind === undefined) return line
  const ambiguous = /^[是否√×]$/.test(plainWord(punctual))
  const row: Omit<RegisterRow, "applicant" | "description"> = {
    number,
    status: archivedOn !== undefined ? "archived" : endedOn !== undefined ? "concluded" : receivedOn !== undefined ? "processing" : "arrived",
    channel,
    applicantKind,
    addressee,
    arrivedOn,
    ...(receivedOn !== undefined && { receivedOn }),
    ...(handedOverOn !== undefined && { handedOverOn }),
    ...(extension !== "" && { extendedBy: Number(extension) }),
    ...(endedOn !== undefined && { endedOn }),
    ...(end !== undefined && { outcome: end.outcome, ...(end.replyKind !== undefined && { replyKind: end.replyKind }) }),
    ...(deliveredOn !== undefined && { deliveredOn }),
    ...(inTime !== undefined && { inTime: askedLate && ambiguous ? !inTime : inTime }),
    ...(archivedOn !== undefined && { archivedOn }),
    remedies: []
  }
  return {
    line: at,
    row,
    applicant: Redacted.make(applicant),
    description: Redacted.make(description),
    ...(due !== undefined && { due }),
    remarks: [...new Set(line.remarks)]
  }
}

/**
 * Reads a ledger from the cells of a sheet. The header is looked for among the first 30 lines by the titles of its columns, usual
 * ones and those of `mapping`; without one every line is rejected. A number that comes twice is rejected from its second time on.
 *
 * What becomes an application is data for the room's `Import`: its applicant and description are in clear, redacted, and have to be
 * sealed first. Faults never carry what stands in these two columns.
 *
 * @example
 * ```ts
 * import { readLedger } from "@zone/core/report"
 *
 * const { entries, passed, rejected } = readLedger({
 *   name: "台账",
 *   lines: [
 *     ["示例县民政局依申请公开台账"],
 *     ["编号", "收到日期", "申请方式", "申请人类型", "申请人", "申请内容", "答复日期", "答复结果"],
 *     ["2025-001", "2025年3月7日", "现场", "公民", "陈某", "低保名单", "2025/3/20", "信息不存在"],
 *     ["2025-002", "3月9日", "网上", "公民", "李某", "预算", "", ""],
 *     ["合计", "", "", "", "", "2", "", ""]
 *   ]
 * }, { defaults: { addressee: "示例县民政局" } })
 * entries.map(({ row }) => [row.number, row.receivedOn, row.outcome]) // => [["2025-001", "2025-03-07", "notHeld"]]
 * rejected[0]?.faults.map(({ column, expected, given, line }) => [line, column, given, expected])
 * // => [[4, "B", "3月9日", "真实的日期，如2025-3-7、2025/3/7、2025年3月7日"]]
 * passed // => [{ line: 1, why: "title" }, { line: 2, why: "header" }, { line: 5, why: "totals" }]
 * ```
 */
export const readLedger = (sheet: TextSheet, mapping: LedgerMapping = {}): Ledger => {
  const header = headerIn(sheet.lines, mapping)
  const entries: Array<LedgerEntry> = []
  const rejected: Array<Ledger["rejected"][number]> = []
  const passed: Array<Ledger["passed"][number]> = []
  const firstLine = new Map<string, number>()
  sheet.lines.forEach((cells, i) => {
    const line = i + 1
    const reason = passedBecause(cells)
    if (reason === "blank") return passed.push({ line, why: "blank" })
    if (header === undefined) {
      return rejected.push({ line, faults: [{ line, column: "", field: "number", title: titles.number[0], given: "", expected: "前30行内有表头，至少有编号等三个认识的列" }] })
    }
    if (line <= header.line) return passed.push({ line, why: line === header.line ? "header" : "title" })
    if (reason !== undefined) return passed.push({ line, why: reason })
    const read = readLine(cells, line, header, mapping)
    if (read instanceof Line) return rejected.push({ line, faults: read.faults })
    const before = firstLine.get(read.row.number)
    if (before !== undefined) {
      const twice = new Line(cells, line, header)
      twice.fault("number", read.row.number, `不重复的编号；第${before}行已经用过`)
      return rejected.push({ line, faults: twice.faults })
    }
    firstLine.set(read.row.number, line)
    return entries.push(read)
  })
  const taken = new Set(header?.columns.values())
  const width = Math.max(0, ...sheet.lines.slice(0, header?.line ?? 0).map((cells) => cells.length))
  const unread = header === undefined ? [] : Array.from({ length: width }, (_, i) => i).flatMap((column) => {
    const filled = sheet.lines.slice(header.line).filter((cells) => textOf(cells[column]) !== "").length
    return taken.has(column) || filled === 0 ? [] : [{ column: letterOf(column), title: header.titles[column] ?? "", filled }]
  })
  return { entries, rejected, passed, unread }
}
