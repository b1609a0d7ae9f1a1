/** Reads which cell of the annual report is meant: table, row and column, counted as they are printed. */
import { RemedyKind } from "@zone/core/application"
import { RemedyColumn, ReportColumn, type ReportCell, ReportRow } from "@zone/core/report"
import * as Result from "effect/Result"

const tables = {
  3: { rows: ReportRow.literals.length, columns: ReportColumn.literals.length },
  4: { rows: RemedyKind.literals.length, columns: RemedyColumn.literals.length }
} as const

/** A failure says in Chinese what would be right. */
export const readCell = (text: string): Result.Result<ReportCell, string> => {
  const [, table, first, second] = /^([34])\.(\d{1,2})\.(\d)$/.exec(text) ?? []
  const [row, column] = [Number(first) - 1, Number(second) - 1]
  const three = { row: ReportRow.literals[row], column: ReportColumn.literals[column] }
  const four = { row: RemedyKind.literals[row], column: RemedyColumn.literals[column] }
  if (table === "3" && three.row !== undefined && three.column !== undefined) return Result.succeed({ table: "three", row: three.row, column: three.column })
  if (table === "4" && four.row !== undefined && four.column !== undefined) return Result.succeed({ table: "four", row: four.row, column: four.column })
  const sizes = Object.entries(tables).map(([number, { columns, rows }]) => `${number}.1.1 至 ${number}.${rows}.${columns}`).join("，")
  return Result.fail(`--cell：应为 表.行.列，${sizes}；收到的是 ${JSON.stringify(text)}`)
}
