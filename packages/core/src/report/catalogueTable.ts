/** The standard catalogue as a table, with its two rows of header. */
import type { CatalogueEntry } from "../disclosure/CatalogueEntry.ts"
import type { CatalogueField } from "../disclosure/CatalogueField.ts"
import { fieldNamed } from "../disclosure/fieldNamed.ts"
import { PublicationChannel } from "../disclosure/PublicationChannel.ts"
import { standardFields } from "../disclosure/standardFields.ts"
import { wordOf } from "../rules/wordOf.ts"
import { catalogueColumns } from "./catalogueColumns.ts"
import type { Merge, ShownCell, Table } from "./Table.ts"

const channelWord = wordOf(PublicationChannel)
const tick = (yes: boolean): string => (yes ? "√" : "")

const lineOf = (entry: CatalogueEntry, fieldName: string): ReadonlyArray<ShownCell> => {
  const { agency, basis, channels, content, everyone, group, levels, manners, matter, number, otherChannel, subMatter, time } = entry
  const words = channels.flatMap((each) => (each === "other" ? [otherChannel === undefined ? "其他" : `其他（${otherChannel}）`] : [channelWord(each)]))
  return [
    fieldName, number, matter, subMatter ?? "", content, basis, time.words, agency, words.map((word) => `■${word}`).join("\n"),
    tick(everyone), group ?? "", tick(manners.includes("proactive")), tick(manners.includes("onRequest")), tick(levels.includes("county")), tick(levels.includes("township"))
  ]
}

/** Neighbours with the same words in a column are one cell; those of a later column only within the earlier one. */
const mergesOf = (lines: ReadonlyArray<ReadonlyArray<ShownCell>>, columns: ReadonlyArray<number>): ReadonlyArray<Merge> => {
  const merges: Array<Merge> = []
  columns.forEach((column, i) => {
    const same = (a: number, b: number): boolean => columns.slice(0, i + 1).every((each) => lines[a]?.[each] === lines[b]?.[each])
    for (let row = 0; row < lines.length;) {
      let rows = 1
      while (row + rows < lines.length && same(row, row + rows)) rows++
      if (rows > 1) merges.push({ row, column, rows, columns: 1 })
      row += rows
    }
  })
  return merges
}

/**
 * A catalogue as a table, for whoever makes a workbook or a page of it; `readCatalogue` reads it back to the same entries. Neighbours of
 * one field, and of one 一级事项 within it, share a cell.
 *
 * @basis YL-2.1
 * @example
 * ```ts
 * import { catalogueTable, headerOf } from "@zone/core/report"
 *
 * const table = catalogueTable("示例县基层政务公开标准目录", [{
 *   field: "elderCare", number: "1", matter: "养老服务政策", content: "文件名称、文号、全文", basis: "《示例条例》", time: { words: "20个工作日内" },
 *   agency: "示例县民政局", channels: ["website"], everyone: true, manners: ["proactive"], levels: ["county", "township"]
 * }])
 * headerOf(table.columns).rows // => 2
 * Array.from(table.rows, (row) => row.slice(0, 3)) // => [["养老服务", "1", "养老服务政策"]]
 * ```
 */
export const catalogueTable = (title: string, entries: ReadonlyArray<CatalogueEntry>, fields: ReadonlyArray<CatalogueField> = standardFields): Table<ShownCell> => {
  const rows = entries.map((entry) => lineOf(entry, fieldNamed(entry.field, fields)?.name ?? entry.field))
  const merges = mergesOf(rows, [0, 2])
  return { title, notes: [], columns: catalogueColumns, stubs: 4, rows, ...(merges.length > 0 && { merges }), totals: [], footnotes: [], page: "landscape" }
}
