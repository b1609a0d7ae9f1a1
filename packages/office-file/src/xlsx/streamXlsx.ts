/** Writes a table as a workbook while its rows come, without holding them. */
import type { ShownCell, Table } from "@zone/core/report"
import { writeXlsxStream } from "hucre/xlsx"
import { contentOf } from "./contentOf.ts"
import { styles } from "./styles.ts"

/**
 * A table as the bytes of a workbook (.xlsx), in flat memory however many rows there are; rows beyond a sheet's million go on on
 * another. Plainer than `writeXlsx`: one line of headings, which stays in sight, and neither title, nor
 * print set-up, nor texts that go on on a second line.
 *
 * Rows are those of the table, or come from elsewhere, e.g. page by page out of a store.
 *
 * @example
 * ```ts
 * import { readSheets, streamXlsx } from "@zone/office-file"
 * import type { ShownCell } from "@zone/core/report"
 * import * as Result from "effect/Result"
 *
 * async function* pages(): AsyncGenerator<ReadonlyArray<ShownCell>> {
 *   yield ["2026-001", "2026-01-05"]
 *   yield ["2026-002", "2026-01-06"]
 * }
 * const stream = streamXlsx({
 *   title: "登记台账", notes: [], stubs: 1, rows: [], totals: [], footnotes: [], page: "landscape",
 *   columns: [{ title: "登记编号", kind: "text", width: 18 }, { title: "提出日期", kind: "day", width: 12 }]
 * }, pages())
 * const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
 * const [sheet] = Result.getOrThrow(await readSheets(bytes))
 * sheet?.lines // => [["登记编号", "提出日期"], ["2026-001", "2026-01-05"], ["2026-002", "2026-01-06"]]
 * ```
 */
export const streamXlsx = (
  table: Table<ShownCell>,
  rows: AsyncIterable<ReadonlyArray<ShownCell>> | Iterable<ReadonlyArray<ShownCell>> = table.rows
): ReadableStream<Uint8Array> => {
  const { columns, stubs, title, totals } = table
  const laid = async function* () {
    for await (const row of rows) yield columns.map(({ kind }, i) => contentOf(row[i], kind))
    for (const row of totals) yield columns.map(({ kind }, i) => contentOf(row[i], kind))
  }
  return writeXlsxStream(laid(), {
    name: title.replace(/[\\/?*[\]:]/g, "－").slice(0, 28) || "表",
    columns: columns.map(({ kind, title: header, under = [], width }) => ({ header: [...under, header].filter((each) => each !== "").join("—"), width, style: styles.body({ kind }, false) })),
    freezePane: { rows: 1, columns: stubs }
  })
}
