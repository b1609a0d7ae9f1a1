/** 登记台账, the register of applications, as a table. */
import type { RegisterRow } from "../application/RegisterRow.ts"
import { day, number, type RegisterField, registerFields, tableOf } from "./registerFields.ts"
import type { Table } from "./Table.ts"

const fields: ReadonlyArray<RegisterField> = [
  registerFields.number,
  registerFields.arrivedOn,
  registerFields.receivedOn,
  registerFields.channel,
  registerFields.applicantKind,
  registerFields.applicant,
  registerFields.description,
  registerFields.addressee,
  day("转交日期", (row) => row.handedOverOn),
  registerFields.due,
  registerFields.certainty,
  number("延长工作日", 8, (row) => row.extendedBy),
  registerFields.status
]

/**
 * 登记台账: every application, from the counter to where it stands. Rows are worked out as they are asked for; what the applicant told is
 * still sealed (`showTable`).
 *
 * @basis 《政府信息公开条例》第四十五条
 *
 * @example
 * ```ts
 * import { filingRegister, showTable } from "@zone/core/report"
 *
 * const table = filingRegister([{
 *   number: "2026-001", status: "processing", channel: "inPerson", applicantKind: "person",
 *   applicant: { subject: "s-1", sealed: "…" }, description: { subject: "s-1", sealed: "…" },
 *   addressee: "示例县民政局", arrivedOn: "2026-01-05", receivedOn: "2026-01-05", remedies: []
 * }])
 * Array.from(showTable(table, () => "（已密封）").rows, (row) => row.slice(0, 6))
 * // => [["2026-001", "2026-01-05", "2026-01-05", "当面提交", "自然人", "（已密封）"]]
 * ```
 */
export const filingRegister = (rows: Iterable<RegisterRow>): Table => tableOf("政府信息公开申请登记台账", fields, rows)
