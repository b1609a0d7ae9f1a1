/**
 * Ring 3, the room `programme`: how zones come to be built: sites with milestones, rosters, recurring reports, supervision, appraisal.
 *
 * @module
 */
export {
  AppraisalInputs, AppraisalLine, AppraisalMeasure, AppraisalResult, AppraisalRules, AppraisedZone, Tally
} from "./AppraisalInputs.ts"
export { appraise } from "./appraise.ts"
export type { Command } from "./Command.ts"
export type { Fact } from "./Fact.ts"
export { type FilledRoster, fillRoster } from "./fillRoster.ts"
export { Mark, MarkKind } from "./Mark.ts"
export { matrix, standings } from "./matrix.ts"
export { type Milestone, milestonesFor, type SiteSetting } from "./milestonesFor.ts"
export { NamedDay } from "./NamedDay.ts"
export { ProgrammeKind, ProgrammeStatus } from "./ProgrammeStatus.ts"
export type { Refusal as ProgrammeRefusal } from "./Refusal.ts"
export { ReportInterval } from "./ReportInterval.ts"
export { room } from "./room.ts"
export { RosterBounds, RosterColumn, RosterEntry, RosterField, RosterPost } from "./RosterEntry.ts"
export { type RosterForm, rosterForm } from "./rosterForm.ts"
export type { Row as ProgrammeRow } from "./row.ts"
export { schedule, type ScheduleBar } from "./schedule.ts"
export { OwnMilestone, SitePlan, SiteTask, SiteUnits } from "./SitePlan.ts"
export type { Appraisal, Campaign, Found, Roster, Round, Series, Site, State, Submission, Task } from "./State.ts"
export { type ProgrammeStep, stepsFor } from "./stepsFor.ts"
export { TaskStanding, taskStanding } from "./taskStanding.ts"
export { zoneInputs, type ZoneRecords } from "./zoneInputs.ts"
