/** What goes into a cell of a workbook. */
import type { Column, ShownCell } from "@zone/core/report"
import type { CellValue } from "hucre/xlsx"

/** What a cell of this format holds. */
const most = 32_767

/** Control characters have no place in an office file; tabs and line breaks have. */
const plain = (text: string): string => text.replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, (mark) => (mark === "\n" || mark === "\t" ? mark : ""))

/** A day is a day of the sheet's own, so that it can be sorted and filtered; a text stays a text, whatever it begins with. */
export const contentOf = (cell: ShownCell | undefined, kind: Column["kind"]): CellValue => {
  if (cell === undefined || cell === null || cell === "") return null
  if (typeof cell === "number") return cell
  if (kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell >= "1901") return new Date(`${cell}T00:00:00Z`)
  const text = plain(cell.replaceAll("\r\n", "\n").replaceAll("\r", "\n"))
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
