/**
 * Where a matter of feedback stands. What cannot be, cannot be typed: only a suggestion is decided on, only a complaint is investigated,
 * only what is accepted is in somebody's charge, and a rating has nobody.
 */
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Personal } from "../terms/Personal.ts"
import type { Breach } from "./Breach.ts"
import type { ComplainedOf } from "./ComplainedOf.ts"
import type { ComplaintGround, DecliningGround } from "./ComplaintGround.ts"
import type { ConcernNotice } from "./ConcernNotice.ts"
import type { FeedbackAnswer } from "./FeedbackAnswer.ts"
import type { FeedbackArrival } from "./FeedbackArrival.ts"
import type { InvestigationFinding } from "./InvestigationFinding.ts"
import type { RatedItem, RemarkOutcome } from "./RatingScore.ts"
import type { SuggestionDecision } from "./SuggestionDecision.ts"

/** A leak or a reprisal, and how whoever did it was held to account. */
export interface RecordedBreach extends Breach {
  readonly basis: Basis
  readonly accounted?: { readonly on: string; readonly outcome: string }
}

/** What somebody said, and what accompanies it to its end. */
export interface Said {
  readonly number: string
  readonly arrival: FeedbackArrival
  readonly content: Personal
  readonly name?: Personal
  readonly contact?: Personal
  readonly help?: string
  readonly basis: Basis
  readonly breaches: ReadonlyArray<RecordedBreach>
}

/** A suggestion. */
export interface Suggestion extends Said {
  readonly about?: string
  readonly noAnswerWanted: boolean
  readonly handedOnFrom?: string
}

/** Further evidence that was asked for, and what came of it. */
export interface EvidenceAsked {
  readonly on: string
  readonly what: string
  readonly limit: Limit
}

/** A complaint. */
export interface Complaint extends Said {
  readonly grounds: readonly [ComplaintGround, ...ReadonlyArray<ComplaintGround>]
  readonly against: ComplainedOf
  readonly asked: ReadonlyArray<EvidenceAsked>
  readonly evidence: ReadonlyArray<{ readonly on: string; readonly evidence: Personal; readonly late: boolean }>
}

/** In whose charge it is, and until when where somebody set a day. */
export interface Charge {
  readonly on: string
  readonly unit: string
  readonly limit?: Limit
  readonly basis: Basis
}

/** What was decided on a suggestion. */
export interface Decided {
  readonly on: string
  readonly decision: SuggestionDecision
  readonly basis: Basis
  readonly answer?: FeedbackAnswer
  readonly carriedOut?: { readonly on: string; readonly what: string }
}

/** That a complaint was not taken up, and why. */
export interface Declining {
  readonly on: string
  readonly ground: DecliningGround
  readonly reason: string
  readonly basis: Basis
}

/** What the unit complained of puts right: ordered · reported, and not checked yet · confirmed. */
export type Correction =
  | { readonly _tag: "Ordered"; readonly on: string; readonly notice: ConcernNotice; readonly limit: Limit }
  | { readonly _tag: "Reported"; readonly on: string; readonly notice: ConcernNotice; readonly limit: Limit; readonly what: string }
  | { readonly _tag: "Confirmed"; readonly on: string; readonly notice: ConcernNotice; readonly what: string }

/** What an investigation found, and what followed. */
export interface Investigation {
  readonly on: string
  readonly finding: InvestigationFinding
  readonly summary: string
  readonly basis: Basis
  readonly late: boolean
  readonly charge: Charge
  readonly correction?: Correction
  readonly answer?: FeedbackAnswer
}

/** How a complaint ended. */
export type ComplaintEnd =
  | { readonly _tag: "Declined"; readonly declining: Declining; readonly answer: FeedbackAnswer }
  | { readonly _tag: "Handled"; readonly acceptedOn: string; readonly investigation: Investigation }

/** A rating, without anybody. */
export interface Rating {
  readonly arrival: FeedbackArrival
  readonly items: readonly [RatedItem, ...ReadonlyArray<RatedItem>]
  readonly remark?: Personal
  readonly basis: Basis
}

/** A suggestion, wherever it stands. */
export type SuggestionState =
  | { readonly _tag: "SuggestionRegistered"; readonly suggestion: Suggestion }
  | { readonly _tag: "SuggestionAssigned"; readonly suggestion: Suggestion; readonly charge: Charge }
  | { readonly _tag: "SuggestionDecided"; readonly suggestion: Suggestion; readonly charge?: Charge; readonly decided: Decided }
  | { readonly _tag: "SuggestionClosed"; readonly suggestion: Suggestion; readonly charge?: Charge; readonly decided: Decided & { readonly answer: FeedbackAnswer } }
  | { readonly _tag: "SuggestionWithdrawn"; readonly suggestion: Suggestion; readonly on: string }

/** A rating, with a remark to be read or without. */
export type RatingState =
  | { readonly _tag: "Rated"; readonly rating: Rating & { readonly remark: Personal } }
  | { readonly _tag: "RatingClosed"; readonly rating: Rating; readonly noted?: { readonly on: string; readonly outcome: RemarkOutcome } }

/** A complaint, wherever it stands. */
export type ComplaintState =
  | { readonly _tag: "ComplaintRegistered"; readonly complaint: Complaint }
  | { readonly _tag: "AwaitingEvidence"; readonly complaint: Complaint; readonly awaited: EvidenceAsked }
  | { readonly _tag: "ComplaintAccepted"; readonly complaint: Complaint; readonly acceptedOn: string; readonly basis: Basis }
  | { readonly _tag: "ComplaintAssigned"; readonly complaint: Complaint; readonly acceptedOn: string; readonly basis: Basis; readonly charge: Charge; readonly notice: ConcernNotice }
  | { readonly _tag: "ComplaintInvestigated"; readonly complaint: Complaint; readonly acceptedOn: string; readonly notice: ConcernNotice; readonly investigation: Investigation }
  | { readonly _tag: "ComplaintDeclined"; readonly complaint: Complaint; readonly declining: Declining }
  | { readonly _tag: "ComplaintClosed"; readonly complaint: Complaint; readonly end: ComplaintEnd }
  | { readonly _tag: "ComplaintWithdrawn"; readonly complaint: Complaint; readonly on: string }

/** Nothing yet, or one of the three. */
export type State = { readonly _tag: "Nothing" } | SuggestionState | RatingState | ComplaintState
