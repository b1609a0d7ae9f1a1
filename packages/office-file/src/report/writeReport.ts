/** Writes the annual report as a workbook, a document or JSON. */
import { type AnnualReport, reportSections, reportTables } from "@zone/core/report"
import { drawReport } from "../docx/drawReport.ts"
import type { Page } from "../xlsx/layOut.ts"
import { type FileFacts, writePages } from "../xlsx/writePages.ts"
import { casesSheet, casesTable } from "./casesSheet.ts"

/** What else is wanted in the file. */
export interface ReportFacts extends FileFacts {
  /** Whether the workbook has a sheet that opens each cell into the numbers of its applications: for the office, not to be published. */
  readonly cases?: boolean
}

const pagesOf = (report: AnnualReport, cases: boolean): ReadonlyArray<Page> => {
  const { sections, title } = reportSections(report)
  const { four, three, two } = reportTables(report)
  const [overview, , , , problems, other] = sections
  const text = (section: typeof overview): Page["blocks"] =>
    section === undefined ? [] : [{ heading: section.title }, ...section.paragraphs.map((paragraph) => ({ paragraph }))]
  const [, second, third, fourth] = sections.map((section) => section.title)
  return [
    { name: "总体情况", title, blocks: text(overview) },
    { name: "表二", title: second ?? "", blocks: two.map((table) => ({ table })) },
    { name: "表三", title: third ?? "", blocks: [{ table: three }] },
    { name: "表四", title: fourth ?? "", blocks: [{ table: { ...four, page: "landscape" } }] },
    { name: "问题与其他", blocks: [...text(problems), ...text(other)] },
    ...(cases && report.cases !== undefined ? [{ name: casesSheet, blocks: [{ table: casesTable(report) }] }] : [])
  ]
}

/**
 * The annual report as a file: `xlsx` (a sheet a table, and the texts), `docx` (to print and to publish: A4, six sections, tables with
 * joined headings) or `json` (everything, the applications behind each cell too). The same report and day give the same bytes.
 *
 * @example
 * ```ts
 * import { annualReport, checkReport } from "@zone/core/report"
 * import { readReport, writeReport } from "@zone/office-file"
 * import * as Result from "effect/Result"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const report = annualReport(2025, [
 *   { number: "2025-01", applicantKind: "person", arrivedOn: "2025-03-03", receivedOn: "2025-03-03", endedOn: "2025-03-20", outcome: "notHeld", remedies: [] }
 * ], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 12, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: ["全年收到申请1件。"], problems: [], other: [] }
 * })
 * for (const format of ["xlsx", "docx", "json"] as const) {
 *   const again = Result.getOrThrow(await readReport(await writeReport(report, format, { on: "2026-01-20" })))
 *   console.log(checkReport(again).length, again.three.notHeld.person) // 0 1
 * }
 * ```
 */
export const writeReport = (report: AnnualReport, format: "xlsx" | "docx" | "json", facts: ReportFacts): Promise<Uint8Array> =>
  format === "xlsx"
    ? writePages(reportSections(report).title, pagesOf(report, facts.cases === true), facts)
    : format === "docx"
    ? drawReport(report, facts)
    : Promise.resolve(new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`))
