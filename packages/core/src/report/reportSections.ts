/** The annual report from its title to its last paragraph, section by section, for whoever draws it. */
import type { AnnualReport } from "./AnnualReport.ts"
import { reportTables } from "./reportTables.ts"
import type { ShownCell, Table } from "./Table.ts"

/** A section: its heading, and its paragraphs or its tables. */
export interface ReportSection {
  readonly title: string
  readonly paragraphs: ReadonlyArray<string>
  readonly tables: ReadonlyArray<Table<ShownCell>>
}

/** A report ready to be drawn. */
export interface DrawnReport {
  readonly title: string
  readonly sections: ReadonlyArray<ReportSection>
}

/**
 * The six sections in their order, with the headings that the format has. A section whose text is empty says 无。
 *
 * @basis 国办公开办函〔2021〕30号
 *
 * @example
 * ```ts
 * import { annualReport, reportSections } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const { sections, title } = reportSections(annualReport(2025, [], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: ["全年主动公开信息120条。"], problems: [], other: [] }
 * }))
 * title // => "示例县民政局2025年政府信息公开工作年度报告"
 * sections.map(({ tables }) => tables.length) // => [0, 4, 1, 1, 0, 0]
 * sections[5] // => { title: "六、其他需要报告的事项", paragraphs: ["无。"], tables: [] }
 * ```
 */
export const reportSections = (report: AnnualReport): DrawnReport => {
  const { four, three, two } = reportTables(report)
  const text = (title: string, paragraphs: ReadonlyArray<string>): ReportSection =>
    ({ title, paragraphs: paragraphs.length === 0 ? ["无。"] : paragraphs, tables: [] })
  const tables = (title: string, ...drawn: ReadonlyArray<Table<ShownCell>>): ReportSection => ({ title, paragraphs: [], tables: drawn })
  return {
    title: `${report.agency}${report.year}年政府信息公开工作年度报告`,
    sections: [
      text("一、总体情况", report.texts.overview),
      tables("二、主动公开政府信息情况", ...two),
      tables("三、收到和处理政府信息公开申请情况", three),
      tables("四、政府信息公开行政复议、行政诉讼情况", four),
      text("五、存在的主要问题及改进情况", report.texts.problems),
      text("六、其他需要报告的事项", report.texts.other)
    ]
  }
}
