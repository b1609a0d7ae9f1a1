/** Writes tables as a workbook, a sheet each. */
import type { ShownCell, Table } from "@zone/core/report"
import type { Page } from "./layOut.ts"
import { type FileFacts, writePages } from "./writePages.ts"

/** What a sheet of this format holds, header included. */
const most = 1_048_000

/** More rows than a sheet holds go on on another. */
const pagesOf = (name: string, table: Table<ShownCell>): ReadonlyArray<Page> => {
  const rows = Array.from(table.rows)
  if (rows.length <= most) return [{ name, blocks: [{ table: { ...table, rows } }] }]
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, i) =>
    ({ name, blocks: [{ table: { ...table, rows: rows.slice(i * most, (i + 1) * most), ...((i + 1) * most < rows.length && { totals: [], footnotes: [] }) } }] }))
}

/**
 * Tables as a workbook (.xlsx), a sheet each by the name given: title and notes above, headings joined, header and row names in sight
 * when one scrolls, columns to filter by, days as days, A4 with the header on every page. Texts are texts: nothing becomes a formula.
 *
 * Everything is held in memory: about 100,000 rows of a register are well. For more, and for flat memory, there is `streamXlsx`.
 *
 * @example
 * ```ts
 * import { filingRegister, showTable } from "@zone/core/report"
 * import { readSheets, writeXlsx } from "@zone/office-file"
 * import * as Result from "effect/Result"
 *
 * const register = filingRegister([{
 *   number: "2026-001", status: "processing", channel: "inPerson", applicantKind: "person",
 *   applicant: { subject: "s-1", sealed: "…" }, description: { subject: "s-2", sealed: "…" },
 *   addressee: "示例县民政局", arrivedOn: "2026-01-05", receivedOn: "2026-01-05", remedies: []
 * }])
 * const bytes = await writeXlsx({ 登记台账: showTable(register, () => "***") }, { on: "2026-01-06" })
 * const [sheet] = Result.getOrThrow(await readSheets(bytes))
 * sheet?.lines[2]?.slice(0, 4) // => ["2026-001", "2026-01-05", "2026-01-05", "当面提交"]
 * ```
 */
export const writeXlsx = (tables: { readonly [sheet: string]: Table<ShownCell> }, facts: FileFacts): Promise<Uint8Array> => {
  const [first] = Object.keys(tables)
  return writePages(first ?? "", Object.entries(tables).flatMap(([name, table]) => pagesOf(name, table)), facts)
}
