/** Which facts a wish about the programme brings about, or why it is refused: first where it stands, then what the wish says. */
import * as Result from "effect/Result"
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { matrix } from "./matrix.ts"
import { no } from "./Refusal.ts"
import type { SiteUnits } from "./SitePlan.ts"
import type { State } from "./State.ts"
import { appraiseYear, reappraise } from "./wishes/appraiseYear.ts"
import { acceptRoster, callForRoster, returnRoster, submitRoster } from "./wishes/callForRoster.ts"
import { planSite, wrongUnits } from "./wishes/planSite.ts"
import { recordDone, withdrawDone } from "./wishes/recordDone.ts"
import { recount } from "./wishes/recount.ts"
import { endReports, excuseRound, recordReport, startReports } from "./wishes/startReports.ts"
import { closeSupervision, giveMark, openSupervision, orderMending, recheckMended, recordVisit, reportMended, withdrawMark } from "./wishes/openSupervision.ts"
import type { Decided, In, Wish } from "./wishes/Wish.ts"

const same = (a: SiteUnits, b: SiteUnits): boolean =>
  a.guide === b.guide && a.lead === b.lead && a.responsible.length === b.responsible.length && a.responsible.every((unit, i) => unit === b.responsible[i])

const assignUnits = ({ units }: Wish<"AssignUnits">, { site }: In<"Building">, context: Context): Decided =>
  wrongUnits(units, context) ?? Result.succeed(same(units, site.units) ? [] : [{ _tag: "UnitsAssigned", on: context.today, units }])

const begin = (command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "PlanSite": return planSite(command, context)
    case "CallForRoster": return callForRoster(command, context)
    case "StartReports": return startReports(command, context)
    case "OpenSupervision": return openSupervision(command, context)
    case "Appraise": return appraiseYear(command, context)
    default: return undefined
  }
}

const inSite = (state: In<"Building">, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "AssignUnits": return assignUnits(command, state, context)
    case "RecordDone": return recordDone(command, state, context)
    case "WithdrawDone": return withdrawDone(command, state, context)
    case "DropSite": return Result.succeed([{ _tag: "SiteDropped", on: context.today, reason: command.reason }])
    default: return undefined
  }
}

const inSubmitted = (state: In<"Submitted">, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "SubmitRoster": return submitRoster(command, state, context)
    case "ReturnRoster": return returnRoster(command, state, context)
    case "AcceptRoster": return acceptRoster(state, context)
    default: return undefined
  }
}

const inReports = (state: In<"Reporting">, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordReport": return recordReport(command, state, context)
    case "ExcuseRound": return excuseRound(command, state, context)
    case "EndReports": return endReports(command, state, context)
    default: return undefined
  }
}

const inSupervision = (state: In<"Supervising">, command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordVisit": return recordVisit(command, state, context)
    case "OrderMending": return orderMending(command, state, context)
    case "ReportMended": return reportMended(command, state, context)
    case "RecheckMended": return recheckMended(command, state, context)
    case "Criticise":
    case "AddBonus": return giveMark(command, state, context)
    case "WithdrawMark": return withdrawMark(command, state, context)
    case "CloseSupervision": return closeSupervision(state, context)
    default: return undefined
  }
}

const answer = (state: State, command: Command, context: Context): Decided | undefined => {
  if (command._tag === "Recount") return recount(state, context)
  switch (state._tag) {
    case "Nothing": return begin(command, context)
    case "Building": return inSite(state, command, context)
    case "Built": return command._tag === "WithdrawDone" ? withdrawDone(command, state, context) : undefined
    case "Called":
    case "Returned": return command._tag === "SubmitRoster" ? submitRoster(command, state, context) : undefined
    case "Submitted": return inSubmitted(state, command, context)
    case "Reporting": return inReports(state, command, context)
    case "Supervising": return inSupervision(state, command, context)
    case "Closed": return command._tag === "WithdrawMark" ? withdrawMark(command, state, context) : undefined
    case "Appraised": return command._tag === "Reappraise" ? reappraise(command, state, context) : undefined
    default: return undefined
  }
}

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  const cell = matrix[command._tag][state._tag]
  if (cell !== "may") return no(cell, context)
  // a wish that the matrix lets through and no state answers to would be a hole in one of the two: a test tries every cell
  return answer(state, command, context) ?? no("NotBegun", context)
}
