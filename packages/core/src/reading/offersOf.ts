/** What may follow a visit, with what is known of it already. */
import { freshId, type Offer } from "../rules/Offer.ts"
import { isUnmet, type State } from "./State.ts"

/**
 * What is owed comes first: an answer to what was not there, what was lent back, help later, the suggestion's number; then what comes to a visit
 * after it was written down.
 *
 * @example
 * ```ts
 * import { offersOf, room } from "@zone/core/reading"
 *
 * offersOf(room.initial) // => []
 * ```
 */
export const offersOf = (state: State): ReadonlyArray<Offer> => {
  if (state._tag === "Nothing") return []
  const { later, loans, lookedUp, suggestion, suggests } = state.visit
  return [
    ...lookedUp.flatMap((each) => (isUnmet(each) ? [{ wish: "SettleDemand", given: { topic: each.topic }, pressing: true as const }] : [])),
    ...loans.flatMap(({ id, returned }) => (returned ? [] : [{ wish: "RecordReturn", given: { id }, pressing: true as const }])),
    ...(later && !later.given ? [{ wish: "RecordLaterHelp", given: {}, pressing: true as const }] : []),
    ...(suggests && suggestion === undefined ? [{ wish: "LinkSuggestion", given: {}, pressing: true as const }] : []),
    { wish: "AddToVisit", given: {} },
    { wish: "TakeAway", given: { material: "serviceGuide" } },
    { wish: "Lend", given: { id: freshId("j", loans.map(({ id }) => id)) } },
    { wish: "NoteMisconduct", given: {} }
  ]
}
