/** Checks every identity between the cells of an annual report. */
import { type AnnualReport, kinds, type RemedyColumn } from "./AnnualReport.ts"
import { outcomeRows, type ReportCell } from "./casesIn.ts"
import { compare, type ReportFinding } from "./ReportFinding.ts"
import { type ReportColumn, type ReportRow, tableThreeRows } from "./tableThreeRows.ts"

const columns: ReadonlyArray<ReportColumn> = [...kinds, "total"]
const results: ReadonlyArray<RemedyColumn> = ["upheld", "corrected", "otherResult", "pending"]
const remedies = ["review", "suit", "suitAfterReview"] as const

/**
 * Every identity of tables three and four that does not hold, column by column and row by row; empty where all do. A report that was
 * read back from a document is checked in the same way, only that it does not know its cases.
 *
 * @basis 国办公开办函〔2021〕30号 表三、表四
 *
 * @example
 * ```ts
 * import { annualReport, checkReport } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const report = annualReport(2025, [
 *   { number: "2025-01", applicantKind: "person", arrivedOn: "2025-03-03", receivedOn: "2025-03-03", endedOn: "2025-03-20", remedies: [] }
 * ], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: [], problems: [], other: [] }
 * })
 * // ended, and nobody wrote down how
 * checkReport(report).map(({ identity, left, right }) => [identity, left.number, right.number, left.only])
 * // => [["balance", 1, 0, ["2025-01"]], ["balance", 1, 0, ["2025-01"]]]
 * ```
 */
export const checkReport = (report: AnnualReport): ReadonlyArray<ReportFinding> => {
  const three = (row: ReportRow, column: ReportColumn): readonly [AnnualReport, ReportCell] => [report, { table: "three", row, column }]
  const four = (row: (typeof remedies)[number], column: RemedyColumn): readonly [AnnualReport, ReportCell] => [report, { table: "four", row, column }]
  return [
    ...columns.flatMap((column) => compare("balance",
      [three("received", column), three("carriedIn", column)],
      [three("concluded", column), three("carriedOut", column)])),
    ...columns.flatMap((column) => compare("results", [three("concluded", column)], outcomeRows.map((row) => three(row, column)))),
    ...tableThreeRows.flatMap(({ row }) => compare("rowTotal", [three(row, "total")], kinds.map((kind) => three(row, kind)))),
    ...remedies.flatMap((kind) => compare("remedyTotal", [four(kind, "total")], results.map((result) => four(kind, result))))
  ]
}
