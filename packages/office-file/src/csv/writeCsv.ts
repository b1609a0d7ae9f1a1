/** Writes a table as separated values that Excel opens with the Chinese right. */
import type { ShownCell, Table } from "@zone/core/report"

/** What a spreadsheet would take for the beginning of a formula, full-width forms included. */
const formula = /^[=+\-@\t\r＝＋－＠]/

const fieldOf = (cell: ShownCell | undefined): string => {
  if (cell === undefined || cell === null) return ""
  if (typeof cell === "number") return String(cell)
  const harmless = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless
}

/**
 * The lines of a table as separated values, one after the other, each with its end (RFC 4180: commas, CRLF, doubled quotes). The first
 * begins with the mark by which Excel knows UTF-8. Several lines of headings become one. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it. Titles, notes and footnotes are left out.
 *
 * @example
 * ```ts
 * import { csvLines } from "@zone/office-file"
 *
 * Array.from(csvLines({
 *   title: "", notes: [], stubs: 1, totals: [], footnotes: [], page: "portrait",
 *   columns: [{ title: "申请人", kind: "text", width: 12 }, { title: "商业企业", under: ["法人或其他组织"], kind: "number", width: 8 }],
 *   rows: [["=HYPERLINK(\"http://example.org\")", 1], ["陈,某", null]]
 * }))
 * // => [
 * //   "\uFEFF申请人,法人或其他组织—商业企业\r\n",
 * //   "\"'=HYPERLINK(\"\"http://example.org\"\")\",1\r\n",
 * //   "\"陈,某\",\r\n"
 * // ]
 * ```
 */
export function* csvLines({ columns, rows, totals }: Table<ShownCell>): Generator<string, void> {
  const line = (cells: ReadonlyArray<ShownCell>): string => `${columns.map((_, i) => fieldOf(cells[i])).join(",")}\r\n`
  yield `\uFEFF${line(columns.map(({ title, under = [] }) => [...under, title].filter((each) => each !== "").join("—")))}`
  for (const row of rows) yield line(row)
  for (const row of totals) yield line(row)
}

/**
 * A table as the bytes of a CSV file: `csvLines` in UTF-8.
 *
 * Excel turns what looks like a number or a day into one when it opens such a file, so 2026-01 becomes a month; where that matters,
 * hand out xlsx.
 *
 * @example
 * ```ts
 * import { writeCsv } from "@zone/office-file"
 *
 * new TextDecoder().decode(writeCsv({
 *   title: "", notes: [], stubs: 1, totals: [], footnotes: [], page: "portrait",
 *   columns: [{ title: "登记编号", kind: "text", width: 18 }], rows: [["示信公〔2026〕1号"]]
 * }))
 * // => "登记编号\r\n示信公〔2026〕1号\r\n"
 * ```
 */
export const writeCsv = (table: Table<ShownCell>): Uint8Array => new TextEncoder().encode(Array.from(csvLines(table)).join(""))
