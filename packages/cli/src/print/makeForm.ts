/** Makes a blank paper of the desk, as the rules of a place want it where there are any. */
import {
  applicationFlow, applicationForm, type DeskItem, type DeskPaper, type Issued, ledgerSheet, type PaperFrame, ratingForm, readerRules, sampleApplicationForm, suggestionForm
} from "@zone/core/paper"
import type { RuleBook } from "@zone/core/rules"
import { foiRegulation } from "@zone/packs/cn/foi-regulation"

/** What a paper is made of. */
export interface FormSources {
  readonly date: string
  readonly copies?: number
  readonly agency?: string
  readonly place?: string
  readonly book?: RuleBook
  /** What the rules say of it. */
  readonly item?: DeskItem
}

/** The papers that this makes: all but the list of contacts, whose data only the office has. */
export type BlankPaper = Exclude<DeskPaper, "contact-sheet">

const plain = { copies: 1, sheet: "A4", laminated: false, sides: "one" } as const

export const makeForm = (paper: BlankPaper, { agency, book, copies, date, item, place }: FormSources): Issued => {
  const ticket = item?.ticket ?? plain
  const frame: PaperFrame = {
    date,
    ...(item && { basis: item.basis }),
    ticket: copies === undefined ? ticket : { ...ticket, copies }
  }
  const at = place === undefined ? {} : { place }
  const by = agency === undefined ? {} : { agency }
  const makers: { readonly [each in BlankPaper]: () => Issued } = {
    "application-form": () => applicationForm({ ...frame, ...by }),
    "application-form-sample": () => sampleApplicationForm({ ...frame, ...by }),
    "suggestion-form": () => suggestionForm({ ...frame, ...at }),
    "rating-form": () => ratingForm({ ...frame, ...at }),
    "application-flow": () => applicationFlow({ ...frame, terms: { ...foiRegulation.terms, ...book?.terms } }),
    "reader-rules": () => readerRules({ ...frame, place: place ?? "政务公开专区", ...(book && { book }) }),
    "ledger-applications": () => ledgerSheet({ ...frame, ...at, kind: "applications" }),
    "ledger-suggestions": () => ledgerSheet({ ...frame, ...at, kind: "suggestions" }),
    "ledger-enquiries": () => ledgerSheet({ ...frame, ...at, kind: "enquiries" }),
    "ledger-readings": () => ledgerSheet({ ...frame, ...at, kind: "readings" }),
    "ledger-complaints": () => ledgerSheet({ ...frame, ...at, kind: "complaints" })
  }
  return makers[paper]()
}
