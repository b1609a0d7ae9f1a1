/** The register 查阅登记台账 as people read it, and what statistics count of each visit. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { type ReadingRow, ReadingStatus } from "./ReadingRow.ts"
import { CopyKind, DeliveryMeans, DemandAnswer, LookupResult, ReadingDifficulty, ReadingMaterial, ReadingWay } from "./ReadingWay.ts"

const way = wordOf(ReadingWay)
const result = wordOf(LookupResult)
const difficulty = wordOf(ReadingDifficulty)
const copy = wordOf(CopyKind)
const means = wordOf(DeliveryMeans)
const answer = wordOf(DemandAnswer)
const material = wordOf(ReadingMaterial)
const status = wordOf(ReadingStatus)

type Column = RegisterColumn<ReadingRow>
const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const each = <A>(list: ReadonlyArray<A>, say: (one: A) => string): string | undefined => (list.length === 0 ? undefined : list.map(say).join("、"))
const waysOf = ({ ways }: ReadingRow): string => ways.map(way).toSorted().join("、")

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "政府信息查阅登记台账",
  columns: [
    { title: "日期", kind: "day", width: 12, cell: ({ visitedOn }) => visitedOn },
    text("查阅方式", 20, waysOf),
    text("查阅内容", 36, ({ lookedUp }) => lookedUp.map(({ topic }) => topic).join("；")),
    text("查阅结果", 30, ({ lookedUp }) => lookedUp.map(({ answer: to, result: found, topic }) => `${topic}：${result(found)}${to === undefined ? "" : `（${answer(to)}）`}`).join("；")),
    text("提供的帮助", 18, ({ help }) => each(help, difficulty)),
    { title: "复制页数", kind: "number", width: 10, cell: ({ copies }) => copies.reduce((sum, { pages }) => sum + pages, 0) },
    text("传输方式", 18, ({ deliveries }) => each(deliveries, means)),
    text("带离、借出", 18, ({ lent, taken }) => each([...taken.map(material), ...(lent > 0 ? [`借出${lent}件`] : [])], (word) => word)),
    text("告知守则", 10, ({ rulesTold }) => (rulesTold ? "已告知" : "未告知")),
    text("违反守则", 20, ({ misconduct }) => each(misconduct, (rule) => rule)),
    text("意见建议", 16, ({ suggestion, suggests }) => suggestion ?? (suggests ? "待登记" : undefined)),
    { ...text("查阅人（需后续帮助的）", 22, ({ name }) => name), personal: "name" },
    { ...text("联系方式", 18, ({ contact }) => contact), personal: "contact" },
    text("办理状态", 10, (row) => status(row.status))
  ]
}

/** Visits by way, what was looked for and whether it was there, help, pages, deliveries, and rules that were not kept. @internal */
export const counts = (row: ReadingRow): ReadonlyArray<Count> => {
  const { copies, deliveries, help, lookedUp, misconduct, visitedOn: on } = row
  return [
    { on, what: "查阅", by: { 查阅方式: waysOf(row) } },
    ...lookedUp.map(({ result: found, topic }) => ({ on, what: "查阅内容", by: { 内容: topic, 结果: result(found) } })),
    ...help.map((kind) => ({ on, what: "提供帮助", by: { 困难: difficulty(kind) } })),
    ...copies.map(({ kind, pages }) => ({ on, what: "复制页数", by: { 方式: copy(kind) }, times: pages })),
    ...deliveries.map((by) => ({ on, what: "传输数字信息", by: { 方式: means(by) } })),
    ...misconduct.map((rule) => ({ on, what: "违反守则", by: { 守则: rule } }))
  ]
}
