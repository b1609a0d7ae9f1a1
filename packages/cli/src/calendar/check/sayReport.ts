/** Says in Chinese what a check found: the days in a table, the balance, and how the file compares with the built-in notice. */
import type { Notice } from "date-fns-holiday-cn/calendar"
import { displayWidth } from "effect/cli/CliOutput"
import { padEnd } from "../../terminal/padEnd.ts"
import { weekdayOf } from "../../terminal/weekdayOf.ts"
import type { Difference, NamedDay, YearReport } from "./YearReport.ts"

const names = { off: "放假", work: "上班" } as const

const sayStatus = (status: "off" | "work" | undefined): string => status === undefined ? "未提到" : names[status]

const sayDifference = ({ date, file, notice, number }: Difference): string =>
  `  ${date}（${weekdayOf(date)}） 文件：${sayStatus(file)}　内置通知：${sayStatus(notice)}${number === null ? "" : `（${number}）`}`

const table = (days: ReadonlyArray<NamedDay>): ReadonlyArray<string> => {
  const widest = Math.max(...days.map(({ name }) => displayWidth(name)))
  const row = (date: string, weekday: string, name: string, status: string): string =>
    `${padEnd(date, 10)}  ${padEnd(weekday, 4)}  ${padEnd(name, widest)}  ${status}`
  return [row("日期", "星期", "节日", "安排"), ...days.map(({ date, name, off }) => row(date, weekdayOf(date), name, off ? "放假" : "调休上班"))]
}

const compared = ({ differences, known, year }: YearReport): ReadonlyArray<string> => {
  if (!known) return [`${year}年没有内置的通知，无从比较；请与通知原文核对`]
  if (differences.length === 0) return ["与内置通知逐日一致"]
  return [`与内置通知有 ${differences.length} 天不同：`, ...differences.map(sayDifference)]
}

export const sayReport = (file: string, notice: Notice, report: YearReport): string => {
  const { balance, days, differences, statutory, warnings, year } = report
  const off = days.filter((day) => day.off).length
  return [
    `${file}：${year}年，放假 ${off} 天，调休上班 ${days.length - off} 天`,
    ...notice.address.split(" ").map((address) => `依据：${address}`),
    "",
    ...table(days),
    "",
    ...(warnings.length > 0 ? warnings.map((each) => `提醒：${each}`) : [`平衡：工作日放假减去周末上班为 ${balance} 天，与法定节假日 ${statutory} 天一致`]),
    ...compared(report),
    differences.length > 0 ? "结论：与通知不符，不能使用" : `结论：可以作为${year}年的日历`
  ].join("\n")
}
