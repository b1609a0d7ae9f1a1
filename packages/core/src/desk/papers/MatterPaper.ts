/** A paper that a matter has: what it is, which fact issued it, what has to be handed in for it, and how it is made. */
import type { Calendar } from "date-fns-holiday-cn"
import type * as Effect from "effect/Effect"
import type { Issued } from "../../paper/issuePaper.ts"
import type { Context } from "../../rules/Room.ts"
import type { Personal } from "../../terms/Personal.ts"
import type { PersonalKind } from "../../terms/PersonalKind.ts"
import type { PaperWord, PaperWords } from "./PaperWords.ts"

/** What papers say of the office. */
export interface PaperOffice {
  /** The agency that writes and seals. */
  readonly name: string
  /** Whom people may ask. */
  readonly contact?: string
  readonly reviewAuthority?: string
  readonly court?: string
  /** The zone by name. */
  readonly place?: string
}

/** What a paper is made of besides its matter. */
export interface PaperContents<E, R> {
  readonly office: PaperOffice
  /** The civil day in China: on papers that no fact has dated yet. */
  readonly today: string
  readonly words?: PaperWords
  /** Opens personal data whole, or fails; whoever hands it in records what for. */
  readonly reveal: (personal: Personal, kind: PersonalKind) => Effect.Effect<string, E, R>
  /** What the rules were on a day: for terms that no fact carries. */
  readonly contextOn: (day: string) => Effect.Effect<Context, E, R>
  /** With its forecast where due dates are told as provisional. */
  readonly calendar: Calendar
  /** What a QR code on it may hold. */
  readonly lookUp?: string
  /** That it was given out before. */
  readonly copy?: boolean
}

/** A word that a paper takes; `needed` where it is not made without it, unless the office says it. */
export interface AskedWord {
  readonly word: PaperWord
  readonly needed: boolean
  /** How many, of a list that must have so many. */
  readonly count?: number
}

/** A paper of a matter. */
export interface MatterPaper {
  /** What it is, e.g. `receipt`; a further one of the same kind has its number behind, e.g. `extension-notice-2`, for ever. */
  readonly paper: string
  /** In Chinese, for a list. */
  readonly title: string
  /** Which of several it is, e.g. the id of the consultation. */
  readonly key?: string
  /** The fact that issued it, by its place in the history from 0; left out where none did yet, and it may be issued now. */
  readonly issuedBy?: number
  readonly asks: ReadonlyArray<AskedWord>
  /** The paper, or what is missing. Personal data is opened one by one, and only when nothing else is missing. */
  readonly make: <E, R>(contents: PaperContents<E, R>) => Effect.Effect<Issued, E, R>
}
