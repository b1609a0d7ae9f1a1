/** What a fact makes of an inspection. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import { type Matter, type State, stateOf } from "./State.ts"

const change = (matter: Matter, fact: Exclude<Fact, { readonly _tag: "Inspected" }>): Matter => {
  const { gravity, photos, requirement, what } = matter
  const missing = { requirement, gravity, ...(what !== undefined && { what }), ...(photos && { photos }) }
  if (fact._tag === "PhotosAdded") return fact.requirement === requirement ? { ...matter, photos: [...photos ?? [], ...fact.photos] } : matter
  if (fact._tag === "RectificationOrdered") {
    return matter._tag === "Open" && fact.requirements.includes(requirement)
      ? { _tag: "Ordered", ...missing, who: fact.who, due: fact.due }
      : matter
  }
  if (fact._tag === "RectificationReported") {
    return matter._tag === "Ordered" && fact.requirements.includes(requirement)
      ? { ...matter, _tag: "Reported", reportedOn: fact.on }
      : matter
  }
  if (fact._tag === "Rechecked") {
    if (matter._tag !== "Reported") return matter
    if (fact.passed.includes(requirement)) return { _tag: "Passed", ...missing, on: fact.on }
    return fact.failed.includes(requirement) ? { _tag: "Open", ...missing } : matter
  }
  return fact.requirement === requirement && matter._tag !== "Passed" && matter._tag !== "Waived"
    ? { _tag: "Waived", ...missing, through: fact.through, reason: fact.reason, signer: fact.signer, ...(fact.cite !== undefined && { cite: fact.cite }) }
    : matter
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (fact._tag === "Inspected") {
    if (state._tag !== "Nothing" && state._tag !== "Closed") return state
    const { basis, inspector, missing, on, place, points } = fact
    return stateOf({ on, inspector, ...(place !== undefined && { place }), ...(points !== undefined && { points }), basis }, missing.map((each) => ({ _tag: "Open", ...each })))
  }
  return state._tag === "Nothing" || state._tag === "Closed" ? state : stateOf(state.inspection, state.matters.map((each) => change(each, fact)))
}
