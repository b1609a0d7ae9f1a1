/**
 * Draws the annual report as a document (.docx): A4 with the margins of an official document, six sections, tables with joined
 * headings. The library stamps the hour and packs it; both are put right afterwards, so that the same report gives the same bytes.
 */
import { type AnnualReport, headerOf, reportSections, type ShownCell, type Table } from "@zone/core/report"
import {
  AlignmentType, BorderStyle, convertMillimetersToTwip, Document, Footer, HeightRule, type IParagraphOptions, LineRuleType, Packer, PageNumber, Paragraph, Table as DocxTable,
  TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType
} from "docx"
import { unzipSync, zipSync } from "fflate"
import { coveredBy } from "../coveredBy.ts"
import type { FileFacts } from "../xlsx/writePages.ts"

const fontOf = (name: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: name })

/** Half-points. */
const run = (text: string, font: string, size: number, bold = false): TextRun => new TextRun({ text, font: fontOf(font), size, bold })

const margins = { top: 37, right: 26, bottom: 35, left: 28 }
const typeWidth = convertMillimetersToTwip(210 - margins.left - margins.right)
const cellMargin = 60

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" }
const borders = { top: line, right: line, bottom: line, left: line }

interface Span {
  readonly text: string
  readonly rows: number
  readonly columns: number
  readonly bold: boolean
  readonly left: boolean
}

/** Cells by their place; what a wider cell covers has none. */
type Grid = ReadonlyArray<ReadonlyArray<Span | undefined>>

const headerGrid = (columns: Table["columns"]): Grid => {
  const { headings, rows } = headerOf(columns)
  return Array.from({ length: rows }, (_, row) => columns.map((__, column) => {
    const heading = headings.find((each) => each.row === row && each.column === column)
    return heading && { text: heading.text, rows: heading.rows, columns: heading.columns, bold: true, left: false }
  }))
}

const bodyGrid = ({ columns, merges = [], rows, totals }: Table<ShownCell>): Grid => {
  const covered = coveredBy(merges)
  return [...rows, ...totals].map((cells, row) => columns.map(({ kind }, column) => {
    if (covered.has(`${row},${column}`)) return undefined
    const merge = merges.find((each) => each.row === row && each.column === column)
    return { text: String(cells[column] ?? ""), rows: merge?.rows ?? 1, columns: merge?.columns ?? 1, bold: false, left: kind === "text" && columns.length > 4 }
  }))
}

const drawTable = (table: Table<ShownCell>): DocxTable => {
  const { columns } = table
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor(typeWidth * width / whole))
  // small type for many columns, so that words of four characters break once at most
  const size = columns.length > 10 ? 17 : columns.length > 7 ? 18 : 21
  const header = headerGrid(columns)
  const rowOf = (spans: ReadonlyArray<Span | undefined>, isHeader: boolean): TableRow => new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    height: { value: convertMillimetersToTwip(columns.length > 7 ? 6.2 : 8), rule: HeightRule.ATLEAST },
    children: spans.flatMap((span, column) => span === undefined ? [] : [new TableCell({
      children: [new Paragraph({
        alignment: span.left && !isHeader ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [run(span.text, "宋体", size, span.bold)]
      })],
      ...(span.rows > 1 && { rowSpan: span.rows }),
      ...(span.columns > 1 && { columnSpan: span.columns }),
      borders,
      margins: { left: cellMargin, right: cellMargin },
      verticalAlign: VerticalAlignTable.CENTER,
      width: { size: widths.slice(column, column + span.columns).reduce((sum, width) => sum + width, 0), type: WidthType.DXA }
    })])
  })
  return new DocxTable({
    rows: [...header.map((spans) => rowOf(spans, true)), ...bodyGrid(table).map((spans) => rowOf(spans, false))],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER
  })
}

/** 28 points a line, as official documents have it. */
const spacing = { line: 560, lineRule: LineRuleType.EXACT } as const

const paragraph = (children: ReadonlyArray<TextRun>, options: IParagraphOptions = {}): Paragraph => new Paragraph({ spacing, ...options, children })

const pageNumber = new Footer({
  children: [new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: fontOf("宋体"), size: 28 })]
  })]
})

/** The time that a package of this format begins with; in the zone of the machine, since that is how it is packed. */
const beginning = new Date(1980, 0, 1)

/** Sets the day that the document tells, and packs it again without hours. */
const settle = (bytes: Uint8Array, on: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const stamp = `${on}T00:00:00Z`
  const core = "docProps/core.xml"
  const told = new TextDecoder().decode(parts[core] ?? new Uint8Array()).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
  return zipSync(Object.fromEntries(Object.keys(parts).toSorted().map((name) =>
    [name, [name === core ? new TextEncoder().encode(told) : parts[name] ?? new Uint8Array(), { mtime: beginning, level: 6 }]] as const)) as Parameters<typeof zipSync>[0])
}

export const drawReport = async (report: AnnualReport, { creator = "@zone/office-file", on }: FileFacts): Promise<Uint8Array> => {
  const { sections, title } = reportSections(report)
  const children = [
    paragraph([run(report.agency, "宋体", 44, true), new TextRun({ break: 1 }), run(title.slice(report.agency.length), "宋体", 44, true)], { alignment: AlignmentType.CENTER, spacing: { line: 700, lineRule: LineRuleType.AT_LEAST, after: 400 } }),
    ...sections.flatMap(({ paragraphs, tables, title: heading }) => [
      paragraph([run(heading, "黑体", 32)], { indent: { firstLine: 640 }, keepNext: true, ...(tables.length > 0 && { spacing: { ...spacing, after: 120 } }) }),
      ...paragraphs.map((text) => paragraph([run(text, "仿宋", 32)], { indent: { firstLine: 640 }, alignment: AlignmentType.JUSTIFIED })),
      ...tables.flatMap((table, i) => [
        ...(i === 0 ? [] : [new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } })]),
        drawTable(table)
      ]),
      ...(tables.length > 0 ? [new Paragraph({ spacing: { line: 200, lineRule: LineRuleType.EXACT } })] : [])
    ])
  ]
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    sections: [{
      properties: {
        page: {
          size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
          margin: {
            top: convertMillimetersToTwip(margins.top),
            right: convertMillimetersToTwip(margins.right),
            bottom: convertMillimetersToTwip(margins.bottom),
            left: convertMillimetersToTwip(margins.left)
          }
        }
      },
      footers: { default: pageNumber },
      children
    }]
  })
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), on)
}
