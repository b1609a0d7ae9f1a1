/**
 * The API as data: no server, nothing of a machine. It may be shared with a browser.
 *
 * @module
 */
export { Api } from "./Api.ts"
export {
  BoardGroup, BoardShown, CalendarShown, DaySheet, Event, Moves, OwedItem, ReportShown, Statistics
} from "./BoardGroup.ts"
export { FilesGroup, Upload } from "./FilesGroup.ts"
export { HandOverGroup, HandOverLine, HandOverList, HandOverOutcome } from "./HandOverGroup.ts"
export { Alike, CompetenceShown, IntakeCheck } from "./IntakeCheck.ts"
export { Kiosk, KiosksGroup } from "./KiosksGroup.ts"
export { PaperAsk, PaperEvent, PaperForm, PaperShown, PrintAction, PrintShown, PrintStage } from "./PaperShown.ts"
export { MattersGroup } from "./MattersGroup.ts"
export {
  AnyDue, Cell, Column, DoneWish, Field, Happened, MatterShown, Owed, Reckoned, RegisterLine, RegisterPage, RoomInfo, ShownPersonal, WishOfRoom, WishStanding
} from "./MatterShown.ts"
export {
  Broken, Conflict, Forbidden, Gone, Malformed, Missing, Problems, Refused, Stale, TooLarge, TooMany, Unauthorised, Unavailable, Unsupported
} from "./Problems.ts"
export {
  CurrentKiosk, Disclosed, Followed, KioskOnly, Lacking, PublicApplicant, PublicApplication, PublicGroup, PublicRoom, PublicSupplement, Question, Submitted, ZonePage
} from "./PublicGroup.ts"
export { QuestionDraft, QuestionHit, QuestionsGroup, QuestionVersion } from "./QuestionsGroup.ts"
export { Request } from "./Request.ts"
export { SessionGroup } from "./SessionGroup.ts"
export {
  AssetShown, FacilitySheet, HolderShown, PostShown, ReadingSheet, RoundOutcome, RoundShown, SheetDay, SheetOffer, SheetsGroup, StaffSheet, VisitShown, VisitSums
} from "./SheetsGroup.ts"
export { CurrentSession, Post, Session, StaffOnly } from "./StaffOnly.ts"
export { SystemGroup } from "./SystemGroup.ts"
