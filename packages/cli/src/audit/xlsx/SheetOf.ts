/** A sheet of a workbook as data: its columns with their widths, and its rows below a heading. */

/** What stands in a cell. A text stays a text, also where it begins like a formula. */
export type CellContent = string | number | null

export interface Column {
  readonly heading: string
  /** In characters of Latin width; a Chinese one takes two. */
  readonly width: number
}

export interface SheetOf {
  readonly name: string
  readonly columns: ReadonlyArray<Column>
  readonly rows: ReadonlyArray<ReadonlyArray<CellContent>>
  /** How many of the columns are printed, from the left; all when left out. */
  readonly printed?: number
  /** A word that makes a row stand out where it stands in this column, from 0. */
  readonly alarm?: { readonly column: number; readonly word: string }
}
