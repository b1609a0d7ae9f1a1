/** A leak or a reprisal against whoever spoke is recorded, and so is how it was accounted for. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { arrivedOn } from "../FeedbackArrival.ts"
import { clauseOf, no } from "../Refusal.ts"
import type { Said } from "../State.ts"
import { type Decided, type Wish, wrongDay } from "./Wish.ts"

/** Nobody records what they did themselves. @internal */
export const recordBreach = ({ _tag, ...breach }: Wish<"RecordBreach">, { arrival, breaches }: Said, context: Context): Decided => {
  if (breach.by.includes(context.actor.id)) return no("InterestedParty", context)
  if (breaches.some(({ id }) => id === breach.id)) return no("BreachKnown", context, breach.id)
  return wrongDay(breach.on, arrivedOn(arrival), context) ?? Result.succeed([{ _tag: "BreachRecorded", ...breach, basis: clauseOf("accountability", context) }])
}

/** @internal */
export const recordAccountability = ({ id, on, outcome }: Wish<"RecordAccountability">, { breaches }: Said, context: Context): Decided => {
  const breach = breaches.find((each) => each.id === id)
  if (!breach) return no("BreachUnknown", context, id)
  if (breach.accounted) return no("AlreadyAccounted", context, id)
  return wrongDay(on, breach.on, context) ?? Result.succeed([{ _tag: "AccountabilityRecorded", id, on, outcome }])
}
