/** The other ends of an enquiry: told where to ask, taken back, gone on as an application; and once, a new beginning. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { asked, no } from "../Refusal.ts"
import type { Matter } from "../State.ts"
import { type Decided, givenIn, type In, toRefer, type Wish, wrongDay } from "./Wish.ts"

/**
 * Where the rules only ask to give the contact as far as it is known, an enquirer may be guided without; where they ask for the contact
 * or for coordination and soften nothing, one of the two is needed ⚖.
 */
const contactNeeded = (context: Context): boolean => {
  const known = context.rule(asked.guideContact)?.requirement.strength
  return (known ?? context.rule(asked.guide)?.requirement.strength) === "must"
}

/** @internal */
export const guide = ({ contact, coordinated = false, to }: Wish<"Guide">, { enquiry }: In<"Registered">, context: Context): Decided => {
  if (contact === undefined && !coordinated && contactNeeded(context)) return no("ContactMissing", context, to)
  return wrongDay(context.today, enquiry.last, context) ?? Result.succeed([{
    _tag: "Guided", on: context.today, to, ...(contact !== undefined && { contact }), coordinated, basis: context.basisOf(asked.guide)
  }])
}

/** @internal */
export const withdraw = ({ on }: Wish<"Withdraw">, { enquiry }: Matter, context: Context): Decided =>
  wrongDay(on, enquiry.last, context) ?? Result.succeed([{ _tag: "Withdrawn", on }])

/** What was asked is information to be applied for: it goes on under the application's number. @internal */
export const takeOver = ({ application }: Wish<"TakeOver">, { enquiry }: Matter, context: Context): Decided =>
  wrongDay(context.today, enquiry.last, context) ??
    Result.succeed([{ _tag: "TakenOver", on: context.today, application, basis: context.basisOf(asked.register) }])

/** @internal */
export const reopen = ({ on, why }: Wish<"Reopen">, state: In<"Closed">, context: Context): Decided => {
  const { enquiry } = state
  if (!givenIn(state)) return no("NothingToReopen", context)
  if (enquiry.reopened) return no("ReopenedAlready", context, enquiry.number)
  return wrongDay(on, enquiry.last, context) ??
    Result.map(toRefer(on, context), (duty) => [{ _tag: "Reopened", on, ...(why && { why }), ...duty }])
}
