/** When a place is open on a day, whether it is open now, and on what day something counts as handed in at its counter. */
import { type Calendar, CalendarGap as Gap } from "date-fns-holiday-cn"
import { isWorkingDay } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import { addDays } from "../calendar/addDays.ts"
import { CalendarGap } from "../calendar/ClockError.ts"
import { dayNumber } from "../calendar/dayNumber.ts"
import type { Basis } from "../terms/Basis.ts"
import type { OpeningException, OpeningHours, OpeningSpan } from "./OpeningHours.ts"
import type { Season } from "./Season.ts"

/** When it is open on a day: the spans in their order, none where it is closed, and then why. */
export interface Opening {
  readonly spans: ReadonlyArray<OpeningSpan>
  /** `dayOff` no working day · `weekday` not on this day of the week · `season` no hours in this part of the year · `exception` told so. */
  readonly closed?: "dayOff" | "weekday" | "season" | "exception"
  /** What says that it is otherwise than usual on this day. */
  readonly exception?: OpeningException
}

/** The day on which something counts as handed in at a counter. */
export interface Submission {
  readonly day: string
  /** Whether the counter was still to close on the day that it was handed in. */
  readonly inHours: boolean
  /** No text says so: an interpretation (⚖). */
  readonly basis: Basis
}

/** A season over the new year runs from its first day to the end of the year, and from its beginning to the last. */
const within = (day: string, { from, through }: Season): boolean => {
  const date = day.slice(5)
  return from <= through ? from <= date && date <= through : from <= date || date <= through
}

/** 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

const inOrder = (spans: ReadonlyArray<OpeningSpan>): ReadonlyArray<OpeningSpan> =>
  spans.map(({ closes, opens }) => ({ opens, closes })).toSorted((one, other) => (one.opens < other.opens ? -1 : one.opens > other.opens ? 1 : 0))

/**
 * The same for whoever knows otherwise which days are worked; `undefined` where they do not know, and then so is the answer.
 *
 * @internal
 */
export const openingBy = ({ exceptions, seasons, weekdays }: OpeningHours, day: string, works: (day: string) => boolean | undefined): Opening | undefined => {
  const told = exceptions
    .filter(({ from, through }) => from <= day && day <= through)
    .reduce<OpeningException | undefined>((last, each) => (last && last.toldOn > each.toldOn ? last : each), undefined)
  if (told) return { spans: inOrder(told.spans), ...(told.spans.length === 0 && { closed: "exception" as const }), exception: told }
  if (weekdays) {
    if (!weekdays.some((each) => each === weekdayOf(day))) return { spans: [], closed: "weekday" }
  } else {
    const worked = works(day)
    if (worked === undefined) return undefined
    if (!worked) return { spans: [], closed: "dayOff" }
  }
  const spans = inOrder(seasons.filter((season) => within(day, season)))
  return spans.length === 0 ? { spans, closed: "season" } : { spans }
}

/**
 * When a place is open on a day.
 *
 * Days are civil days in China, `YYYY-MM-DD`, times `HH:MM`. Fails with `CalendarGap` where the place is open on working days and no
 * notice settles whether this is one.
 *
 * @example Summer hours, 中秋, and a make-up Sunday
 * ```ts
 * import * as Result from "effect/Result"
 * import { openingOn, type OpeningHours } from "@zone/core/rules"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const hours: OpeningHours = {
 *   seasons: [{ from: "05-01", through: "09-30", opens: "09:00", closes: "12:00" }, { from: "05-01", through: "09-30", opens: "14:30", closes: "18:00" }],
 *   exceptions: [], basis: { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "示例办法第一条" }
 * }
 * const on = (day: string) => Result.getOrThrow(openingOn(hours, day, chinaCalendar))
 * on("2026-09-21").spans.map(({ closes }) => closes) // => ["12:00", "18:00"]
 * on("2026-09-25").closed // => "dayOff"
 * on("2026-09-20").spans.length // => 2
 * on("2026-11-30").closed // => "season"
 * ```
 */
export const openingOn = (hours: OpeningHours, day: string, calendar: Calendar): Result.Result<Opening, CalendarGap> => {
  try {
    return Result.succeed(openingBy(hours, day, (each) => isWorkingDay(each, { calendar }))!)
  } catch (error) {
    // the calendar's one foreseen refusal becomes a value; anything else is a defect and passes
    if (!(error instanceof Gap)) throw error
    return Result.fail(new CalendarGap({ date: error.date, from: error.from, through: error.through }))
  }
}

const parts = (at: string): readonly [day: string, time: string] => [at.slice(0, 10), at.slice(11, 16)]

/**
 * Whether a place is open at a moment, `YYYY-MM-DDTHH:MM` in China. At the minute of its closing it is closed. Fails as `openingOn` does.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { isOpenAt, type OpeningHours } from "@zone/core/rules"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const hours: OpeningHours = {
 *   seasons: [{ from: "01-01", through: "12-31", opens: "09:00", closes: "17:00" }],
 *   exceptions: [], basis: { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "示例办法第一条" }
 * }
 * Result.getOrThrow(isOpenAt(hours, "2026-09-21T16:59", chinaCalendar)) // => true
 * Result.getOrThrow(isOpenAt(hours, "2026-09-21T17:00", chinaCalendar)) // => false
 * ```
 */
export const isOpenAt = (hours: OpeningHours, at: string, calendar: Calendar): Result.Result<boolean, CalendarGap> => {
  const [day, time] = parts(at)
  return Result.map(openingOn(hours, day, calendar), ({ spans }) => spans.some(({ closes, opens }) => opens <= time && time < closes))
}

/** A place that is closed for longer than this is closed for good. */
const LONGEST = 400

/**
 * The day on which something counts as handed in at a counter at a moment: that day until the counter closes, before it opens and over
 * noon too; the next day that it is open, from its closing on and on a day that it is closed. No text says so: it is a reading (⚖), and
 * the basis of the hours says interpretation. Nothing for a counter that does not open within 400 days.
 *
 * @param at - `YYYY-MM-DDTHH:MM`, civil time in China
 * @example A terminal in the evening before 中秋: the counter opens on Monday 28 September
 * ```ts
 * import * as Result from "effect/Result"
 * import { type OpeningHours, submissionAt } from "@zone/core/rules"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const hours: OpeningHours = {
 *   seasons: [{ from: "01-01", through: "12-31", opens: "09:00", closes: "17:00" }],
 *   exceptions: [], basis: { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "示例办法第一条" }
 * }
 * Result.getOrThrow(submissionAt(hours, "2026-09-24T16:30", chinaCalendar))?.day // => "2026-09-24"
 * Result.getOrThrow(submissionAt(hours, "2026-09-24T19:30", chinaCalendar))?.day // => "2026-09-28"
 * Result.getOrThrow(submissionAt(hours, "2026-09-24T19:30", chinaCalendar))?.basis.reading // => "interpretation"
 * ```
 */
export const submissionAt = (hours: OpeningHours, at: string, calendar: Calendar): Result.Result<Submission | undefined, CalendarGap> => {
  const [first, time] = parts(at)
  const basis: Basis = { ...hours.basis, reading: "interpretation" }
  for (let day = first, i = 0; i < LONGEST; day = addDays(day, 1), i++) {
    const opening = openingOn(hours, day, calendar)
    if (Result.isFailure(opening)) return Result.fail(opening.failure)
    const last = opening.success.spans.reduce((latest, { closes }) => (closes > latest ? closes : latest), "")
    if (last !== "" && (day > first || time < last)) return Result.succeed({ day, inHours: day === first, basis })
  }
  return Result.succeed(undefined)
}
