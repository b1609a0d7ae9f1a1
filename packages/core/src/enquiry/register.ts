/** The register 政策咨询登记、交办、回复台账 as people read it, and what statistics count of each of its lines. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { EnquiryChannel } from "./EnquiryChannel.ts"
import { EnquiryEnd } from "./EnquiryEnd.ts"
import { type EnquiryRow, EnquiryStatus } from "./EnquiryRow.ts"

const channel = wordOf(EnquiryChannel)
const end = wordOf(EnquiryEnd)
const status = wordOf(EnquiryStatus)

type Column = RegisterColumn<EnquiryRow>
const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const day = (title: string, cell: (row: EnquiryRow) => string | undefined): Column => ({ title, kind: "day", width: 12, cell })
const inTime = (row: { readonly inTime?: boolean }): string | undefined => (row.inTime === undefined ? undefined : row.inTime ? "按期" : "逾期")

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "政策咨询登记、交办、回复台账",
  columns: [
    text("登记编号", 18, ({ number }) => number),
    day("登记日期", ({ receivedOn }) => receivedOn),
    text("咨询方式", 12, (row) => channel(row.channel)),
    { ...text("咨询人", 12, ({ enquirer }) => enquirer), personal: "name" },
    { ...text("联系方式", 18, ({ contact }) => contact), personal: "contact" },
    { ...text("咨询事项", 40, ({ question }) => question), personal: "other" },
    text("咨询主题", 24, ({ topic }) => topic),
    text("办理状态", 16, (row) => status(row.status)),
    text("交办单位", 20, ({ referredTo }) => referredTo),
    day("交办日期", ({ referredOn }) => referredOn),
    day("答复期限", ({ due }) => (due && "date" in due ? due.date : undefined)),
    day("回复日期", ({ answeredOn }) => answeredOn),
    text("回复情况", 40, ({ answer }) => answer),
    text("回复依据", 30, ({ source }) => source),
    text("回复人", 16, ({ answeredBy }) => answeredBy),
    day("送达日期", ({ deliveredOn }) => deliveredOn),
    text("是否按期", 10, inTime),
    text("办理结果", 18, (row) => (row.end === undefined ? undefined : end(row.end))),
    text("引导单位", 20, ({ guidedTo }) => guidedTo),
    text("转办申请编号", 18, ({ application }) => application)
  ]
}

const ended = (on: string, how: EnquiryEnd): Count => ({ on, what: "办结咨询", by: { 办理结果: end(how) } })
const delivered = (answer: { readonly deliveredOn?: string; readonly inTime?: boolean }): ReadonlyArray<Count> => {
  const told = inTime(answer)
  return answer.deliveredOn === undefined || told === undefined ? [] : [{ on: answer.deliveredOn, what: "送达交办的答复", by: { 是否按期: told } }]
}

/** What came in by which way, whether the bank knew, what was given on and ended how, and in time or late. @internal */
export const counts = (row: EnquiryRow): ReadonlyArray<Count> => {
  const { bank, channel: way, earlier, end: how, endedOn, receivedOn, referredLate, referredOn, reopenedOn } = row
  return [
    { on: receivedOn, what: "收到咨询", by: { 咨询方式: channel(way) } },
    ...(bank === undefined ? [] : [{ on: receivedOn, what: "查询问答库", by: { 查询结果: bank === "found" ? "查到" : "未查到" } }]),
    ...(referredOn === undefined ? [] : [{ on: referredOn, what: "交办咨询", by: { 是否按期: referredLate === true ? "逾期" : "按期" } }]),
    ...(earlier ? [ended(earlier.deliveredOn ?? earlier.answeredOn, earlier.end), ...delivered(earlier)] : []),
    ...(reopenedOn === undefined ? [] : [{ on: reopenedOn, what: "重新办理咨询" }]),
    ...(endedOn === undefined || how === undefined ? [] : [ended(endedOn, how)]),
    ...delivered(row)
  ]
}
