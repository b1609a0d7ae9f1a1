/** Takes an application in where this window receives for the agency that is asked, or tells the applicant where to go. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Basis } from "../../terms/Basis.ts"
import { competenceOf } from "../competenceOf.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside, no, type Refusal } from "../Refusal.ts"
import { count } from "../replyLimit.ts"
import { startTerms } from "./startTerms.ts"
import type { Decided, Wish } from "./Wish.ts"

/** 当日: the day itself, whether it is worked or not ⚖. */
const sameDay = (id: string, title: string, start: string, basis: Basis, context: Context): Result.Result<Limit, Refusal> => {
  const countsFirstDay = { value: true, basis: { ...basis, reading: "interpretation" } } as const
  return count({ term: { id, title, length: 1, unit: "calendarDay", startsOn: "接收申请之日", countsFirstDay, basis }, start, effects: [] }, context)
}

/** The channels that a terminal may take in. */
const SELF_SERVICE: ReadonlyArray<Wish<"Receive">["channel"]> = ["inPerson", "internet"]

/** @internal */
export const receive = ({ _tag, automatic, confirmedOn, guideMisled = false, ...intake }: Wish<"Receive">, context: Context): Decided => {
  const { actor, number, today } = context
  const { addressee: { contact, name }, channel, on } = intake
  if (on > today || (confirmedOn !== undefined && confirmedOn > today)) return no("DayToCome")
  if (actor.role === "applicant" && !SELF_SERVICE.includes(channel)) return no("ChannelNotForApplicant")
  const competence = competenceOf(intake.addressee.kind, context)
  if (!competence.receives) {
    return Result.succeed([{
      _tag: "Guided", on: today, to: name, ...(contact !== undefined && { contact }), basis: competence.basis,
      guideMisled, guide: context.basisOf("intake/guide-update")
    }])
  }
  if (number === undefined) return no("NumberMissing")
  const handOver = competence.handOver && sameDay("hand-over", "当日转交", on, competence.handOver, context)
  if (handOver && Result.isFailure(handOver)) return Result.fail(handOver.failure)
  const accepted: Extract<Fact, { readonly _tag: "Accepted" }> = {
    _tag: "Accepted", ...intake, number,
    competence: competence.basis,
    ...(handOver && { handOver: handOver.success }),
    ...(channel === "oral" && { filledInBy: actor.id })
  }
  const received = context.receiptDate({ channel, on, ...(confirmedOn !== undefined && { confirmedOn }), ...(automatic !== undefined && { automatic }) })
  if (Result.isSuccess(received)) return Result.map(startTerms(intake, received.success, context), (facts) => [accepted, ...facts])
  const { _tag: why, basis, remedy } = received.failure
  if (why !== "NotConfirmed") return Result.fail(fromOutside(received.failure))
  return Result.map(sameDay("confirmation", "当日确认", on, basis, context), (limit) => [{ ...accepted, awaiting: { limit, remedy } }])
}
