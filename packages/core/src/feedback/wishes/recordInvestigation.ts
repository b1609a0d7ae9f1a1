/** A complaint in the charge of a unit that is never the one complained of: investigated, put right, checked. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { sameUnit } from "../ComplainedOf.ts"
import type { ConcernNotice } from "../ConcernNotice.ts"
import { clauseOf, no } from "../Refusal.ts"
import type { Complaint, State } from "../State.ts"
import { type Decided, isOver, limitOf, mayLimit, type Wish } from "./Wish.ts"

type Investigated = Extract<State, { readonly _tag: "ComplaintInvestigated" }>

/** What a unit is told: picked field by field, and none of them is of a person. */
const noticeOf = ({ against: { unit }, grounds: [first, ...others], number }: Complaint, said: Pick<ConcernNotice, "kind" | "to" | "concern" | "asks" | "due" | "basis">): ConcernNotice => ({
  ...said, number, grounds: [first.label, ...others.map(({ label }) => label)], ...(unit !== undefined && { concerned: unit })
})

const INVESTIGATE = "请调查处理，并反馈调查结果；不得泄露投诉人信息"

/** @internal */
export const assignComplaint = ({ concern, unit, workingDays }: Wish<"AssignComplaint">, { complaint }: Extract<State, { readonly complaint: unknown }>, context: Context): Decided => {
  if (sameUnit(unit, complaint.against.unit)) return no("UnitComplainedOf", context, unit)
  const basis = clauseOf("handling", context)
  return Result.map(mayLimit(workingDays, "handling", context), ({ limit }) => [{
    _tag: "ComplaintAssigned", on: context.today, unit, basis, ...(limit && { limit }),
    notice: noticeOf(complaint, { kind: "handOver", to: unit, concern, asks: INVESTIGATE, basis, ...(limit && { due: limit.due }) })
  }])
}

/** @internal */
export const recordInvestigation = ({ finding, on, summary }: Wish<"RecordInvestigation">, { charge: { limit } }: Extract<State, { readonly _tag: "ComplaintAssigned" }>, context: Context): Decided =>
  Result.succeed([{ _tag: "Investigated", on, finding, summary, basis: clauseOf("handling", context), late: limit !== undefined && isOver(limit, on) }])

/** @internal */
export const orderCorrection = ({ asks, workingDays }: Wish<"OrderCorrection">, { complaint, investigation, notice: { concern } }: Investigated, context: Context): Decided => {
  const { unit } = complaint.against
  if (investigation.finding === "unfounded") return no("NothingToCorrect", context)
  if (investigation.correction) return no("CorrectionAlreadyOrdered", context)
  if (unit === undefined) return no("ComplainedOfUnknown", context)
  return Result.map(limitOf(workingDays, "correction", context), (limit) => [{
    _tag: "CorrectionOrdered", on: context.today, limit,
    notice: noticeOf(complaint, { kind: "correction", to: unit, concern, asks, due: limit.due, basis: clauseOf("correction", context) })
  }])
}

/** @internal */
export const reportCorrection = ({ on, what }: Wish<"ReportCorrection">, { investigation: { correction } }: Investigated, context: Context): Decided => {
  if (!correction) return no("CorrectionNotOrdered", context)
  if (correction._tag !== "Ordered") return no(correction._tag === "Reported" ? "CorrectionReported" : "CorrectionConfirmed", context)
  return Result.succeed([{ _tag: "CorrectionReported", on, what, late: isOver(correction.limit, on) }])
}

/** @internal */
export const checkCorrection = ({ check }: Wish<"CheckCorrection">, { investigation: { correction } }: Investigated, context: Context): Decided => {
  if (!correction) return no("CorrectionNotOrdered", context)
  if (correction._tag !== "Reported") return no(correction._tag === "Ordered" ? "CorrectionNotReported" : "CorrectionConfirmed", context)
  if (check._tag === "Sufficient") return Result.succeed([{ _tag: "CorrectionConfirmed", on: context.today }])
  return Result.map(limitOf(check.workingDays, "correction", context), (limit) => [{ _tag: "CorrectionRejected", on: context.today, reason: check.reason, limit }])
}
