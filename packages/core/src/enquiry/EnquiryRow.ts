/** The line of an enquiry in the register 政策咨询登记、交办、回复台账: taken in, given on, answered. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Undetermined } from "../rules/Room.ts"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"
import { EnquiryChannel } from "./EnquiryChannel.ts"
import { EnquiryEnd } from "./EnquiryEnd.ts"

/**
 * Where an enquiry stands: `registered` · `referred` to the unit that made the policy · `answered` and not with the enquirer yet ·
 * `followUp`, ended but something is still owed, as a correction or a review · `closed`.
 */
export const EnquiryStatus = Schema.Literals(["registered", "referred", "answered", "followUp", "closed"]).annotate({
  identifier: "EnquiryStatus",
  zh: { registered: "已登记", referred: "已交办", answered: "已答复待送达", followUp: "已办结，有后续事项", closed: "已办结" }
})
export type EnquiryStatus = typeof EnquiryStatus.Type

/** An answer that was delivered before the enquiry was opened again. */
export const EarlierAnswer = Schema.Struct({
  end: EnquiryEnd,
  answeredOn: PlainDate,
  deliveredOn: Schema.optionalKey(PlainDate),
  inTime: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "EarlierAnswer", zh: "重新办理前的答复" })
export type EarlierAnswer = typeof EarlierAnswer.Type

/** One line of the register. Days are `YYYY-MM-DD` in China. */
export const EnquiryRow = Schema.Struct({
  number: Schema.NonEmptyString,
  status: EnquiryStatus,
  channel: EnquiryChannel,
  receivedOn: PlainDate,
  enquirer: Schema.optionalKey(Personal),
  contact: Schema.optionalKey(Personal),
  /** In the enquirer's own words. */
  question: Schema.optionalKey(Personal),
  /** In the office's words. */
  topic: Schema.optionalKey(Schema.NonEmptyString),
  follows: Schema.optionalKey(Schema.NonEmptyString),
  /** Whether the bank was searched, and offered anything. */
  bank: Schema.optionalKey(Schema.Literals(["found", "none"]).annotate({ zh: { found: "查到", none: "未查到" } })),
  referredTo: Schema.optionalKey(Schema.NonEmptyString),
  referredOn: Schema.optionalKey(PlainDate),
  /** Given on after the day until which it had to be. */
  referredLate: Schema.optionalKey(Schema.Boolean),
  /** Until when the answer is owed; it stays when the enquiry is closed. */
  due: Schema.optionalKey(Schema.Union([Due, Undetermined])),
  answeredOn: Schema.optionalKey(PlainDate),
  /** Who answered: a unit, or the id of a clerk. */
  answeredBy: Schema.optionalKey(Schema.NonEmptyString),
  answer: Schema.optionalKey(Schema.NonEmptyString),
  source: Schema.optionalKey(Schema.NonEmptyString),
  deliveredOn: Schema.optionalKey(PlainDate),
  /** Whether the enquirer had the answer within the term; left out where there is none, or its end is not told. */
  inTime: Schema.optionalKey(Schema.Boolean),
  end: Schema.optionalKey(EnquiryEnd),
  endedOn: Schema.optionalKey(PlainDate),
  guidedTo: Schema.optionalKey(Schema.NonEmptyString),
  /** The number of the application that it went on as. */
  application: Schema.optionalKey(Schema.NonEmptyString),
  reopenedOn: Schema.optionalKey(PlainDate),
  earlier: Schema.optionalKey(EarlierAnswer),
  /** What the last comparison of the answer with what is online gave. */
  sameSource: Schema.optionalKey(Schema.Boolean),
  /** The earliest day until which anything is owed now. */
  nextDue: Schema.optionalKey(PlainDate),
  /** That a day until which something is owed may move with the next notice, or waits for it; left out where none does. */
  unsettled: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "EnquiryRow", zh: "政策咨询登记、交办、回复台账" })
export type EnquiryRow = typeof EnquiryRow.Type
