/** Entries of the register as a table for people. */
import { type RegisterRow, Status } from "@zone/core/application"
import { displayWidth } from "effect/cli/CliOutput"
import { zhOf } from "../../pack/zhOf.ts"
import { padEnd } from "../../terminal/padEnd.ts"
import { plain } from "../../terminal/plain.ts"

/** An entry whose name was put into words. */
export interface Listed {
  readonly row: RegisterRow
  readonly name: string
}

const status = zhOf(Status)
const titles = ["编号", "收到（提出）", "状态", "申请人", "受理机关", "答复期限"]

const dueOf = ({ due }: RegisterRow): string =>
  due === undefined ? "" : "date" in due ? `${due.date}${due.certainty === "provisional" ? "（暂定）" : ""}` : "待定"

/** None gives a sentence. */
export const sayEntries = (entries: ReadonlyArray<Listed>): string => {
  if (entries.length === 0) return "没有符合条件的申请"
  const rows = entries.map(({ name, row }) => [row.number, row.receivedOn ?? row.arrivedOn, status(row.status), name, row.addressee, dueOf(row)].map(plain))
  const widths = titles.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i] ?? "")].map((text) => displayWidth(text))))
  return [titles, ...rows].map((row) => row.map((cell, i) => padEnd(cell, widths[i] ?? 0)).join("  ").trimEnd()).join("\n")
}
