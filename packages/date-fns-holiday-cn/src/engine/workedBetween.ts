/** Every worked day from one day to another, both included; descending when the second is earlier, as date-fns does. */
import type { Calendar } from "../Calendar.ts"
import { knownDay } from "./knownDay.ts"

/** @internal */
export const workedBetween = (calendar: Calendar, start: number, end: number): Array<number> => {
  if (start > end) return workedBetween(calendar, end, start).reverse()
  const { rank, select } = calendar
  return select.slice(rank[knownDay(calendar, start) - 1], rank[knownDay(calendar, end)])
}
