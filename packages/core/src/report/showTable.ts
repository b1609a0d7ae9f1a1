/** Makes a table without sealed cells, by what the caller may show of them. */
import type { Personal } from "../terms/Personal.ts"
import type { Cell, ShownCell, Table } from "./Table.ts"

/**
 * The same table with every sealed cell put into words by `show`, e.g. masked: `(personal, column) => "张*"`. The column is its
 * title. Rows are still gone through once, as they are asked for.
 *
 * @example
 * ```ts
 * import { showTable, type Table } from "@zone/core/report"
 *
 * const table: Table = {
 *   title: "登记台账",
 *   notes: [],
 *   columns: [{ title: "申请人", kind: "text", width: 12 }, { title: "件数", kind: "number", width: 8 }],
 *   stubs: 1,
 *   rows: [[{ subject: "s-1", sealed: "…" }, 2]],
 *   totals: [],
 *   footnotes: [],
 *   page: "portrait"
 * }
 * Array.from(showTable(table, () => "陈**").rows) // => [["陈**", 2]]
 * ```
 */
export const showTable = (table: Table, show: (personal: Personal, column: string) => string): Table<ShownCell> => {
  const shown = (row: ReadonlyArray<Cell>): ReadonlyArray<ShownCell> =>
    row.map((cell, i) => (typeof cell === "object" && cell !== null ? show(cell, table.columns[i]?.title ?? "") : cell))
  return {
    ...table,
    rows: {
      *[Symbol.iterator]() {
        for (const row of table.rows) yield shown(row)
      }
    },
    totals: table.totals.map(shown)
  }
}
