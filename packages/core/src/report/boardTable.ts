/** 待办总表, what is owed in all rooms, as a table, and the 今日工作单 of one day. */
import type { Obligation } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { Role } from "../terms/Role.ts"
import type { Column, ShownCell, Table } from "./Table.ts"

/** One thing that is owed, as the board of a desk gives it. */
export interface OwedLine {
  /** What happens in its room, in Chinese. */
  readonly title: string
  readonly number: string | undefined
  readonly stream: { readonly id: string }
  readonly obligation: Obligation
  readonly standing: "overdue" | "due" | "undetermined" | "undated"
  readonly provisional: boolean
  /** From tomorrow through the day; negative when overdue. */
  readonly workingDaysLeft: number | undefined
}

const role = wordOf(Role)

const STANDING = { overdue: "逾期", due: "未到期", undetermined: "待定", undated: "及时办理" } as const

const columns: ReadonlyArray<Column> = [
  { title: "业务", kind: "text", width: 14 },
  { title: "编号", kind: "text", width: 16 },
  { title: "应办事项", kind: "text", width: 40 },
  { title: "由谁办理", kind: "text", width: 24 },
  { title: "期限", kind: "day", width: 12 },
  { title: "剩余工作日", kind: "number", width: 10 },
  { title: "情况", kind: "text", width: 10 },
  { title: "依据", kind: "text", width: 40 }
]

const rowOf = ({ number, obligation, provisional, standing, stream, title, workingDaysLeft }: OwedLine): ReadonlyArray<ShownCell> => {
  const { assignedTo, basis, due, owedBy, what } = obligation
  return [
    title, number ?? stream.id, what, assignedTo === undefined ? role(owedBy) : `${assignedTo}（${role(owedBy)}）`,
    due && "date" in due ? due.date : null, workingDaysLeft ?? null,
    provisional ? `${STANDING[standing]}（暂定）` : STANDING[standing], basis.reading === "interpretation" ? `⚖ ${basis.cite}` : basis.cite
  ]
}

const tableOf = (title: string, notes: ReadonlyArray<string>, lines: ReadonlyArray<OwedLine>): Table<ShownCell> => ({
  title, notes, columns, stubs: 2, rows: lines.map(rowOf), totals: [], footnotes: [], page: "landscape"
})

/**
 * 待办总表: all that is owed, in the order of the lines.
 *
 * @example
 * ```ts
 * import { boardTable } from "@zone/core/report"
 *
 * const basis = { document: "cn/foi-regulation", clause: "33", reading: "text", cite: "《政府信息公开条例》第三十三条" } as const
 * const line = { title: "依申请公开", number: "2026-0001", stream: { id: "m-1" }, obligation: { what: "答复", owedBy: "handler", basis }, standing: "undated", provisional: false, workingDaysLeft: undefined } as const
 * Array.from(boardTable([line], "2026-11-29").rows, (row) => row.slice(0, 4)) // => [["依申请公开", "2026-0001", "答复", "承办人"]]
 * ```
 */
export const boardTable = (lines: ReadonlyArray<OwedLine>, today: string): Table<ShownCell> => {
  const count = (standing: OwedLine["standing"]): number => lines.filter((line) => line.standing === standing).length
  return tableOf("待办总表", [`截至${today}：逾期${count("overdue")}项，未到期${count("due")}项，待定${count("undetermined")}项，及时办理${count("undated")}项`], lines)
}

/** One part of a day's work. */
export interface DayPart<Line extends OwedLine = OwedLine> {
  readonly title: string
  readonly lines: ReadonlyArray<Line>
}

/**
 * 今日工作单: what is owed sorted by how soon it presses: overdue, due today, due within some working days, promptly, and what waits for the next
 * notice. Parts with nothing in them are left out.
 *
 * @example
 * ```ts
 * import { dayParts } from "@zone/core/report"
 *
 * const basis = { document: "cn/foi-regulation", clause: "33", reading: "text", cite: "《政府信息公开条例》第三十三条" } as const
 * const due = { date: "2026-11-30", certainty: "settled", calendar: "2026", basis } as const
 * const line = { title: "依申请公开", number: "2026-0001", stream: { id: "m-1" }, obligation: { what: "答复", owedBy: "handler", basis, due }, standing: "due", provisional: false, workingDaysLeft: 1 } as const
 * dayParts([line], "2026-11-29", 3).map(({ title }) => title) // => ["3个工作日以内"]
 * ```
 */
export const dayParts = <Line extends OwedLine>(lines: ReadonlyArray<Line>, today: string, within: number): ReadonlyArray<DayPart<Line>> => {
  const dateOf = ({ obligation: { due } }: OwedLine): string | undefined => (due && "date" in due ? due.date : undefined)
  const parts: ReadonlyArray<DayPart<Line>> = [
    { title: "已经逾期", lines: lines.filter(({ standing }) => standing === "overdue") },
    { title: "今天到期", lines: lines.filter((line) => line.standing === "due" && dateOf(line) === today) },
    {
      title: `${within}个工作日以内`,
      lines: lines.filter((line) => line.standing === "due" && dateOf(line) !== today && line.workingDaysLeft !== undefined && line.workingDaysLeft <= within)
    },
    { title: "及时办理", lines: lines.filter(({ standing }) => standing === "undated") },
    { title: "等待放假通知", lines: lines.filter(({ standing }) => standing === "undetermined") }
  ]
  return parts.filter((part) => part.lines.length > 0)
}
