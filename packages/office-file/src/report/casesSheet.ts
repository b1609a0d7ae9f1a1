/** The sheet of a report's workbook that opens each cell into the numbers of its applications. */
import { type AnnualReport, casesIn, type Column, ReportColumn, ReportRow, sayCell, type ShownCell, type Table } from "@zone/core/report"

/** The name of the sheet; whoever reads the report back passes over it. */
export const casesSheet = "明细"

/** A row for each application in each cell of table three that counts one kind of applicants, and of table four. */
export const casesTable = (report: AnnualReport): Table<ShownCell> => {
  const column = (title: string, width: number): Column => ({ title, kind: "text", width })
  const cells = [
    ...ReportRow.literals.flatMap((row) => ReportColumn.literals.map((each) => ({ table: "three", row, column: each }) as const)),
    ...(["review", "suit", "suitAfterReview"] as const).flatMap((row) =>
      (["upheld", "corrected", "otherResult", "pending"] as const).map((each) => ({ table: "four", row, column: each }) as const))
  ].filter((cell) => cell.column !== "total" && cell.row !== "concluded")
  return {
    title: "各格所计的申请",
    notes: [],
    columns: [column("表", 8), column("行", 50), column("列", 16), column("登记编号", 24)],
    stubs: 0,
    rows: {
      *[Symbol.iterator]() {
        for (const cell of cells) {
          const { column: columnWord, row: rowWord } = sayCell(cell)
          for (const number of casesIn(report, cell)) yield [cell.table === "three" ? "表三" : "表四", rowWord, columnWord, number]
        }
      }
    },
    totals: [],
    footnotes: [],
    page: "portrait"
  }
}
