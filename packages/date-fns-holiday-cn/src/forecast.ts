/**
 * What can be said of a year before its notice: the statutory days off, and that it is provisional.
 *
 * Which weekends will be worked, and which days will bridge, no law says in advance: a forecast knows none of them.
 */
import { formatDay } from "./engine/formatDay.ts"
import { parseDay } from "./engine/parseDay.ts"
import { weekdayOf } from "./engine/weekdayOf.ts"
import { statutoryDays } from "./statutoryDays.ts"

/** A day that will be off by statute, or in lieu of one, before the year's notice has said so. */
export interface ForecastDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly name: string
  /**
   * The statute gives a working day in return for a statutory day that falls on a weekend (or on another one). It does not say
   * which: the next working day stands in.
   */
  readonly inLieu: boolean
  readonly certainty: "provisional"
}

/**
 * The days off of a year by 《全国年节及纪念日放假办法》, with the days in lieu that it promises, in order.
 *
 * @throws {@link InvalidInput} outside 2025–2040
 * @example
 * ```ts
 * import { forecast } from "date-fns-holiday-cn/calendar"
 *
 * const days = forecast(2027).filter((day) => day.name === "国庆节")
 * days.map((day) => day.date) // => ["2027-10-01", "2027-10-02", "2027-10-03", "2027-10-04", "2027-10-05"]
 * ```
 */
export const forecast = (year: number): ReadonlyArray<ForecastDay> => {
  const statutory = statutoryDays(year)
  const off = new Map(statutory.map(({ date, name }) => [date, { date, name, inLieu: false }]))
  const owed = statutory.filter(({ date }, i) => weekdayOf(parseDay(date)) > 4 || statutory[i - 1]?.date === date)
  for (const { date, name } of owed) {
    let day = parseDay(date)
    while (weekdayOf(day) > 4 || off.has(formatDay(day))) day++
    off.set(formatDay(day), { date: formatDay(day), name, inLieu: true })
  }
  return [...off.values()]
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((day): ForecastDay => ({ ...day, certainty: "provisional" }))
}
