/** Counts the term that runs again, on the calendar of today: a fact where it moves or is settled, and none otherwise. */
import * as Result from "effect/Result"
import { limitNews } from "../../rules/limitNews.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import { fromOutside } from "../Refusal.ts"
import type { State } from "../State.ts"
import type { Decided } from "./Wish.ts"

/** The one term that can run of a thing. */
const runningOf = (state: State): Limit | undefined => {
  switch (state._tag) {
    case "Round": return state.round.next
    case "Material": return state.material.through
    case "Opening": {
      const last = state.opening.days.at(-1)
      return last && last.closed === undefined ? last.limit : undefined
    }
    default: return undefined
  }
}

/** @internal */
export const recount = (state: State, context: Context): Decided => {
  const old = runningOf(state)
  if (!old) return Result.succeed([])
  const again = context.limit(old.clock)
  if (Result.isFailure(again)) return Result.fail(fromOutside(again.failure))
  const limit = again.success
  const news = limitNews(old, limit)
  return Result.succeed(news ? [{ _tag: news, on: context.today, old, limit }] : [])
}
