/** The annual report for a terminal. */
import { type AnnualReport, Oddity, reportSections } from "@zone/core/report"
import { zhOf } from "../../pack/zhOf.ts"
import { emphasize } from "../../terminal/emphasize.ts"
import { plain } from "../../terminal/plain.ts"
import { drawTable } from "./drawTable.ts"

const problem = zhOf(Oddity.fields.problem)

export const sayAnnual = (report: AnnualReport): string => {
  const { sections, title } = reportSections(report)
  return [
    emphasize(title),
    ...sections.flatMap((section) => ["", emphasize(section.title), ...section.paragraphs.map((text) => `  ${plain(text)}`), ...section.tables.flatMap((table) => {
      const groups = [...new Set(table.columns.flatMap(({ under = [] }) => under))]
      return [...(groups.length === 1 ? [`  ${groups[0] ?? ""}`] : []), ...drawTable(table).map((line) => `  ${line}`)]
    })]),
    ...(report.oddities.length === 0 ? [] : ["", emphasize("提醒"), ...report.oddities.map((each) => `  ${plain(each.number)}：${problem(each.problem)}`)])
  ].join("\n")
}
