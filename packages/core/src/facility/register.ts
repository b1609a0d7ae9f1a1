/** The register 设施设备台账 as people read it, and what statistics count of each of its lines. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { FacilityKind, FacilityStatus } from "./FacilityKind.ts"
import type { Row } from "./row.ts"

const kind = wordOf(FacilityKind)
const status = wordOf(FacilityStatus)

type Column = RegisterColumn<Row>
const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const number = (title: string, cell: Column["cell"]): Column => ({ title, kind: "number", width: 10, cell })
const day = (title: string, cell: (row: Row) => string | undefined): Column => ({ title, kind: "day", width: 12, cell })

/** The columns of a register of state assets, and what tells the other kinds apart. @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "设施设备台账",
  columns: [
    text("类别", 16, (row) => kind(row.kind)),
    text("资产编号", 18, ({ assetNumber }) => assetNumber),
    text("名称", 28, ({ title }) => title),
    text("规格型号", 18, ({ model }) => model),
    day("购置日期", ({ boughtOn }) => boughtOn),
    number("购置价格（元）", ({ price }) => price),
    text("供应商", 20, ({ vendor }) => vendor),
    text("存放地点", 18, ({ place }) => place),
    text("保管人", 14, ({ keeper }) => keeper),
    day("登记日期", ({ on }) => on),
    text("状态", 14, (row) => status(row.status)),
    number("故障次数", ({ faults }) => faults),
    number("维修费用（元）", ({ spent }) => spent),
    number("现有数量", ({ count }) => count),
    number("补充下限", ({ reorderAt }) => reorderAt),
    text("版本", 14, ({ version }) => version),
    day("有效期至", ({ through }) => through),
    day("最近一次", ({ lastOn }) => lastOn),
    day("最近期限", ({ nextDue }) => nextDue),
    day("处置、结束日期", ({ endedOn }) => endedOn)
  ]
}

/** Each thing that happened, and whether it was in time where it had a time. @internal */
export const counts = (row: Row): ReadonlyArray<Count> =>
  row.events.map(({ late, on, times, what }) => ({
    on, what, by: { 类别: kind(row.kind), ...(late !== undefined && { 是否按期: late ? "逾期" : "按期" }) }, ...(times !== undefined && { times })
  }))
