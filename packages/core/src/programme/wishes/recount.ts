/** Counts every running limit again, on the calendar of today: facts for those that move or are settled, and none for the others. */
import * as Result from "effect/Result"
import type { Context, Due, Limit, Undetermined } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { limitsIn } from "../limitsIn.ts"
import type { State } from "../State.ts"
import { type Decided, each, reckoned } from "./Wish.ts"

/** The day that is told, if one is. */
const dayOf = (due: Due | Undetermined): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

const moved = (which: string, on: string, { due: old }: Limit, limit: Limit): ReadonlyArray<Fact> => {
  const { due } = limit
  if (dayOf(old) !== dayOf(due)) return [{ _tag: "DueDateMoved", on, which, old, limit }]
  return old.certainty !== due.certainty && due.certainty === "settled" ? [{ _tag: "DueDateSettled", on, which, old, limit }] : []
}

/** @internal */
export const recount = (state: State, context: Context): Decided =>
  Result.map(each(limitsIn(state), ([which, old]) =>
    Result.map(reckoned(context.limit(old.clock), context), (limit) => moved(which, context.today, old, limit))), (facts) => facts.flat())
