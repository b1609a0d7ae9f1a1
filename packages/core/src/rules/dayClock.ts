/** A day that somebody named, as a clock: due on the day itself, whether it is worked or not ⚖. */
import type { TermClock } from "../calendar/TermClock.ts"
import type { Basis } from "../terms/Basis.ts"

/** @internal */
export const dayClock = (title: string, day: string, basis: Basis): TermClock => {
  const countsFirstDay = { value: true, basis: { ...basis, reading: "interpretation" } } as const
  return { term: { id: "on-day", title, length: 1, unit: "calendarDay", startsOn: "该日", countsFirstDay, basis }, start: day, effects: [] }
}
