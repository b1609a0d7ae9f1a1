/** Checks that what a year carried out is what the next carried in. */
import { type AnnualReport, kinds } from "./AnnualReport.ts"
import { compare, type ReportFinding } from "./ReportFinding.ts"
import type { ReportColumn } from "./tableThreeRows.ts"

const columns: ReadonlyArray<ReportColumn> = [...kinds, "total"]

/**
 * Every column in which 四 of `previous` is not 二 of `current`, with the applications that only one of them has.
 *
 * @basis 国办公开办函〔2021〕30号 表三
 *
 * @example
 * ```ts
 * import { annualReport, checkCarryOver } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const facts = {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: [], problems: [], other: [] }
 * }
 * const open = { number: "2025-02", applicantKind: "person", arrivedOn: "2025-12-22", receivedOn: "2025-12-22", remedies: [] } as const
 * const [before, now] = [annualReport(2025, [open], facts), annualReport(2026, [open], facts)]
 * checkCarryOver(before, now) // => []
 * checkCarryOver(before, annualReport(2026, [], facts))[0]?.left.only // => ["2025-02"]
 * ```
 */
export const checkCarryOver = (previous: AnnualReport, current: AnnualReport): ReadonlyArray<ReportFinding> =>
  columns.flatMap((column) => compare("carryOver",
    [[previous, { table: "three", row: "carriedOut", column }]],
    [[current, { table: "three", row: "carriedIn", column }]]))
