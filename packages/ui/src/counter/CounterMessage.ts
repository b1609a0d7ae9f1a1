/** Everything that can happen at the counter: what somebody does, and what comes back. What comes back to a page says for which visit. */
import type {
  Board, CalendarShown, CountsShown, DaySheet, DoneWish, Field, MatterInfo, Moves, Reckoned, RegisterPage, ReportShown, RoomInfo, Session, Upload
} from "../backend/StaffBackend.ts"
import type { ShownPersonal } from "../backend/ShownCell.ts"
import type { BankHit } from "../backend/BankHit.ts"
import type { HandOverList, HandOverOutcome } from "../backend/HandOverList.ts"
import type { IntakeCheck } from "../backend/IntakeCheck.ts"
import type { PaperShown, PrintAction, PrintShown } from "../backend/PaperShown.ts"
import type { ChosenFile } from "../view/View.ts"
import type { AccessMessage } from "./access/AccessMessage.ts"
import type { Answer } from "./Answer.ts"
import type { FormPath } from "./form/Draft.ts"
import type { Place } from "./Place.ts"
import type { SheetMessage } from "./sheets/SheetMessage.ts"

/** What is wanted of the board. */
export interface BoardFilter {
  readonly room: string
  readonly role: string
  readonly unit: string
  readonly zone: string
  readonly standing: string
  readonly workingDays: number
}

/** What is wanted of a register. */
export interface RegisterFilter {
  readonly status: string
  readonly from: string
  readonly through: string
  readonly number: string
  readonly zone: string
  /** What is overdue, or that and what is due today; empty for all. */
  readonly due: "" | "overdue" | "today"
  readonly sort: "on" | "due"
  readonly descending: boolean
}

type Back<Tag extends string, Value> = { readonly _tag: Tag; readonly visit: number; readonly answer: Answer<Value> }

/** What happens to who is logged in, and around the pages. */
export type ShellMessage =
  | { readonly _tag: "SessionIs"; readonly answer: Answer<Session>; readonly by: "start" | "login" | "post" | "keep" }
  | { readonly _tag: "TypeLogin"; readonly field: "login" | "password"; readonly value: string }
  | { readonly _tag: "LogIn" }
  | { readonly _tag: "LogOut" }
  | { readonly _tag: "LoggedOut"; readonly answer: Answer<unknown> }
  | { readonly _tag: "ChangePost"; readonly post: string }
  | { readonly _tag: "StayWithPost" }
  | { readonly _tag: "KeepSession" }
  | { readonly _tag: "RoomsAre"; readonly answer: Answer<ReadonlyArray<RoomInfo>> }
  | { readonly _tag: "Go"; readonly place: Place }
  | { readonly _tag: "Menu"; readonly open: boolean }
  /** The address was changed, by the back button for instance. */
  | { readonly _tag: "Address"; readonly address: string }
  | { readonly _tag: "Again" }
  | { readonly _tag: "Listening"; readonly listening: boolean }
  | { readonly _tag: "Happened"; readonly room: string; readonly id: string; readonly version: number }
  | { readonly _tag: "Tick"; readonly now: number }
  | { readonly _tag: "Theme"; readonly theme: "auto" | "light" | "dark" }
  | { readonly _tag: "Focus"; readonly id: string }
  | { readonly _tag: "TypeNumber"; readonly value: string }
  | { readonly _tag: "FindNumber"; readonly number: string }
  | { readonly _tag: "NumberFound"; readonly visit: number; readonly number: string; readonly answer: Answer<{ readonly room: string; readonly id: string } | undefined> }
  | { readonly _tag: "Print" }
  /** What was told of a deed that somebody did not wait for has been read. */
  | { readonly _tag: "DropLate" }

