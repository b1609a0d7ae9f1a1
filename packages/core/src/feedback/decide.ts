/**
 * Which facts a wish about feedback brings about, or why not: first whether whoever wishes it may take part, then where it stands, then
 * what the wish says.
 */
import * as Result from "effect/Result"
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { concealed } from "./concealed.ts"
import { lastDay } from "./lastDay.ts"
import { matrix } from "./matrix.ts"
import { no } from "./Refusal.ts"
import type { ComplaintState, Said, State } from "./State.ts"
import { answerPerson } from "./wishes/answerPerson.ts"
import { assignComplaint, checkCorrection, orderCorrection, recordInvestigation, reportCorrection } from "./wishes/recordInvestigation.ts"
import { recordAccountability, recordBreach } from "./wishes/recordBreach.ts"
import { recount } from "./wishes/recount.ts"
import { complain, rate, suggest } from "./wishes/complain.ts"
import { accept, askEvidence, decline, nameComplainedOf, recordEvidence } from "./wishes/decline.ts"
import { assignSuggestion, decideSuggestion, noteRemark, recordCarriedOut } from "./wishes/decideSuggestion.ts"
import { type Decided, wrongDay } from "./wishes/Wish.ts"

/** What those from whom the complainant is concealed may wish: to say what they put right; and a recount, which tells nobody anything. */
const OPEN_TO_ALL: ReadonlyArray<Command["_tag"]> = ["ReportCorrection", "Recount"]

/** Wishes whose days follow something else than the last event; their own code looks at them. */
const OWN_DAYS: ReadonlyArray<Command["_tag"]> = ["RecordBreach", "RecordAccountability", "NameComplainedOf", "Recount"]

const dayOf = (command: Command, today: string): string => ("on" in command ? command.on : command._tag === "Answer" ? command.answer.on : today)

const begin = (command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "Suggest": return suggest(command, context)
    case "Rate": return rate(command, context)
    case "Complain": return complain(command, context)
    default: return undefined
  }
}

const ofSaid = (said: Said, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordBreach": return recordBreach(command, said, context)
    case "RecordAccountability": return recordAccountability(command, said, context)
    case "Withdraw": return Result.succeed([{ _tag: "Withdrawn", on: command.on }])
    default: return undefined
  }
}

const ofComplaint = (state: ComplaintState, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "NameComplainedOf": return nameComplainedOf(command, state, context)
    case "RecordEvidence": return recordEvidence(command, state)
    case "Accept": return accept(context)
    case "AssignComplaint": return assignComplaint(command, state, context)
    default: break
  }
  if (state._tag === "ComplaintRegistered" || state._tag === "AwaitingEvidence") {
    return command._tag === "AskEvidence" ? askEvidence(command, state, context) : command._tag === "Decline" ? decline(command, state, context) : undefined
  }
  if (state._tag === "ComplaintAssigned") return command._tag === "RecordInvestigation" ? recordInvestigation(command, state, context) : undefined
  if (state._tag === "ComplaintDeclined") return command._tag === "Answer" ? answerPerson(command, state, context) : undefined
  if (state._tag !== "ComplaintInvestigated") return undefined
  switch (command._tag) {
    case "OrderCorrection": return orderCorrection(command, state, context)
    case "ReportCorrection": return reportCorrection(command, state, context)
    case "CheckCorrection": return checkCorrection(command, state, context)
    case "Answer": return answerPerson(command, state, context)
    default: return undefined
  }
}

const answer = (state: State, command: Command, context: Context): Decided | undefined => {
  if (state._tag === "Nothing") return begin(command, context)
  if (command._tag === "Recount") return recount(state, context)
  if ("rating" in state) return command._tag === "NoteRemark" ? noteRemark(command, context) : undefined
  const common = ofSaid("complaint" in state ? state.complaint : state.suggestion, command, context)
  if (common) return common
  if ("complaint" in state) return ofComplaint(state, command, context)
  switch (command._tag) {
    case "AssignSuggestion": return assignSuggestion(command, context)
    case "Decide": return decideSuggestion(command, context)
    case "RecordCarriedOut": return state._tag === "SuggestionDecided" ? recordCarriedOut(command, state, context) : undefined
    case "Answer": return state._tag === "SuggestionDecided" ? answerPerson(command, state, context) : undefined
    default: return undefined
  }
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  if (concealed(state, context.actor) && !OPEN_TO_ALL.includes(command._tag)) return no("InterestedParty", context)
  const cell = matrix[command._tag][state._tag]
  if (cell !== "may") return no(cell, context)
  const wrong = OWN_DAYS.includes(command._tag) ? undefined : wrongDay(dayOf(command, context.today), lastDay(state), context)
  // a wish that the matrix lets through and no state answers to would be a hole in one of the two: a test tries every cell
  return wrong ?? answer(state, command, context) ?? no("NotRegistered", context)
}
