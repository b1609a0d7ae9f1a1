/** Draws a year as twelve months, three beside each other, with a mark at each day off and each make-up day. */
import type { Calendar, DayDescription } from "date-fns-holiday-cn"
import { emphasize } from "../../terminal/emphasize.ts"
import { padEnd } from "../../terminal/padEnd.ts"
import { daysOfYear } from "../daysOfYear.ts"
import { sayWhyProvisional } from "../sayWhyProvisional.ts"

/** The width of a month on the screen: seven days, each two digits and a mark. */
const monthWidth = 21
const gap = "   "
const marks = { workday: " ", weekend: " ", holiday: "*", makeUpDay: "+" } as const

const cell = ({ date, kind }: DayDescription): string => {
  const text = `${date.slice(8).replace(/^0/, " ")}${marks[kind]}`
  return kind === "holiday" ? emphasize(text, "red") : kind === "makeUpDay" ? emphasize(text, "cyan") : text
}

const month = (days: ReadonlyArray<DayDescription>): ReadonlyArray<string> => {
  const cells = [...Array.from({ length: days[0]!.weekday - 1 }, () => "   "), ...days.map(cell)]
  while (cells.length < 42) cells.push("   ")
  const weeks = Array.from({ length: 6 }, (_, i) => cells.slice(i * 7, i * 7 + 7).join(""))
  return [padEnd(`${+days[0]!.date.slice(5, 7)}月`, monthWidth), "一 二 三 四 五 六 日 ", ...weeks]
}

/** Fails with the calendar's `CalendarGap` for a year that it does not know. */
export const drawYear = (year: string, calendar: Calendar): string => {
  const days = daysOfYear(year, calendar)
  const months = Array.from({ length: 12 }, (_, i) => month(days.filter(({ date }) => +date.slice(5, 7) === i + 1)))
  const rows = [0, 3, 6, 9].map((first) => {
    const beside = months.slice(first, first + 3)
    return Array.from({ length: 8 }, (_, line) => beside.map((each) => each[line]).join(gap).trimEnd()).join("\n").trimEnd()
  })
  const last = days.at(-1)!
  const total = (is: (day: DayDescription) => boolean): number => days.filter(is).length
  const off = total(({ kind }) => kind === "holiday")
  const made = total(({ kind }) => kind === "makeUpDay")
  return [
    emphasize(`${year}年${days[0]!.certainty === "settled" ? "" : "（暂定）"}`),
    ...rows,
    [
      `* 放假 ${off} 天　+ 调休上班 ${made} 天　工作日 ${total(({ working }) => working)} 天`,
      ...(last.certainty === "settled" ? [] : [`说明：${sayWhyProvisional(last.date, calendar)}`]),
      `日历：${calendar.version}`
    ].join("\n")
  ].join("\n\n")
}
