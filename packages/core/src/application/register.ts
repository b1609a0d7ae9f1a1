/** The register of applications as people read it, and what statistics count of each of its lines. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { Channel } from "../terms/Channel.ts"
import { ApplicantKind } from "./ApplicantKind.ts"
import { Outcome } from "./Outcome.ts"
import { type RegisterRow, Status } from "./RegisterRow.ts"

const channel = wordOf(Channel)
const kind = wordOf(ApplicantKind)
const outcome = wordOf(Outcome)
const status = wordOf(Status)

type Column = RegisterColumn<RegisterRow>
const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const day = (title: string, cell: (row: RegisterRow) => string | undefined): Column => ({ title, kind: "day", width: 12, cell })

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "政府信息公开申请登记台账",
  columns: [
    text("登记编号", 18, ({ number }) => number),
    day("收到申请日期", ({ receivedOn }) => receivedOn),
    text("提出方式", 18, (row) => channel(row.channel)),
    text("申请人类别", 14, ({ applicantKind }) => kind(applicantKind)),
    { ...text("申请人", 16, ({ applicant }) => applicant), personal: "name" },
    { ...text("所需政府信息", 40, ({ description }) => description), personal: "other" },
    text("受理机关", 22, ({ addressee }) => addressee),
    day("答复期限", ({ due }) => (due && "date" in due ? due.date : undefined)),
    text("办理状态", 14, (row) => status(row.status)),
    day("答复日期", ({ endedOn }) => endedOn),
    text("办理结果", 30, (row) => (row.outcome === undefined ? undefined : outcome(row.outcome))),
    day("送达日期", ({ deliveredOn }) => deliveredOn)
  ]
}

/** What was received, what was ended and how, and whether it was in time. @internal */
export const counts = ({ applicantKind, channel: way, deliveredOn, endedOn, inTime, outcome: end, receivedOn }: RegisterRow): ReadonlyArray<Count> => [
  ...(receivedOn === undefined ? [] : [{ on: receivedOn, what: "收到申请", by: { 提出方式: channel(way), 申请人类别: kind(applicantKind) } }]),
  ...(endedOn === undefined || end === undefined ? [] : [{ on: endedOn, what: "办结申请", by: { 办理结果: outcome(end) } }]),
  ...(deliveredOn === undefined || inTime === undefined ? [] : [{ on: deliveredOn, what: "送达答复", by: { 是否按期: inTime ? "按期" : "逾期" } }])
]
