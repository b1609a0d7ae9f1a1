/** The line of a matter of feedback in the register: one shape for the three kinds, of which each fills its own columns. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"
import { ComplaintField } from "./ComplaintGround.ts"
import { FeedbackChannel } from "./FeedbackArrival.ts"
import { FeedbackKind } from "./FeedbackKind.ts"
import { InvestigationFinding } from "./InvestigationFinding.ts"
import { RatedItem } from "./RatingScore.ts"

const Text = Schema.NonEmptyString

/**
 * Where it stands: `registered` · `awaitingEvidence` · `accepted` and in nobody's charge yet · `assigned` · `decided` on or investigated, and
 * something is owed by that · `declined` and not told yet · `accountability` for a leak or a reprisal is owed · `closed` · `withdrawn`.
 */
export const FeedbackStatus = Schema.Literals([
  "registered", "awaitingEvidence", "accepted", "assigned", "decided", "declined", "accountability", "closed", "withdrawn"
]).annotate({
  identifier: "FeedbackStatus",
  zh: {
    registered: "已登记", awaitingEvidence: "待补充证据", accepted: "已受理待交办", assigned: "已交办", decided: "待反馈落实", declined: "不予受理待告知",
    accountability: "待追究责任", closed: "已办结", withdrawn: "已撤回"
  }
})
export type FeedbackStatus = typeof FeedbackStatus.Type

/** What came of a suggestion, or of screening a complaint. */
export const FeedbackOutcome = Schema.Literals(["adopted", "partlyAdopted", "notAdopted", "accepted", "declined"]).annotate({
  identifier: "FeedbackOutcome",
  zh: { adopted: "采纳", partlyAdopted: "部分采纳", notAdopted: "未采纳", accepted: "受理", declined: "不予受理" }
})
export type FeedbackOutcome = typeof FeedbackOutcome.Type

/** How somebody was answered. */
export const AnswerKind = Schema.Literals(["direct", "publicNotice", "notAnswerable"]).annotate({
  identifier: "AnswerKind",
  zh: { direct: "直接反馈", publicNotice: "公告反馈", notAnswerable: "无法反馈" }
})
export type AnswerKind = typeof AnswerKind.Type

/** One line of the register. */
export const FeedbackRow = Schema.Struct({
  kind: FeedbackKind,
  /** None for a rating. */
  number: Schema.optionalKey(Text),
  status: FeedbackStatus,
  channel: FeedbackChannel,
  arrivedOn: PlainDate,
  name: Schema.optionalKey(Personal),
  contact: Schema.optionalKey(Personal),
  content: Schema.optionalKey(Personal),
  help: Schema.optionalKey(Text),
  about: Schema.optionalKey(Text),
  handedOnFrom: Schema.optionalKey(Text),
  /** The unit complained of. */
  against: Schema.optionalKey(Text),
  grounds: Schema.optionalKey(Schema.Array(Schema.Struct({ field: Schema.optionalKey(ComplaintField), label: Text }))),
  /** The unit in charge. */
  unit: Schema.optionalKey(Text),
  outcome: Schema.optionalKey(FeedbackOutcome),
  /** The day of the outcome. */
  outcomeOn: Schema.optionalKey(PlainDate),
  /** The ground of declining, in the words of the list. */
  ground: Schema.optionalKey(Text),
  /** Measures, reasons, or what was found. */
  result: Schema.optionalKey(Text),
  finding: Schema.optionalKey(InvestigationFinding),
  foundOn: Schema.optionalKey(PlainDate),
  correctedOn: Schema.optionalKey(PlainDate),
  carriedOutOn: Schema.optionalKey(PlainDate),
  answer: Schema.optionalKey(AnswerKind),
  answeredOn: Schema.optionalKey(PlainDate),
  items: Schema.optionalKey(Schema.Array(RatedItem)),
  breaches: Schema.optionalKey(Schema.Int),
  nextDue: Schema.optionalKey(PlainDate),
  unsettled: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "FeedbackRow", zh: "意见建议、评价、投诉台账行" })
export type FeedbackRow = typeof FeedbackRow.Type
