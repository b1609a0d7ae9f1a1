/** The cells of a body that joined ones cover, all but the first of each, as `row,column` from 0. */
import type { Merge } from "@zone/core/report"

export const coveredBy = (merges: ReadonlyArray<Merge>): ReadonlySet<string> =>
  new Set(merges.flatMap(({ column, columns, row, rows }) =>
    Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`).slice(1)))
