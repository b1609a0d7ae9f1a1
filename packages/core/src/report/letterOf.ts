/** The letters of a column as Excel has them. */

/** A, B … Z, AA: the letters of a column, counted from 0. @internal */
export const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26))
