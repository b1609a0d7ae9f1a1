/** A sheet of a workbook or a file of separated values as text cells, for those who make sense of it. */

/**
 * A cell: its text (a day of the sheet's own as `YYYY-MM-DD`, a number as it is written in programs), or the text with where it comes
 * from where that matters. `merged`: the text of the cell that this one is joined to. `error`: e.g. `#REF!`, or a formula whose
 * result nobody kept.
 */
export type TextCell = string | { readonly text: string; readonly from: "formula" | "merged" | "error" }

/** A sheet. */
export interface TextSheet {
  readonly name: string
  /** The first is line 1, as people count. */
  readonly lines: ReadonlyArray<ReadonlyArray<TextCell>>
}

/** The text of a cell without blanks around it. @internal */
export const textOf = (cell: TextCell | undefined): string => (cell === undefined ? "" : typeof cell === "string" ? cell : cell.text).trim()
