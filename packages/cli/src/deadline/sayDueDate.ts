/** Says a due date in a few Chinese lines: the day and how certain it is, what it stands on, and what is provisional about it. */
import type { DueDate } from "@zone/core/calendar"
import { weekdayOf } from "../terminal/weekdayOf.ts"

const UNITS = { workingDay: "个工作日", calendarDay: "日", month: "个月" } as const

export const sayDueDate = ({ calendar, certainty, clock, date, extension, runFrom }: DueDate, why: string | undefined): string => {
  const { effects, start, term } = clock
  const length = `${term.length}${UNITS[term.unit]}`
  const lapsed = extension === 0 && effects.some((effect) => effect._tag === "Extend")
  return [
    `${date}（${weekdayOf(date)}） ${certainty === "settled" ? "确定" : "暂定"}`,
    `依据：${term.basis.cite}，${term.title}${length}${extension > 0 ? `，延长${extension}${UNITS[term.unit]}` : ""}`,
    ...(runFrom === start ? [] : [`重新起算：${runFrom}${lapsed ? "；此前批准的延长不再计入" : ""}`]),
    ...(why === undefined ? [] : [`说明：${why}`]),
    `日历：${calendar}`
  ].join("\n")
}
