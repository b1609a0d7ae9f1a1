/** The day that lies a number of working days after (sign 1) or before (sign -1) another; 0 stays where it is. */
import type { Calendar } from "../Calendar.ts"
import { FIRST } from "../data/FIRST.ts"
import { InvalidInput } from "../InvalidInput.ts"
import { knownDay } from "./knownDay.ts"

/** @internal */
export const shift = (calendar: Calendar, day: number, count: number, sign: 1 | -1): number => {
  if (!Number.isInteger(count)) throw new InvalidInput(count, "a whole number")
  knownDay(calendar, day)
  const { kinds, rank, select } = calendar
  const step = count * sign
  if (!step) return day
  // forth, the day itself is counted already; back, it is not to be counted
  const found = select[step > 0 ? rank[day]! + step - 1 : rank[day - 1]! + step]
  return found ?? knownDay(calendar, step > 0 ? kinds.length : FIRST - 1)
}
