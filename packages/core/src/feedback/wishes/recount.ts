/** Counts every running term again, on the calendar of today: facts for those that move or are settled, and none for the others. */
import * as Result from "effect/Result"
import type { Context, Due, Limit, Undetermined } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside } from "../Refusal.ts"
import type { State } from "../State.ts"
import type { Decided } from "./Wish.ts"

type Moved = Extract<Fact, { readonly _tag: "DueDateMoved" }>

/** The term that runs in a state, and which it is: there is never more than one. */
const running = (state: State): readonly [Moved["which"], Limit] | undefined => {
  if (state._tag === "AwaitingEvidence") return ["evidence", state.awaited.limit]
  if (state._tag === "SuggestionAssigned" || state._tag === "ComplaintAssigned") return state.charge.limit && ["handling", state.charge.limit]
  if (state._tag !== "ComplaintInvestigated") return undefined
  const { correction } = state.investigation
  return correction?._tag === "Ordered" ? ["correction", correction.limit] : undefined
}

const dayOf = (due: Due | Undetermined): string | undefined => (due.certainty === "undetermined" ? undefined : due.date)

/** @internal */
export const recount = (state: State, context: Context): Decided => {
  const runs = running(state)
  if (!runs) return Result.succeed([])
  const [which, { clock, due: old }] = runs
  return Result.map(Result.mapError(context.limit(clock), fromOutside), (limit): ReadonlyArray<Fact> => {
    const fact = { on: context.today, which, old, limit } as const
    if (dayOf(old) !== dayOf(limit.due)) return [{ _tag: "DueDateMoved", ...fact }]
    return old.certainty !== limit.due.certainty && limit.due.certainty === "settled" ? [{ _tag: "DueDateSettled", ...fact }] : []
  })
}
