/** Which facts a wish about a post brings about, or why the rules say no: first where the post stands, then what the wish says. */
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { no } from "./Refusal.ts"
import type { Post, State } from "./State.ts"
import { approveAbsence, comeBack, declineAbsence, leave, recordSuddenAbsence, requestAbsence, takeOver } from "./wishes/requestAbsence.ts"
import { appoint, endTenure, mendShortfall, recordCertificate } from "./wishes/appoint.ts"
import { appraise, grantAllowance, recordReturnNotice, recordViolation, returnStaff } from "./wishes/appraise.ts"
import { abolishPost, establishPost, renewNeeds } from "./wishes/establishPost.ts"
import { recount } from "./wishes/recount.ts"
import { hearReports, recordTraining, solveDifficulty } from "./wishes/recordTraining.ts"
import type { Decided } from "./wishes/Wish.ts"

const ofPost = (command: Exclude<Command, { readonly _tag: "EstablishPost" }>, post: Post, context: Context): Decided => {
  switch (command._tag) {
    case "RenewNeeds": return renewNeeds(post, context)
    case "AbolishPost": return abolishPost(command, post, context)
    case "Appoint": return appoint(command, post, context)
    case "MendShortfall": return mendShortfall(command, post, context)
    case "RecordCertificate": return recordCertificate(command, post, context)
    case "EndTenure": return endTenure(command, post, context)
    case "RequestAbsence": return requestAbsence(command, post, context)
    case "ApproveAbsence": return approveAbsence(command, post, context)
    case "DeclineAbsence": return declineAbsence(command, post, context)
    case "TakeOver": return takeOver(command, post, context)
    case "Leave": return leave(command, post, context)
    case "RecordSuddenAbsence": return recordSuddenAbsence(command, post, context)
    case "Return": return comeBack(command, post, context)
    case "RecordTraining": return recordTraining(command, post, context)
    case "HearReports": return hearReports(command, post, context)
    case "SolveDifficulty": return solveDifficulty(command, post, context)
    case "Appraise": return appraise(command, post, context)
    case "RecordViolation": return recordViolation(command, post, context)
    case "GrantAllowance": return grantAllowance(command, post, context)
    case "ReturnStaff": return returnStaff(command, post, context)
    case "RecordReturnNotice": return recordReturnNotice(command, post, context)
    default: return recount(post, context)
  }
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  if (command._tag === "EstablishPost") return state._tag === "Nothing" ? establishPost(command, context) : no("AlreadyEstablished", context)
  if (state._tag === "Nothing") return no("NotEstablished", context)
  // who was returned is told even after the post is no more
  if (state._tag === "Abolished" && command._tag !== "RecordReturnNotice") return no("PostAbolished", context)
  return ofPost(command, state.post, context)
}
