/** What is read out of an old ledger: the applications in it, the lines that cannot be taken and why, and every line passed over. */
import type * as Redacted from "effect/Redacted"
import type { ApplicantKind } from "../application/ApplicantKind.ts"
import type { Outcome } from "../application/Outcome.ts"
import type { RegisterRow } from "../application/RegisterRow.ts"
import type { Channel } from "../terms/Channel.ts"

/** The columns of a ledger that are understood. */
export type LedgerField =
  | "number" | "arrivedOn" | "receivedOn" | "channel" | "applicantKind" | "applicant" | "description" | "addressee"
  | "handedOverOn" | "due" | "extendedBy" | "endedOn" | "outcome" | "deliveredOn" | "inTime" | "archivedOn"

/** How this ledger is written, where it goes beyond the usual. */
export interface LedgerMapping {
  /** Further titles of columns, e.g. `{ number: ["流水号"] }`. */
  readonly columns?: { readonly [field in LedgerField]?: ReadonlyArray<string> }
  /** Further words for ends, kinds of applicants and channels, e.g. `{ 给了: "disclosed" }`. */
  readonly outcomes?: { readonly [word: string]: Outcome }
  readonly applicantKinds?: { readonly [word: string]: ApplicantKind }
  readonly channels?: { readonly [word: string]: Channel }
  /** What holds for every line of a ledger that has no such column. */
  readonly defaults?: Partial<Pick<RegisterRow, "addressee" | "channel" | "applicantKind">>
  /** Numbers that the register already has. */
  readonly taken?: ReadonlySet<string>
}

/** What a line says, ready to become a register row once the vault has sealed what is personal. */
export interface LedgerEntry {
  readonly line: number
  readonly row: Omit<RegisterRow, "applicant" | "description">
  readonly applicant: Redacted.Redacted
  readonly description: Redacted.Redacted
  /** The due date that the ledger tells; the register counts its own. */
  readonly due?: string
  /** What was taken although it is unusual, in Chinese. */
  readonly remarks: ReadonlyArray<string>
}

/** Something in a line that has to be put right. Lines count from 1, columns are letters as in Excel. */
export interface LedgerFault {
  readonly line: number
  /** Empty for a fault of the whole line. */
  readonly column: string
  readonly field: LedgerField
  /** The title of the column, or the usual one where the ledger has none. */
  readonly title: string
  /** What was there; never for a column with personal data. */
  readonly given: string
  /** What would be right, in Chinese. */
  readonly expected: string
}

/** A ledger, line by line: every line is in exactly one of `entries`, `rejected` and `passed`. */
export interface Ledger {
  readonly entries: ReadonlyArray<LedgerEntry>
  /** The lines that were not taken, each with all that is wrong in it. */
  readonly rejected: ReadonlyArray<{ readonly line: number; readonly faults: ReadonlyArray<LedgerFault> }>
  /** Lines that are no applications. */
  readonly passed: ReadonlyArray<{ readonly line: number; readonly why: "title" | "header" | "blank" | "totals" | "note" }>
  /** Columns that were not understood and are not taken over, with how many cells they fill. */
  readonly unread: ReadonlyArray<{ readonly column: string; readonly title: string; readonly filled: number }>
}
