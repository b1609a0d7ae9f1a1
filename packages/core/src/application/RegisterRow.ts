/** The line of an application in the register 登记台账: from the counter to the reply, and what the annual report counts. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Undetermined } from "../rules/Room.ts"
import { Channel } from "../terms/Channel.ts"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"
import { ApplicantKind } from "./ApplicantKind.ts"
import { Outcome } from "./Outcome.ts"
import { Remedy } from "./Remedy.ts"
import { ReplyKind } from "./ReplyKind.ts"

/**
 * Where an application stands: `arrived` here, and not yet received as the law sees it · `processing` · `awaitingCorrection` ·
 * `awaitingPayment` · `replied` and not delivered · `concluded` · `archived`.
 */
export const Status = Schema.Literals([
  "arrived", "processing", "awaitingCorrection", "awaitingPayment", "replied", "concluded", "archived"
]).annotate({
  identifier: "Status",
  zh: {
    arrived: "待确认",
    processing: "办理中",
    awaitingCorrection: "待补正",
    awaitingPayment: "待缴费",
    replied: "已答复待送达",
    concluded: "已办结",
    archived: "已归档"
  }
})
export type Status = typeof Status.Type

/** One line of the register. Days are `YYYY-MM-DD` in China. */
export const RegisterRow = Schema.Struct({
  number: Schema.NonEmptyString,
  status: Status,
  channel: Channel,
  applicantKind: ApplicantKind,
  applicant: Personal,
  /** What is asked for. */
  description: Personal,
  /** The agency that is asked, by its name. */
  addressee: Schema.NonEmptyString,
  /** The day it was handed in, or reached the zone. */
  arrivedOn: PlainDate,
  /** The day that counts as the day of receipt; none while both sides have not confirmed. */
  receivedOn: Schema.optionalKey(PlainDate),
  /** The day it was handed over to the agency that is asked, where it had to be. */
  handedOverOn: Schema.optionalKey(PlainDate),
  /** Until when the reply is owed; none before receipt. It stays when the application is concluded. */
  due: Schema.optionalKey(Schema.Union([Due, Undetermined])),
  /** The granted extension in working days. */
  extendedBy: Schema.optionalKey(Schema.Int),
  /** The day of the reply, or of the end without one. */
  endedOn: Schema.optionalKey(PlainDate),
  replyKind: Schema.optionalKey(ReplyKind),
  outcome: Schema.optionalKey(Outcome),
  deliveredOn: Schema.optionalKey(PlainDate),
  /** Whether the reply was delivered within the limit, by the rule of its route; none while that cannot be told. */
  inTime: Schema.optionalKey(Schema.Boolean),
  archivedOn: Schema.optionalKey(PlainDate),
  remedies: Schema.Array(Remedy),
  /** The names of further applicants. */
  otherApplicants: Schema.optionalKey(Schema.Array(Personal)),
  /** The earliest day until which anything is owed now, a reply or another thing. */
  nextDue: Schema.optionalKey(PlainDate),
  /** That a day until which something is owed may move with the next notice, or waits for it; left out where none does. */
  unsettled: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "RegisterRow", zh: "政府信息公开申请登记台账" })
export type RegisterRow = typeof RegisterRow.Type
