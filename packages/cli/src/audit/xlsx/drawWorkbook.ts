/**
 * Draws an audit as a workbook: findings, zones, milestones, changes, and what was not audited, each a sheet that can be filtered
 * and printed. It carries no formulas: what a survey says is text, whatever it begins with.
 */
import { type CellStyle, colToLetter, type WriteSheet, writeXlsx } from "hucre/xlsx"
import { version } from "../../version.ts"
import type { Audited } from "../Audited.ts"
import { plain } from "../../terminal/plain.ts"
import { sayRefusal } from "../sayRefusal.ts"
import type { CellContent, Column, SheetOf } from "./SheetOf.ts"
import { sheetOfChanges } from "./sheetOfChanges.ts"
import { sheetOfFindings } from "./sheetOfFindings.ts"
import { sheetOfMilestones } from "./sheetOfMilestones.ts"
import { sheetOfZones } from "./sheetOfZones.ts"

/** What a sheet and a cell of this format hold. */
const mostRows = 1_048_575
const mostCharacters = 32_767
const lineHeight = 14
const tallest = 409

const thin = { style: "thin", color: { rgb: "B0B0B0" } } as const
const border = { top: thin, right: thin, bottom: thin, left: thin }
const font = { name: "等线", size: 10 }
const body: CellStyle = { font, border, alignment: { vertical: "top", wrapText: true } }
const heading: CellStyle = {
  font: { ...font, bold: true },
  border,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF1F5" } },
  alignment: { vertical: "center", wrapText: true }
}
const alarming: CellStyle = { font: { bold: true, color: { rgb: "A4161A" } } }

/** Line breaks are kept; other control characters have no place in a cell, nor more than it holds. */
const contentOf = (content: CellContent): CellContent => {
  if (typeof content !== "string") return content
  const text = content.split("\n").map(plain).join("\n")
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text
}

/** Chinese characters and their punctuation, which take two places. Near enough for the height of a row, and quick. */
const wide = /[\u2E80-\uFFEF]/g

/** How many lines a text takes in a column. */
const linesOf = (content: CellContent, width: number): number =>
  typeof content === "string" ? content.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + (line.match(wide)?.length ?? 0)) / (width - 2))), 0) : 1

/** In points; programs that do not fit rows by themselves would cut what is wrapped. */
const heightOf = (row: ReadonlyArray<CellContent>, columns: ReadonlyArray<Column>): number =>
  Math.min(tallest, 4 + lineHeight * Math.max(...row.map((content, i) => linesOf(content, columns[i]!.width))))

const sheetOf = ({ alarm, columns, name, printed = columns.length, rows }: SheetOf): WriteSheet => {
  const last = colToLetter(columns.length - 1)
  const end = rows.length + 1
  const told = [columns.map((column) => column.heading), ...rows.map((row) => row.map(contentOf))]
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: body })),
    rows: told,
    rowDefs: new Map(told.map((row, i) => [i, { height: heightOf(row, columns) }])),
    cells: new Map(columns.map((column, i) => [`0,${i}`, { value: column.heading, style: heading }])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}${end}` },
    ...(alarm && rows.length > 0 && {
      conditionalRules: [{
        type: "expression",
        priority: 1,
        range: `${colToLetter(alarm.column)}2:${colToLetter(alarm.column)}${end}`,
        formula: `$${colToLetter(alarm.column)}2="${alarm.word}"`,
        style: alarming
      }]
    }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      printArea: `$A$1:$${colToLetter(printed - 1)}$${end}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 }
    },
    headerFooter: { oddHeader: `&L政务公开专区检查报告&R${name}`, oddFooter: "&R第 &P 页，共 &N 页" }
  }
}

/** More rows than a sheet holds go on on another. */
const spread = (sheet: SheetOf): ReadonlyArray<SheetOf> =>
  Array.from({ length: Math.max(1, Math.ceil(sheet.rows.length / mostRows)) }, (_, i) =>
    ({ ...sheet, name: i === 0 ? sheet.name : `${sheet.name}${i + 1}`, rows: sheet.rows.slice(i * mostRows, (i + 1) * mostRows) }))

const sheetOfRefusals = ({ refusals }: Audited): SheetOf => ({
  name: "没有检查",
  columns: [{ heading: "文件", width: 40 }, { heading: "原因", width: 110 }],
  rows: refusals.map((each) => [each.file, sayRefusal(each)])
})

/** The same audit gives the same bytes: its day is that of the audit, and no clock is read. */
export const drawWorkbook = (audit: Audited): Promise<Uint8Array> => {
  const { reports } = audit
  const sheets = [
    sheetOfFindings(reports), sheetOfZones(reports),
    ...[sheetOfMilestones(reports), sheetOfChanges(reports), sheetOfRefusals(audit)].filter(({ rows }) => rows.length > 0)
  ]
  const on = new Date(`${reports.map(({ at }) => at).toSorted().at(-1) ?? "2000-01-01"}T00:00:00Z`)
  return writeXlsx({
    sheets: sheets.flatMap(spread).map(sheetOf),
    properties: { title: "政务公开专区检查报告", creator: `@zone/cli@${version}`, created: on, modified: on },
    defaultFont: font
  })
}
