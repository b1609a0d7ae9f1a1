/** Adds months to a civil day, as Chinese law counts them. */
import { dayNumberOf } from "./dayNumber.ts"

/**
 * Adds months to a `YYYY-MM-DD`: the day of the same number, or the last day of a month that has none.
 *
 * @basis 《中华人民共和国民法典》第二百零二条
 * @example
 * ```ts
 * import { addMonths } from "@zone/core/calendar"
 *
 * addMonths("2026-03-15", 6) // => "2026-09-15"
 * addMonths("2026-08-31", 6) // => "2027-02-28"
 * ```
 */
export const addMonths = (date: string, months: number): string => {
  const total = +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1 + months
  const first = (n: number): number => dayNumberOf(Math.floor(n / 12), (n % 12) + 1, 1)
  const day = Math.min(+date.slice(8), first(total + 1) - first(total))
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}
