/** How somebody is answered: directly, by a public notice where nobody left a contact, or noted as not answerable with the reason. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** The ways of a direct answer. `lookUp`: the person looks it up by number. */
export const AnswerWay = Schema.Literals(["inPerson", "phone", "letter", "message", "lookUp"]).annotate({
  identifier: "AnswerWay",
  zh: { inPerson: "当面答复", phone: "电话答复", letter: "书面答复", message: "短信或者网上答复", lookUp: "凭登记编号查询" }
})
export type AnswerWay = typeof AnswerWay.Type

/** An answer; `what` is the office's text and names nobody. */
export const FeedbackAnswer = Schema.Union([
  Schema.TaggedStruct("Direct", { on: PlainDate, way: AnswerWay, what: Text }),
  Schema.TaggedStruct("PublicNotice", { on: PlainDate, where: Text, what: Text }),
  Schema.TaggedStruct("NotAnswerable", { on: PlainDate, reason: Text })
]).annotate({ identifier: "FeedbackAnswer", zh: "反馈", basis: "濯水府发〔2021〕66号 附件5第二条" })
export type FeedbackAnswer = typeof FeedbackAnswer.Type
