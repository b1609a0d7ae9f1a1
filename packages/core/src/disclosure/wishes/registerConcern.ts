/** Concerns that are responded to within a set time: by a term of the rules, or the one that was set. */
import * as Result from "effect/Result"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { isLate, startInterval, startTermIfAny } from "../publicationLimit.ts"
import { no, type Refusal } from "../Refusal.ts"
import { type Decided, type In, twice, type Wish, wrongDay } from "./Wish.ts"

/** @internal */
export const registerConcern = ({ about, gist, on, source, workingDays }: Wish<"RegisterConcern">, context: Context): Decided => {
  const { number, today } = context
  if (on > today) return no("DayToCome", on)
  if (number === undefined) return no("NumberMissing")
  const basis = context.basisOf("interpretation/procedure")
  const limit: Result.Result<Limit, Refusal> = Result.flatMap(startTermIfAny("concernResponse", on, context), (term) => {
    if (term) return Result.succeed(term)
    return workingDays === undefined ? no("TimeNotSet", undefined, basis) : startInterval({ workingDays }, basis, on, context)
  })
  return Result.map(limit, (owed): ReadonlyArray<Fact> => [
    { _tag: "ConcernRegistered", on, number, gist, source, ...(about !== undefined && { about }), limit: owed }
  ])
}

/** @internal */
export const respond = ({ channels, gist, on }: Wish<"Respond">, { concern }: In<"ConcernOpen">, { today }: Context): Decided => {
  const said = twice(channels)
  if (said !== undefined) return no("SaidTwice", said)
  return wrongDay(on, today, concern.on) ?? Result.succeed([{ _tag: "Responded", on, gist, channels, ...isLate(concern.limit, on) }])
}
