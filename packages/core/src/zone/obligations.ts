/** Who owes what in an inspection: an order for what is open, the mending by its day, and the recheck once it is reported. */
import type { Obligation } from "../rules/Room.ts"
import type { State } from "./State.ts"

/** @internal */
export const obligations = (state: State): ReadonlyArray<Obligation> => {
  if (state._tag === "Nothing" || state._tag === "Closed") return []
  const { basis, place } = state.inspection
  return state.matters.flatMap((matter): ReadonlyArray<Obligation> => {
    const { _tag: stage, requirement, what = requirement } = matter
    const owed = place === undefined ? what : `${what}（${place}）`
    if (stage === "Open") return [{ what: `督促整改或者豁免：${owed}`, owedBy: "auditor", basis }]
    if (stage === "Reported") return [{ what: `复查：${owed}`, owedBy: "auditor", basis }]
    if (stage !== "Ordered") return []
    const { due, who } = matter
    return [{ what: `整改：${owed}`, owedBy: "handler", assignedTo: who, basis: due.basis, due }]
  })
}
