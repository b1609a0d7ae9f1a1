/** What a fact makes of a matter of feedback. Total: a fact that no longer fits leaves the state as it was. */
import { sameUnit } from "./ComplainedOf.ts"
import type { Fact } from "./Fact.ts"
import type { Complaint, ComplaintState, Correction, Investigation, RatingState, Said, State, SuggestionState } from "./State.ts"

type Is<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>

const begun = (fact: Fact): State => {
  switch (fact._tag) {
    case "Suggested": {
      const { _tag, ...suggestion } = fact
      return { _tag: "SuggestionRegistered", suggestion: { ...suggestion, breaches: [] } }
    }
    case "Rated": {
      const { _tag, remark, ...rating } = fact
      return remark ? { _tag: "Rated", rating: { ...rating, remark } } : { _tag: "RatingClosed", rating }
    }
    case "Complained": {
      const { _tag, ...complaint } = fact
      return { _tag: "ComplaintRegistered", complaint: { ...complaint, asked: [], evidence: [], breaches: [] } }
    }
    default: return { _tag: "Nothing" }
  }
}

/** What accompanies a suggestion or a complaint in whatever state. */
const accompanied = <A extends Said>(said: A, fact: Fact): A => {
  if (fact._tag === "BreachRecorded") {
    const { _tag, ...breach } = fact
    return said.breaches.some(({ id }) => id === breach.id) ? said : { ...said, breaches: [...said.breaches, breach] }
  }
  if (fact._tag !== "AccountabilityRecorded") return said
  const { id, on, outcome } = fact
  return { ...said, breaches: said.breaches.map((each) => (each.id === id && !each.accounted ? { ...each, accounted: { on, outcome } } : each)) }
}

const ofRating = (state: RatingState, fact: Fact): State =>
  state._tag === "Rated" && fact._tag === "RemarkNoted" ? { _tag: "RatingClosed", rating: state.rating, noted: { on: fact.on, outcome: fact.outcome } } : state

/** Closed once the person is answered and what was adopted is carried out. */
const settledSuggestion = (state: Extract<State, { readonly _tag: "SuggestionDecided" }>): State => {
  const { answer, carriedOut, decision } = state.decided
  return answer && (decision._tag === "NotAdopted" || carriedOut) ? { ...state, _tag: "SuggestionClosed", decided: { ...state.decided, answer } } : state
}

const ofSuggestion = (state: SuggestionState, fact: Fact): State => {
  const { suggestion } = state
  const open = state._tag === "SuggestionRegistered" || state._tag === "SuggestionAssigned"
  switch (fact._tag) {
    case "SuggestionAssigned": {
      const { _tag, ...charge } = fact
      return open ? { _tag: "SuggestionAssigned", suggestion, charge } : state
    }
    case "Decided": {
      const { _tag, ...decided } = fact
      return open ? { _tag: "SuggestionDecided", suggestion, ...(state._tag === "SuggestionAssigned" && { charge: state.charge }), decided } : state
    }
    case "CarriedOut":
      return state._tag === "SuggestionDecided" ? settledSuggestion({ ...state, decided: { ...state.decided, carriedOut: { on: fact.on, what: fact.what } } }) : state
    case "Answered":
      return state._tag === "SuggestionDecided" ? settledSuggestion({ ...state, decided: { ...state.decided, answer: fact.answer } }) : state
    case "Withdrawn": return open ? { _tag: "SuggestionWithdrawn", suggestion, on: fact.on } : state
    case "DueDateMoved":
    case "DueDateSettled":
      return state._tag === "SuggestionAssigned" && fact.which === "handling" && state.charge.limit ? { ...state, charge: { ...state.charge, limit: fact.limit } } : state
    default: return { ...state, suggestion: accompanied(suggestion, fact) }
  }
}

const corrected = (correction: Correction | undefined, fact: Fact): Correction | undefined => {
  switch (fact._tag) {
    case "CorrectionOrdered": return correction ?? { _tag: "Ordered", on: fact.on, notice: fact.notice, limit: fact.limit }
    case "CorrectionReported": return correction?._tag === "Ordered" ? { ...correction, _tag: "Reported", on: fact.on, what: fact.what } : correction
    case "CorrectionConfirmed": return correction?._tag === "Reported" ? { _tag: "Confirmed", on: fact.on, notice: correction.notice, what: correction.what } : correction
    case "CorrectionRejected":
      return correction?._tag === "Reported" ? { _tag: "Ordered", on: fact.on, notice: { ...correction.notice, due: fact.limit.due }, limit: fact.limit } : correction
    case "DueDateMoved":
    case "DueDateSettled":
      return correction?._tag === "Ordered" && fact.which === "correction" ? { ...correction, limit: fact.limit, notice: { ...correction.notice, due: fact.limit.due } } : correction
    default: return correction
  }
}

