/** The limits that run in a matter, each by the name that a recount knows it by. */
import type { Limit } from "../rules/Room.ts"
import type { State } from "./State.ts"

/** @internal */
export const limitsIn = (state: State): ReadonlyArray<readonly [which: string, limit: Limit]> => {
  switch (state._tag) {
    case "Building": return state.site.tasks.flatMap(({ done, id, limit }) => (limit && !done ? [[id, limit] as const] : []))
    case "Called":
    case "Returned": return [["roster", state.roster.limit]]
    case "Reporting": return [["report", state.series.limit]]
    case "Supervising": return state.campaign.findings.flatMap((found) => (found._tag === "Ordered" ? [[found.id, found.limit] as const] : []))
    default: return []
  }
}
