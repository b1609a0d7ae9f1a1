/** 答复台账, the register of replies, as a table. */
import { Outcome } from "../application/Outcome.ts"
import type { RegisterRow } from "../application/RegisterRow.ts"
import { RemedyKind, RemedyResult } from "../application/Remedy.ts"
import { ReplyKind } from "../application/ReplyKind.ts"
import { day, type RegisterField, registerFields, tableOf, text } from "./registerFields.ts"
import type { Table } from "./Table.ts"
import { wordOf } from "../rules/wordOf.ts"

const outcomeWord = wordOf(Outcome)
const replyWord = wordOf(ReplyKind)
const remedyWord = wordOf(RemedyKind)
const resultWord = wordOf(RemedyResult)

const fields: ReadonlyArray<RegisterField> = [
  registerFields.number,
  registerFields.applicant,
  registerFields.description,
  registerFields.receivedOn,
  registerFields.due,
  day("答复日期", (row) => row.endedOn),
  text("答复类型", 28, ({ replyKind }) => (replyKind === undefined ? null : replyWord(replyKind))),
  text("年报统计项", 28, ({ outcome }) => (outcome === undefined ? null : outcomeWord(outcome))),
  day("送达日期", (row) => row.deliveredOn),
  text("是否按期", 10, ({ inTime }) => (inTime === undefined ? null : inTime ? "按期" : "逾期")),
  text("复议诉讼", 30, ({ remedies }) =>
    remedies.length === 0 ? null : remedies.map(({ filedOn, kind, result }) => `${filedOn} ${remedyWord(kind)}（${resultWord(result)}）`).join("；")),
  day("归档日期", (row) => row.archivedOn)
]

/**
 * 答复台账: the applications that have ended, with their reply, delivery and remedies. Rows that have not ended are passed over.
 *
 * @basis 《政府信息公开条例》第四十五条
 *
 * @example
 * ```ts
 * import { replyRegister, showTable } from "@zone/core/report"
 *
 * const table = replyRegister([{
 *   number: "2026-001", status: "concluded", channel: "inPerson", applicantKind: "person",
 *   applicant: { subject: "s-1", sealed: "…" }, description: { subject: "s-1", sealed: "…" },
 *   addressee: "示例县民政局", arrivedOn: "2026-01-05", receivedOn: "2026-01-05",
 *   endedOn: "2026-01-20", replyKind: "nonexistent", outcome: "notHeld", deliveredOn: "2026-01-21", inTime: true, remedies: []
 * }])
 * Array.from(showTable(table, () => "（已密封）").rows, (row) => row.slice(5, 10))
 * // => [["2026-01-20", "信息不存在", "本机关不掌握相关政府信息", "2026-01-21", "按期"]]
 * ```
 */
export const replyRegister = (rows: Iterable<RegisterRow>): Table => tableOf("政府信息公开申请答复台账", fields, {
  *[Symbol.iterator]() {
    for (const row of rows) if (row.endedOn !== undefined) yield row
  }
})
