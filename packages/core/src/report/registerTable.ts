/** The register of any room as a table. */
import type { RegisterColumn } from "../rules/Room.ts"
import type { Table } from "./Table.ts"

/**
 * The register of a room as its columns have it. Rows are worked out as they are asked for; personal data is still sealed (`showTable`).
 *
 * @example
 * ```ts
 * import { registerTable } from "@zone/core/report"
 * import { room } from "@zone/core/zone"
 *
 * const row = { inspectedOn: "2026-09-21", inspector: "检查员甲", status: "closed", missing: 2, open: 0, ordered: 0, reported: 0, passed: 2, waived: 0, due: undefined } as const
 * const table = registerTable(room.register, [row])
 * table.title // => "检查整改台账"
 * Array.from(table.rows, (cells) => cells.slice(0, 4)) // => [["2026-09-21", null, "检查员甲", "已办结"]]
 * ```
 */
export const registerTable = <Row>({ columns, title }: { readonly title: string; readonly columns: ReadonlyArray<RegisterColumn<Row>> }, rows: Iterable<Row>): Table => ({
  title,
  notes: [],
  columns: columns.map(({ kind, title: heading, width }) => ({ kind, title: heading, width })),
  stubs: 1,
  rows: {
    *[Symbol.iterator]() {
      for (const row of rows) yield columns.map(({ cell }) => cell(row) ?? null)
    }
  },
  totals: [],
  footnotes: [],
  page: "landscape"
})
