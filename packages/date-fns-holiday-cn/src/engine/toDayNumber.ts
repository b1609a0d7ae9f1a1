/** From a civil date to a day number: days since 1970-01-01, in whole numbers. What is no date becomes another day's number, or NaN. */

/** @internal */
export const toDayNumber = (year: number, month: number, day: number): number => {
  // the year begins in March, so that the leap day is its last
  const y = month < 3 ? year - 1 : year
  return 365 * y + (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0) + (((153 * ((month + 9) % 12) + 2) / 5) | 0) + day - 719469
}
