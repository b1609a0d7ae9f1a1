/**
 * Ring 3, the room `feedback`: suggestions, ratings and complaints, until every one is answered, and whoever complained is protected.
 *
 * @module
 */
export { Breach, BreachKind } from "./Breach.ts"
export type { Command } from "./Command.ts"
export { ComplainedOf } from "./ComplainedOf.ts"
export { ComplaintField, ComplaintGround, DecliningGround, NamedDecliningGround, NamedGround } from "./ComplaintGround.ts"
export { ConcernNotice } from "./ConcernNotice.ts"
export type { Fact } from "./Fact.ts"
export { AnswerWay, FeedbackAnswer } from "./FeedbackAnswer.ts"
export { FeedbackArrival, FeedbackChannel } from "./FeedbackArrival.ts"
export { FeedbackKind } from "./FeedbackKind.ts"
export { AnswerKind, FeedbackOutcome, FeedbackRow, FeedbackStatus } from "./FeedbackRow.ts"
export { CorrectionCheck, InvestigationFinding } from "./InvestigationFinding.ts"
export { groundsIn } from "./groundsIn.ts"
export { type FeedbackCell, matrix } from "./matrix.ts"
export { RatedItem, RatingGrade, RatingItem, RatingScore, RemarkOutcome } from "./RatingScore.ts"
export type { PlaceList } from "./placeList.ts"
export { ratingItemsIn } from "./ratingItemsIn.ts"
export { type RatingFigures, type RatingOptions, ratingStatistics, type Share, usualRatingOptions, wilsonInterval } from "./ratingStatistics.ts"
export type { Refusal as FeedbackRefusal } from "./Refusal.ts"
export { registers } from "./register.ts"
export { room } from "./room.ts"
export type {
  Charge, Complaint, ComplaintEnd, ComplaintState, Correction, Decided, Declining, EvidenceAsked, Investigation, Rating, RatingState, RecordedBreach, Said, State, Suggestion, SuggestionState
} from "./State.ts"
export { SuggestionDecision } from "./SuggestionDecision.ts"
