/** Counts the running terms again, on the calendar of today: facts for those that move or are settled, and none for the others. */
import * as Result from "effect/Result"
import type { Context, Due, Limit, Undetermined } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside } from "../Refusal.ts"
import type { Matter } from "../State.ts"
import type { Decided } from "./Wish.ts"

type Which = Extract<Fact, { readonly _tag: "DueDateMoved" }>["which"]

const dayOf = (due: Due | Undetermined): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

const running = ({ _tag, enquiry: { referBy, referral } }: Matter): readonly [Which, Limit | undefined] =>
  _tag === "Registered" ? ["referral", referBy] : ["answer", _tag === "Closed" ? undefined : referral?.limit]

/** @internal */
export const recount = (state: Matter, context: Context): Decided => {
  const [which, limit] = running(state)
  if (!limit) return Result.succeed([])
  return Result.map(Result.mapError(context.limit(limit.clock), fromOutside), (again): ReadonlyArray<Fact> => {
    const old = limit.due
    const news = { on: context.today, which, old, limit: again }
    if (dayOf(old) !== dayOf(again.due)) return [{ _tag: "DueDateMoved", ...news }]
    return old.certainty !== again.due.certainty && again.due.certainty === "settled" ? [{ _tag: "DueDateSettled", ...news }] : []
  })
}
