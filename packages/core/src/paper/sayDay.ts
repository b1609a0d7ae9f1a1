/** Days, due dates and terms as papers say them. */
import type { Term } from "../calendar/Term.ts"
import type { Due, Undetermined } from "../rules/Room.ts"
import type { Basis } from "../terms/Basis.ts"

/** 2026年1月5日: Arabic digits, no zero in front. @internal */
export const sayDay = (day: string): string => {
  const [year, month, of] = day.split("-").map(Number)
  return `${year}年${month}月${of}日`
}

/** The day and how certain it is. @internal */
export const sayDue = (due: Due | Undetermined): string => {
  if (due.certainty === "undetermined") return `待定（${sayDay(due.gap)}起的放假通知尚未公布，公布后确定）`
  return due.certainty === "settled" ? `${sayDay(due.date)}（确定）` : `${sayDay(due.date)}（暂定：放假通知尚未公布，公布后可能变动）`
}

/** So many 个工作日, 日 or 个月. @internal */
export const sayLength = (length: number, unit: Term["unit"]): string => `${length}${{ workingDay: "个工作日", calendarDay: "日", month: "个月" }[unit]}`

/** 自收到申请之日起20个工作日内. @internal */
export const sayTerm = ({ length, startsOn, unit }: Term): string => `自${startsOn}起${sayLength(length, unit)}内`

/** What a term stands on, with the interpretations that it counts by. @internal */
export const termBasis = ({ basis, countsFirstDay, movesOffHolidays }: Term): ReadonlyArray<Basis> =>
  [basis, ...[countsFirstDay.basis, ...(movesOffHolidays ? [movesOffHolidays.basis] : [])].filter(({ reading }) => reading === "interpretation")]
