/**
 * The screens of a zone without a face: what they know, what happens to it, and what they show, as plain values.
 *
 * @module
 */
export type { Problem } from "./backend/Problem.ts"
export { problemOf } from "./backend/problemOf.ts"
export type {
  AnsweredQuestion, ApplicantDraft, ApplicationDraft, Certainty, DisclosedItem, Followed, Lacking, OpeningDayShown, PublicBackend, Submitted, SupplementDraft, ZoneArea, ZoneInfo
} from "./backend/PublicBackend.ts"
export type { Begun, PublicRoomsBackend } from "./backend/PublicRoomsBackend.ts"
export type { AccountShown, DeedKind, DeedShown, KioskShown } from "./backend/AccountShown.ts"
export type { BankHit } from "./backend/BankHit.ts"
export type { AssetShown, FacilitySheet, MaterialShown, NeedShown, OpeningShown, RoundOutcome, RoundShown, StockShown } from "./backend/FacilitySheet.ts"
export type { HandOverLine, HandOverList, HandOverOutcome } from "./backend/HandOverList.ts"
export type { Alike, CompetenceShown, IntakeCheck } from "./backend/IntakeCheck.ts"
export type { Owed } from "./backend/Owed.ts"
export type { PaperAsk, PaperShown, PrintAction, PrintShown, PrintStage } from "./backend/PaperShown.ts"
export type {
  Board, CalendarShown, CountsShown, DaySheet, DoneWish, Field, MatterInfo, Moves, OwedItem, Post, Reckoned, RegisterLine, RegisterPage, RegisterQuery,
  ReportShown, RoomInfo, Session, StaffBackend, Upload, WishDraft, WishStanding
} from "./backend/StaffBackend.ts"
export type { ReadingSheet, SheetChoices, VisitShown, VisitSums } from "./backend/ReadingSheet.ts"
export type { SheetOffer } from "./backend/SheetOffer.ts"
export type { SheetsBackend } from "./backend/SheetsBackend.ts"
export type { AbsenceShown, DayMark, GapShown, HolderShown, PostShown, SheetDay, StaffSheet } from "./backend/StaffSheet.ts"
export type { ShownCell, ShownPersonal } from "./backend/ShownCell.ts"
export { type Child, h, type Props } from "./view/h.ts"
export type { Attribute, ChosenFile, ElementView, EventName, Given, Say, View } from "./view/View.ts"
export { runScreen, type Running } from "./screen/runScreen.ts"
export { keyed, type Screen, type Step, step, type Subscription, type Task } from "./screen/Screen.ts"
export type { ApplicantFilling, ApplyDraft, ApplyPart, ApplyPlace } from "./kiosk/apply/ApplyDraft.ts"
export { kiosk } from "./kiosk/kiosk.ts"
export type { KioskDeed, KioskMessage, KioskNews } from "./kiosk/KioskMessage.ts"
export type { Applying, KioskFace, KioskModel, KioskPage, Mending, Printing, Talking, Trouble } from "./kiosk/KioskModel.ts"
export type { KioskOutside, PrintOutcome } from "./kiosk/KioskOutside.ts"
export { kioskDefaults, type KioskProps, type Offer } from "./kiosk/KioskProps.ts"
export { type Messages as KioskMessages, messages as kioskMessages } from "./kiosk/messages.ts"
export { openingNow, type OpeningNow } from "./page/openingNow.ts"
export { type Plan, type PlannedArea, type PlannedDoor, planOf } from "./page/planOf.ts"
export { type ZoneMessages, zoneMessages } from "./page/zoneMessages.ts"
export {
  zonePage, zonePageDefaults, type ZonePageMessage, type ZonePageModel, type ZonePageOutside, type ZonePageProps
} from "./page/zonePage.ts"
export { counter } from "./counter/counter.ts"
export type { CounterMessage } from "./counter/CounterMessage.ts"
export type { CounterModel, CounterProps } from "./counter/CounterModel.ts"
export type { CounterOutside, SavedFile } from "./counter/CounterOutside.ts"
export { type CounterWords, messages as counterMessages } from "./counter/messages.ts"
export { inspector } from "./inspector/inspector.ts"
export type { InspectorMessage } from "./inspector/InspectorMessage.ts"
export type { InspectorModel, InspectorProps, Readiness } from "./inspector/InspectorModel.ts"
export type { InspectorBackend, InspectorOutside } from "./inspector/InspectorOutside.ts"
export type { Kept } from "./inspector/Kept.ts"
export { type InspectorWords, messages as inspectorMessages } from "./inspector/messages.ts"
export type { Surveying, SurveySource } from "./inspector/SurveySource.ts"
