/** The register 建设任务台账 as people read it. */
import type { RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { ProgrammeKind, ProgrammeStatus } from "./ProgrammeStatus.ts"
import type { Row } from "./row.ts"

type Column = RegisterColumn<Row>

const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const day = (title: string, cell: Column["cell"]): Column => ({ title, kind: "day", width: 12, cell })
const number = (title: string, cell: Column["cell"]): Column => ({ title, kind: "number", width: 10, cell })

const kind = wordOf(ProgrammeKind)
const status = wordOf(ProgrammeStatus)

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "建设任务台账",
  columns: [
    text("编号", 12, (row) => row.number),
    text("类别", 10, (row) => kind(row.kind)),
    text("事项", 40, ({ subject }) => subject),
    text("责任单位", 24, ({ unit }) => unit),
    text("是否试点", 10, ({ kind: what, pilot }) => (what === "site" || what === "reports" ? (pilot ? "是" : "否") : undefined)),
    day("立项日期", ({ on }) => on),
    text("办理状态", 12, (row) => status(row.status)),
    number("总数", ({ total }) => total),
    number("已完成", ({ done }) => done),
    number("逾期", ({ late }) => late),
    day("最近期限", ({ nextDue }) => nextDue),
    day("办结日期", ({ endedOn }) => endedOn),
    { ...text("联系人", 12, ({ names: [first] }) => first), personal: "name" }
  ]
}
