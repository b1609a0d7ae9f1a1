/** The register 检查整改台账 as people read it, and what statistics count of each of its lines. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import type { Row } from "./row.ts"

/** The statuses in Chinese. @internal */
export const statuses = { inspected: "待整改", underRectification: "整改中", closed: "已办结" } as const

const number = (title: string, cell: (row: Row) => number | undefined): RegisterColumn<Row> => ({ title, kind: "number", width: 10, cell })

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<RegisterColumn<Row>> } = {
  title: "检查整改台账",
  columns: [
    { title: "检查日期", kind: "day", width: 12, cell: ({ inspectedOn }) => inspectedOn },
    { title: "专区", kind: "text", width: 24, cell: ({ place }) => place },
    { title: "检查人员", kind: "text", width: 16, cell: ({ inspector }) => inspector },
    { title: "办理状态", kind: "text", width: 12, cell: ({ status }) => statuses[status] },
    number("得分", ({ points }) => points),
    number("不符合项", ({ missing }) => missing),
    number("待处理", ({ open }) => open),
    number("已责令", ({ ordered }) => ordered),
    number("待复查", ({ reported }) => reported),
    number("复查通过", ({ passed }) => passed),
    number("豁免", ({ waived }) => waived),
    { title: "整改期限", kind: "day", width: 12, cell: ({ due }) => due }
  ]
}

/** Inspections, and how much of what they found missing is settled. @internal */
export const counts = ({ inspectedOn: on, missing, passed, waived }: Row): ReadonlyArray<Count> => [
  { on, what: "专区检查" },
  ...(missing === 0 ? [] : [{ on, what: "发现不符合项", times: missing }]),
  ...(passed === 0 ? [] : [{ on, what: "整改复查通过", times: passed }]),
  ...(waived === 0 ? [] : [{ on, what: "豁免", times: waived }])
]
