/** A place in a text, as editors count: the first line is 1, and so is the first column. */

/** A line and a column, both from 1. A Chinese character is one column. */
export interface Spot {
  readonly line: number
  readonly column: number
}
