/**
 * Tables by day: with `rank` and `select` every count is two look-ups, however long the span.
 *
 * Days are numbers since 1970-01-01, where the tables begin too. A kind is 0 workday, 1 weekend, 2 holiday, 3 make-up day, and
 * 4 for the days before the first notice; it is worked when it is a multiple of three.
 */

/** @internal */
export interface DayTable {
  readonly kinds: Uint8Array
  /** `rank[day]`: how many of the known days up to and with this one are worked. */
  readonly rank: Uint16Array
  /** `select[k]`: the k-th worked day, from 0. */
  readonly select: ReadonlyArray<number>
}
