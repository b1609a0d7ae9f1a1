/** Which wish may be made in which state, and what is answered where it may not: the table that every decision begins with. */
import type { Command } from "./Command.ts"
import type { Refusal } from "./Refusal.ts"
import type { State } from "./State.ts"

type Standing = State["_tag"]

/** `may`, or the refusal. What may be made can still be refused for what it says. */
export type FeedbackCell = "may" | Refusal["_tag"]

type Row = { readonly [standing in Standing]: FeedbackCell }

/** The states, in the order of the three lives. @internal */
export const standings = [
  "Nothing",
  "SuggestionRegistered", "SuggestionAssigned", "SuggestionDecided", "SuggestionClosed", "SuggestionWithdrawn",
  "Rated", "RatingClosed",
  "ComplaintRegistered", "AwaitingEvidence", "ComplaintAccepted", "ComplaintAssigned", "ComplaintInvestigated", "ComplaintDeclined", "ComplaintClosed", "ComplaintWithdrawn"
] as const satisfies ReadonlyArray<Standing>

const suggestions = ["SuggestionRegistered", "SuggestionAssigned", "SuggestionDecided", "SuggestionClosed", "SuggestionWithdrawn"] as const
const ratings = ["Rated", "RatingClosed"] as const
const complaints = [
  "ComplaintRegistered", "AwaitingEvidence", "ComplaintAccepted", "ComplaintAssigned", "ComplaintInvestigated", "ComplaintDeclined", "ComplaintClosed", "ComplaintWithdrawn"
] as const

const all = (list: ReadonlyArray<Standing>, cell: FeedbackCell): Partial<Row> => Object.fromEntries(list.map((standing) => [standing, cell]))

/** What is answered where nothing more precise is to be said. */
const usual = {
  Nothing: "NotRegistered",
  ...all(ratings, "RatingRecorded"),
  SuggestionRegistered: "NotDecided", SuggestionAssigned: "NotDecided", SuggestionDecided: "AlreadyDecided", SuggestionClosed: "AlreadyClosed", SuggestionWithdrawn: "AlreadyWithdrawn",
  ComplaintRegistered: "NotAccepted", AwaitingEvidence: "EvidenceAwaited", ComplaintAccepted: "AlreadyAccepted", ComplaintAssigned: "AlreadyAccepted",
  ComplaintInvestigated: "AlreadyInvestigated", ComplaintDeclined: "AlreadyDeclined", ComplaintClosed: "AlreadyClosed", ComplaintWithdrawn: "AlreadyWithdrawn"
} as Row

const cells = (may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row => ({ ...usual, ...otherwise, ...all(may, "may") })
const first: Row = { ...cells([]), ...all(standings, "AlreadyRegistered"), Nothing: "may" }
const ofSuggestion = (may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row =>
  cells(may, { ...all(complaints, "NotASuggestion"), ...all(ratings, "NotASuggestion"), ...otherwise })
const ofComplaint = (may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row =>
  cells(may, { ...all(suggestions, "NotAComplaint"), ...all(ratings, "NotAComplaint"), ...otherwise })
const protects: Row = cells([...suggestions, ...complaints], all(ratings, "NobodyToProtect"))
const beforeFinding = all(["ComplaintRegistered", "AwaitingEvidence", "ComplaintAccepted", "ComplaintAssigned"], "NotInvestigated")

/**
 * The permitted wishes of the three lives: by wish and state `may`, or the refusal.
 *
 * @example
 * ```ts
 * import { matrix } from "@zone/core/feedback"
 *
 * matrix.AssignComplaint.ComplaintAccepted // => "may"
 * matrix.Decide.ComplaintAccepted // => "NotASuggestion"
 * ```
 */
export const matrix: { readonly [tag in Command["_tag"]]: Row } = {
  Suggest: first,
  AssignSuggestion: ofSuggestion(["SuggestionRegistered", "SuggestionAssigned"]),
  Decide: ofSuggestion(["SuggestionRegistered", "SuggestionAssigned"]),
  RecordCarriedOut: ofSuggestion(["SuggestionDecided"]),
  Rate: first,
  NoteRemark: cells(["Rated"], { ...all(suggestions, "NotARating"), ...all(complaints, "NotARating") }),
  Complain: first,
  NameComplainedOf: ofComplaint(complaints),
  AskEvidence: ofComplaint(["ComplaintRegistered"]),
  RecordEvidence: ofComplaint(["AwaitingEvidence", "ComplaintAccepted", "ComplaintAssigned"], { ComplaintRegistered: "NoEvidenceAsked" }),
  Accept: ofComplaint(["ComplaintRegistered", "AwaitingEvidence"]),
  Decline: ofComplaint(["ComplaintRegistered", "AwaitingEvidence"]),
  AssignComplaint: ofComplaint(["ComplaintAccepted", "ComplaintAssigned"]),
  RecordInvestigation: ofComplaint(["ComplaintAssigned"], { ComplaintAccepted: "NotAssigned" }),
  OrderCorrection: ofComplaint(["ComplaintInvestigated"], beforeFinding),
  ReportCorrection: ofComplaint(["ComplaintInvestigated"], beforeFinding),
  CheckCorrection: ofComplaint(["ComplaintInvestigated"], beforeFinding),
  Answer: cells(["SuggestionDecided", "ComplaintInvestigated", "ComplaintDeclined"], beforeFinding),
  RecordBreach: protects,
  RecordAccountability: protects,
  Withdraw: cells(["SuggestionRegistered", "SuggestionAssigned", "ComplaintRegistered", "AwaitingEvidence", "ComplaintAccepted", "ComplaintAssigned"]),
  Recount: cells([...suggestions, ...ratings, ...complaints])
}
