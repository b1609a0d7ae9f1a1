/**
 * Ring 3, the room `staffing`: the posts of a zone, who holds them and stands in, their training, appraisal and return.
 *
 * @module
 */
export { AppraisalGrade, AppraisalKind } from "./AppraisalGrade.ts"
export { type Command, ConditionAnswer } from "./Command.ts"
export { excellentShare, type ExcellentShare } from "./excellentShare.ts"
export { dutySheetOf } from "./dutySheetOf.ts"
export type { DutyAbsence, DutyGap, DutyHolder, DutyLack, DutyMark, DutyNeed, DutyPost, DutySheet } from "./DutySheet.ts"
export type { Fact } from "./Fact.ts"
export { type Duty, onDuty, type OnDuty } from "./onDuty.ts"
export { PostCondition, PostNeeds } from "./PostNeeds.ts"
export type { Refusal as StaffingRefusal } from "./Refusal.ts"
export { room } from "./room.ts"
export type { Row as StaffingRow } from "./row.ts"
export type { Absence, Cover, Difficulty, Holder, Post, State, TenureEnd, WorkRecord } from "./State.ts"
export { AbsenceKind, EndingReason, PostPlace, Tenure } from "./Tenure.ts"
export { Training, TrainingKind } from "./Training.ts"
