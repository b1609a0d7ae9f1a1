/** How many working days lie after one day, up to and with another; negative when the other is earlier. */
import type { Calendar } from "../Calendar.ts"
import { knownDay } from "./knownDay.ts"

/** @internal */
export const difference = (calendar: Calendar, later: number, earlier: number): number =>
  calendar.rank[knownDay(calendar, later)]! - calendar.rank[knownDay(calendar, earlier)]!
