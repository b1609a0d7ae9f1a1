/** A paper of a matter before anybody's data is opened for it: what it opens, the day whose rules it asks for, and how it is drawn. */
import type { Calendar } from "date-fns-holiday-cn"
import type { Issued } from "../../paper/issuePaper.ts"
import type { Context } from "../../rules/Room.ts"
import type { Personal } from "../../terms/Personal.ts"
import type { PersonalKind } from "../../terms/PersonalKind.ts"
import type { MatterPaper, PaperOffice } from "./MatterPaper.ts"
import type { PaperWords } from "./PaperWords.ts"

/** What a draft is drawn with. @internal */
export interface Given {
  readonly office: PaperOffice
  readonly today: string
  readonly words: PaperWords
  readonly calendar: Calendar
  /** Of the day that the draft asks for; of today where it asks for none. */
  readonly context: Context
  readonly lookUp: string | undefined
  readonly copy: boolean
  /** What was opened of the data that the draft names. */
  readonly read: (personal: Personal) => string
}

/** @internal */
export interface Draft extends Omit<MatterPaper, "make"> {
  readonly opens: ReadonlyArray<{ readonly personal: Personal; readonly kind: PersonalKind }>
  readonly lawOn?: string
  readonly draw: (given: Given) => Issued
}
