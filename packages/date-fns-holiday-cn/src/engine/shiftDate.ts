/** Moves a `Date` by working days, forth (1) or back (-1), by the caller's options. */
import { chinaCalendar } from "../chinaCalendar.ts"
import type { Options } from "../Options.ts"
import { civilDay } from "./civilDay.ts"
import { moveDate } from "./moveDate.ts"
import { shift } from "./shift.ts"

/** @internal */
export const shiftDate = <D extends Date>(
  date: Date | number,
  count: number,
  sign: 1 | -1,
  { calendar = chinaCalendar, in: context }: Options<D> = {}
): D => {
  const day = civilDay(date, context)
  return moveDate(date, shift(calendar, day, count, sign) - day, context)
}
