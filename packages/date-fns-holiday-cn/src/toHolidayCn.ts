/** Writes a notice as a year's file of the public data set holiday-cn (`2027.json`), which {@link fromHolidayCn} reads again. */
import { formatDay } from "./engine/formatDay.ts"
import { parseDay } from "./engine/parseDay.ts"
import type { AnnualNotice } from "./Notice.ts"

/** A year's file of holiday-cn; `number` and `date` are ours, other readers pass them over. */
export interface HolidayCnYear {
  readonly year: number
  readonly papers: ReadonlyArray<string>
  readonly days: ReadonlyArray<{ readonly name: string; readonly date: string; readonly isOffDay: boolean }>
  readonly number?: string
  readonly date?: string
}

/**
 * Turns an {@link AnnualNotice} into the form of the data set: each day by itself, in the order of days.
 *
 * @throws {@link InvalidInput} when a day of the notice is not `YYYY-MM-DD`
 * @example
 * ```ts
 * import { notices, toHolidayCn } from "date-fns-holiday-cn/calendar"
 *
 * const file = toHolidayCn(notices.find(({ year }) => year === 2026)!)
 * file.days[0] // => { name: "元旦", date: "2026-01-01", isOffDay: true }
 * ```
 */
export const toHolidayCn = ({ address, date, number, off, work, year }: AnnualNotice): HolidayCnYear => ({
  year,
  papers: address.split(" "),
  days: [
    ...off.flatMap(({ from, name, through }) => {
      const first = parseDay(from)
      return Array.from({ length: parseDay(through) - first + 1 }, (_, i) => ({ name, date: formatDay(first + i), isOffDay: true }))
    }),
    ...work.map(({ date: day, name }) => ({ name, date: day, isOffDay: false }))
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1)),
  ...(number !== null && { number }),
  ...(date !== null && { date })
})
