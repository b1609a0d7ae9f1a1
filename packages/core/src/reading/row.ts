/** The line of a visit in the register, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import { obligations } from "./obligations.ts"
import type { LookedUpLine, ReadingRow } from "./ReadingRow.ts"
import type { Demand, State } from "./State.ts"

const line = ({ result, settled, topic }: Demand): LookedUpLine => ({ topic, result, ...(settled && { answer: settled.answer }) })

/** @internal */
export const row = (state: State): ReadingRow | undefined => {
  if (state._tag === "Nothing") return undefined
  const { copies, deliveries, help, later, loans, lookedUp: [first, ...others], misconduct, on, rulesTold, suggestion, suggests, taken, ways } = state.visit
  const dues = obligations(state).flatMap(({ due }) => (due ? [due] : []))
  const nextDue = dues.flatMap((due) => (due.certainty === "undetermined" ? [] : [due.date])).toSorted()[0]
  return {
    visitedOn: on, status: state._tag === "Open" ? "open" : "settled", ways, lookedUp: [line(first), ...others.map(line)],
    help: help.map(({ difficulty }) => difficulty), copies, deliveries, rulesTold, taken: taken.map(({ material }) => material), lent: loans.length,
    misconduct: misconduct.map(({ rule }) => rule), suggests, ...(suggestion !== undefined && { suggestion }),
    ...(later && { contact: later.contact, ...(later.name && { name: later.name }) }),
    ...(nextDue !== undefined && { nextDue }), ...(dues.some(({ certainty }) => certainty !== "settled") && { unsettled: true })
  }
}

/** @internal */
export const indexOf = ({ name, nextDue, status, unsettled = false, visitedOn: on }: ReadingRow): RowIndex => ({
  on, status, ...(nextDue !== undefined && { due: nextDue }), unsettled, names: name ? [name] : []
})
