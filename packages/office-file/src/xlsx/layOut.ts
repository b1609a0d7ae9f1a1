/** Lays tables and paragraphs out on a sheet of a workbook, one below the other. */
import { headerOf, type ShownCell, type Table } from "@zone/core/report"
import type { Cell, CellStyle, CellValue, MergeRange, WriteSheet } from "hucre/xlsx"
import { coveredBy } from "../coveredBy.ts"
import { contentOf } from "./contentOf.ts"
import { letterOf } from "./letterOf.ts"
import { styles } from "./styles.ts"

/** A sheet: a title over everything, then paragraphs with or without a heading, and tables. */
export interface Page {
  readonly name: string
  readonly title?: string
  readonly blocks: ReadonlyArray<{ readonly heading: string } | { readonly paragraph: string } | { readonly table: Table<ShownCell> }>
}

/** About how wide a text is, in characters of Latin width. */
const widthOf = (text: string): number => {
  let width = 0
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e7f || "“”‘’…—（）".includes(letter) ? 2 : 1
  return width
}

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) + 1) / Math.max(1, width - 1))), 0)

const lineHeight = 14

class Sheet {
  readonly rows: Array<Array<CellValue>> = []
  readonly cells = new Map<string, Partial<Cell>>()
  readonly merges: Array<MergeRange> = []
  readonly heights = new Map<number, { readonly height: number }>()
  readonly widths: ReadonlyArray<number>
  constructor(widths: ReadonlyArray<number>) {
    this.widths = widths
  }

  span(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0)
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })
  }

  style(row: number, column: number, style: CellStyle): void {
    this.cells.set(`${row},${column}`, { ...(this.rows[row]?.[column] !== undefined && { value: this.rows[row][column] ?? null }), style })
  }

  /** A line across the whole sheet. */
  line(text: string, style: CellStyle, least: number): void {
    const row = this.rows.length
    const size = style.font?.size ?? 10
    this.rows.push([contentOf(text, "text")])
    this.style(row, 0, style)
    this.merge(row, 0, 1, this.widths.length)
    this.heights.set(row, { height: Math.max(least, linesOf(text, this.span(0, this.widths.length) * 10 / size) * (size + 4)) })
  }

  /** A table that has fewer columns than the sheet reaches over all of it: its last column takes what is left. */
  reach(columns: Table["columns"], from: number, many: number): number {
    return from + many === columns.length ? this.widths.length - from : many
  }

  header(columns: Table["columns"]): void {
    const top = this.rows.length
    const { headings: own, rows } = headerOf(columns)
    const headings = own.map((each) => ({ ...each, columns: this.reach(columns, each.column, each.columns) }))
    for (let i = 0; i < rows; i++) this.rows.push(this.widths.map(() => null))
    for (const { column, columns: across, row, rows: down, text } of headings) {
      const cells = this.rows[top + row]
      if (cells !== undefined) cells[column] = contentOf(text, "text")
      this.merge(top + row, column, down, across)
    }
    for (let row = top; row < top + rows; row++) this.widths.forEach((_, column) => this.style(row, column, styles.header))
    for (let row = 0; row < rows; row++) {
      const lines = headings.filter((heading) => heading.row + heading.rows - 1 === row)
        .map(({ column, columns: across, rows: down, text }) => Math.ceil(linesOf(text, this.span(column, across)) / down))
      this.heights.set(top + row, { height: Math.max(1, ...lines) * lineHeight + 6 })
    }
  }

  body({ columns, merges = [], rows, totals }: Table<ShownCell>, alone: boolean): void {
    const top = this.rows.length
    const joined = new Map(merges.map(({ column, columns: many, row, rows: down }) => [`${row},${column}`, { many, down }]))
    const covered = coveredBy(merges)
    let at = 0
    const add = (cells: ReadonlyArray<ShownCell>, total: boolean): void => {
      const row = this.rows.length
      const inTable = at
      this.rows.push(this.widths.map((_, i) => (covered.has(`${inTable},${i}`) ? null : contentOf(cells[i], columns[i]?.kind ?? "text"))))
      if (!alone || total) {
        this.widths.forEach((_, i) => {
          const column = columns[Math.min(i, columns.length - 1)] ?? { kind: "text" }
          this.style(row, i, total ? styles.totals(column) : styles.body(column))
        })
      }
      if (merges.length === 0) this.merge(row, columns.length - 1, 1, this.reach(columns, columns.length - 1, 1))
      const lines = columns.map((_, i) => {
        const { down = 1, many = 1 } = joined.get(`${inTable},${i}`) ?? {}
        const cell = covered.has(`${inTable},${i}`) ? null : cells[i]
        return typeof cell === "string" && cell.length > 3 ? Math.ceil(linesOf(cell, this.span(i, many)) / down) : 1
      })
      // not every program fits heights to texts when it opens a sheet
      const height = Math.min(400, Math.max(...lines) * lineHeight + 4)
      if (height > lineHeight + 4) this.heights.set(row, { height })
      at++
    }
    for (const cells of rows) add(cells, false)
    for (const cells of totals) add(cells, true)
    for (const { column, columns: many, row, rows: down } of merges) this.merge(top + row, column, down, many)
  }
}

