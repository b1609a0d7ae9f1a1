/** What is thrown when an answer needs a day that no notice has settled yet. Never a silent Monday to Friday. */

/** An answer would need a `date` that no notice settles; the calendar knows only `from … through`. */
export class CalendarGap extends RangeError {
  override readonly name = "CalendarGap"
  /** The first day needed that no notice settles, `YYYY-MM-DD`. */
  declare readonly date: string
  /** The first day that the calendar knows, `YYYY-MM-DD`. */
  declare readonly from: string
  /** The last day that the calendar knows, `YYYY-MM-DD`. */
  declare readonly through: string
  constructor(date: string, from: string, through: string) {
    super(`No notice settles ${date}, only ${from} to ${through}`)
    this.date = date
    this.from = from
    this.through = through
  }
}
