/**
 * The yearly appraisal: what is measured with what weight, what is known of each zone, and the table that follows from the two.
 *
 * No notice says what weighs how much, only that zones count in the appraisal of the year. Weights are therefore always given, by those
 * who appraise (⚖), and never assumed.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString
const Some = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 }))
const Percent = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100 }))
const Many = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 }))
const weight = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1000 }))

/** Something that is measured, and how much it weighs beside the others. */
export const AppraisalMeasure = Schema.Union([
  /** The score of the zone's inspection, out of 100. */
  Schema.TaggedStruct("Inspection", { weight }),
  /** Milestones done in time, of all that were due; one done late counts for so many per cent. */
  Schema.TaggedStruct("Milestones", { weight, late: Percent }),
  /** Of what a register counts, the part that is told apart as good, e.g. 送达答复 by 是否按期 as 按期. Fewer cases than `least` say nothing. */
  Schema.TaggedStruct("Share", { weight, what: Text, by: Text, good: Schema.NonEmptyArray(Text), least: Some }),
  /** How much a register counts, of what would be full. */
  Schema.TaggedStruct("Amount", { weight, what: Text, full: Some })
]).annotate({ identifier: "AppraisalMeasure", zh: "考核项目" })
export type AppraisalMeasure = typeof AppraisalMeasure.Type

/** How zones are appraised. */
export const AppraisalRules = Schema.Struct({
  measures: Schema.NonEmptyArray(AppraisalMeasure),
  /** How much of the weight must be known of a zone, in per cent, for points to be given at all. */
  leastKnown: Percent,
  /** Points off for each criticism. */
  criticism: Percent,
  /** The most points that bonuses may add. */
  bonus: Percent
}).annotate({ identifier: "AppraisalRules", zh: "考核办法" })
export type AppraisalRules = typeof AppraisalRules.Type

/** How often a register counted something in the year: in all, or told apart. */
export const Tally = Schema.Struct({
  what: Text,
  by: Schema.optionalKey(Text),
  as: Schema.optionalKey(Text),
  times: Many
}).annotate({ identifier: "Tally", zh: "台账计数" })
export type Tally = typeof Tally.Type

/** What is known of a zone. */
export const AppraisedZone = Schema.Struct({
  zone: Text,
  /** Left out where there was no inspection, or where it looked at too little for a score. */
  inspection: Schema.optionalKey(Schema.Struct({ on: PlainDate, points: Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 100 })) })),
  milestones: Schema.Struct({ inTime: Many, late: Many, overdue: Many }),
  tallies: Schema.Array(Tally),
  criticisms: Schema.Array(Schema.Struct({ on: PlainDate, reason: Text })),
  bonuses: Schema.Array(Schema.Struct({ on: PlainDate, reason: Text, points: Percent }))
}).annotate({ identifier: "AppraisedZone", zh: "考核对象" })
export type AppraisedZone = typeof AppraisedZone.Type

/** All that the table follows from. */
export const AppraisalInputs = Schema.Struct({
  year: Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 9998 })),
  rules: AppraisalRules,
  zones: Schema.NonEmptyArray(AppraisedZone)
}).annotate({ identifier: "AppraisalInputs", zh: "考核依据的数据" })
export type AppraisalInputs = typeof AppraisalInputs.Type

/** One measure of one zone, and how its percentage came about. */
export const AppraisalLine = Schema.Struct({
  measure: Text,
  weight: Schema.Int,
  /** 0 to 100; none where too little is known to say. */
  percent: Schema.optionalKey(Schema.Finite),
  /** How, in Chinese. */
  derivation: Text
}).annotate({ identifier: "AppraisalLine", zh: "考核项目得分" })
export type AppraisalLine = typeof AppraisalLine.Type

/** One zone in the table. Points have one decimal. */
export const AppraisalResult = Schema.Struct({
  zone: Text,
  lines: Schema.Array(AppraisalLine),
  /** How much of the weight is known, in per cent. */
  known: Schema.Finite,
  deducted: Schema.Finite,
  added: Schema.Finite,
  /** None where too little is known. */
  points: Schema.optionalKey(Schema.Finite),
  /** Zones with the same points share a rank, and the ranks after it are left free. */
  rank: Schema.optionalKey(Schema.Int),
  tied: Schema.Boolean,
  derivation: Text
}).annotate({ identifier: "AppraisalResult", zh: "考核结果" })
export type AppraisalResult = typeof AppraisalResult.Type
