/**
 * An answer, and what it rests on: without a source there is none, so that the same is said at the counter, on the website and in the
 * hall.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"
import { BankEntryRef } from "./BankSearch.ts"

const Text = Schema.NonEmptyString

/** The document that an answer rests on, in one of its versions. */
export const AnswerSource = Schema.Struct({
  /** Names it in the open: an address, a document id, an index number. */
  id: Text,
  title: Text,
  /** Its number, e.g. 示例政办发〔2026〕1号. */
  number: Schema.optionalKey(Text),
  /** The unit that issued it. */
  issuer: Schema.optionalKey(Text),
  /** Its version or the day of its text, as the source tells it. */
  version: Text
}).annotate({ identifier: "AnswerSource", zh: "答复依据", basis: "《江北区政务公开专区建设工作方案》第二部分第（三）项第2目" })
export type AnswerSource = typeof AnswerSource.Type

/** An answer from the bank, with its validity as of the day it was given; from the office's own knowledge; from the unit that made the policy. */
export const EnquiryAnswer = Schema.Union([
  Schema.TaggedStruct("FromBank", {
    ...BankEntryRef.fields,
    text: Text,
    source: AnswerSource,
    validFrom: PlainDate,
    validThrough: Schema.optionalKey(PlainDate)
  }),
  Schema.TaggedStruct("OwnKnowledge", { text: Text, source: AnswerSource }),
  Schema.TaggedStruct("FromUnit", { unit: Text, text: Text, source: AnswerSource })
]).annotate({ identifier: "EnquiryAnswer", zh: "咨询答复" })
export type EnquiryAnswer = typeof EnquiryAnswer.Type

/** How an answer reached the enquirer. */
export const AnswerRoute = Schema.Literals(["spoken", "phone", "message", "email", "online", "post", "pickUp", "screen"]).annotate({
  identifier: "AnswerRoute",
  zh: { spoken: "当面告知", phone: "电话告知", message: "短信等消息", email: "电子邮件", online: "网上回复", post: "邮寄", pickUp: "自行领取", screen: "自助终端显示" }
})
export type AnswerRoute = typeof AnswerRoute.Type
