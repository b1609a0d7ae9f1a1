/** The registers of feedback as people read them, and what statistics count of each line. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { ComplaintField } from "./ComplaintGround.ts"
import { FeedbackChannel } from "./FeedbackArrival.ts"
import { FeedbackKind } from "./FeedbackKind.ts"
import { AnswerKind, FeedbackOutcome, type FeedbackRow, FeedbackStatus } from "./FeedbackRow.ts"
import { InvestigationFinding } from "./InvestigationFinding.ts"
import { RatingGrade } from "./RatingScore.ts"

const kindWord = wordOf(FeedbackKind)
const channel = wordOf(FeedbackChannel)
const statusWord = wordOf(FeedbackStatus)
const outcomeWord = wordOf(FeedbackOutcome)
const findingWord = wordOf(InvestigationFinding)
const fieldWord = wordOf(ComplaintField)
const gradeWord = wordOf(RatingGrade)
const answerWord = wordOf(AnswerKind)

type Column = RegisterColumn<FeedbackRow>
type Register = { readonly title: string; readonly columns: ReadonlyArray<Column> }

const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const day = (title: string, cell: (row: FeedbackRow) => string | undefined): Column => ({ title, kind: "day", width: 12, cell })
const word = (of: (member: string) => string, member: string | undefined): string | undefined => (member === undefined ? undefined : of(member))

const number = text("登记编号", 14, (row) => row.number)
const arrived = day("登记日期", ({ arrivedOn }) => arrivedOn)
const came = text("渠道", 10, (row) => channel(row.channel))
const status = text("办理状态", 16, (row) => statusWord(row.status))
const unit = text("承办单位", 20, (row) => row.unit)
const help = text("提供的帮助", 16, (row) => row.help)
const result = text("办理结果", 36, (row) => row.result)
const due = day("办理期限", ({ nextDue }) => nextDue)
const answered = day("反馈日期", ({ answeredOn }) => answeredOn)
const answerWay = text("反馈方式", 12, ({ answer }) => word(answerWord, answer))
const person = (title: string): ReadonlyArray<Column> => [
  { ...text(title, 14, ({ name }) => name), personal: "name" },
  { ...text("联系方式", 18, ({ contact }) => contact), personal: "contact" }
]
const said = (title: string): Column => ({ ...text(title, 40, ({ content }) => content), personal: "other" })
const fields = ({ grounds = [] }: FeedbackRow): string => [...new Set(grounds.map(({ field }) => (field === undefined ? "其他" : fieldWord(field))))].join("、")
const labels = ({ grounds = [] }: FeedbackRow): string => grounds.map(({ label }) => label).join("；")
const scores = ({ items = [] }: FeedbackRow): string => items.map(({ grade, label }) => `${label}：${gradeWord(grade)}`).join("；")

/**
 * The registers of the three kinds, for whoever keeps them apart: 意见建议登记台账, 投诉登记台账 and 满意度评价台账. Their rows are those of the
 * room, picked by `kind`.
 *
 * @basis 濯水府发〔2021〕66号 附件5；江北府办〔2021〕39号 附件3；⚖ no notice lists the columns
 * @example
 * ```ts
 * import { registers } from "@zone/core/feedback"
 *
 * registers.suggestion.title // => "意见建议登记台账"
 * registers.complaint.columns.map(({ title }) => title).includes("被投诉单位") // => true
 * registers.rating.columns.some(({ personal }) => personal === "name") // => false
 * ```
 */
export const registers: { readonly [kind in FeedbackKind]: Register } = {
  suggestion: {
    title: "意见建议登记台账",
    columns: [
      number, arrived, came, ...person("提出人"), text("所涉事项", 18, ({ about }) => about), said("意见建议"), help, unit, due,
      text("采纳情况", 12, ({ outcome }) => word(outcomeWord, outcome)), result, answerWay, answered, day("落实日期", ({ carriedOutOn }) => carriedOutOn), status
    ]
  },
  rating: {
    title: "满意度评价台账",
    columns: [arrived, came, text("评价", 60, scores), said("留言"), status]
  },
  complaint: {
    title: "投诉登记台账",
    columns: [
      number, arrived, came, ...person("投诉人"), text("被投诉单位", 20, ({ against }) => against), text("类别", 14, fields), text("投诉情形", 36, labels), said("投诉事项"), help,
      text("是否受理", 12, ({ outcome }) => word(outcomeWord, outcome)), text("不予受理的情形", 30, ({ ground }) => ground), unit, due,
      text("调查结论", 10, ({ finding }) => word(findingWord, finding)), result, day("改正日期", ({ correctedOn }) => correctedOn), answerWay, answered, status
    ]
  }
}

/** All three in one, told apart by the first column. @internal */
export const register: Register = {
  title: "意见建议、评价、投诉登记台账",
  columns: [
    text("类型", 12, ({ kind }) => kindWord(kind)), number, arrived, came, ...person("提出人"), said("内容"),
    text("所涉事项或者情形", 36, (row) => row.about ?? (row.kind === "rating" ? scores(row) : labels(row))), text("被投诉单位", 20, ({ against }) => against), unit, due,
    text("受理、采纳情况", 12, ({ outcome }) => word(outcomeWord, outcome)), result, answerWay, answered, status
  ]
}

const COME = { suggestion: "收到意见建议", rating: "收到满意度评价", complaint: "收到投诉" } as const satisfies { readonly [kind in FeedbackKind]: string }

/** What came in by which way, what came of it, how it was answered; and each score, by item and grade. @internal */
export const counts = (row: FeedbackRow): ReadonlyArray<Count> => {
  const { answer, answeredOn, arrivedOn, breaches, correctedOn, finding, foundOn, ground, items = [], kind, outcome, outcomeOn } = row
  const what = kindWord(kind)
  return [
    { on: arrivedOn, what: COME[kind], by: { 渠道: channel(row.channel), ...(kind === "complaint" && { 类别: fields(row) }) } },
    ...items.map(({ grade, label }) => ({ on: arrivedOn, what: "评价事项", by: { 事项: label, 等次: gradeWord(grade) } })),
    ...(outcome === undefined || outcomeOn === undefined ? [] : [{
      on: outcomeOn, what: kind === "complaint" ? "决定是否受理投诉" : "处理意见建议", by: { 结果: outcomeWord(outcome), ...(ground !== undefined && { 情形: ground }) }
    }]),
    ...(finding === undefined || foundOn === undefined ? [] : [{ on: foundOn, what: "查明投诉", by: { 结论: findingWord(finding) } }]),
    ...(correctedOn === undefined ? [] : [{ on: correctedOn, what: "改正" }]),
    ...(answer === undefined || answeredOn === undefined ? [] : [{ on: answeredOn, what: `反馈${what}`, by: { 方式: answerWord(answer) } }]),
    ...(breaches === undefined ? [] : [{ on: arrivedOn, what: "泄露信息、打击报复", times: breaches }])
  ]
}
