/** Finds the open terms whose due dates a new calendar moves, and says which notices move them. */
import { type Calendar, type Citation, type DayKind } from "date-fns-holiday-cn"
import { notices } from "date-fns-holiday-cn/calendar"
import { describeDay } from "date-fns-holiday-cn/iso"
import * as Result from "effect/Result"
import { addDays } from "./addDays.ts"
import type { ClockError } from "./ClockError.ts"
import type { FixedDueDate } from "./FixedDueDate.ts"
import { dueDate } from "./dueDate.ts"
import type { TermClock } from "./TermClock.ts"

/** A term that still runs, with the due date that was fixed for it. */
export interface OpenClock {
  readonly id: string
  readonly clock: TermClock
  readonly due: FixedDueDate
}

/** A day that a notice published since then has named. */
export interface NewlyNamedDay {
  readonly date: string
  readonly kind: DayKind
  readonly name: string
  readonly notice: Citation
}

/** A due date that the new calendar moves, or only settles: `old` and `new` then have one date. */
export interface DueDateMoved {
  readonly _tag: "DueDateMoved" | "DueDateSettled"
  readonly id: string
  readonly old: FixedDueDate
  readonly new: FixedDueDate
  /** The days of the run that newer notices name; empty when the calendar itself was corrected. */
  readonly why: ReadonlyArray<NewlyNamedDay>
}

/** What a new calendar means for open terms. */
export interface Recomputed {
  readonly moved: ReadonlyArray<DueDateMoved>
  /** Terms whose due date the new calendar cannot tell. */
  readonly failed: ReadonlyArray<{ readonly id: string; readonly error: ClockError }>
}

/** How many notices a version stands on: `cn@2026.23+…` has 23. */
const noticesIn = (version: string): number => +(/^cn@\d{4}\.(\d+)/.exec(version)?.[1] ?? 0)

const newlyNamed = (from: string, through: string, calendar: Calendar, known: number): ReadonlyArray<NewlyNamedDay> => {
  const newer = new Set([...notices, ...(calendar.added ?? [])].slice(known).map(({ address, title }) => address + title))
  const days: Array<NewlyNamedDay> = []
  for (let date = from < calendar.from ? calendar.from : from; date <= through && date <= calendar.through; date = addDays(date, 1)) {
    const { kind, name, notice } = describeDay(date, { calendar })
    if (name !== undefined && notice && newer.has(notice.address + notice.title)) days.push({ date, kind, name, notice })
  }
  return days
}

/**
 * Counts open terms again on a new calendar. Terms whose version of the calendar is the new one are passed over.
 *
 * Gives a `DueDateMoved` for each date that moves, a `DueDateSettled` for each that stays and is provisional no more, and names
 * the days that newer notices brought. Nothing is changed: what to do about it is the office's.
 *
 * @example A notice that is still to come turns a Thursday in late December into a day off
 * ```ts
 * import { recompute } from "@zone/core/calendar"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const clock = { term: foiRegulation.terms.reply, start: "2026-09-21", effects: [] }
 * const due = { date: "2026-10-26", certainty: "settled", calendar: "cn@2025.22+0" } as const
 * recompute([{ id: "2026-0001", clock, due }], chinaCalendar) // => { moved: [], failed: [] }
 * ```
 */
export const recompute = (open: ReadonlyArray<OpenClock>, calendar: Calendar): Recomputed => {
  const moved: Array<DueDateMoved> = []
  const failed: Array<{ readonly id: string; readonly error: ClockError }> = []
  for (const { clock, due: old, id } of open) {
    if (old.calendar === calendar.version) continue
    const again = dueDate(clock, calendar)
    if (Result.isFailure(again)) {
      failed.push({ id, error: again.failure })
      continue
    }
    const { certainty, date, runFrom } = again.success
    if (date === old.date && !(certainty === "settled" && old.certainty === "provisional")) continue
    const first = clock.term.countsFirstDay.value && !clock.effects.some(({ _tag }) => _tag === "Restart") ? runFrom : addDays(runFrom, 1)
    const later = date > old.date ? date : old.date
    moved.push({
      _tag: date === old.date ? "DueDateSettled" : "DueDateMoved",
      id,
      old,
      new: { date, certainty, calendar: calendar.version },
      why: newlyNamed(first, later, calendar, noticesIn(old.calendar))
    })
  }
  return { moved, failed }
}
