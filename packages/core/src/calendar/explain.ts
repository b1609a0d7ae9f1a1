/** Tells in Chinese how a due date was reckoned: as a text to read, and as table rows to print. */
import type { Citation } from "date-fns-holiday-cn"
import type { Basis } from "../terms/Basis.ts"
import type { DueDate } from "./FixedDueDate.ts"
import type { ReckonedDay } from "./Reckoning.ts"
import type { Term } from "./Term.ts"

/** A row of the day-by-day table; the columns are {@link explanationColumns}. */
export type ExplanationRow = readonly [date: string, weekday: string, count: string, status: string, source: string]

/** The columns of {@link Explanation.rows}, in Chinese: date, weekday, count, what the day did, source. */
export const explanationColumns: ExplanationRow = ["日期", "星期", "计数", "说明", "依据"]

/** A due date explained. */
export interface Explanation {
  /** A few lines: the term and its basis, the start, what was left out and added, the last day. */
  readonly text: string
  readonly rows: ReadonlyArray<ExplanationRow>
}

const UNITS = { workingDay: "个工作日", calendarDay: "日", month: "个月" } as const
const weekday = (day: ReckonedDay): string => `周${"一二三四五六日"[day.weekday - 1]}`
const cite = (basis: Basis): string => (basis.reading === "interpretation" ? `⚖ ${basis.cite}` : basis.cite)
const notice = (citation: Citation | undefined): string => citation?.number ?? citation?.title ?? ""
/** A working day is counted by 个; of days as they come, 第3至4日, since 第3至4个 周末 would be weekends. */
const MEASURES = { workingDay: "个", calendarDay: "日", month: "个" } as const
const quantity = (length: number, term: Term): string => `${length}${UNITS[term.unit]}`

const status = (day: ReckonedDay): string => {
  const name = day.name ?? ""
  const kind = { workday: "工作日", weekend: "周末", holiday: `${name}放假`, makeUpDay: `${name}调休上班` }[day.kind]
  const what = {
    start: `起算之日，不计入（${kind}）`,
    counted: day.extended === true ? `${kind}（延长）` : kind,
    skipped: `${kind}，不计`,
    excluded: `${day.reason ?? "依法扣除"}，不计入（${kind}）`,
    moved: day.kind === "workday" || day.kind === "makeUpDay" ? `${kind}，顺延至此届满` : `${kind}，届满日顺延`
  }[day.as]
  return day.certainty === "provisional" ? `${what}【暂定】` : what
}

const row = (day: ReckonedDay): ExplanationRow => [
  day.date,
  weekday(day),
  day.count === undefined ? "" : String(day.count),
  status(day),
  day.kind === "workday" || day.kind === "weekend" ? "" : notice(day.notice)
]

/** Runs of neighbouring days with the same fate, so that a week off is one line of the text. */
const runs = (days: ReadonlyArray<ReckonedDay>): ReadonlyArray<readonly [first: ReckonedDay, last: ReckonedDay, length: number]> => {
  const joined: Array<[ReckonedDay, ReckonedDay, number]> = []
  for (const day of days) {
    const run = joined.at(-1)
    if (run && status(run[0]) === status(day) && row(run[0])[4] === row(day)[4]) { run[1] = day; run[2]++ }
    else joined.push([day, day, 1])
  }
  return joined
}

const line = (measure: string, [first, last, length]: readonly [ReckonedDay, ReckonedDay, number]): string => {
  const dates = length === 1 ? `${first.date}（${weekday(first)}）` : `${first.date} 至 ${last.date.slice(5)}`
  const counts = first.count === undefined ? `共${length}天` : length === 1 ? `第${first.count}${measure}` : `第${first.count}至${last.count}${measure}`
  const source = row(first)[4]
  return `  ${dates} ${counts} ${status(first)}${source === "" ? "" : `（${source}）`}`
}

/**
 * Explains a due date in Chinese. Everything that is an interpretation and not the words of the law carries ⚖.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { dueDate, explain } from "@zone/core/calendar"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const clock = { term: foiRegulation.terms.reply, start: "2026-09-21", effects: [] }
 * const { rows } = explain(Result.getOrThrow(dueDate(clock, chinaCalendar)))
 * rows.at(-1) // => ["2026-10-26", "周一", "20", "工作日", ""]
 * rows.find((row) => row[3].includes("调休")) // => ["2026-10-10", "周六", "9", "国庆节调休上班", "国办发明电〔2025〕7号"]
 * ```
 */
export const explain = (due: DueDate): Explanation => {
  const { clock: { effects, start, term }, extension, reckoning, runFrom } = due
  const last = reckoning.at(-1)
  const restart = effects.findLast((effect) => effect._tag === "Restart" && effect.on === runFrom)
  const lapsed = effects.reduce((total, effect) => (effect._tag === "Extend" ? total + effect.length : total), 0) > extension
  const moved = last?.as === "moved"
  const beginsOn = term.countsFirstDay.value && !restart ? "当日起计" : "次日起计"
  const text = [
    `${term.title}：自${term.startsOn}起${quantity(term.length, term)}（${cite(term.basis)}）`,
    `起算：${start}，${term.startsOn}`,
    ...(restart ? [`重新起算：${runFrom}，${restart.reason ?? "依法重新计算"}；此前已计天数不再计入${lapsed ? "；⚖ 此前的延长不再计入" : ""}`] : []),
    `计法：${beginsOn}（${restart ? "⚖ 重新起算一律自次日起" : cite(term.countsFirstDay.basis)}）`,
    ...(extension > 0 && term.extension ? [`延长：${quantity(extension, term)}（${cite(term.extension.basis)}）`] : []),
    ...runs(reckoning).map((run) => line(MEASURES[term.unit], run)),
    ...(moved && term.movesOffHolidays ? [`顺延：末日不是工作日，以其后第一个工作日为届满日（${cite(term.movesOffHolidays.basis)}）`] : []),
    `届满：${due.date}（${last ? weekday(last) : ""}），${due.certainty === "settled" ? "确定" : "暂定：下一年放假通知尚未公布，届时可能变动"}`,
    `日历：${due.calendar}`
  ]
  return { text: text.join("\n"), rows: reckoning.map(row) }
}
