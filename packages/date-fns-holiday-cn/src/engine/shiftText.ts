/** Moves a `YYYY-MM-DD` by working days, forth (1) or back (-1), by the caller's options. */
import { chinaCalendar } from "../chinaCalendar.ts"
import type { CalendarOptions } from "../Options.ts"
import { formatDay } from "./formatDay.ts"
import { parseDay } from "./parseDay.ts"
import { shift } from "./shift.ts"

/** @internal */
export const shiftText = (
  day: string,
  count: number,
  sign: 1 | -1,
  { calendar = chinaCalendar }: CalendarOptions = {}
): string => formatDay(shift(calendar, parseDay(day), count, sign))
