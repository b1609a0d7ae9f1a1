/** Says what a day of a calendar is, and which notice or local rule says so. */
import type { Calendar } from "../Calendar.ts"
import type { DayDescription, DayKind } from "../DayDescription.ts"
import type { Citation, Overlay } from "../Notice.ts"
import { builtInNotices } from "./builtInNotices.ts"
import { formatDay } from "./formatDay.ts"
import { knownDay } from "./knownDay.ts"
import { weekdayOf } from "./weekdayOf.ts"

const KINDS: ReadonlyArray<DayKind> = ["workday", "weekend", "holiday", "makeUpDay"]

/** What a notice calls a day, if it names it. */
const nameIn = ({ off, work }: Overlay, date: string): string | undefined =>
  (off.find(({ from, through }) => from <= date && date <= through) ?? work.find((day) => day.date === date))?.name

/** @internal */
export const describe = (calendar: Calendar, day: number): DayDescription => {
  const kind = calendar.kinds[knownDay(calendar, day)]!
  const date = formatDay(day)
  const { added = [], overlays = [] } = calendar
  const annual = [...builtInNotices, ...added]
  // the last word counts; a day that nobody names is what it is by the silence of its year's notice
  const named = [...annual, ...overlays].findLast((said) => nameIn(said, date))
  const by: Citation | undefined = named ?? annual.findLast(({ year }) => year === +date.slice(0, 4))
  return {
    date,
    weekday: weekdayOf(day) + 1,
    kind: KINDS[kind]!,
    working: kind % 3 === 0,
    ...(named && kind > 1 && { name: nameIn(named, date)! }),
    certainty: date > calendar.settledThrough ? "provisional" : "settled",
    ...(by && { notice: { title: by.title, number: by.number, date: by.date, address: by.address } })
  }
}
