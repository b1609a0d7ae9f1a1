/** Until when a recurring duty is owed next: by the interval of the rules, or by one that somebody set, which is an interpretation (⚖). */
import type * as Result from "effect/Result"
import type { Basis } from "../terms/Basis.ts"
import type { Interval } from "./Interval.ts"
import type { Context, Limit, Refusal } from "./Room.ts"

/** Nothing where neither the rules nor anybody say how long. @internal */
export const nextRound = (
  { basis, interval }: { readonly basis: Basis; readonly interval?: Interval },
  set: Interval | undefined,
  from: string,
  context: Context
): Result.Result<Limit, Refusal> | undefined => {
  if (interval) return context.limitAfter({ ...interval, basis }, from)
  return set && context.limitAfter({ ...set, basis: { ...basis, reading: "interpretation" } }, from)
}
