/**
 * `date-fns-holiday-cn` beside the packages that people use today: is it a working day, the day 20 working days on, and how many
 * lie between two days.
 *
 * The inputs lie in 2007–2026, where chinese-days is right on every day. chinese-workday remembers its last 1,000 days; 3,000
 * different ones are more than that, as they are in an office. date-fns knows no Chinese holiday: its answers are wrong, and it
 * stands here for scale.
 */
import * as chineseWorkday from "chinese-workday"
import { addBusinessDays, differenceInBusinessDays, isWeekend } from "date-fns"
import * as onDates from "date-fns-holiday-cn"
import { addWorkingDays, differenceInWorkingDays, isWorkingDay } from "date-fns-holiday-cn/iso"
import { chineseDays } from "../chineseDays.ts"
import { compareCalls } from "../compareCalls.ts"
import { daysAfter } from "../daysAfter.ts"
import { pickDays } from "../pickDays.ts"
import type { Suite } from "../Suite.ts"

const scale = "wrong answers, for scale"
const many = 3000

/** Noon in China. */
const noon = (day: string): Date => new Date(`${day}T12:00:00+08:00`)

interface Span {
  readonly from: string
  readonly through: string
  readonly fromDate: Date
  readonly throughDate: Date
}

const spans = (years: number, last: string): ReadonlyArray<Span> =>
  pickDays(many, "2007-01-01", last).map((from) => {
    const through = daysAfter(from, Math.round(years * 365.25))
    return { from, through, fromDate: noon(from), throughDate: noon(through) }
  })

const showDay = (day: string): string => day
const showDate = (noon: Date): string => noon.toISOString().slice(0, 10)
const between = ({ from, through }: Span): string => `${from} to ${through}`

const isIt = () => {
  const days = pickDays(many, "2007-01-01", "2026-12-31")
  return [
    compareCalls({
      title: "Is it a working day? On YYYY-MM-DD",
      inputs: days,
      candidates: {
        "date-fns-holiday-cn/iso": (day) => isWorkingDay(day),
        "chinese-days": (day) => chineseDays.isWorkday(day),
        "chinese-workday": (day) => chineseWorkday.isWorkday(day),
        "date-fns isWeekend": (day) => !isWeekend(day)
      },
      agree: ["chinese-days"],
      show: showDay,
      rows: [
        { of: "chinese-days", over: "date-fns-holiday-cn/iso", atLeast: 20 },
        { of: "chinese-workday", over: "date-fns-holiday-cn/iso" },
        { of: "date-fns isWeekend", over: "date-fns-holiday-cn/iso", remark: scale }
      ]
    }),
    compareCalls({
      title: "Is it a working day? On Date",
      inputs: days.map(noon),
      candidates: {
        "date-fns-holiday-cn": (date) => onDates.isWorkingDay(date),
        "chinese-days": (date) => chineseDays.isWorkday(date),
        "chinese-workday": (date) => chineseWorkday.isWorkday(date),
        "date-fns isWeekend": (date) => !isWeekend(date)
      },
      agree: ["chinese-days"],
      show: showDate,
      rows: [
        { of: "chinese-days", over: "date-fns-holiday-cn" },
        { of: "chinese-workday", over: "date-fns-holiday-cn" },
        { of: "date-fns isWeekend", over: "date-fns-holiday-cn", remark: scale }
      ]
    })
  ]
}

const twentyOn = () => {
  const days = pickDays(many, "2007-01-01", "2026-11-20")
  return [
    compareCalls({
      title: "20 working days on, on YYYY-MM-DD (chinese-workday has no such function)",
      inputs: days,
      candidates: {
        "date-fns-holiday-cn/iso": (day) => addWorkingDays(day, 20),
        "chinese-days": (day) => chineseDays.findWorkday(20, day)
      },
      agree: ["chinese-days"],
      show: showDay,
      rows: [{ of: "chinese-days", over: "date-fns-holiday-cn/iso", atLeast: 300 }]
    }),
    compareCalls({
      title: "20 working days on, on Date",
      inputs: days.map(noon),
      candidates: {
        "date-fns-holiday-cn": (date) => onDates.addWorkingDays(date, 20),
        "chinese-days": (date) => chineseDays.findWorkday(20, date),
        "date-fns addBusinessDays": (date) => addBusinessDays(date, 20)
      },
      agree: ["chinese-days"],
      show: showDate,
      rows: [
        { of: "chinese-days", over: "date-fns-holiday-cn" },
        { of: "date-fns addBusinessDays", over: "date-fns-holiday-cn", remark: scale }
      ]
    })
  ]
}

/** Their counts take the first day in where it is worked; ours begins on the day after. */
const countedBy = {
  chineseDays: ({ from, through }: Span): number =>
    chineseDays.getWorkdaysInRange(from, through).length - (chineseDays.isWorkday(from) ? 1 : 0),
  chineseWorkday: ({ from, through }: Span): number => chineseWorkday.countWorkdays(from, through) - (chineseWorkday.isWorkday(from) ? 1 : 0)
}

/** One table for spans of one length. */
const countIn = (length: string, inputs: ReadonlyArray<Span>, atLeast: number) =>
  compareCalls({
    title: `How many working days in ${length}? On YYYY-MM-DD; date-fns on Date`,
    inputs,
    candidates: {
      "date-fns-holiday-cn/iso": ({ from, through }) => differenceInWorkingDays(through, from),
      "date-fns-holiday-cn on Date": ({ fromDate, throughDate }) => onDates.differenceInWorkingDays(throughDate, fromDate),
      "chinese-days": countedBy.chineseDays,
      "chinese-workday": countedBy.chineseWorkday,
      "date-fns differenceInBusinessDays": ({ fromDate, throughDate }) => differenceInBusinessDays(throughDate, fromDate)
    },
    agree: ["date-fns-holiday-cn on Date", "chinese-days"],
    show: between,
    rows: [
      { of: "chinese-days", over: "date-fns-holiday-cn/iso", atLeast },
      { of: "chinese-days", over: "date-fns-holiday-cn on Date" },
      { of: "chinese-workday", over: "date-fns-holiday-cn/iso" },
      { of: "date-fns differenceInBusinessDays", over: "date-fns-holiday-cn on Date", remark: scale }
    ]
  })

const howMany = () => {
  const year = spans(1, "2025-12-30")
  const decade = spans(10, "2016-12-28")
  return [
    countIn("a year", year, 5000),
    countIn("ten years", decade, 50_000),
    compareCalls({
      title: "Counting does not grow with the span",
      inputs: year.map((one, i) => ({ one, ten: decade[i] ?? one })),
      candidates: {
        "one year": ({ one }) => differenceInWorkingDays(one.through, one.from),
        "ten years": ({ ten }) => differenceInWorkingDays(ten.through, ten.from)
      },
      apart: ["ten years"],
      show: ({ one }) => between(one),
      rows: [{ of: "ten years", over: "one year", atMost: 1.3 }]
    })
  ]
}

export const workingDays: Suite = {
  name: "working-days",
  measures: "isWorkingDay, addWorkingDays and differenceInWorkingDays beside chinese-days, chinese-workday and date-fns",
  prepare: () => [...isIt(), ...twentyOn(), ...howMany()]
}
