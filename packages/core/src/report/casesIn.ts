/** Opens a cell of the annual report: the applications that it counts. */
import type { RemedyKind } from "../application/Remedy.ts"
import { type AnnualReport, kinds, type RemedyColumn } from "./AnnualReport.ts"
import { type ReportColumn, type ReportRow, tableThreeRows } from "./tableThreeRows.ts"

/** A cell of table three or four. */
export type ReportCell =
  | { readonly table: "three"; readonly row: ReportRow; readonly column: ReportColumn }
  | { readonly table: "four"; readonly row: RemedyKind; readonly column: RemedyColumn }

/** The rows that make up 三、（七）总计. @internal */
export const outcomeRows = tableThreeRows.flatMap(({ labels, row }) => (labels.length > 1 && row !== "concluded" ? [row] : []))

const results = ["upheld", "corrected", "otherResult", "pending"]

/**
 * The numbers of the applications that a cell counts, sums included, in the order of the register; an application with several
 * remedies may stand in a cell of table four more than once. Empty for a report that was made or read without its cases.
 *
 * @example
 * ```ts
 * import { annualReport, casesIn } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const report = annualReport(2025, [
 *   { number: "2025-01", applicantKind: "person", arrivedOn: "2025-03-03", receivedOn: "2025-03-03", endedOn: "2025-03-20", outcome: "notHeld", remedies: [] },
 *   { number: "2025-02", applicantKind: "research", arrivedOn: "2025-03-04", receivedOn: "2025-03-04", endedOn: "2025-03-20", outcome: "disclosed", remedies: [] }
 * ], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: [], problems: [], other: [] }
 * })
 * casesIn(report, { table: "three", row: "notHeld", column: "person" }) // => ["2025-01"]
 * casesIn(report, { table: "three", row: "concluded", column: "total" }) // => ["2025-02", "2025-01"]
 * ```
 */
export const casesIn = ({ cases }: Pick<AnnualReport, "cases">, cell: ReportCell): ReadonlyArray<string> => {
  if (cases === undefined) return []
  const { column, row, table } = cell
  const rows = row === "concluded" ? outcomeRows : [row]
  const columns = column !== "total" ? [column] : table === "three" ? kinds : results
  return rows.flatMap((each) => columns.flatMap((name) => cases[table][each]?.[name] ?? []))
}
