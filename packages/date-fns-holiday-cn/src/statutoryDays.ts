/**
 * The days off that 《全国年节及纪念日放假办法》 (2024 revision, in force from 2025) gives every citizen: 13 a year.
 *
 * The lunar dates come from the table beside this file; a test compares them with two other almanacs.
 */
import { ALMANAC, ALMANAC_FIRST_YEAR } from "./data/ALMANAC.ts"
import { formatDay } from "./engine/formatDay.ts"
import { toDayNumber } from "./engine/toDayNumber.ts"
import { InvalidInput } from "./InvalidInput.ts"

/** A statutory day off. */
export interface StatutoryDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly name: string
}

/** The last year that the almanac reaches. */
export const lastStatutoryYear: number = ALMANAC_FIRST_YEAR + ALMANAC.length - 1

/**
 * The 13 statutory days off of a year, in order; where two fall together the date comes twice.
 *
 * @throws {@link InvalidInput} outside 2025–2040: before, an earlier law was in force; after, the almanac ends
 * @example
 * ```ts
 * import { statutoryDays } from "date-fns-holiday-cn/calendar"
 *
 * statutoryDays(2027)[1] // => { date: "2027-02-05", name: "春节" }
 * statutoryDays(2041) // throws InvalidInput
 * ```
 */
export const statutoryDays = (year: number): ReadonlyArray<StatutoryDay> => {
  const row = ALMANAC[year - ALMANAC_FIRST_YEAR]
  if (row === undefined || typeof year !== "number") {
    throw new InvalidInput(year, `a year from ${ALMANAC_FIRST_YEAR} to ${lastStatutoryYear}`)
  }
  const lunar = row.split(" ").map((mmdd) => toDayNumber(year, +mmdd.slice(0, 2), +mmdd.slice(2)))
  const [spring, qingming, dragonBoat, midAutumn] = lunar
  const run = (name: string, from: number, length: number) =>
    Array.from({ length }, (_, i): StatutoryDay => ({ date: formatDay(from + i), name }))
  return [
    ...run("元旦", toDayNumber(year, 1, 1), 1),
    ...run("春节", spring! - 1, 4),
    ...run("清明节", qingming!, 1),
    ...run("劳动节", toDayNumber(year, 5, 1), 2),
    ...run("端午节", dragonBoat!, 1),
    ...run("中秋节", midAutumn!, 1),
    ...run("国庆节", toDayNumber(year, 10, 1), 3)
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
