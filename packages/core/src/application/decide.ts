/** Which facts a wish about an application brings about, or why the law says no: first where it stands, then what the wish says. */
import * as Result from "effect/Result"
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { matrix } from "./matrix.ts"
import { no } from "./Refusal.ts"
import { replies } from "./replies.ts"
import type { State } from "./State.ts"
import { askCorrection, supplement } from "./wishes/askCorrection.ts"
import { askReasons, recordReasons, setDelayedLimit } from "./wishes/askReasons.ts"
import { awaitCorrection, lapseCorrection, recordGoodReason } from "./wishes/awaitCorrection.ts"
import { chargeFee, lapseFee, recordFeeNotice, recordPayment } from "./wishes/chargeFee.ts"
import { closeFile, deliver, notifyThirdParty, proposePublication } from "./wishes/closeFile.ts"
import { confirmReceipt, recordContact } from "./wishes/confirmReceipt.ts"
import { consult, lapseConsultation, recordConsultationReceipt, recordOpinion } from "./wishes/consult.ts"
import { extend, notifyExtension } from "./wishes/extend.ts"
import { giveReply, refuseUnreasonable } from "./wishes/giveReply.ts"
import { importLine } from "./wishes/importLine.ts"
import { passOn } from "./wishes/passOn.ts"
import { receive } from "./wishes/receive.ts"
import { recordRemedy, recordRemedyResult } from "./wishes/recordRemedy.ts"
import { recount } from "./wishes/recount.ts"
import { linkPart, splitRequests } from "./wishes/splitRequests.ts"
import { type Decided, type Wish, wrongDay } from "./wishes/Wish.ts"

type Matter = Exclude<State, { readonly _tag: "Nothing" | "Guided" }>

/** What may be wished of a matter in any state with a number. */
const ofMatter = (state: Matter, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "HandOver": return passOn(command, state, context)
    case "SplitRequests": return splitRequests(command, state, context)
    case "LinkPart": return linkPart(command, state, context)
    case "Recount": return recount(state, context)
    case "RecordRemedy": return recordRemedy(command, state, context)
    case "RecordRemedyResult": return recordRemedyResult(command, state, context)
    case "Withdraw": return withdraw(command, state, context)
    default: return undefined
  }
}

/** The applicant takes it back, on any day before the reply. */
const withdraw = ({ on }: Wish<"Withdraw">, { application }: Matter, { today }: Context): Decided =>
  wrongDay(on, today, application.on) ?? Result.succeed([{ _tag: "Withdrawn", on, outcome: replies.withdrawn.outcome }])

const reviewSecrecy = ({ note, releasable, touchesThirdParty }: Wish<"ReviewSecrecy">, { today }: Context): Decided =>
  Result.succeed([{ _tag: "SecrecyReviewed", on: today, releasable, touchesThirdParty, ...(note !== undefined && { note }) }])

const inArrived = (state: Extract<State, { readonly _tag: "Arrived" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordContact": return recordContact(command, state, context)
    case "Confirm": return confirmReceipt(command, state, context)
    case "Supplement": return supplement(command, state, context)
    default: return undefined
  }
}

/** What may be wished while any term runs. */
const inWork = (state: Extract<State, { readonly work: unknown }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordConsultationReceipt": return recordConsultationReceipt(command, state, context)
    case "RecordOpinion": return recordOpinion(command, state, context)
    case "LapseConsultation": return lapseConsultation(command, state, context)
    case "NotifyExtension": return notifyExtension(command, state, context)
    default: return undefined
  }
}

const inProcessing = (state: Extract<State, { readonly _tag: "Processing" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "Supplement": return supplement(command, state, context)
    case "AskCorrection": return askCorrection(command, state, context)
    case "Consult": return consult(command, state, context)
    case "Extend": return extend(command, state, context)
    case "AskReasons": return askReasons(command, state, context)
    case "RecordReasons": return recordReasons(command, state, context)
    case "SetDelayedLimit": return setDelayedLimit(command, state, context)
    case "ChargeFee": return chargeFee(command, state, context)
    case "ReviewSecrecy": return reviewSecrecy(command, context)
    case "Reply": return giveReply(command.reply, state, context)
    case "Withhold": return giveReply(command.reply, state, context)
    case "RefuseUnreasonable": return refuseUnreasonable(command, state, context)
    default: return inWork(state, command, context)
  }
}

const inAwaitingCorrection = (state: Extract<State, { readonly _tag: "AwaitingCorrection" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordCorrection": return awaitCorrection(command, state, context)
    case "RecordGoodReason": return recordGoodReason(command, context)
    case "LapseCorrection": return lapseCorrection(state, context)
    default: return inWork(state, command, context)
  }
}

const inAwaitingPayment = (state: Extract<State, { readonly _tag: "AwaitingPayment" }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordFeeNotice": return recordFeeNotice(command, state, context)
    case "RecordPayment": return recordPayment(command, state, context)
    case "LapseFee": return lapseFee(state, context)
    default: return inWork(state, command, context)
  }
}

const inEnded = (state: Extract<State, { readonly ending: unknown }>, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "Deliver": return deliver(command, state, context)
    case "NotifyThirdParty": return notifyThirdParty(command, state, context)
    case "ProposePublication": return proposePublication(command, state, context)
    case "Archive": return closeFile(state, context)
    default: return undefined
  }
}

const answer = (state: State, command: Command, context: Context): Decided | undefined => {
  if (state._tag === "Nothing") {
    return command._tag === "Receive" ? receive(command, context) : command._tag === "Import" ? importLine(command, context) : undefined
  }
  if (state._tag === "Guided") {
    if (command._tag !== "RecordGuideUpdate") return undefined
    return state.guideOutdated ? wrongDay(command.on, context.today, state.on) ?? Result.succeed([{ _tag: "GuideUpdated", on: command.on }]) : no("GuideNotOutdated")
  }
  const common = ofMatter(state, command, context)
  if (common) return common
  switch (state._tag) {
    case "Arrived": return inArrived(state, command, context)
    case "Processing": return inProcessing(state, command, context)
    case "AwaitingCorrection": return inAwaitingCorrection(state, command, context)
    case "AwaitingPayment": return inAwaitingPayment(state, command, context)
    default: return inEnded(state, command, context)
  }
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  const cell = matrix[command._tag][state._tag]
  if (cell !== "may") return no(cell)
  // a wish that the matrix lets through and no state answers to would be a hole in one of the two: a test tries every cell
  return answer(state, command, context) ?? no("NotRegistered")
}
