/** What every function on `Date` may be told: the calendar to count on, and the zone to read dates in. */
import type { Calendar } from "./Calendar.ts"

/** date-fns's context: makes a date in some zone from any date, e.g. `tz("Asia/Urumqi")` of `@date-fns/tz`. */
export type ContextFn<D extends Date> = (value: Date | number | string) => D

/** Options of the functions on `YYYY-MM-DD` strings. */
export interface CalendarOptions {
  /** The calendar to count on; the built-in one when left out. */
  readonly calendar?: Calendar | undefined
}

/** Options of the functions on `Date`. */
export interface Options<D extends Date = Date> extends CalendarOptions {
  /** In which zone a date is read as a civil day, and written back; China (UTC+8) when left out. */
  readonly in?: ContextFn<D> | undefined
}
