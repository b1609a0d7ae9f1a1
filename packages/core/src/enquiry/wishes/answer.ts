/** Answers an enquiry: at the desk, at once or later, or with what the unit says that made the policy. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { asked, no, type Refusal } from "../Refusal.ts"
import type { Enquiry } from "../State.ts"
import { type Decided, type In, type Wish, wrongDay } from "./Wish.ts"

type FromBank = Extract<Wish<"Answer">["answer"], { readonly _tag: "FromBank" }>

/** What the bank says must be what was found, and hold today. */
const unfit = (answer: FromBank, { search }: Enquiry, context: Context): Result.Result<never, Refusal> | undefined => {
  const { entry, validFrom, validThrough, version } = answer
  if (search && !search.found.some((each) => each.entry === entry && each.version === version)) return no("NotFoundBySearch", context, entry)
  const { today } = context
  return today < validFrom || (validThrough !== undefined && today > validThrough) ? no("EntryNotValid", context, entry) : undefined
}

/** An answer from the bank is a search by itself; one of the office's own comes after a search, where the rules want the bank first. @internal */
export const answer = ({ answer: given, told }: Omit<Wish<"Answer">, "_tag">, { enquiry }: In<"Registered">, context: Context): Decided => {
  const { actor, today } = context
  if (given._tag === "FromUnit") return no("UnitNotReferred", context)
  if (given._tag === "OwnKnowledge" && enquiry.bankFirst && !enquiry.search) return no("SearchFirst", context)
  const wrong = (given._tag === "FromBank" ? unfit(given, enquiry, context) : undefined) ?? wrongDay(today, enquiry.last, context)
  if (wrong) return wrong
  if (told === undefined && !enquiry.contact) return no("ContactNeeded", context)
  const atOnce = today === (enquiry.reopened?.on ?? enquiry.on)
  return Result.succeed([
    ...(given._tag === "FromBank" && !enquiry.search
      ? [{ _tag: "Searched", on: today, search: { found: [{ entry: given.entry, version: given.version }] } } as const]
      : []),
    { _tag: "Answered", on: today, answer: given, by: actor.id, atOnce, basis: context.basisOf(atOnce ? asked.atOnce : asked.register) },
    ...(told === undefined ? [] : [{ _tag: "Delivered", on: today, by: told } as const])
  ])
}

/** Whether the enquirer had it in time; left out where no term runs, or its end is not told. */
const inTimeOf = ({ referral }: Enquiry, on: string): { readonly inTime?: boolean } => {
  const due = referral?.limit?.due
  return due && due.certainty !== "undetermined" ? { inTime: on <= due.date } : {}
}

/** The unit may have told the enquirer itself. @internal */
export const recordAnswer = ({ answer: given, on, told }: Wish<"RecordAnswer">, { enquiry }: In<"Referred">, context: Context): Decided => {
  const { referral } = enquiry
  const wrong = wrongDay(on, enquiry.last, context)
  if (wrong) return wrong
  if (given._tag === "FromUnit" && given.unit !== referral.to) return no("OtherUnit", context, given.unit)
  const unfitting = given._tag === "FromBank" ? unfit(given, { ...enquiry, search: { found: [given] } }, context) : undefined
  if (unfitting) return unfitting
  const by = given._tag === "FromUnit" ? given.unit : context.actor.id
  return Result.succeed([
    { _tag: "Answered", on, answer: given, by, atOnce: false, basis: referral.basis },
    ...(told === undefined ? [] : [{ _tag: "Delivered", on, by: told, ...inTimeOf(enquiry, on) } as const])
  ])
}

/** An answer may still be delivered to somebody who could not be reached before. @internal */
export const deliver = ({ by, on }: Wish<"Deliver">, state: In<"Answered" | "Closed">, context: Context): Decided => {
  if (state._tag === "Closed" && state.ending.end !== "unreached") return no("AlreadyDelivered", context)
  const delivered: Fact = { _tag: "Delivered", on, by, ...inTimeOf(state.enquiry, on) }
  return wrongDay(on, state.enquiry.last, context) ?? Result.succeed([delivered])
}

/** @internal */
export const recordAttempt = ({ by, note, on }: Wish<"RecordAttempt">, { enquiry }: In<"Answered">, context: Context): Decided =>
  wrongDay(on, enquiry.last, context) ?? Result.succeed([{ _tag: "AttemptRecorded", on, by, ...(note !== undefined && { note }) }])

/** @internal */
export const closeUnreached = ({ reason }: Wish<"CloseUnreached">, { enquiry, given }: In<"Answered">, context: Context): Decided =>
  given.attempts.length === 0 ? no("NoAttempt", context)
  : wrongDay(context.today, enquiry.last, context) ?? Result.succeed([{ _tag: "LeftUnreached", on: context.today, reason }])
