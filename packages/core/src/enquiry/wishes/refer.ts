/** Gives an enquiry on to the unit that made the policy, and takes it back where it is not that unit's. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import { asked, fromOutside, no, type Refusal } from "../Refusal.ts"
import { type Decided, type In, isOver, limitBy, toRefer, type Wish, wrongDay } from "./Wish.ts"

/** By the term of the rules, or where they have none by the length that whoever gives it on sets ⚖; without either, promptly. */
const answerBy = ({ on, workingDays }: Wish<"Refer">, context: Context): Result.Result<Limit | undefined, Refusal> =>
  Result.flatMap(limitBy("enquiryAnswer", on, context), (byRules) => {
    if (workingDays === undefined) return Result.succeed(byRules)
    if (byRules) return no("LengthSetByRules", context)
    const basis = { ...context.basisOf(asked.assign), reading: "interpretation" } as const
    return Result.mapError(context.limitAfter({ workingDays, basis }, on), fromOutside)
  })

/** @internal */
export const refer = (wish: Wish<"Refer">, { enquiry }: In<"Registered">, context: Context): Decided => {
  const { note, on, to } = wish
  const { assign, bankFirst, contact, last, referBy, search } = enquiry
  const wrong = wrongDay(on, last, context)
  if (wrong) return wrong
  if (bankFirst && !search) return no("SearchFirst", context)
  if (!contact) return no("ContactNeeded", context)
  return Result.map(answerBy(wish, context), (limit) => [{
    _tag: "Referred", on, to, late: referBy !== undefined && isOver(referBy, on), ...(limit && { limit }), ...(note !== undefined && { note }), basis: assign
  }])
}

/** @internal */
export const confirmReferral = ({ on }: Wish<"ConfirmReferral">, { enquiry }: In<"Referred">, context: Context): Decided =>
  enquiry.referral.confirmedOn === undefined
    ? wrongDay(on, enquiry.last, context) ?? Result.succeed([{ _tag: "ReferralConfirmed", on }])
    : no("ReferralAlreadyConfirmed", context)

/** @internal */
export const returnReferral = ({ on, reason }: Wish<"ReturnReferral">, { enquiry }: In<"Referred">, context: Context): Decided =>
  wrongDay(on, enquiry.last, context) ??
    Result.map(toRefer(on, context), (duty) => [{ _tag: "ReferralReturned", on, reason, ...duty }])
