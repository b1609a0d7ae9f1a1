/** Where an enquiry stands. What cannot be, cannot be typed: only what was answered can be delivered, only what ended opened again. */
import type { Limit } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Personal } from "../terms/Personal.ts"
import type { ProposedQuestion } from "./AcceptedEntry.ts"
import type { BankSearch } from "./BankSearch.ts"
import type { AnswerRoute, EnquiryAnswer } from "./EnquiryAnswer.ts"
import type { EarlierAnswer } from "./EnquiryRow.ts"
import type { EnquiryEnd } from "./EnquiryEnd.ts"
import type { EnquiryIntake } from "./EnquiryIntake.ts"

/** A comparison of the answer with what is online. */
export interface SourceCheck {
  readonly on: string
  readonly online: string
  readonly same: boolean
  readonly basis: Basis
  readonly correctedOn?: string
}

/** A question and answer that may enter the bank. */
export interface Proposal extends ProposedQuestion {
  readonly on: string
  readonly unit: string
  readonly by: string
  readonly basis: Basis
  readonly result?: "accepted" | "declined"
}

/** A unit that the enquiry was given on to. */
export interface Referral {
  readonly to: string
  readonly on: string
  readonly late: boolean
  readonly limit?: Limit
  readonly basis: Basis
  readonly confirmedOn?: string
}

/** The enquiry itself, and what accompanies it from the first day to the last. */
export interface Enquiry extends Omit<EnquiryIntake, "enquirer"> {
  readonly number: string
  readonly name?: Personal
  readonly contact?: Personal
  /** The clause that asks to search the bank first. */
  readonly bankFirst?: Basis
  readonly search?: BankSearch
  /** To be answered at once or given on: since when, on what basis, until when. */
  readonly since: string
  readonly assign: Basis
  readonly referBy?: Limit
  readonly referral?: Referral
  /** The day of the last thing that happened: nothing may be recorded for a day before it. */
  readonly last: string
  readonly reopened?: { readonly on: string; readonly earlier: EarlierAnswer }
  readonly check?: SourceCheck
  readonly proposal?: Proposal
}

/** An answer that was given. */
export interface Given {
  readonly on: string
  readonly answer: EnquiryAnswer
  readonly by: string
  readonly atOnce: boolean
  readonly basis: Basis
  readonly attempts: ReadonlyArray<{ readonly on: string; readonly by: AnswerRoute; readonly note?: string }>
}

/** How it ended. */
export interface Ending {
  readonly on: string
  readonly end: EnquiryEnd
  readonly given?: Given
  readonly delivered?: { readonly on: string; readonly by: AnswerRoute; readonly inTime?: boolean }
  readonly guidedTo?: string
  readonly application?: string
}

/** An enquiry with a number. */
export type Matter =
  | { readonly _tag: "Registered"; readonly enquiry: Enquiry }
  | { readonly _tag: "Referred"; readonly enquiry: Enquiry & { readonly referral: Referral } }
  | { readonly _tag: "Answered"; readonly enquiry: Enquiry; readonly given: Given }
  | { readonly _tag: "Closed"; readonly enquiry: Enquiry; readonly ending: Ending }

/** Nothing yet, or an enquiry with a number. */
export type State = { readonly _tag: "Nothing" } | Matter