/** Closed once the complainant is answered and what was founded is put right. */
const ofInvestigated = (state: Extract<State, { readonly _tag: "ComplaintInvestigated" }>, fact: Fact): State => {
  const correction = corrected(state.investigation.correction, fact)
  const investigation: Investigation = {
    ...state.investigation, ...(correction && { correction }), ...(fact._tag === "Answered" && { answer: fact.answer })
  }
  return investigation.answer && (investigation.finding === "unfounded" || correction?._tag === "Confirmed")
    ? { _tag: "ComplaintClosed", complaint: state.complaint, end: { _tag: "Handled", acceptedOn: state.acceptedOn, investigation } }
    : { ...state, investigation }
}

/** Whom it is about is known better; whoever had it in charge and is complained of has it no longer, and what they found counts for nothing. */
const renamed = (state: ComplaintState, { against, on }: Is<"ComplainedOfNamed">): State => {
  const complaint: Complaint = { ...state.complaint, against }
  const charge = state._tag === "ComplaintAssigned" ? state.charge : state._tag === "ComplaintInvestigated" ? state.investigation.charge : undefined
  return charge && sameUnit(charge.unit, against.unit) ? { _tag: "ComplaintAccepted", complaint, acceptedOn: on, basis: charge.basis } : { ...state, complaint }
}

const ofComplaint = (state: ComplaintState, fact: Fact): State => {
  const { complaint } = state
  const screened = state._tag === "ComplaintRegistered" || state._tag === "AwaitingEvidence"
  switch (fact._tag) {
    case "ComplainedOfNamed": return renamed(state, fact)
    case "EvidenceAsked": {
      const { _tag, ...awaited } = fact
      return screened ? { _tag: "AwaitingEvidence", complaint: { ...complaint, asked: [...complaint.asked, awaited] }, awaited } : state
    }
    case "EvidenceRecorded": {
      const { _tag, ...evidence } = fact
      const more: Complaint = { ...complaint, evidence: [...complaint.evidence, evidence] }
      return state._tag === "AwaitingEvidence" ? { _tag: "ComplaintRegistered", complaint: more } : { ...state, complaint: more }
    }
    case "Accepted": return screened ? { _tag: "ComplaintAccepted", complaint, acceptedOn: fact.on, basis: fact.basis } : state
    case "Declined": {
      const { _tag, ...declining } = fact
      return screened ? { _tag: "ComplaintDeclined", complaint, declining } : state
    }
    case "ComplaintAssigned": {
      if (state._tag !== "ComplaintAccepted" && state._tag !== "ComplaintAssigned") return state
      const { _tag, notice, ...charge } = fact
      return { _tag: "ComplaintAssigned", complaint, acceptedOn: state.acceptedOn, basis: state.basis, charge, notice }
    }
    case "Investigated": {
      if (state._tag !== "ComplaintAssigned") return state
      const { _tag, ...found } = fact
      return { _tag: "ComplaintInvestigated", complaint, acceptedOn: state.acceptedOn, notice: state.notice, investigation: { ...found, charge: state.charge } }
    }
    case "Withdrawn":
      return screened || state._tag === "ComplaintAccepted" || state._tag === "ComplaintAssigned" ? { _tag: "ComplaintWithdrawn", complaint, on: fact.on } : state
    case "BreachRecorded":
    case "AccountabilityRecorded": return { ...state, complaint: accompanied(complaint, fact) }
    case "Answered":
      if (state._tag === "ComplaintDeclined") return { _tag: "ComplaintClosed", complaint, end: { _tag: "Declined", declining: state.declining, answer: fact.answer } }
      break
    case "DueDateMoved":
    case "DueDateSettled":
      if (state._tag === "AwaitingEvidence" && fact.which === "evidence") return { ...state, awaited: { ...state.awaited, limit: fact.limit } }
      if (state._tag === "ComplaintAssigned" && fact.which === "handling" && state.charge.limit) {
        return { ...state, charge: { ...state.charge, limit: fact.limit }, notice: { ...state.notice, due: fact.limit.due } }
      }
      break
    default: break
  }
  return state._tag === "ComplaintInvestigated" ? ofInvestigated(state, fact) : state
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (state._tag === "Nothing") return begun(fact)
  if ("rating" in state) return ofRating(state, fact)
  return "complaint" in state ? ofComplaint(state, fact) : ofSuggestion(state, fact)
}
