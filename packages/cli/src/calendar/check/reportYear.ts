/** Looks at a notice read from a file: its days, its balance, and the built-in notice of the same year. */
import { addDays } from "@zone/core/calendar"
import { type Notice, notices } from "date-fns-holiday-cn/calendar"
import { weekdayOf } from "../../terminal/weekdayOf.ts"
import type { Difference, NamedDay, YearReport } from "./YearReport.ts"

/** Days off by statute: 10 in 2007, 11 from 2008, 13 from 2025. */
const statutoryIn = (year: number): number => year < 2008 ? 10 : year < 2025 ? 11 : 13

const isWeekend = (date: string): boolean => /[六日]$/.test(weekdayOf(date))

const daysOf = ({ off, work }: Notice): ReadonlyArray<NamedDay> => {
  const days: Array<NamedDay> = work.map(({ date, name }) => ({ date, name, off: false }))
  for (const { from, name, through } of off) {
    for (let date = from; date <= through; date = addDays(date, 1)) days.push({ date, name, off: true })
  }
  return days.toSorted((a, b) => a.date < b.date ? -1 : 1)
}

/** The built-in notice of a year, and its amendments: their ids begin with the year. */
const builtIn = (year: number): ReadonlyArray<Notice> => notices.filter(({ id }) => id.startsWith(String(year)))

const status = (day: NamedDay | undefined): "off" | "work" | undefined => day && (day.off ? "off" : "work")

const compare = (days: ReadonlyArray<NamedDay>, known: ReadonlyArray<Notice>): ReadonlyArray<Difference> => {
  const file = new Map(days.map((day) => [day.date, day]))
  // amendments come later, and win day by day
  const notice = new Map(known.flatMap((each) => daysOf(each).map((day) => [day.date, { ...day, number: each.number }] as const)))
  return [...new Set([...file.keys(), ...notice.keys()])].toSorted().flatMap((date) => {
    const difference = { date, file: status(file.get(date)), notice: status(notice.get(date)), number: notice.get(date)?.number ?? null }
    return difference.file === difference.notice ? [] : [difference]
  })
}

export const reportYear = (notice: Notice): YearReport => {
  const year = notice.year ?? 0
  const days = daysOf(notice)
  const off = days.filter((day) => day.off && !isWeekend(day.date)).length
  const work = days.filter((day) => !day.off && isWeekend(day.date)).length
  const statutory = statutoryIn(year)
  const known = builtIn(year)
  const balance = off - work
  const warnings = balance === statutory
    ? []
    : [`工作日放假 ${off} 天 − 周末上班 ${work} 天 = ${balance} 天，与法定节假日 ${statutory} 天不符，请与通知原文核对`]
  return { year, days, statutory, balance, known: known.length > 0, differences: known.length > 0 ? compare(days, known) : [], warnings }
}
