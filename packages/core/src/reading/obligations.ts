/** Who owes what after a visit: an answer to what was not found, the suggestion's registration, help later, and what was lent. */
import type { Obligation } from "../rules/Room.ts"
import { isUnmet, type State } from "./State.ts"

/** @internal */
export const obligations = (state: State): ReadonlyArray<Obligation> => {
  if (state._tag !== "Open") return []
  const { basis, later, loans, lookedUp, suggestion, suggests } = state.visit
  return [
    ...lookedUp.flatMap((demand): ReadonlyArray<Obligation> => (isUnmet(demand) ? [{ what: `处理未查到的需求：${demand.topic}`, owedBy: "handler", basis: basis.demand }] : [])),
    ...(suggests && suggestion === undefined ? [{ what: "登记查阅人的意见建议", owedBy: "clerk", basis: basis.suggestion } as const] : []),
    ...(later && !later.given ? [{ what: `提供后续帮助：${later.what}`, owedBy: "clerk", basis: basis.help } as const] : []),
    ...loans.flatMap(({ limit: { clock, due }, returned, what }): ReadonlyArray<Obligation> => (returned ? [] : [{ what: `归还借出的资料：${what}`, owedBy: "applicant", basis: due.basis, due, clock }]))
  ]
}
