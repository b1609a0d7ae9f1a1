/**
 * Makes a calendar from the built-in notices and more: the next year's notice, local rules, a forecast.
 *
 * Nothing is guessed on the way: an empty notice, a missing year, or a notice that works on a statutory day off is refused.
 */
import type { Calendar } from "./Calendar.ts"
import { chinaCalendar } from "./chinaCalendar.ts"
import { ALMANAC_FIRST_YEAR } from "./data/ALMANAC.ts"
import { BUILT_IN, LAST } from "./data/COVERAGE.ts"
import { FIRST } from "./data/FIRST.ts"
import { STATUTE } from "./data/STATUTE.ts"
import { checkNotice, type Run } from "./engine/checkNotice.ts"
import { formatDay } from "./engine/formatDay.ts"
import { frozenCopy } from "./engine/frozenCopy.ts"
import { makeCalendar } from "./engine/makeCalendar.ts"
import { mark } from "./engine/mark.ts"
import { parseDay } from "./engine/parseDay.ts"
import { plainKinds } from "./engine/plainKinds.ts"
import { toDayNumber } from "./engine/toDayNumber.ts"
import { versionOf } from "./engine/versionOf.ts"
import { forecast } from "./forecast.ts"
import { InvalidInput } from "./InvalidInput.ts"
import { InvalidNotice } from "./InvalidNotice.ts"
import type { Notice, Overlay } from "./Notice.ts"
import { lastStatutoryYear, statutoryDays } from "./statutoryDays.ts"

/** What a calendar is made of, beyond the built-in notices. */
export interface CalendarParts {
  /** Further notices in order of publication: of the next years, or amendments. */
  readonly notices?: ReadonlyArray<Notice>
  /** Local rules, laid over the notices in this order. */
  readonly overlays?: ReadonlyArray<Overlay>
  /** Forecast the years without a notice up to this one (at most 2040); without it they are a `CalendarGap`. */
  readonly forecastThrough?: number
}

const apply = (kinds: Uint8Array, id: string, runs: ReadonlyArray<Run>): void => {
  for (const { from, length, path, worked } of runs) {
    if (from < FIRST || from + length > kinds.length) {
      throw new InvalidNotice(id, path, `${formatDay(from)} lies outside the years that the calendar knows`)
    }
    mark(kinds, from, length, worked)
  }
}

const longer = (kinds: Uint8Array, year: number): Uint8Array => {
  const more = plainKinds(toDayNumber(year, 12, 31))
  more.set(kinds)
  return more
}

/** No notice works on a day that the statute gives: such a one is misread, or not complete yet. */
const requireStatutoryDays = ({ id }: Notice, lastYear: number, kinds: Uint8Array): void => {
  for (let year = ALMANAC_FIRST_YEAR; year <= Math.min(lastYear, lastStatutoryYear); year++) {
    const missing = statutoryDays(year).find(({ date }) => kinds[parseDay(date)] !== 2)
    if (missing) {
      throw new InvalidNotice(id, "off", `${missing.date} (${missing.name}) is off by statute, and is not off by this notice`)
    }
  }
}

const forecastOverlay = (from: number, through: number): Overlay => ({
  ...STATUTE,
  id: "forecast",
  off: Array.from({ length: through - from + 1 }, (_, i) => forecast(from + i)).flat().map(({ date, inLieu, name }) => ({
    name: inLieu ? `${name}补假` : name,
    from: date,
    through: date
  })),
  work: []
})

/**
 * Makes an immutable calendar: the built-in notices, then `notices`, then a forecast if one is asked for, then `overlays`; the
 * later word wins, day by day. What is handed in is copied.
 *
 * The version is a hash of the days: the same days give the same version on any machine.
 *
 * @throws {@link InvalidNotice} when a notice names no day or one day twice, leaves a year out, works on a statutory day off,
 * or lacks a field; {@link InvalidInput} when `forecastThrough` is no year that the forecast reaches
 * @example The years to come
 * ```ts
 * import { createCalendar } from "date-fns-holiday-cn/calendar"
 * import { addWorkingDays, describeDay } from "date-fns-holiday-cn/iso"
 *
 * const calendar = createCalendar({ forecastThrough: 2030 })
 * addWorkingDays("2026-12-10", 20, { calendar }) // => "2027-01-08"
 * describeDay("2027-01-08", { calendar }).certainty // => "provisional"
 * ```
 */
export const createCalendar = (parts: CalendarParts = {}): Calendar => {
  const { forecastThrough, notices = [], overlays = [] } = frozenCopy(parts)
  let kinds: Uint8Array = chinaCalendar.kinds.slice()
  let lastYear = +formatDay(LAST).slice(0, 4)

  for (const notice of notices) {
    const runs = checkNotice(notice)
    const { id, year } = notice
    if (year !== null && !Number.isInteger(year)) throw new InvalidNotice(id, "year", "expected a whole number, or null")
    if (year !== null && year > lastYear) {
      if (year !== lastYear + 1) throw new InvalidNotice(id, "year", `there is no notice for ${lastYear + 1} before it`)
      lastYear = year
      kinds = longer(kinds, year)
    }
    apply(kinds, id, runs)
    requireStatutoryDays(notice, lastYear, kinds)
  }

  const laid = [...overlays]
  if (forecastThrough !== undefined && forecastThrough !== lastYear) {
    if (!Number.isInteger(forecastThrough) || forecastThrough < lastYear || forecastThrough > lastStatutoryYear) {
      throw new InvalidInput(forecastThrough, `a year from ${lastYear} to ${lastStatutoryYear} in forecastThrough`)
    }
    kinds = longer(kinds, forecastThrough)
    laid.unshift(frozenCopy(forecastOverlay(lastYear + 1, forecastThrough)))
  }
  for (const overlay of laid) apply(kinds, overlay.id, checkNotice(overlay))

  const settled = toDayNumber(lastYear, 12, 24)
  const version = versionOf(settled, kinds, BUILT_IN + notices.length)
  return Object.freeze({ ...makeCalendar(version, settled, kinds), added: notices, overlays: Object.freeze(laid) })
}
