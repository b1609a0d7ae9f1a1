/** Which wish may be made in which state, and what is answered where it may not: the table that every decision begins with. */
import type { Command } from "./Command.ts"
import type { Refusal } from "./Refusal.ts"
import type { State } from "./State.ts"

type Tag = Command["_tag"]
type Standing = State["_tag"]
type Cell = "may" | Refusal["_tag"]
type Row = { readonly [standing in Standing]: Cell }

/** The states, in the order of the lives of sites, rosters, reports, supervisions and appraisals. */
export const standings = [
  "Nothing", "Building", "Built", "Dropped", "Called", "Submitted", "Returned", "Accepted", "Reporting", "Ended", "Supervising", "Closed", "Appraised"
] as const satisfies ReadonlyArray<Standing>

const all = (cell: Cell): Row => Object.fromEntries(standings.map((standing) => [standing, cell])) as unknown as Row

const first: Row = { ...all("AlreadyBegun"), Nothing: "may" }
const ofSite: Row = { ...all("NotASite"), Nothing: "NotBegun", Building: "may", Built: "SiteBuilt", Dropped: "SiteDropped" }
const ofRoster: Row = {
  ...all("NotARoster"), Nothing: "NotBegun", Called: "NothingSubmitted", Submitted: "may", Returned: "AlreadyReturned", Accepted: "RosterAccepted"
}
const ofReports: Row = { ...all("NotReports"), Nothing: "NotBegun", Reporting: "may", Ended: "ReportsEnded" }
const ofSupervision: Row = { ...all("NotASupervision"), Nothing: "NotBegun", Supervising: "may", Closed: "SupervisionClosed" }

/**
 * The permitted wishes: by wish and state `may`, or the refusal. What may be made can still be refused for what it says.
 *
 * @example
 * ```ts
 * import { matrix } from "@zone/core/programme"
 *
 * matrix.AcceptRoster.Submitted // => "may"
 * matrix.AcceptRoster.Called // => "NothingSubmitted"
 * ```
 */
export const matrix: { readonly [tag in Tag]: Row } = {
  PlanSite: first,
  AssignUnits: ofSite,
  RecordDone: ofSite,
  WithdrawDone: { ...ofSite, Built: "may" },
  DropSite: ofSite,
  CallForRoster: first,
  SubmitRoster: { ...ofRoster, Called: "may", Returned: "may" },
  ReturnRoster: ofRoster,
  AcceptRoster: ofRoster,
  StartReports: first,
  RecordReport: ofReports,
  ExcuseRound: ofReports,
  EndReports: ofReports,
  OpenSupervision: first,
  RecordVisit: ofSupervision,
  OrderMending: ofSupervision,
  ReportMended: ofSupervision,
  RecheckMended: ofSupervision,
  Criticise: ofSupervision,
  AddBonus: ofSupervision,
  WithdrawMark: { ...ofSupervision, Closed: "may" },
  CloseSupervision: ofSupervision,
  Appraise: first,
  Reappraise: { ...all("NotAnAppraisal"), Nothing: "NotBegun", Appraised: "may" },
  Recount: { ...all("may"), Nothing: "NotBegun" }
}
