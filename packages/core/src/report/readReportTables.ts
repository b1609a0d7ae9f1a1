/**
 * Reads the figures of an annual report back from the cells of a document, whoever wrote it: rows are known by their labels, so that
 * it does not matter where the tables stand or how their cells are joined.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { RemedyKind } from "../application/Remedy.ts"
import { type AnnualReport, kinds, TableFour, TableThree, TableTwo } from "./AnnualReport.ts"
import { tableThreeRows } from "./tableThreeRows.ts"

/** A row of cells and where it stands, for messages: e.g. 表三!5. */
export interface PlacedRow {
  readonly place: string
  readonly cells: ReadonlyArray<string>
}

/** Why the tables of an annual report cannot be read. */
export class ReportUnreadable extends Schema.TaggedError<ReportUnreadable>()("ReportUnreadable", {
  /** Where; empty for the whole. */
  place: Schema.String,
  /** What is wrong and what would be right, in Chinese. */
  problem: Schema.NonEmptyString
}) {
  override get message(): string {
    return this.place === "" ? this.problem : `${this.place}：${this.problem}`
  }
}

const decode = Schema.decodeUnknownResult(Schema.Struct({ two: TableTwo, three: TableThree, four: TableFour }))
const columns = [...kinds, "total"] as const
const results = ["upheld", "corrected", "otherResult", "pending", "total"] as const

/** Labels are compared without blanks, and half-width marks count as full-width ones. */
const bare = (text: string): string => text.replace(/[\s\u3000]/g, "").replaceAll("(", "（").replaceAll(")", "）").replaceAll("．", ".")

const numberOf = (text: string): number | undefined => {
  const bareText = bare(text).replace(/,/g, "")
  return /^\d+(\.\d+)?$/.test(bareText) ? Number(bareText) : undefined
}

const byLabel = new Map(tableThreeRows.map(({ labels, row }) => [bare(labels[labels.length - 1] ?? ""), row]))
const labelsOfTwo = new Set(["规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费"])

interface Figures {
  readonly place: string
  readonly numbers: ReadonlyArray<number>
}

/** What stands behind a known label, or alone in a row of table four. */
const figuresIn = (rows: ReadonlyArray<PlacedRow>, problems: Array<ReportUnreadable>): ReadonlyMap<string, Figures> => {
  const found = new Map<string, Figures>()
  const add = (label: string, place: string, texts: ReadonlyArray<string>): void => {
    const numbers = texts.map((text) => {
      const number = numberOf(text)
      if (number === undefined) problems.push(new ReportUnreadable({ place, problem: `“${label}”应为不小于0的数，收到的是${JSON.stringify(text)}` }))
      return number ?? 0
    })
    const before = found.get(label)
    if (before !== undefined) problems.push(new ReportUnreadable({ place, problem: `“${label}”已经在${before.place}出现过，应只有一行` }))
    else found.set(label, { place, numbers })
  }
  for (const { cells, place } of rows) {
    const filled = cells.filter((cell) => bare(cell) !== "")
    const at = filled.findLastIndex((cell) => byLabel.has(bare(cell)) || labelsOfTwo.has(bare(cell)))
    const label = bare(filled[at] ?? "")
    if (at >= 0 && at + 1 < filled.length) add(label, place, filled.slice(at + 1))
    else if (filled.length === 15 && filled.every((cell) => numberOf(cell) !== undefined)) add("表四", place, filled)
  }
  return found
}

/**
 * The figures of tables two, three and four out of the rows of a document. Identities are not looked at here: that is what
 * `checkReport` does with the report. Fails with every row that is missing, stands there twice, or holds something that is no number.
 *
 * @basis 国办公开办函〔2021〕30号
 *
 * @example
 * ```ts
 * import { annualReport, readReportTables, reportTables } from "@zone/core/report"
 * import * as Result from "effect/Result"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const { four, three, two } = reportTables(annualReport(2025, [], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 12, penalties: 0, coercions: 0, fees: 1.5 },
 *   texts: { overview: [], problems: [], other: [] }
 * }))
 * const rows = [...two, three, four].flatMap((table) => Array.from(table.rows, (cells) => ({ place: "", cells: cells.map((cell) => String(cell ?? "")) })))
 * const read = readReportTables(rows)
 * Result.isSuccess(read) && read.success.two.fees // => 1.5
 *
 * const cut = readReportTables(rows.slice(0, -1))
 * Result.isFailure(cut) && cut.failure.map(({ message }) => message) // => ["没有找到表四的数字行，应有一行15个数"]
 * ```
 */
export const readReportTables = (rows: ReadonlyArray<PlacedRow>): Result.Result<Pick<AnnualReport, "two" | "three" | "four">, ReadonlyArray<ReportUnreadable>> => {
  const problems: Array<ReportUnreadable> = []
  const found = figuresIn(rows, problems)
  const take = (label: string, many: number): ReadonlyArray<number> => {
    const figures = found.get(bare(label))
    const none = Array.from({ length: many }, () => 0)
    if (figures === undefined) {
      problems.push(new ReportUnreadable({ place: "", problem: label === "表四" ? "没有找到表四的数字行，应有一行15个数" : `没有找到“${label}”这一行` }))
      return none
    }
    if (figures.numbers.length === many) return figures.numbers
    problems.push(new ReportUnreadable({ place: figures.place, problem: `“${label}”应有${many}个数，收到${figures.numbers.length}个` }))
    return none
  }
  const documents = (label: string): AnnualReport["two"]["rules"] => {
    const [made = 0, repealed = 0, inForce = 0] = take(label, 3)
    return { made, repealed, inForce }
  }
  const one = (label: string): number => take(label, 1)[0] ?? 0
  const two = {
    rules: documents("规章"),
    normativeDocuments: documents("行政规范性文件"),
    licences: one("行政许可"),
    penalties: one("行政处罚"),
    coercions: one("行政强制"),
    fees: one("行政事业性收费")
  }
  const three = Object.fromEntries(tableThreeRows.map(({ labels, row }) => {
    const numbers = take(labels[labels.length - 1] ?? "", 7)
    return [row, Object.fromEntries(columns.map((column, i) => [column, numbers[i] ?? 0]))]
  }))
  const numbers = take("表四", 15)
  const four = Object.fromEntries(RemedyKind.literals.map((kind, k) =>
    [kind, Object.fromEntries(results.map((result, i) => [result, numbers[k * 5 + i] ?? 0]))]))
  if (problems.length > 0) return Result.fail(problems)
  const decoded = decode({ two, three, four })
  return Result.isSuccess(decoded)
    ? Result.succeed(decoded.success)
    : Result.fail([new ReportUnreadable({ place: "", problem: `件数应为整数：${decoded.failure.message}` })])
}
