/** Puts what a desk answers into lines for a terminal. */
import type { Command, Fact, RegisterRow, State } from "@zone/core/application"
import { Status } from "@zone/core/application"
import type { Done, DueItem } from "@zone/core/desk"
import type { ReportTables, ShownCell } from "@zone/core/report"
import type { Due, Undetermined } from "@zone/core/rules"
import { displayWidth } from "effect/cli/CliOutput"
import * as Schema from "effect/Schema"
import { styleText } from "node:util"

export const bold = (text: string): string => styleText("bold", text, { stream: process.stdout })

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - displayWidth(text)))

/** Columns that stay straight with Chinese in them. */
export const columns = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ""))))
  return rows.map((row) => `  ${row.map((cell, i) => pad(cell, widths[i] ?? 0)).join("  ")}`.trimEnd())
}

const certainties = { settled: "确定", provisional: "暂定" }

export const tellDue = (due: Due | Undetermined | undefined): string =>
  due === undefined ? "" : "date" in due ? `${due.date}（${certainties[due.certainty]}）` : "待放假通知公布"

const zh = Schema.resolveAnnotations(Status)?.zh
export const tellStatus = (status: Status): string => (typeof zh === "object" ? zh[status] : undefined) ?? status

/** What the people of the office call what they do here. */
const wishes: { readonly [tag in Command["_tag"]]?: string } = {
  Receive: "接收申请", HandOver: "当日转交", AskCorrection: "告知补正", RecordCorrection: "收到补正", Consult: "征求第三方意见",
  RecordConsultationReceipt: "第三方收到征求意见书", RecordOpinion: "收到第三方意见", Extend: "负责人同意延期", NotifyExtension: "告知申请人延期",
  ReviewSecrecy: "保密审查", Reply: "答复", Withhold: "部分公开的答复", Deliver: "送达", Archive: "归档", RecordContact: "联系申请人", Confirm: "双方确认收到"
}

export const tellWish = ({ _tag }: Command): string => wishes[_tag] ?? _tag

/** What came of a wish where it is worth a word: the number, that it was late, and a due date that is another one than before. */
export const tellDone = ({ facts, row }: Done<State, Fact, RegisterRow>, before: string): string => {
  const due = tellDue(row?.due)
  const said = [
    ...(facts.some(({ _tag }) => _tag === "Accepted") ? [`编号 ${row?.number ?? ""}`] : []),
    ...(facts.some(({ _tag }) => _tag === "ReceiptIssued") ? ["出具接收回执"] : []),
    ...(facts.some((fact) => fact._tag === "Replied" && fact.late) ? ["已经逾期"] : []),
    ...(due === before ? [] : [`答复期限 ${due}`])
  ]
  return said.length === 0 ? "" : `：${said.join("，")}`
}

export const tellItem = ({ number = "", obligation: { due, what }, standing, workingDaysLeft }: DueItem): string => {
  const days = workingDaysLeft === undefined ? "" : `${Math.abs(workingDaysLeft)}个工作日`
  return `  ${standing === "overdue" ? `逾期${days}` : standing === "due" ? `还有${days}` : "待定"}  ${number}  ${what}，${tellDue(due)}`
}

const filled = (cells: ReadonlyArray<ShownCell>): boolean => cells.some((cell) => typeof cell === "number" && cell > 0)

/** The rows of table three that count anything. */
export const tellThree = ({ three }: ReportTables): ReadonlyArray<string> => {
  const titles = three.columns.slice(3).map(({ title }) => title)
  const rows = Array.from(three.rows).filter(filled).map((cells) => [
    cells.slice(0, 3).filter((cell) => typeof cell === "string").join(" "), ...cells.slice(3).map(String)
  ])
  return columns([["", ...titles], ...rows])
}
