/** From whom the complainant is concealed: those complained of, others known to be of their unit, and whoever leaked or took revenge. */
import type { Actor } from "../terms/Actor.ts"
import type { ComplainedOf } from "./ComplainedOf.ts"
import type { State } from "./State.ts"

/** Whether somebody is complained of, or known to be of the unit. @internal */
export const isComplainedOf = ({ actors, colleagues }: ComplainedOf, { id }: Actor): boolean => actors.includes(id) || colleagues.includes(id)

/** At every stage of a matter, its end too; a suggestion conceals its writer from whoever leaked or took revenge. @internal */
export const concealed = (state: State, actor: Actor): boolean => {
  const said = "complaint" in state ? state.complaint : "suggestion" in state ? state.suggestion : undefined
  return said?.breaches.some(({ by }) => by.includes(actor.id)) === true || ("complaint" in state && isComplainedOf(state.complaint.against, actor))
}
