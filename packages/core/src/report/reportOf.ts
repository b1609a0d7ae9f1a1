/** Makes the annual report of a year from the rows of a register and from what no register knows. */
import type { AnnualReport, ReportTexts, TableTwo } from "./AnnualReport.ts"
import { type Counted, type CountedRow, type FoldOptions, foldReport } from "./foldReport.ts"

/** What the register does not know. */
export interface ReportFacts extends FoldOptions {
  readonly agency: string
  readonly two: TableTwo
  readonly texts: ReportTexts
}

/**
 * The annual report of `year`, from register rows in any order; they are gone through once. For rows that come asynchronously, use
 * `foldReport` and `reportOf`.
 *
 * @basis 《政府信息公开条例》第五十条；国办公开办函〔2021〕30号
 *
 * @example
 * ```ts
 * import { annualReport, casesIn, checkReport } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const report = annualReport(2025, [
 *   { number: "2025-01", applicantKind: "person", arrivedOn: "2025-03-03", receivedOn: "2025-03-03", endedOn: "2025-03-20", outcome: "notHeld", remedies: [] },
 *   { number: "2025-02", applicantKind: "person", arrivedOn: "2025-12-22", receivedOn: "2025-12-22", remedies: [] }
 * ], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 12, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: [], problems: [], other: [] }
 * })
 * report.three.received.person // => 2
 * casesIn(report, { table: "three", row: "carriedOut", column: "total" }) // => ["2025-02"]
 * checkReport(report) // => []
 * ```
 */
export const annualReport = (year: number, rows: Iterable<CountedRow>, facts: ReportFacts): AnnualReport => {
  const { finish, step } = foldReport(year, facts)
  for (const row of rows) step(row)
  return reportOf(year, finish(), facts)
}

/**
 * The annual report of `year` from what `foldReport` counted.
 *
 * @example
 * ```ts
 * import { foldReport, reportOf } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * reportOf(2025, foldReport(2025).finish(), {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: [], problems: [], other: [] }
 * }).three.received.total // => 0
 * ```
 */
export const reportOf = (year: number, counted: Counted, { agency, texts, two }: ReportFacts): AnnualReport => ({
  format: "zone/annual-report/1",
  year,
  agency,
  texts,
  two,
  ...counted
})
