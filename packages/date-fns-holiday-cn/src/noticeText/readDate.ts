/** Reads one date of a notice's item, with what stands in brackets beside it: `1月28日(农历除夕、周二)`, `2018年12月30日`, `至3日`. */
import { formatDay } from "../engine/formatDay.ts"
import { toDayNumber } from "../engine/toDayNumber.ts"
import { weekdayOf } from "../engine/weekdayOf.ts"
import type { NoticeTextFault } from "../UnreadableNotice.ts"

/** Ends the reading: what is wrong, at which place, and what would be right. @internal */
export type Refuse = (fault: NoticeTextFault, place: number, found: string, expected: string) => never

/** A date that was read, and where the text goes on. @internal */
export interface ReadDate {
  readonly day: number
  readonly year: number
  readonly month: number
  readonly end: number
}

const WEEKDAYS = "一二三四五六日"
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/y
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])/

/** `before` is the date that a missing month, or a missing year, is taken from; `yearOf` gives a month's year where none is said. @internal */
export const readDate = (chars: string, place: number, before: Pick<ReadDate, "month" | "year"> | undefined, yearOf: (month: number) => number, refuse: Refuse): ReadDate | undefined => {
  DATE.lastIndex = place
  const match = DATE.exec(chars)
  if (!match) return undefined
  const [whole, ofYear, ofMonth, ofDay, beside = ""] = match
  if (ofMonth === undefined && !before) return undefined
  const month = ofMonth === undefined ? before!.month : Number(ofMonth)
  // after 31 December comes the next year, unless the text says which
  const year = ofYear !== undefined ? Number(ofYear) : before ? before.year + (month < before.month ? 1 : 0) : yearOf(month)
  const day = toDayNumber(year, month, Number(ofDay))
  const written = `${year}-${String(month).padStart(2, "0")}-${ofDay!.padStart(2, "0")}`
  if (formatDay(day) !== written) return refuse("date", place, whole, `${year}年里有的一天`)
  const said = WEEKDAY.exec(beside)?.[1]?.replace("天", "日")
  const is = WEEKDAYS[weekdayOf(day)]!
  if (said !== undefined && said !== is) return refuse("weekday", place, whole, `周${is}（${year}年${month}月${Number(ofDay)}日）`)
  return { day, year, month, end: place + whole.length }
}
