/**
 * Counts a run to its last day. Spans that are left out are jumped over whole, so the work grows with their number and never
 * with the number of days.
 */
import { type Calendar, CalendarGap } from "date-fns-holiday-cn"
import { addWorkingDays, differenceInWorkingDays, isWorkingDay, nextWorkingDay } from "date-fns-holiday-cn/iso"
import { addDays } from "./addDays.ts"
import { addMonths } from "./addMonths.ts"
import { dayNumber } from "./dayNumber.ts"
import { isPlainDate } from "./PlainDate.ts"
import type { Run } from "./Run.ts"

/** A day after the year 9999 has no name, and every calendar ends long before it. */
const named = (date: string, { from, through }: Calendar): string => {
  if (isPlainDate(date)) return date
  throw new CalendarGap(date, from, through)
}

/** How one unit is counted. `between` counts the days after `from` that lie before `before`. */
interface Counting {
  readonly counts: (day: string) => boolean
  readonly add: (day: string, count: number) => string
  readonly between: (from: string, before: string) => number
}

const inWorkingDays = (calendar: Calendar): Counting => {
  const options = { calendar }
  return {
    counts: (day) => isWorkingDay(day, options),
    add: (day, count) => addWorkingDays(day, count, options),
    between: (from, before) => differenceInWorkingDays(before, from, options) - (isWorkingDay(before, options) ? 1 : 0)
  }
}

const inCalendarDays: Counting = {
  counts: () => true,
  add: addDays,
  between: (from, before) => dayNumber(before) - dayNumber(from) - 1
}

const count = ({ countsFirstDay, excluded, from }: Run, total: number, { add, between, counts }: Counting): string => {
  let position = from
  let left = total
  const startsOut = excluded.some((span) => span.from <= from && from <= span.through)
  if (countsFirstDay && !startsOut && counts(from)) left -= 1
  for (const span of excluded) {
    if (span.through <= position) continue
    if (span.from > position) {
      if (add(position, left) < span.from) break
      left -= between(position, span.from)
    }
    position = span.through
  }
  return add(position, left)
}

/** The last day counted, and the due date: the same but where a last day off moves on. @internal */
export interface Limit {
  readonly counted: string
  readonly date: string
}

/** @internal */
export const limitOf = (run: Run, calendar: Calendar): Limit => {
  const { extension, from, length, term } = run
  if (term.unit === "workingDay") {
    const date = count(run, length + extension, inWorkingDays(calendar))
    return { counted: date, date }
  }
  const total = length + extension
  const days = term.unit === "month" ? dayNumber(named(addMonths(from, total), calendar)) - dayNumber(from) : total
  const counted = named(count(run, days, inCalendarDays), calendar)
  const moves = term.movesOffHolidays?.value === true && !isWorkingDay(counted, { calendar })
  return { counted, date: moves ? nextWorkingDay(counted, { calendar }) : counted }
}
