/** Days to measure on: thousands of different ones, in an order without a pattern, the same at every run. */
import { chance } from "./chance.ts"
import { daysAfter } from "./daysAfter.ts"

const length = 864e5

/** `count` days from `from` to `through`, `YYYY-MM-DD`; most of them differ. */
export const pickDays = (count: number, from: string, through: string): ReadonlyArray<string> => {
  const next = chance(20261121)
  const span = (Date.parse(through) - Date.parse(from)) / length + 1
  return Array.from({ length: count }, () => daysAfter(from, Math.floor(next() * span)))
}
