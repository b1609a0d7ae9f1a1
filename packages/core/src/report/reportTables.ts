/** Draws tables two, three and four of an annual report as tables. */
import { RemedyKind, RemedyResult } from "../application/Remedy.ts"
import { type AnnualReport, kinds, type RemedyColumn } from "./AnnualReport.ts"
import type { Column, Merge, ShownCell, Table } from "./Table.ts"
import { columnPath } from "./reportHeads.ts"
import { type ReportColumn, tableThreeRows } from "./tableThreeRows.ts"
import { wordOf } from "../rules/wordOf.ts"

/** The tables of an annual report; table two has a part for each item of article 20. */
export interface ReportTables {
  readonly two: ReadonlyArray<Table<ShownCell>>
  readonly three: Table<ShownCell>
  readonly four: Table<ShownCell>
}

const plain = { notes: [], totals: [], footnotes: [], page: "portrait" } as const

const partOfTwo = (item: string, titles: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<ShownCell>>): Table<ShownCell> => ({
  ...plain,
  title: "",
  columns: ["信息内容", ...titles].map((title, i): Column => ({
    title,
    under: [item],
    kind: i === 0 ? "text" : "number",
    width: i === 0 ? 24 : 60 / titles.length
  })),
  stubs: 1,
  rows
})

const drawTwo = ({ two }: AnnualReport): ReadonlyArray<Table<ShownCell>> => {
  const documents = (name: string, { inForce, made, repealed }: AnnualReport["two"]["rules"]): ReadonlyArray<ShownCell> => [name, made, repealed, inForce]
  return [
    partOfTwo("第二十条第（一）项", ["本年制发件数", "本年废止件数", "现行有效件数"], [documents("规章", two.rules), documents("行政规范性文件", two.normativeDocuments)]),
    partOfTwo("第二十条第（五）项", ["本年处理决定数量"], [["行政许可", two.licences]]),
    partOfTwo("第二十条第（六）项", ["本年处理决定数量"], [["行政处罚", two.penalties], ["行政强制", two.coercions]]),
    partOfTwo("第二十条第（八）项", ["本年收费金额（单位：万元）"], [["行政事业性收费", two.fees]])
  ]
}

/** The three columns of labels: a label reaches right over what it does not divide, and down over what it holds together. */
const labelCells = tableThreeRows.map(({ labels }) => [labels[0], labels[1] ?? null, labels[2] ?? null])

const labelMerges = labelCells.flatMap((cells, row) => cells.flatMap((text, column): ReadonlyArray<Merge> => {
  if (text === null) return []
  const same = (at: number): boolean => cells.slice(0, column + 1).every((each, i) => labelCells[at]?.[i] === each)
  if (row > 0 && same(row - 1)) return []
  let rows = 1
  while (same(row + rows)) rows++
  const columns = cells.slice(column + 1).every((each) => each === null) ? 3 - column : 1
  return rows * columns > 1 ? [{ row, column, rows, columns }] : []
}))

const applicants = "申请人情况"
const identity = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
const columns: ReadonlyArray<ReportColumn> = [...kinds, "total"]

const drawThree = ({ three }: AnnualReport): Table<ShownCell> => ({
  ...plain,
  title: "",
  columns: [
    ...[7, 11, 30].map((width): Column => ({ title: "", under: [identity], kind: "text", width })),
    ...columns.map((column): Column => {
      const path = columnPath(column)
      return { title: path.at(-1) ?? "", under: [applicants, ...path.slice(0, -1)], kind: "number", width: 7 }
    })
  ],
  stubs: 3,
  rows: tableThreeRows.map(({ row }, i) => [...labelCells[i] ?? [], ...columns.map((column) => three[row][column])]),
  merges: labelMerges
})

const resultWord = wordOf(RemedyResult)
const remedyWord = wordOf(RemedyKind)
const results: ReadonlyArray<RemedyColumn> = ["upheld", "corrected", "otherResult", "pending", "total"]

const drawFour = ({ four }: AnnualReport): Table<ShownCell> => ({
  ...plain,
  title: "",
  columns: RemedyKind.literals.flatMap((kind) => results.map((result): Column => ({
    title: result === "total" ? "总计" : resultWord(result),
    under: kind === "review" ? [remedyWord(kind)] : ["行政诉讼", remedyWord(kind)],
    kind: "number",
    width: 9
  }))),
  stubs: 0,
  rows: [RemedyKind.literals.flatMap((kind) => results.map((result) => four[kind][result]))]
})

/**
 * Tables two, three and four of an annual report, with their headers and labels as the format has them. They have no titles of their
 * own: they stand under the headings of their sections, `reportSections`.
 *
 * @basis 国办公开办函〔2021〕30号 表二、表三、表四
 *
 * @example
 * ```ts
 * import { annualReport, reportTables } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const { four, three, two } = reportTables(annualReport(2025, [], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: { made: 2, repealed: 1, inForce: 30 }, licences: 12, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: [], problems: [], other: [] }
 * }))
 * Array.from(two[0]?.rows ?? [])[1] // => ["行政规范性文件", 2, 1, 30]
 * Array.from(three.rows).length // => 25
 * four.columns.length // => 15
 * ```
 */
export const reportTables = (report: AnnualReport): ReportTables => ({
  two: drawTwo(report),
  three: drawThree(report),
  four: drawFour(report)
})
