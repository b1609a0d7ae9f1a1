/** The weekday of a day number since 1970, 0 Monday … 6 Sunday. */

/** @internal */
export const weekdayOf = (day: number): number => (day + 3) % 7
