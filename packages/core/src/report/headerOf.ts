/** Lays out the header of a table: which heading stands where, and how far it reaches. */
import type { Column } from "./Table.ts"

/** One heading, from where (counted from 0) and how far it reaches. */
export interface Heading {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The header of a table. */
export interface Header {
  readonly rows: number
  readonly headings: ReadonlyArray<Heading>
}

/**
 * The header of these columns: shared headings reach over their columns, titles down to the last row.
 *
 * @example
 * ```ts
 * import { headerOf } from "@zone/core/report"
 *
 * headerOf([
 *   { title: "自然人", kind: "number", width: 8 },
 *   { title: "商业企业", under: ["法人或其他组织"], kind: "number", width: 8 },
 *   { title: "其他", under: ["法人或其他组织"], kind: "number", width: 8 }
 * ])
 * // => {
 * //   rows: 2,
 * //   headings: [
 * //     { text: "自然人", row: 0, column: 0, rows: 2, columns: 1 },
 * //     { text: "法人或其他组织", row: 0, column: 1, rows: 1, columns: 2 },
 * //     { text: "商业企业", row: 1, column: 1, rows: 1, columns: 1 },
 * //     { text: "其他", row: 1, column: 2, rows: 1, columns: 1 }
 * //   ]
 * // }
 * ```
 */
export const headerOf = (columns: ReadonlyArray<Column>): Header => {
  const paths = columns.map(({ title, under = [] }) => (title === "" ? under : [...under, title]))
  const rows = Math.max(1, ...paths.map((path) => path.length))
  const same = (a: number, b: number, level: number): boolean => {
    const [left = [], right = []] = [paths[a], paths[b]]
    // a title is its column's own; only what stands above may be shared
    if (level >= (columns[a]?.under ?? []).length || level >= (columns[b]?.under ?? []).length) return false
    return left.slice(0, level + 1).every((word, i) => word === right[i])
  }
  const headings: Array<Heading> = []
  paths.forEach((path, column) => path.forEach((text, row) => {
    if (column > 0 && same(column - 1, column, row)) return
    let reach = 1
    while (column + reach < columns.length && same(column, column + reach, row)) reach++
    const lowest = paths.slice(column, column + reach).every((each) => each.length === row + 1)
    headings.push({ text, row, column, rows: lowest ? rows - row : 1, columns: reach })
  }))
  return { rows, headings }
}
