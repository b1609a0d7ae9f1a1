/** Days since 1970-01-01 of a civil day, and back: plain arithmetic on the Gregorian calendar, no clock and no zone. */

/** @internal */
export const dayNumberOf = (civilYear: number, month: number, day: number): number => {
  // the year begins in March, so that the leap day is its last
  const year = civilYear - (month > 2 ? 0 : 1)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468
}

/** @internal */
export const dayNumber = (date: string): number => dayNumberOf(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8))

const two = (n: number): string => String(n).padStart(2, "0")

/** @internal */
export const fromDayNumber = (day: number): string => {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1)
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`
}
