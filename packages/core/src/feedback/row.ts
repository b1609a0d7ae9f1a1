/** The line of a matter of feedback in the register, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import type { FeedbackAnswer } from "./FeedbackAnswer.ts"
import { arrivedOn, channelOf } from "./FeedbackArrival.ts"
import type { AnswerKind, FeedbackOutcome, FeedbackRow, FeedbackStatus } from "./FeedbackRow.ts"
import { obligations } from "./obligations.ts"
import type { Charge, ComplaintState, Decided, Declining, Investigation, RatingState, Said, State, SuggestionState } from "./State.ts"
import type { SuggestionDecision } from "./SuggestionDecision.ts"

const STATUS = {
  SuggestionRegistered: "registered", SuggestionAssigned: "assigned", SuggestionDecided: "decided", SuggestionClosed: "closed", SuggestionWithdrawn: "withdrawn",
  Rated: "registered", RatingClosed: "closed",
  ComplaintRegistered: "registered", AwaitingEvidence: "awaitingEvidence", ComplaintAccepted: "accepted", ComplaintAssigned: "assigned",
  ComplaintInvestigated: "decided", ComplaintDeclined: "declined", ComplaintClosed: "closed", ComplaintWithdrawn: "withdrawn"
} as const satisfies { readonly [tag in Exclude<State, { readonly _tag: "Nothing" }>["_tag"]]: FeedbackStatus }

const OUTCOME = { Adopted: "adopted", PartlyAdopted: "partlyAdopted", NotAdopted: "notAdopted" } as const satisfies { readonly [tag in SuggestionDecision["_tag"]]: FeedbackOutcome }
const ANSWER = { Direct: "direct", PublicNotice: "publicNotice", NotAnswerable: "notAnswerable" } as const satisfies { readonly [tag in FeedbackAnswer["_tag"]]: AnswerKind }

type Part = Partial<FeedbackRow>

const ofSaid = ({ arrival, breaches, contact, content, help, name, number }: Said) => ({
  number, channel: channelOf(arrival), arrivedOn: arrivedOn(arrival), content,
  ...(name && { name }), ...(contact && { contact }), ...(help !== undefined && { help }), ...(breaches.length > 0 && { breaches: breaches.length })
})

/** The earliest day of all that is owed, and whether any such day may still move. */
const ofObligations = (state: State): Part => {
  const dues = obligations(state).flatMap(({ due }) => (due ? [due] : []))
  const nextDue = dues.flatMap((due) => (due.certainty === "undetermined" ? [] : [due.date])).toSorted()[0]
  return { ...(nextDue !== undefined && { nextDue }), ...(dues.some(({ certainty }) => certainty !== "settled") && { unsettled: true }) }
}

/** An end is none while somebody must still account for a leak or a reprisal. */
const statusOf = (state: Exclude<State, { readonly _tag: "Nothing" }>): FeedbackStatus => {
  const status = STATUS[state._tag]
  const ended = status === "closed" || status === "withdrawn"
  return ended && obligations(state).length > 0 ? "accountability" : status
}

const ofAnswer = (answer: FeedbackAnswer | undefined): Part => (answer ? { answer: ANSWER[answer._tag], answeredOn: answer.on } : {})
const ofCharge = (charge: Charge | undefined): Part => (charge ? { unit: charge.unit } : {})

const sayDecision = (decision: SuggestionDecision): string =>
  decision._tag === "Adopted" ? decision.measures : decision._tag === "NotAdopted" ? decision.reasons : `${decision.measures}；未采纳部分：${decision.reasons}`

const ofDecided = ({ answer, carriedOut, decision, on }: Decided): Part => ({
  outcome: OUTCOME[decision._tag], outcomeOn: on, result: sayDecision(decision), ...(carriedOut && { carriedOutOn: carriedOut.on }), ...ofAnswer(answer)
})

const suggestionRow = (state: SuggestionState): FeedbackRow => {
  const { about, handedOnFrom } = state.suggestion
  return {
    kind: "suggestion", status: statusOf(state), ...ofSaid(state.suggestion),
    ...(about !== undefined && { about }), ...(handedOnFrom !== undefined && { handedOnFrom }),
    ...("charge" in state && ofCharge(state.charge)), ...("decided" in state && ofDecided(state.decided)), ...ofObligations(state)
  }
}

const ratingRow = (state: RatingState): FeedbackRow => {
  const { arrival, items, remark } = state.rating
  return { kind: "rating", status: statusOf(state), channel: channelOf(arrival), arrivedOn: arrivedOn(arrival), ...(remark && { content: remark }), items }
}

const ofDeclining = ({ ground: { label }, on, reason }: Declining): Part => ({ outcome: "declined", outcomeOn: on, ground: label, result: reason })

const ofInvestigation = ({ answer, charge, correction, finding, on, summary }: Investigation): Part => ({
  ...ofCharge(charge), finding, foundOn: on, result: summary, ...(correction?._tag === "Confirmed" && { correctedOn: correction.on }), ...ofAnswer(answer)
})

const complaintPart = (state: ComplaintState): Part => {
  switch (state._tag) {
    case "ComplaintAccepted": return { outcome: "accepted", outcomeOn: state.acceptedOn }
    case "ComplaintAssigned": return { outcome: "accepted", outcomeOn: state.acceptedOn, ...ofCharge(state.charge) }
    case "ComplaintInvestigated": return { outcome: "accepted", outcomeOn: state.acceptedOn, ...ofInvestigation(state.investigation) }
    case "ComplaintDeclined": return ofDeclining(state.declining)
    case "ComplaintClosed":
      return state.end._tag === "Declined"
        ? { ...ofDeclining(state.end.declining), ...ofAnswer(state.end.answer) }
        : { outcome: "accepted", outcomeOn: state.end.acceptedOn, ...ofInvestigation(state.end.investigation) }
    default: return {}
  }
}

const complaintRow = (state: ComplaintState): FeedbackRow => {
  const { against: { unit }, grounds } = state.complaint
  return {
    kind: "complaint", status: statusOf(state), ...ofSaid(state.complaint), ...(unit !== undefined && { against: unit }),
    grounds: grounds.map(({ field, label }) => ({ ...(field !== undefined && { field }), label })), ...complaintPart(state), ...ofObligations(state)
  }
}

/** @internal */
export const row = (state: State): FeedbackRow | undefined =>
  state._tag === "Nothing" ? undefined : "rating" in state ? ratingRow(state) : "complaint" in state ? complaintRow(state) : suggestionRow(state)

/**
 * A suggestion is found by the name of whoever made it. A complaint is not: a register that answers to a name would tell those complained
 * of who complained. @internal
 */
export const indexOf = ({ arrivedOn: on, kind, name, nextDue, number, status, unsettled = false }: FeedbackRow): RowIndex => ({
  ...(number !== undefined && { number }), on, status, ...(nextDue !== undefined && { due: nextDue }), unsettled,
  names: kind === "suggestion" && name ? [name] : []
})
