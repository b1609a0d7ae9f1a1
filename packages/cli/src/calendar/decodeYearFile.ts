/** Reads a year's file of the data set holiday-cn as a notice, and says of the first thing that is wrong where it stands. */
import { isPlainDate } from "@zone/core/calendar"
import { fromHolidayCn, InvalidNotice, lastStatutoryYear, type Notice, statutoryDays } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import { type Fault, fault } from "../Fault.ts"
import { sayNotice } from "./sayNotice.ts"

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

/** The first year whose statutory days off are those of the law in force. */
const firstStatutoryYear = 2025

const faultOfDay = (day: unknown, path: string, year: number, seen: Set<string>): Fault | undefined => {
  if (!isFields(day)) return fault(path, day, "一个对象")
  const { date, isOffDay, name } = day
  if (!isText(name)) return fault(`${path}.name`, name, "节日名称")
  if (!isPlainDate(date)) return fault(`${path}.date`, date, "YYYY-MM-DD 形式的真实日期")
  // a notice may name days of the December before its year
  if (!date.startsWith(`${year}-`) && !date.startsWith(`${year - 1}-12-`)) return fault(`${path}.date`, date, `${year}年或上年12月的日期`)
  if (seen.has(date)) return fault(`${path}.date`, date, "没有出现过的日期（这一天已经出现过）")
  seen.add(date)
  return typeof isOffDay === "boolean" ? undefined : fault(`${path}.isOffDay`, isOffDay, "true（放假）或 false（上班）")
}

const faultOfFile = (file: unknown): Fault | undefined => {
  if (!isFields(file)) return fault("", file, "一个 JSON 对象")
  const { days, papers, year } = file
  if (typeof year !== "number" || !Number.isInteger(year) || year < 2007) return fault("year", year, "2007以后的年份")
  if (!Array.isArray(days)) return fault("days", days, "一个列表")
  if (days.length === 0) {
    const expected = "至少一天：通知尚未公布的年份不是日历"
    return { message: `days：${year}年是空的，通知尚未公布，不能当作日历`, path: "days", expected }
  }
  if (!Array.isArray(papers) || papers.length === 0) return fault("papers", papers, "通知的网址，至少一个")
  const paper = papers.findIndex((each) => !isText(each))
  if (paper >= 0) return fault(`papers[${paper}]`, papers[paper], "通知的网址")
  const seen = new Set<string>()
  for (const [i, day] of days.entries()) {
    const wrong = faultOfDay(day, `days[${i}]`, year, seen)
    if (wrong) return wrong
  }
  return year < firstStatutoryYear || year > lastStatutoryYear ? undefined : faultOfStatute(days as ReadonlyArray<Fields>, year)
}

const faultOfStatute = (days: ReadonlyArray<Fields>, year: number): Fault | undefined => {
  for (const { date, name } of statutoryDays(year)) {
    const i = days.findIndex((day) => day["date"] === date)
    if (days[i]?.["isOffDay"] === true) continue
    const expected = `${date}（${name}）放假：法定节假日`
    return i < 0
      ? { message: `days：缺少法定节假日 ${date}（${name}）`, path: "days", expected }
      : fault(`days[${i}].isOffDay`, false, expected)
  }
  return undefined
}

/** Takes the parsed JSON of a year's file. */
export const decodeYearFile = (file: unknown): Result.Result<Notice, Fault> => {
  const wrong = faultOfFile(file)
  if (wrong) return Result.fail(wrong)
  try {
    return Result.succeed(fromHolidayCn(file))
  } catch (error) {
    if (!(error instanceof InvalidNotice)) throw error
    return Result.fail(sayNotice(error))
  }
}
