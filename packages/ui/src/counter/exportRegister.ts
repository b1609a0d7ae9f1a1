/** Writes the lines of a register as CSV, page after page, as the server shows them to this role: those that are looked for, and what is masked stays masked. */
import type { RegisterLine, RoomInfo } from "../backend/StaffBackend.ts"
import type { ShownCell } from "../backend/ShownCell.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { queryOf } from "./openPlace.ts"
import type { RegisterPageState } from "./Page.ts"
import { dayAt } from "./sayDay.ts"

const textOf = (cell: ShownCell): string => (cell === null ? "" : typeof cell === "object" ? cell.text : String(cell))

/** A text that a spreadsheet would take for a formula, full-width forms included, gets an apostrophe before it. */
const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const rowOf = (texts: ReadonlyArray<string>): string => texts.map(cellOf).join(",")

/** What the file is called: the register, what was looked for, and the day; nobody's name. */
const nameOf = ({ register: { title }, statuses = [] }: RoomInfo, { byName, filter: { due, from, status, through } }: Pick<RegisterPageState, "byName" | "filter">, today: string): string => {
  const days = from === "" && through === "" ? "" : `${from === "" ? "" : from}至${through === "" ? today : through}`
  const parts = byName ? ["按姓名"] : [statuses.find(({ value }) => value === status)?.zh ?? status, days, due === "overdue" ? "已逾期" : due === "today" ? "今天到期" : ""]
  return `${[title, ...parts.filter((part) => part !== ""), `${today}导出`].join("_").replace(/[\\/:*?"<>|\s]/gu, "-")}.csv`
}

/** Tells how many lines it wrote. @internal */
export const exportRegister = (info: RoomInfo, page: Pick<RegisterPageState, "byName" | "filter" | "name">) => async ({ backend, clock, save }: CounterOutside): Promise<number> => {
  const { register, room } = info
  const { byName, filter, name } = page
  const params = { room }
  const lines: Array<RegisterLine> = []
  const now = clock.now()
  let after: string | undefined
  do {
    const found = byName
      ? await backend.matters.findByName({ params, payload: { name, ...(after !== undefined && { after }) } })
      : await backend.matters.list({ params, query: { ...queryOf(filter, now, after), limit: 200 } })
    lines.push(...found.lines)
    after = found.next
  } while (after !== undefined)
  const rows = [rowOf(register.columns.map(({ title }) => title)), ...lines.map(({ cells }) => rowOf(cells.map(textOf)))]
  // the mark at the beginning tells spreadsheets that it is UTF-8
  save({ name: nameOf(info, page, dayAt(now)), mediaType: "text/csv;charset=utf-8", text: `\uFEFF${rows.join("\r\n")}\r\n` })
  return lines.length
}