/** What happens to a form. */
export type FormMessage =
  | Back<"FormIs", Field>
  | { readonly _tag: "Typed"; readonly path: FormPath; readonly value: string }
  | { readonly _tag: "ChooseCase"; readonly path: FormPath; readonly nth: number }
  | { readonly _tag: "Include"; readonly path: FormPath; readonly included: boolean }
  | { readonly _tag: "AddItem"; readonly path: FormPath }
  | { readonly _tag: "DropItem"; readonly path: FormPath; readonly nth: number }
  | { readonly _tag: "ChoseFile"; readonly path: FormPath; readonly files: ReadonlyArray<ChosenFile> }
  /** For the file that was picked, wherever it is now. */
  | { readonly _tag: "Uploaded"; readonly pick: string; readonly answer: Answer<Upload> }
  | { readonly _tag: "TypeBank"; readonly path: FormPath; readonly value: string }
  | { readonly _tag: "SearchBank"; readonly path: FormPath }
  | (Back<"BankIs", ReadonlyArray<BankHit>> & { readonly of: string })
  | { readonly _tag: "UseBank"; readonly path: FormPath; readonly nth: number }
  | { readonly _tag: "Send" }
  | { readonly _tag: "FormKeyed"; readonly visit: number; readonly key: string }
  /** For the form that was sent under the key, wherever it is now. */
  | (Back<"Sent", DoneWish> & { readonly key: string; readonly name: string })

/** What happens on a page. */
export type PageMessage =
  | Back<"SheetIs", DaySheet>
  | Back<"BoardIs", Board>
  | { readonly _tag: "FilterBoard"; readonly filter: Partial<BoardFilter> }
  | (Back<"LinesAre", RegisterPage> & { readonly further: boolean })
  | { readonly _tag: "FilterRegister"; readonly filter: Partial<RegisterFilter> }
  | { readonly _tag: "AskRegister" }
  | { readonly _tag: "ClearRegister" }
  | { readonly _tag: "More" }
  | { readonly _tag: "TypeName"; readonly value: string }
  | { readonly _tag: "FindName" }
  | { readonly _tag: "Export" }
  | Back<"Exported", number>
  | Back<"MatterIs", MatterInfo>
  | Back<"ReckoningIs", ReadonlyArray<Reckoned>>
  | Back<"PapersAre", ReadonlyArray<PaperShown>>
  | { readonly _tag: "PrintPaper"; readonly paper: string; readonly copy: boolean }
  | { readonly _tag: "ActOnPrint"; readonly paper: string; readonly action: PrintAction }
  | (Back<"PrintIs", PrintShown> & { readonly paper: string })
  | { readonly _tag: "Check" }
  | (Back<"CheckIs", IntakeCheck> & { readonly of: string })
  | Back<"HandOversAre", HandOverList>
  | { readonly _tag: "TickLine"; readonly id: string; readonly ticked: boolean }
  | { readonly _tag: "TickAll"; readonly ticked: boolean }
  | { readonly _tag: "TypeReceiver"; readonly agency: string; readonly value: string }
  | { readonly _tag: "PassOn" }
  | (Back<"PassedOn", ReadonlyArray<HandOverOutcome>> & { readonly key: string })
  | { readonly _tag: "OpenWish"; readonly wish: string }
  | { readonly _tag: "CloseWish" }
  | { readonly _tag: "AskReveal"; readonly path: string }
  | { readonly _tag: "TypeWhy"; readonly value: string }
  | { readonly _tag: "Reveal" }
  | (Back<"Revealed", ShownPersonal> & { readonly path: string })
  | Back<"CountsAre", ReadonlyArray<CountsShown>>
  | Back<"ReportIs", ReportShown>
  | { readonly _tag: "OpenCell"; readonly table: string; readonly row: string; readonly column: string }
  | { readonly _tag: "Year"; readonly year: number }
  | Back<"CalendarIs", CalendarShown>
  | { readonly _tag: "TypeNotice"; readonly text: string }
  | { readonly _tag: "ChoseNotice"; readonly files: ReadonlyArray<ChosenFile> }
  | Back<"NoticeRead", string>
  | { readonly _tag: "TryNotice"; readonly record: boolean }
  | (Back<"MovesAre", Moves> & { readonly of: string; readonly record: boolean })

/** Anything that can happen. */
export type CounterMessage = ShellMessage | FormMessage | PageMessage | SheetMessage | AccessMessage
