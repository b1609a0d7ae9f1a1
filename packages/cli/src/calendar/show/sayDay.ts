/** Says in Chinese what a day is, how certain that is, and which notice settles it. */
import type { Calendar, DayDescription } from "date-fns-holiday-cn"
import { weekdayOf } from "../../terminal/weekdayOf.ts"
import { sayWhyProvisional } from "../sayWhyProvisional.ts"

const KINDS = {
  workday: "工作日",
  weekend: "周末（不是工作日）",
  holiday: "放假（不是工作日）",
  makeUpDay: "调休上班（是工作日）"
} as const

export const sayDay = ({ certainty, date, kind, name = "", notice }: DayDescription, calendar: Calendar): string =>
  [
    `${date}（${weekdayOf(date)}） ${name}${KINDS[kind]} ${certainty === "settled" ? "确定" : "暂定"}`,
    ...(certainty === "settled" ? [] : [`说明：${sayWhyProvisional(date, calendar)}`]),
    ...(notice ? [`依据：${[notice.title, ...(notice.number === null ? [] : [`（${notice.number}）`])].join("")}`, `      ${notice.address}`] : [])
  ].join("\n")
