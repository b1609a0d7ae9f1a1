/** What a fact makes of a visit. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import { isUnmet, type State, stateOf, type Visit } from "./State.ts"

const settled = ({ lookedUp: [first, ...others] }: Visit, { _tag, topic, ...how }: Extract<Fact, { readonly _tag: "DemandSettled" }>): Visit["lookedUp"] => {
  const change = (demand: typeof first): typeof first => (demand.topic === topic && isUnmet(demand) ? { ...demand, settled: how } : demand)
  return [change(first), ...others.map(change)]
}

const changed = (visit: Visit, fact: Fact): Visit => {
  switch (fact._tag) {
    case "VisitAddedTo":
      return { ...visit, help: [...visit.help, ...fact.help], copies: [...visit.copies, ...fact.copies], deliveries: [...visit.deliveries, ...fact.deliveries] }
    case "MaterialTaken": {
      const { _tag, ...taken } = fact
      return { ...visit, taken: [...visit.taken, taken] }
    }
    case "MaterialLent": {
      const { _tag, ...loan } = fact
      return visit.loans.some(({ id }) => id === loan.id) ? visit : { ...visit, loans: [...visit.loans, loan] }
    }
    case "MaterialReturned":
      return { ...visit, loans: visit.loans.map((loan) => (loan.id === fact.id && !loan.returned ? { ...loan, returned: { on: fact.on, late: fact.late } } : loan)) }
    case "MisconductNoted": {
      const { _tag, ...misconduct } = fact
      return { ...visit, misconduct: [...visit.misconduct, misconduct] }
    }
    case "SuggestionLinked": return visit.suggests ? { ...visit, suggestion: visit.suggestion ?? fact.number } : visit
    case "DemandSettled": return { ...visit, lookedUp: settled(visit, fact) }
    case "LaterHelpGiven": return visit.later && !visit.later.given ? { ...visit, later: { ...visit.later, given: { on: fact.on, given: fact.given } } } : visit
    case "DueDateMoved":
    case "DueDateSettled": return { ...visit, loans: visit.loans.map((loan) => (loan.id === fact.id ? { ...loan, limit: fact.limit } : loan)) }
    default: return visit
  }
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (state._tag !== "Nothing") return stateOf(changed(state.visit, fact))
  if (fact._tag !== "VisitRecorded") return state
  const { _tag, ...visit } = fact
  return stateOf({ ...visit, taken: [], loans: [], misconduct: [] })
}
