/**
 * A table as data: what a register, a statistic or a report shows, before anybody decides whether it becomes a sheet, a page or a
 * file. Whoever draws it lays out the header from `columns` with `headerOf`, and then goes through `rows` once.
 */
import type { Personal } from "../terms/Personal.ts"

/** What stands in a cell whose personal data was shown: in a `day` column a day as `YYYY-MM-DD`, or null. */
export type ShownCell = string | number | null

/** What stands in a cell; personal data is still sealed. */
export type Cell = ShownCell | Personal

/** One column. */
export interface Column {
  /** In Chinese; empty where the words above it stand for it. */
  readonly title: string
  /** The headings above the title, the outermost first; neighbours with the same ones share them. */
  readonly under?: ReadonlyArray<string>
  readonly kind: "text" | "number" | "day"
  /** In characters of Latin width; a Chinese one takes two. */
  readonly width: number
}

/** Cells of the body that are one: from where, counted from 0, and how many. What the others hold is not shown. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** One table. `rows` may be worked out while somebody goes through them. */
export interface Table<Content = Cell> {
  readonly title: string
  /** Lines between the title and the header, e.g. the unit. */
  readonly notes: ReadonlyArray<string>
  readonly columns: ReadonlyArray<Column>
  /** How many columns, from the first, name the row; they stay in sight. */
  readonly stubs: number
  readonly rows: Iterable<ReadonlyArray<Content>>
  readonly merges?: ReadonlyArray<Merge>
  /** Rows that add up the others, below them. */
  readonly totals: ReadonlyArray<ReadonlyArray<Content>>
  readonly footnotes: ReadonlyArray<string>
  /** Which way a page lies that it is printed on. */
  readonly page: "portrait" | "landscape"
}
