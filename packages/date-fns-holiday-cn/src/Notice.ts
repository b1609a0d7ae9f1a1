/**
 * A holiday notice as data: who said it, where it can be read, and which days it names.
 *
 * Days belong to the notice that names them, whatever year they lie in; a later notice wins over an earlier one day by day.
 */

/** Where a day's status can be looked up. */
export interface Citation {
  /** The document's title in Chinese. */
  readonly title: string
  /** The document number, e.g. `国办发明电〔2025〕7号`; null when it is not known. */
  readonly number: string | null
  /** The day the document bears, `YYYY-MM-DD`; null when it is not known. */
  readonly date: string | null
  /** Where it can be read. */
  readonly address: string
}

/** Consecutive days off for one festival, both ends included, `YYYY-MM-DD`. */
export interface DaysOff {
  readonly name: string
  readonly from: string
  readonly through: string
}

/** One day that is worked although it may be a weekend, and the festival it makes up for. */
export interface DayWorked {
  readonly name: string
  readonly date: string
}

/** Days off and days worked by a local rule, e.g. 广西三月三, laid over the national notices. */
export interface Overlay extends Citation {
  readonly id: string
  readonly off: ReadonlyArray<DaysOff>
  readonly work: ReadonlyArray<DayWorked>
}

/** A State Council notice. An annual one settles its whole year; an amendment decides only the days that it names. */
export interface Notice extends Overlay {
  /** The year that an annual notice settles; null for an amendment. */
  readonly year: number | null
}

/** The notice of a whole year, as its text or a year's file gives it. */
export interface AnnualNotice extends Notice {
  readonly year: number
}
