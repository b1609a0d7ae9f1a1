/** Writes a whole register as CSV, page after page, as the server shows it to this role: what is masked stays masked. */
import type { RegisterLine, RoomInfo } from "../backend/StaffBackend.ts"
import type { ShownCell } from "../backend/ShownCell.ts"
import type { RegisterFilter } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { queryOf } from "./openPlace.ts"

const textOf = (cell: ShownCell): string => (cell === null ? "" : typeof cell === "object" ? cell.text : String(cell))

/** A text that a spreadsheet would take for a formula, full-width forms included, gets an apostrophe before it. */
const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const rowOf = (texts: ReadonlyArray<string>): string => texts.map(cellOf).join(",")

/** Tells how many lines it wrote. @internal */
export const exportRegister = ({ register, room }: RoomInfo, filter: RegisterFilter) => async ({ backend, save }: CounterOutside): Promise<number> => {
  const lines: Array<RegisterLine> = []
  let after: string | undefined
  do {
    const page = await backend.matters.list({ params: { room }, query: { ...queryOf(filter, after), limit: 200 } })
    lines.push(...page.lines)
    after = page.next
  } while (after !== undefined)
  const rows = [rowOf(register.columns.map(({ title }) => title)), ...lines.map(({ cells }) => rowOf(cells.map(textOf)))]
  // the mark at the beginning tells spreadsheets that it is UTF-8
  save({ name: `${register.title}.csv`, mediaType: "text/csv;charset=utf-8", text: `\uFEFF${rows.join("\r\n")}\r\n` })
  return lines.length
}
