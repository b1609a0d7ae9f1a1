/** The readers of a zone on a day on one page. It names nobody. */
import type { Basis, Role } from "@zone/core/terms"
import type { SheetOffer } from "./SheetOffer.ts"

/** What some visits add up to. */
export interface VisitSums {
  readonly visits: number
  readonly ways: { readonly online: number; readonly paper: number }
  readonly lookedUp: number
  readonly missed: number
  readonly helped: number
  readonly pages: number
  readonly deliveries: number
  readonly handedOut: number
  readonly suggestions: number
  readonly open: number
}

/** A visit, in words. */
export interface VisitShown {
  readonly id: string
  readonly version: number
  /** When it was written down. */
  readonly at: string
  readonly by: { readonly id: string; readonly role: Role }
  readonly status: string
  readonly ways: ReadonlyArray<string>
  readonly lookedUp: ReadonlyArray<{ readonly topic: string; readonly result: string; readonly met: boolean; readonly answer?: string }>
  readonly help: ReadonlyArray<string>
  readonly pages: number
  readonly deliveries: ReadonlyArray<string>
  readonly handedOut: ReadonlyArray<string>
  readonly rulesTold: boolean
  readonly suggests: boolean
  readonly offers: ReadonlyArray<SheetOffer>
}

/** Something to choose from. */
export type SheetChoices = ReadonlyArray<{ readonly value: string; readonly zh: string }>

/** The sheet. */
export interface ReadingSheet {
  readonly today: string
  readonly day: string
  readonly zone: string
  /** That of the office first. */
  readonly zones: ReadonlyArray<string>
  readonly visits: ReadonlyArray<VisitShown>
  readonly sums: { readonly day: VisitSums; readonly month: VisitSums; readonly before: VisitSums }
  readonly topics: ReadonlyArray<{ readonly topic: string; readonly times: number; readonly found: number; readonly missed: number; readonly open: number }>
  readonly usual: ReadonlyArray<string>
  readonly choices: { readonly ways: SheetChoices; readonly results: SheetChoices; readonly difficulties: SheetChoices; readonly copies: SheetChoices; readonly deliveries: SheetChoices }
  readonly rules: ReadonlyArray<{ readonly what: string; readonly basis: Basis }>
  readonly may: boolean
}
