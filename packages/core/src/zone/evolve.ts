/** What a fact makes of an inspection. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import { type Matter, type State, stateOf } from "./State.ts"

const change = (matter: Matter, fact: Exclude<Fact, { readonly _tag: "Inspected" }>): Matter => {
  const { gravity, requirement, wanted } = matter
  const found = { requirement, gravity, ...(wanted !== undefined && { wanted }) }
  if (fact._tag === "RectificationOrdered") {
    return matter._tag === "Open" && fact.requirements.includes(requirement)
      ? { _tag: "Ordered", ...found, who: fact.who, due: fact.due }
      : matter
  }
  if (fact._tag === "RectificationReported") {
    return matter._tag === "Ordered" && fact.requirements.includes(requirement)
      ? { ...matter, _tag: "Reported", reportedOn: fact.on }
      : matter
  }
  if (fact._tag === "Rechecked") {
    if (matter._tag !== "Reported") return matter
    if (fact.passed.includes(requirement)) return { _tag: "Passed", ...found, on: fact.on }
    return fact.failed.includes(requirement) ? { _tag: "Open", ...found } : matter
  }
  return fact.requirement === requirement && matter._tag !== "Passed" && matter._tag !== "Waived"
    ? { _tag: "Waived", ...found, through: fact.through, reason: fact.reason, signer: fact.signer }
    : matter
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (fact._tag === "Inspected") {
    if (state._tag !== "Nothing" && state._tag !== "Closed") return state
    const { basis, inspector, missing, on } = fact
    return stateOf({ on, inspector, basis }, missing.map((each) => ({ _tag: "Open", ...each })))
  }
  return state._tag === "Nothing" || state._tag === "Closed" ? state : stateOf(state.inspection, state.matters.map((each) => change(each, fact)))
}
