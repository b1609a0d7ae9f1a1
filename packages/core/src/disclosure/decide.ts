/** Which facts a wish about disclosure brings about, or why the law says no: first where it stands, then what the wish says. */
import * as Result from "effect/Result"
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { matrix } from "./matrix.ts"
import { no } from "./Refusal.ts"
import type { State } from "./State.ts"
import { beginUpkeep, openChannel, recordGuideUpdate, recordUpkeep, recordUpkeepMended } from "./wishes/beginUpkeep.ts"
import { draft, recordFormed, recordMark } from "./wishes/draft.ts"
import { holdEvent, moveEvent, planEvent } from "./wishes/planEvent.ts"
import { change, interpret, publish, recordCheck, recordItemMended, takeDown, transfer, withdraw } from "./wishes/publish.ts"
import { recount } from "./wishes/recount.ts"
import { registerConcern, respond } from "./wishes/registerConcern.ts"
import { isSecret, redetermine, reEvaluate, signReview } from "./wishes/signReview.ts"
import type { Decided, OfItem } from "./wishes/Wish.ts"

const begin = (command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "Draft": return draft(command, context)
    case "RegisterConcern": return registerConcern(command, context)
    case "PlanEvent": return planEvent(command, context)
    case "BeginUpkeep": return beginUpkeep(command, context)
    default: return undefined
  }
}

/** What may be wished of an item in several of its states. */
const ofItem = (state: Exclude<OfItem, { readonly _tag: "Removed" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordMark": return recordMark(command, state, context)
    case "RecordMended": return recordItemMended(command, state, context)
    case "Withdraw": return withdraw(command, state, context)
    default: break
  }
  if (state._tag === "Published") return undefined
  switch (command._tag) {
    case "RecordFormed": return recordFormed(command, state, context)
    case "Redetermine": return redetermine(command, state, context)
    default: return undefined
  }
}

const inPublished = (state: Extract<State, { readonly _tag: "Published" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "Interpret": return interpret(command, state, context)
    case "Change": return change(command, state, context)
    case "RecordCheck": return recordCheck(command, state, context)
    case "Transfer": return transfer(command, state, context)
    default: return ofItem(state, command, context)
  }
}

const inKept = (state: Extract<State, { readonly _tag: "Kept" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "ReEvaluate": return reEvaluate(command, state, context)
    case "TakeDown": return takeDown(command, state, context)
    default: return ofItem(state, command, context)
  }
}

const inEvent = (state: Extract<State, { readonly _tag: "EventPlanned" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "MoveEvent": return moveEvent(command, state, context)
    case "HoldEvent": return holdEvent(command, state, context)
    case "CancelEvent": return Result.succeed([{ _tag: "EventCancelled", on: context.today, reasons: command.reasons }])
    default: return undefined
  }
}

const inUpkeep = (state: Extract<State, { readonly _tag: "UpkeepRunning" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordUpkeep": return recordUpkeep(command, state, context)
    case "RecordMended": return recordUpkeepMended(command, state, context)
    case "OpenChannel": return openChannel(command, state, context)
    case "RecordGuideUpdate": return recordGuideUpdate(command, state, context)
    case "EndUpkeep": return Result.succeed([{ _tag: "UpkeepEnded", on: context.today, reasons: command.reasons }])
    default: return undefined
  }
}

const answer = (state: State, command: Command, context: Context): Decided | undefined => {
  if (state._tag === "Nothing") return begin(command, context)
  if (command._tag === "Recount") return recount(state, context)
  switch (state._tag) {
    case "Drafted": return command._tag === "SignReview" ? signReview(command, state, context) : ofItem(state, command, context)
    case "Cleared": return command._tag === "Publish" ? publish(command, state, context) : ofItem(state, command, context)
    case "Published": return inPublished(state, command, context)
    case "Kept": return inKept(state, command, context)
    case "ConcernOpen": return command._tag === "Respond" ? respond(command, state, context) : undefined
    case "EventPlanned": return inEvent(state, command, context)
    case "UpkeepRunning": return inUpkeep(state, command, context)
    default: return undefined
  }
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  // whatever else is wrong with it: what is secret does not go online
  if (command._tag === "Publish" && state._tag === "Kept" && isSecret(state.item)) {
    return no("SecretNotOnline", undefined, context.rule("publication/no-secrets-online")?.basis[0])
  }
  const cell = matrix[command._tag][state._tag]
  if (cell !== "may") return no(cell)
  // a wish that the matrix lets through and no state answers to would be a hole in one of the two: a test tries every cell
  return answer(state, command, context) ?? no("NotRegistered")
}
