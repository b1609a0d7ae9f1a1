/** What a check finds out about the file of a year. */

/** A day that the file names. */
export interface NamedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly name: string
  readonly off: boolean
}

/** A day that the file and the built-in notice see differently; `undefined` where one of them does not name it. */
export interface Difference {
  readonly date: string
  readonly file: "off" | "work" | undefined
  readonly notice: "off" | "work" | undefined
  /** The document number of the built-in notice. */
  readonly number: string | null
}

export interface YearReport {
  readonly year: number
  /** In order. */
  readonly days: ReadonlyArray<NamedDay>
  /** How many days off the statute of that year gives. */
  readonly statutory: number
  /** Weekdays off minus weekend days worked: as many as the statutory days, unless the notice gives or takes some. */
  readonly balance: number
  /** Whether a notice of that year is built in. */
  readonly known: boolean
  /** Empty for a year that is not known. */
  readonly differences: ReadonlyArray<Difference>
  /** In Chinese. */
  readonly warnings: ReadonlyArray<string>
}
