/** A question bank as a table, for a workbook or a file of separated values. */
import type { ShownCell, Table } from "../../report/Table.ts"
import type { BankEntry } from "../QuestionBank.ts"
import { bankColumns } from "./bankColumns.ts"

/**
 * The table of some entries; {@link readBank} reads it back.
 *
 * @example
 * ```ts
 * import { bankTable } from "@zone/core/ports"
 *
 * bankTable([]).columns[1]?.title // => "问题"
 * ```
 */
export const bankTable = (entries: Iterable<BankEntry>): Table<ShownCell> => ({
  title: "政策咨询问答库",
  notes: [],
  stubs: 2,
  columns: bankColumns.map(({ kind, title, width }) => ({ kind, title, width })),
  rows: {
    *[Symbol.iterator]() {
      for (const entry of entries) yield bankColumns.map(({ cell }) => cell(entry) ?? null)
    }
  },
  totals: [],
  footnotes: [],
  page: "landscape"
})
