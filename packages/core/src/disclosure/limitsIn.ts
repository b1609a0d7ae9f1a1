/** The terms that run in a matter, by name. */
import type { Limit } from "../rules/Room.ts"
import type { Fact } from "./Fact.ts"
import type { State } from "./State.ts"

/** The name of a running term, and its limit. */
export type Running = readonly [Extract<Fact, { readonly _tag: "DueDateMoved" }>["which"], Limit]

const named = (which: Running[0], limit: Limit | undefined): ReadonlyArray<Running> => (limit ? [[which, limit]] : [])

/** @internal */
export const limitsIn = (state: State): ReadonlyArray<Running> => {
  switch (state._tag) {
    case "Drafted":
    case "Cleared": return named("publication", state.limit)
    case "Published": return [...named("interpretation", state.interpretation?.limit), ...named("transfer", state.transfer?.limit)]
    case "Kept": return named("evaluation", state.item.rules.evaluation?.limit)
    case "ConcernOpen": return named("response", state.concern.limit)
    case "EventPlanned": return named("event", state.event.limit)
    case "UpkeepRunning": {
      const { channels, limit } = state.upkeep
      return [["upkeep", limit], ...channels.flatMap((each) => (each.updatedOn === undefined ? named(`channel:${each.id}`, each.limit) : []))]
    }
    default: return []
  }
}
