/** What the page at each place knows. */
import type {
  Board, CalendarShown, CountsShown, DaySheet, MatterInfo, Moves, Reckoned, RegisterPage, ReportShown
} from "../backend/StaffBackend.ts"
import type { ShownPersonal } from "../backend/ShownCell.ts"
import type { HandOverList, HandOverOutcome } from "../backend/HandOverList.ts"
import type { IntakeCheck } from "../backend/IntakeCheck.ts"
import type { PaperShown } from "../backend/PaperShown.ts"
import type { Problem } from "../backend/Problem.ts"
import type { AccountsPage, PasswordPage } from "./access/AccountsPage.ts"
import type { BoardFilter, RegisterFilter } from "./CounterMessage.ts"
import type { FormState } from "./form/FormState.ts"
import type { Loaded } from "./Loaded.ts"
import type { Revealing } from "./Revealing.ts"
import type { SheetPage } from "./sheets/SheetPage.ts"

/** The day sheet. */
export interface TodayPage { readonly at: "today"; readonly sheet: Loaded<DaySheet> }

/** The board of what is owed. */
export interface BoardPage { readonly at: "board"; readonly board: Loaded<Board>; readonly filter: BoardFilter }

/** The register of a room. */
export interface RegisterPageState {
  readonly at: "register"
  readonly room: string
  readonly filter: RegisterFilter
  readonly name: string
  /** Whether the lines are those of a name. */
  readonly byName: boolean
  readonly lines: Loaded<RegisterPage>
  /** Lines were asked for further down, not anew. */
  readonly further: boolean
  readonly exporting: Loaded<number>
}

/** A new matter, and what was seen before it is taken in. */
export interface BeginPage {
  readonly at: "begin"
  readonly room: string
  readonly form?: FormState
  readonly check?: Loaded<IntakeCheck>
  /** For what the check was made, as text; it is made anew where that has changed. */
  readonly checked?: string
  /** Sent as soon as the check is back and there is nothing that anybody has to look at. */
  readonly sends?: boolean
}

/** What is passed on the same day. */
export interface HandOverPage {
  readonly at: "handOver"
  readonly list: Loaded<HandOverList>
  /** The lines that are ticked, by their ids, and who signs for them, by the agency. */
  readonly ticked: ReadonlyArray<string>
  readonly receivers: { readonly [agency: string]: string }
  readonly passing: Loaded<ReadonlyArray<HandOverOutcome>>
  /** The key of the click, kept until it has come back. */
  readonly key?: string
}

/** What somebody else did while a form was open. */
export interface Overtaken { readonly seen: number; readonly problem?: Problem }

/** A matter. */
export interface MatterPage {
  readonly at: "matter"
  readonly room: string
  readonly id: string
  readonly matter: Loaded<MatterInfo>
  readonly reckoning: Loaded<ReadonlyArray<Reckoned>>
  readonly papers: Loaded<ReadonlyArray<PaperShown>>
  /** What is being done with a paper on the printer, and what came of it. */
  readonly printing?: { readonly paper: string; readonly sending: boolean; readonly problem?: Problem }
  readonly form?: FormState
  readonly revealing?: Revealing
  readonly revealed: { readonly [path: string]: ShownPersonal }
  /** Somebody else was faster: what happened after this version is new to whoever sits here. */
  readonly overtaken?: Overtaken
  /** What was done last, in Chinese. */
  readonly done?: string
  /** The newest version that anybody told of. */
  readonly newest: number
}

/** Statistics of a year by month. */
export interface StatisticsPage { readonly at: "statistics"; readonly year: number; readonly counts: Loaded<ReadonlyArray<CountsShown>> }

/** The annual report. */
export interface ReportPage {
  readonly at: "report"
  readonly year: number
  readonly report: Loaded<ReportShown>
  readonly cell?: { readonly table: string; readonly row: string; readonly column: string }
}

/** The working calendar, and a notice that may be added. */
export interface CalendarPage {
  readonly at: "calendar"
  readonly year: number
  readonly calendar: Loaded<CalendarShown>
  readonly notice: string
  readonly noticeFault?: string
  readonly moves: Loaded<Moves>
  /** The notice is being recorded. */
  readonly recording?: boolean
}

/** A page. */
export type Page = TodayPage | BoardPage | HandOverPage | RegisterPageState | BeginPage | MatterPage | StatisticsPage | ReportPage | CalendarPage | SheetPage | AccountsPage | PasswordPage
