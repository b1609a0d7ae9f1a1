/** 政府信息公开工作年度报告 on paper: six sections with their texts and tables, as the report ring draws them. */
import { articles } from "../application/articles.ts"
import type { Block } from "./Block.ts"
import { drawTable, type SheetTable } from "./drawTable.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { need, needThat } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay } from "./sayDay.ts"
import { write } from "./write.ts"

const { paragraphs } = write

/** A report ready to be drawn: what `reportSections` of the report ring gives. */
export interface DrawnSections {
  readonly title: string
  readonly sections: ReadonlyArray<{ readonly title: string; readonly paragraphs: ReadonlyArray<string>; readonly tables: ReadonlyArray<SheetTable> }>
}

/** The report, and who makes it. */
export interface AnnualReportContents extends PaperFrame {
  readonly report: DrawnSections
  readonly agency: string
}

/**
 * The annual report. A section without text and table is refused, since the format has 无 for it.
 *
 * @basis 《政府信息公开条例》第五十条；国办公开办函〔2021〕30号
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { annualReportPaper } from "@zone/core/paper"
 * import { annualReport, reportSections } from "@zone/core/report"
 *
 * const none = { made: 0, repealed: 0, inForce: 0 }
 * const report = reportSections(annualReport(2025, [], {
 *   agency: "示例县民政局",
 *   two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
 *   texts: { overview: ["全年主动公开信息120条。"], problems: [], other: [] }
 * }))
 * const paper = Result.getOrThrow(annualReportPaper({ date: "2026-01-20", agency: "示例县民政局", report }))
 * paper.blocks.filter(({ _tag }) => _tag === "Heading").length // => 6
 * ```
 */
export const annualReportPaper = (contents: AnnualReportContents): Issued => {
  const { agency, report: { sections, title } } = contents
  return issuePaper(contents, { id: "annual-report", title: title.trim() === "" ? "政府信息公开工作年度报告" : title, style: "form" }, [
    need("agency", "机关", agency),
    need("report.title", "标题", title),
    needThat(sections.length > 0, "report.sections", "报告内容", "格式规定的六个部分"),
    ...sections.flatMap((section, i) => [
      need(`report.sections[${i}].title`, `第${i + 1}部分的标题`, section.title),
      needThat(section.tables.length > 0 || section.paragraphs.length > 0, `report.sections[${i}]`, section.title === "" ? `第${i + 1}部分` : section.title, "写明内容；没有的写“无”"),
      ...section.paragraphs.map((text, at) => need(`report.sections[${i}].paragraphs[${at}]`, section.title === "" ? `第${i + 1}部分` : section.title, text))
    ])
  ], () => {
    const [first, ...others] = sections.flatMap((section): ReadonlyArray<Block> => [
      { _tag: "Heading", level: 1, text: section.title },
      ...section.paragraphs.flatMap((text) => paragraphs(text)),
      ...section.tables.flatMap((table) => [
        ...(table.title === "" ? [] : [{ _tag: "Heading", level: 2, text: table.title } as const]),
        ...drawTable(table)
      ])
    ])
    if (!first) throw new RangeError("a section begins with its heading")
    return {
      basis: [{ ...articles.procedure, clause: "50", cite: "《政府信息公开条例》第五十条" }, { ...articles.remedy, clause: "1", cite: "国办公开办函〔2021〕30号" }],
      blocks: [first, ...others, { _tag: "Seal", office: agency, date: sayDay(contents.date) }]
    }
  })
}
