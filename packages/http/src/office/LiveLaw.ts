/**
 * The law of an office as it stands on the day that it is asked: rules come into force at midnight, and a notice may be added at any time.
 * It is a `Law` whose parts are looked up when they are read, so that desks that were made of it follow.
 */
import { civilDay, type Law, lawFor } from "@zone/core/desk"
import type { PackError, RulePack } from "@zone/core/rules"
import { type Calendar, createCalendar, lastStatutoryYear, type Notice, notices as known } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import type { OfficeOptions } from "./OfficeOptions.ts"

/** How far ahead the forecast goes by the statute where no notice is out. */
const AHEAD = 3

/** A law that follows the day, and takes further notices. */
export interface LiveLaw extends Law {
  /** The law on another day, by the notices that are known now. */
  readonly on: (day: string) => Result.Result<Law, PackError>
  /** Adds a year's notice, or puts it in the place of an earlier one. Throws `InvalidNotice` for one that is none. */
  readonly add: (notice: Notice) => void
  /** The calendar with one more notice, which is not added. Throws `InvalidNotice` likewise. */
  readonly calendarWith: (notice: Notice) => { readonly calendar: Calendar; readonly forecast: Calendar | undefined }
}

type Sources = Pick<OfficeOptions, "also" | "forecast" | "pack" | "tier" | "venue"> & { readonly packs: ReadonlyArray<RulePack> }

/** `now` gives milliseconds since 1970; fails where the packs cannot be resolved today. */
export const makeLiveLaw = (
  { also = ["cn/remedies"], forecast = true, pack, packs, tier, venue }: Sources, added: ReadonlyArray<Notice>, now: () => number
): Result.Result<LiveLaw, PackError> => {
  // of one year the later one counts, e.g. one that was added over an older file
  let extra = added.filter(({ year }, i) => !added.slice(i + 1).some((later) => later.year === year))
  const lastYear = Math.max(...known.map(({ year }) => year ?? 0))
  const calendarsOf = (notices: ReadonlyArray<Notice>) => {
    const sorted = notices.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0))
    const through = Math.min(lastStatutoryYear, Math.max(lastYear, ...sorted.map(({ year }) => year ?? 0)) + AHEAD)
    return { calendar: createCalendar({ notices: sorted }), forecast: forecast ? createCalendar({ notices: sorted, forecastThrough: through }) : undefined }
  }
  const withOne = (notice: Notice) => [...extra.filter(({ year }) => year !== notice.year), notice]
  let calendars = calendarsOf(extra)
  const on = (day: string): Result.Result<Law, PackError> =>
    lawFor({ packs, pack, on: day, calendar: calendars.calendar, venue, tier, also, ...(calendars.forecast && { forecast: calendars.forecast }) })

  let asked = now()
  let day = civilDay(asked)
  const first = on(day)
  if (Result.isFailure(first)) return Result.fail(first.failure)
  let law = first.success
  const current = (): Law => {
    // it is asked many times for a request, and the day is worked out once for a second
    const at = now()
    if (Math.floor(at / 1000) === Math.floor(asked / 1000)) return law
    asked = at
    const today = civilDay(at)
    if (today !== day) {
      const next = on(today)
      // what cannot be resolved from some day on is the packs' mistake: the office goes on by the rules that it has
      if (Result.isSuccess(next)) law = next.success
      day = today
    }
    return law
  }
  const live = {
    on: (asked: string) => (asked === day ? Result.succeed(current()) : on(asked)),
    add: (notice: Notice) => {
      const next = withOne(notice)
      calendars = calendarsOf(next)
      extra = next
      law = Result.getOrElse(on(day), () => law)
    },
    calendarWith: (notice: Notice) => calendarsOf(withOne(notice))
  }
  const parts = ["book", "calendar", "forecast", "also", "place", "window"] as const
  for (const part of parts) Object.defineProperty(live, part, { enumerable: true, get: () => current()[part] })
  return Result.succeed(live as LiveLaw)
}
