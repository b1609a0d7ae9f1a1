/** The day of the last event of a matter, before which nothing that follows it can have happened. */
import { arrivedOn } from "./FeedbackArrival.ts"
import type { Correction, Investigation, State } from "./State.ts"

const latest = (...days: ReadonlyArray<string | undefined>): string => days.reduce((last: string, day) => (day !== undefined && day > last ? day : last), "")

const ofInvestigation = ({ answer, correction, on }: Investigation): string => latest(on, answer?.on, (correction satisfies Correction | undefined)?.on)

/** @internal */
export const lastDay = (state: State): string => {
  switch (state._tag) {
    case "Nothing": return ""
    case "SuggestionRegistered": return arrivedOn(state.suggestion.arrival)
    case "SuggestionAssigned": return state.charge.on
    case "SuggestionDecided":
    case "SuggestionClosed": return latest(state.decided.on, state.decided.answer?.on, state.decided.carriedOut?.on)
    case "Rated":
    case "RatingClosed": return arrivedOn(state.rating.arrival)
    case "ComplaintRegistered": return latest(arrivedOn(state.complaint.arrival), ...state.complaint.evidence.map(({ on }) => on))
    case "AwaitingEvidence": return state.awaited.on
    case "ComplaintAccepted": return state.acceptedOn
    case "ComplaintAssigned": return state.charge.on
    case "ComplaintInvestigated": return ofInvestigation(state.investigation)
    case "ComplaintDeclined": return state.declining.on
    case "ComplaintClosed": return state.end._tag === "Declined" ? state.end.answer.on : ofInvestigation(state.end.investigation)
    default: return state.on
  }
}
