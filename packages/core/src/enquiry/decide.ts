/** Which facts a wish about an enquiry brings about, or why not: first where it stands, then what the wish says. */
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { matrix } from "./matrix.ts"
import { no } from "./Refusal.ts"
import type { Matter, State } from "./State.ts"
import { answer, closeUnreached, deliver, recordAnswer, recordAttempt } from "./wishes/answer.ts"
import { checkSource, recordCorrection } from "./wishes/checkSource.ts"
import { guide, reopen, takeOver, withdraw } from "./wishes/guide.ts"
import { proposeEntry, reviewEntry } from "./wishes/proposeEntry.ts"
import { addContact, receive, recordSearch } from "./wishes/receive.ts"
import { recount } from "./wishes/recount.ts"
import { confirmReferral, refer, returnReferral } from "./wishes/refer.ts"
import type { Decided, In } from "./wishes/Wish.ts"

const inRegistered = (state: In<"Registered">, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordSearch": return recordSearch(command, context)
    case "Answer": return answer(command, state, context)
    case "Refer": return refer(command, state, context)
    case "Guide": return guide(command, state, context)
    default: return undefined
  }
}

const inReferred = (state: In<"Referred">, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "ConfirmReferral": return confirmReferral(command, state, context)
    case "ReturnReferral": return returnReferral(command, state, context)
    case "RecordAnswer": return recordAnswer(command, state, context)
    default: return undefined
  }
}

const inAnswered = (state: In<"Answered" | "Closed">, command: Command, context: Context): Decided | undefined => {
  if (command._tag === "Deliver") return deliver(command, state, context)
  if (state._tag === "Closed") return command._tag === "Reopen" ? reopen(command, state, context) : undefined
  if (command._tag === "RecordAttempt") return recordAttempt(command, state, context)
  return command._tag === "CloseUnreached" ? closeUnreached(command, state, context) : undefined
}

/** What may be wished in several states. */
const ofMatter = (state: Matter, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "AddContact": return addContact(command, context)
    case "Recount": return recount(state, context)
    case "Withdraw": return withdraw(command, state, context)
    case "TakeOver": return takeOver(command, state, context)
    case "RecordSourceCheck": return checkSource(command, state, context)
    case "RecordCorrection": return recordCorrection(command, state, context)
    case "ProposeEntry": return proposeEntry(command, state, context)
    case "AcceptEntry":
    case "DeclineEntry": return reviewEntry(command, state, context)
    default: return undefined
  }
}

const decided = (state: State, command: Command, context: Context): Decided | undefined => {
  if (state._tag === "Nothing") return command._tag === "Receive" ? receive(command, context) : undefined
  const common = ofMatter(state, command, context)
  if (common) return common
  switch (state._tag) {
    case "Registered": return inRegistered(state, command, context)
    case "Referred": return inReferred(state, command, context)
    default: return inAnswered(state, command, context)
  }
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  const cell = matrix[command._tag][state._tag]
  if (cell !== "may") return no(cell, context)
  // a wish that the matrix lets through and no state answers to would be a hole in one of the two: a test tries every cell
  return decided(state, command, context) ?? no("NotRegistered", context)
}
