/** The columns of registers, and how a register row fills them. */
import { ApplicantKind } from "../application/ApplicantKind.ts"
import { type RegisterRow, Status } from "../application/RegisterRow.ts"
import { Channel } from "../terms/Channel.ts"
import type { Cell, Column, Table } from "./Table.ts"
import { wordOf } from "../rules/wordOf.ts"

const channelWord = wordOf(Channel)
const statusWord = wordOf(Status)
const kindWord = wordOf(ApplicantKind)

/** A column, and what stands in it. */
export type RegisterField = readonly [Column, (row: RegisterRow) => Cell]

/** @internal */
export const text = (title: string, width: number, cell: (row: RegisterRow) => Cell): RegisterField => [{ title, kind: "text", width }, cell]
/** @internal */
export const day = (title: string, cell: (row: RegisterRow) => string | undefined): RegisterField => [{ title, kind: "day", width: 12 }, (row) => cell(row) ?? null]
/** @internal */
export const number = (title: string, width: number, cell: (row: RegisterRow) => number | undefined): RegisterField =>
  [{ title, kind: "number", width }, (row) => cell(row) ?? null]

/** The columns that several registers have. @internal */
export const registerFields = {
  number: text("登记编号", 18, (row) => row.number),
  applicantKind: text("申请人类别", 14, ({ applicantKind }) => (applicantKind === "otherOrganisation" ? "其他组织" : kindWord(applicantKind))),
  applicant: text("申请人", 16, (row) => row.applicant),
  description: text("所需政府信息", 40, (row) => row.description),
  addressee: text("受理机关", 22, (row) => row.addressee),
  channel: text("提出方式", 18, (row) => channelWord(row.channel)),
  arrivedOn: day("提出日期", (row) => row.arrivedOn),
  receivedOn: day("收到申请日期", (row) => row.receivedOn),
  due: day("答复期限", ({ due }) => (due !== undefined && "date" in due ? due.date : undefined)),
  certainty: text("期限性质", 10, ({ due }) =>
    due === undefined ? null : due.certainty === "settled" ? "确定" : due.certainty === "provisional" ? "暂定" : "待定"),
  status: text("办理状态", 14, (row) => statusWord(row.status))
}

/** A register whose rows are worked out as they are asked for. @internal */
export const tableOf = (title: string, fields: ReadonlyArray<RegisterField>, rows: Iterable<RegisterRow>): Table => ({
  title,
  notes: [],
  columns: fields.map(([column]) => column),
  stubs: 1,
  rows: {
    *[Symbol.iterator]() {
      for (const row of rows) yield fields.map(([, cell]) => cell(row))
    }
  },
  totals: [],
  footnotes: [],
  page: "landscape"
})
