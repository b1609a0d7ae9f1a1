/** The heads of the two tables of the annual report that are counted: each row's and each column's from the outermost to its own, as the format has them. */
import { RemedyKind } from "../application/Remedy.ts"
import { wordOf } from "../rules/wordOf.ts"
import { RemedyColumn } from "./AnnualReport.ts"
import { ReportColumn, sayColumn, tableThreeRows } from "./tableThreeRows.ts"

/** The heads of a row or of a column, from the outermost to its own. */
export type HeadPath = readonly [string, ...ReadonlyArray<string>]

const organisations = "法人或其他组织"
const remedyWord = wordOf(RemedyKind)
const resultWord = wordOf(RemedyColumn)

/** @internal */
export const columnPath = (column: ReportColumn): HeadPath =>
  column === "person" || column === "total" ? [sayColumn(column)] : [organisations, column === "otherOrganisation" ? "其他" : sayColumn(column)]

/**
 * The heads of table three or four, in the order of `ReportRow` and `ReportColumn`, or of `RemedyKind` and `RemedyColumn`. What reaches over several
 * stands in each of them: `headerOf` lays it out.
 *
 * @basis 国办公开办函〔2021〕30号 表三、表四
 * @example
 * ```ts
 * import { reportHeads } from "@zone/core/report"
 *
 * const { columns, rows } = reportHeads("three")
 * rows[4] // => ["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"]
 * columns[1] // => ["法人或其他组织", "商业企业"]
 * ```
 */
export const reportHeads = (table: "three" | "four"): { readonly rows: ReadonlyArray<HeadPath>; readonly columns: ReadonlyArray<HeadPath> } =>
  table === "three"
    ? { rows: tableThreeRows.map(({ labels }) => labels), columns: ReportColumn.literals.map(columnPath) }
    : { rows: RemedyKind.literals.map((kind) => [remedyWord(kind)]), columns: RemedyColumn.literals.map((column) => [resultWord(column)]) }
