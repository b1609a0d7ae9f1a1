/** Says in Chinese which cell of the annual report is meant. */
import { RemedyKind } from "../application/Remedy.ts"
import { RemedyColumn } from "./AnnualReport.ts"
import type { ReportCell } from "./casesIn.ts"
import { sayColumn, sayRow } from "./tableThreeRows.ts"
import { wordOf } from "../rules/wordOf.ts"

const remedyWord = wordOf(RemedyKind)
const resultWord = wordOf(RemedyColumn)

/**
 * The row and the column of a cell in the words of the format.
 *
 * @example
 * ```ts
 * import { sayCell } from "@zone/core/report"
 *
 * sayCell({ table: "three", row: "notHeld", column: "person" })
 * // => { row: "（四）无法提供1.本机关不掌握相关政府信息", column: "自然人" }
 * sayCell({ table: "four", row: "review", column: "pending" }) // => { row: "行政复议", column: "尚未审结" }
 * ```
 */
export const sayCell = (cell: ReportCell): { readonly row: string; readonly column: string } =>
  cell.table === "three"
    ? { row: sayRow(cell.row), column: sayColumn(cell.column) }
    : { row: remedyWord(cell.row), column: resultWord(cell.column) }
