/**
 * The client of an office's server: typed by the API, small, for browsers and anything with `fetch`.
 *
 * @module
 */
export type { Account, Deed, DeedKind } from "../api/AccountsGroup.ts"
export type { BoardShown, CalendarShown, DaySheet, Event, Moves, OwedItem, ReportShown, Statistics } from "../api/BoardGroup.ts"
export type { Upload } from "../api/FilesGroup.ts"
export type { HandOverLine, HandOverList, HandOverOutcome } from "../api/HandOverGroup.ts"
export type { Alike, CompetenceShown, IntakeCheck } from "../api/IntakeCheck.ts"
export type { Kiosk } from "../api/KiosksGroup.ts"
export type {
  Cell, Column, DoneWish, Field, Happened, MatterShown, Owed, Reckoned, RegisterLine, RegisterPage, RoomInfo, ShownPersonal, WishOfRoom, WishStanding
} from "../api/MatterShown.ts"
export type { PaperAsk, PaperEvent, PaperForm, PaperShown, PrintAction, PrintShown, PrintStage } from "../api/PaperShown.ts"
export type { Disclosed, Followed, Lacking, PublicApplicant, PublicApplication, PublicRoom, PublicSupplement, Question, Submitted, ZonePage } from "../api/PublicGroup.ts"
export type { QuestionDraft, QuestionHit, QuestionVersion } from "../api/QuestionsGroup.ts"
export type {
  AssetShown, FacilitySheet, HolderShown, PostShown, ReadingSheet, RoundOutcome, RoundShown, SheetDay, SheetOffer, StaffSheet, VisitShown, VisitSums
} from "../api/SheetsGroup.ts"
export type { Post, Session } from "../api/StaffOnly.ts"
export { type ClientOptions, makeClient } from "./makeClient.ts"
export type { Listening, ZoneClient } from "./ZoneClient.ts"
export { type ProblemBody, ZoneProblem } from "./ZoneProblem.ts"
