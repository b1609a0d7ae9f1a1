/**
 * Where an application stands. What cannot be, cannot be typed: only what was received has terms that run, only what was replied can
 * be delivered.
 */
import type { TermClock } from "../calendar/TermClock.ts"
import type { Due, Limit, Undetermined } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Personal } from "../terms/Personal.ts"
import type { Fee } from "./Fee.ts"
import type { Intake } from "./Intake.ts"
import type { Outcome } from "./Outcome.ts"
import type { Part } from "./Part.ts"
import type { Party, Position } from "./Party.ts"
import type { Remedy } from "./Remedy.ts"
import type { RemedyAdvice } from "./RemedyAdvice.ts"
import type { AnyReply } from "./Reply.ts"
import type { ReplyKind } from "./ReplyKind.ts"
import type { Route } from "./Route.ts"

/** The application itself, and what accompanies it from the first day to the archive. */
export interface Application extends Omit<Intake, "subject" | "help"> {
  readonly number: string
  readonly subject: "information" | "ownRecords"
  readonly help: NonNullable<Intake["help"]> | readonly []
  readonly filledInBy?: string
  readonly competence?: Basis
  /** Where it must be passed on to, until when; with the day it was. */
  readonly handOver?: { readonly limit: Limit; readonly done?: { readonly on: string; readonly to: string; readonly late: boolean; readonly receivedBy?: string; readonly receivedOn?: string } }
  readonly handedOverOn?: string
  /** Other requests of the same form, with the numbers that they went on under. */
  readonly parts: ReadonlyArray<{ readonly id: string; readonly description: Personal; readonly number?: string }>
  readonly remedies: ReadonlyArray<Remedy>
}

/** Not received yet as the law sees it. */
export interface Awaiting {
  /** What must still happen, and until when it must be tried. */
  readonly owed?: { readonly limit: Limit; readonly remedy: string }
  readonly contacts: ReadonlyArray<{ readonly on: string; readonly reached: boolean; readonly note?: string }>
}

/** A correction that was asked for; it is asked for once. */
export interface Correction {
  readonly askedOn: string
  readonly parts: ReadonlyArray<Part>
  readonly guidance: string
  /** Asked after the 7 working days. */
  readonly late: boolean
  readonly limit: Limit
  readonly goodReason?: Personal
  readonly correctedOn?: string
}

/** An opinion that was asked for. `through` is the last day that is not counted; none while the answer is awaited. */
export interface Consultation {
  readonly id: string
  readonly party: Party
  readonly sentOn: string
  readonly receivedOn?: string
  readonly opinion: Limit
  readonly through?: string
  readonly position?: Position | "silent" | "notAwaited"
  readonly notifiedOn?: string
}

/** A granted extension, until when the applicant must be told, and whether that was done. */
export interface Extension {
  readonly on: string
  readonly workingDays: number
  readonly tellBy: Limit
  readonly notifiedOn?: string
}

/** What runs and has been done since the day of receipt. */
export interface Work {
  readonly receivedOn: string
  readonly basis: Basis
  /** Until when the reply is owed; while opinions are awaited, counted as if each came on its last day. */
  readonly limit: Limit
  /** The clock of the reply with what has happened only. */
  readonly clock: TermClock
  /** The 7 working days for asking for a correction. */
  readonly notice: Limit
  readonly missing: ReadonlyArray<Part>
  /** The day of the 接收回执; none while a part is missing. */
  readonly receiptOn?: string
  readonly correction?: Correction
  readonly consultations: ReadonlyArray<Consultation>
  readonly extensions: ReadonlyArray<Extension>
  readonly reasons?: { readonly askedOn: string; readonly limit: Limit; readonly given?: { readonly on: string; readonly reasons: Personal } }
  readonly delayed: boolean
  readonly fee?: { readonly chargedOn: string; readonly fee: Fee; readonly basis: Basis; readonly noticeOn?: string; readonly payment?: Limit; readonly paidOn?: string }
  readonly review?: { readonly on: string; readonly releasable: boolean; readonly touchesThirdParty: boolean }
}

/** How it ended, with what the register keeps of the way there. */
export interface Ending {
  readonly on: string
  readonly kind: ReplyKind
  readonly outcome: Outcome
  readonly receivedOn?: string
  readonly due?: Due | Undetermined
  /** What the due date was counted from; none for a line of an older register. */
  readonly clock?: TermClock
  readonly extendedBy?: number
  readonly reply?: AnyReply
  readonly advice?: RemedyAdvice
  readonly consultations: ReadonlyArray<Consultation>
  /** Third parties who objected in vain and must be told, by the ids of their consultations. */
  readonly toNotify: ReadonlyArray<string>
  readonly delivered?: { readonly on: string; readonly inTime?: boolean; readonly route?: Route }
  readonly proposed: boolean
}

/** A matter with a number. */
export type Matter =
  | { readonly _tag: "Arrived"; readonly application: Application; readonly awaiting: Awaiting }
  | { readonly _tag: "Processing"; readonly application: Application; readonly work: Work }
  | { readonly _tag: "AwaitingCorrection"; readonly application: Application; readonly work: Work & { readonly correction: Correction } }
  | { readonly _tag: "AwaitingPayment"; readonly application: Application; readonly work: Work & { readonly fee: NonNullable<Work["fee"]> } }
  | { readonly _tag: "Replied"; readonly application: Application; readonly ending: Ending }
  | { readonly _tag: "Concluded"; readonly application: Application; readonly ending: Ending }
  | { readonly _tag: "Archived"; readonly application: Application; readonly ending: Ending; readonly archivedOn: string }

/** Nothing yet · told where to go, which is no application · a matter with a number. */
export type State =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Guided"; readonly on: string; readonly to: string; readonly contact?: string; readonly guide: Basis; readonly guideOutdated: boolean }
  | Matter