const blank = 60

/**
 * A page with one table can be filtered and scrolled below its header; its columns carry the style, so that a hundred thousand rows
 * do not carry it each. Tables that stand together share the columns of the widest.
 */
export const layOut = ({ blocks, name, title }: Page): WriteSheet => {
  const tables = blocks.flatMap((block) => ("table" in block ? [block.table] : []))
  const widest = tables.reduce<Table<ShownCell> | undefined>((best, each) => (best === undefined || each.columns.length > best.columns.length ? each : best), undefined)
  const widths = widest === undefined ? [blank, 30] : widest.columns.map(({ width }) => width)
  const alone = tables.length === 1
  const sheet = new Sheet(widths)
  if (title !== undefined && title !== "") sheet.line(title, styles.title, 30)
  let frozen: { readonly rows: number; readonly columns: number } | undefined
  let range: string | undefined
  let headerRows: string | undefined
  for (const block of blocks) {
    if ("heading" in block) sheet.line(block.heading, styles.heading, 22)
    else if ("paragraph" in block) sheet.line(block.paragraph, styles.note, 18)
    else {
      const { table } = block
      if (table.title !== "") sheet.line(table.title, styles.title, 30)
      for (const note of table.notes) sheet.line(note, styles.note, 16)
      const from = sheet.rows.length
      sheet.header(table.columns)
      const below = sheet.rows.length
      sheet.body(table, alone)
      if (alone) {
        frozen = { rows: below, columns: table.stubs }
        headerRows = `$${from + 1}:$${below}`
        if (below - from === 1 && table.merges === undefined && sheet.rows.length > below) {
          range = `A${below}:${letterOf(table.columns.length - 1)}${sheet.rows.length - table.totals.length}`
        }
      }
      for (const note of table.footnotes) sheet.line(note, styles.note, 16)
      if (!alone) sheet.rows.push([])
    }
  }
  const landscape = tables.some(({ page }) => page === "landscape")
  return {
    name,
    columns: widths.map((width, i) => ({
      width,
      ...(alone && widest !== undefined && { style: styles.body(widest.columns[i] ?? { kind: "text" }) })
    })),
    rows: sheet.rows,
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.heights,
    ...(frozen !== undefined && { freezePane: frozen }),
    ...(range !== undefined && { autoFilter: { range } }),
    pageSetup: {
      paperSize: "a4",
      orientation: landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      ...(headerRows !== undefined && { printTitlesRow: headerRows }),
      margins: { top: 0.7, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 }
    },
    headerFooter: { oddFooter: "&C第 &P 页，共 &N 页" }
  }
}
