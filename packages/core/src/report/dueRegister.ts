/** 逾期与临期, what is overdue and what is soon due, as a table. */
import type { RegisterRow } from "../application/RegisterRow.ts"
import { registerFields, tableOf } from "./registerFields.ts"
import type { Table } from "./Table.ts"

/** What the caller knows of days. */
export interface DueView {
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
  /** What is due within so many working days is shown. */
  readonly within: number
  /** Working days from today, which is not counted, to a day, which is; negative for a day gone by; undefined where no notice settles it. */
  readonly daysTo: (day: string) => number | undefined
}

/**
 * 逾期与临期: the applications that have not ended and whose reply is overdue or due within some working days, the most urgent first;
 * last those whose due date nobody can tell yet. The days left are counted by the caller, whose calendar it is.
 *
 * @example
 * ```ts
 * import { dueRegister, showTable } from "@zone/core/report"
 * import { differenceInWorkingDays } from "date-fns-holiday-cn/iso"
 *
 * const basis = { document: "cn/foi-regulation", clause: "33", reading: "text", cite: "《政府信息公开条例》第三十三条" } as const
 * const row = (number: string, date: string) => ({
 *   number, status: "processing", channel: "inPerson", applicantKind: "person",
 *   applicant: { subject: number, sealed: "…" }, description: { subject: number, sealed: "…" },
 *   addressee: "示例县民政局", arrivedOn: "2026-03-02", receivedOn: "2026-03-02",
 *   due: { date, certainty: "settled", calendar: "2026", basis }, remedies: []
 * } as const)
 * const table = dueRegister([row("2026-001", "2026-03-30"), row("2026-002", "2026-03-24")], {
 *   today: "2026-03-26", within: 5, daysTo: (day) => differenceInWorkingDays(day, "2026-03-26")
 * })
 * Array.from(showTable(table, () => "（已密封）").rows, (row) => row.slice(0, 4))
 * // => [["2026-002", "逾期", -2, "2026-03-24"], ["2026-001", "临期", 2, "2026-03-30"]]
 * ```
 */
export const dueRegister = (rows: Iterable<RegisterRow>, { daysTo, today, within }: DueView): Table => {
  const urgent: Array<{ readonly row: RegisterRow; readonly on: string; readonly left: number | undefined }> = []
  for (const row of rows) {
    const { due, endedOn } = row
    if (due === undefined || endedOn !== undefined) continue
    const on = "date" in due ? due.date : undefined
    const left = on === undefined ? undefined : daysTo(on)
    if (on === undefined) urgent.push({ row, on: "9999-12-31", left })
    else if (on < today || left === undefined || left <= within) urgent.push({ row, on, left })
  }
  urgent.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.row.number < b.row.number ? -1 : 1))
  const told = new Map(urgent.map((each) => [each.row, each]))
  return {
    ...tableOf("政府信息公开申请逾期与临期台账", [
      registerFields.number,
      [{ title: "情况", kind: "text", width: 8 }, (row) => {
        const { due } = row
        return due === undefined || !("date" in due) ? "待定" : due.date < today ? "逾期" : "临期"
      }],
      [{ title: "剩余工作日", kind: "number", width: 8 }, (row) => told.get(row)?.left ?? null],
      registerFields.due,
      registerFields.certainty,
      registerFields.status,
      registerFields.addressee,
      registerFields.receivedOn,
      registerFields.applicant,
      registerFields.description
    ], urgent.map(({ row }) => row)),
    notes: [`截至${today}，${within}个工作日以内到期`]
  }
}
