/** Statistics: what registers count, by month or year, and told apart as the registers tell it apart. */
import type { Count } from "../rules/Room.ts"
import type { Table } from "./Table.ts"

/** From a day through a day, `YYYY-MM-DD`, counted by month or by year. */
export interface Period {
  readonly from: string
  readonly through: string
  readonly per: "month" | "year"
}

/** One line: what was counted, as a whole or for one value of a distinction, in each span of time. */
export interface StatisticsLine {
  readonly what: string
  /** Left out on the line of the whole. */
  readonly by?: { readonly distinction: string; readonly value: string }
  /** One number for each span. */
  readonly counts: ReadonlyArray<number>
  readonly total: number
}

/** What was counted over a time. */
export interface Statistics {
  /** `2026-03` or `2026`, without gaps, also where nothing was counted. */
  readonly spans: ReadonlyArray<string>
  readonly lines: ReadonlyArray<StatisticsLine>
}

const spanOf = (day: string, per: Period["per"]): string => day.slice(0, per === "month" ? 7 : 4)

const nextSpan = (span: string): string => {
  const [year, month] = span.split("-").map(Number)
  if (month === undefined) return String(Number(span) + 1).padStart(4, "0")
  return month === 12 ? `${String(year! + 1).padStart(4, "0")}-01` : `${span.slice(0, 4)}-${String(month + 1).padStart(2, "0")}`
}

const spansOf = ({ from, per, through }: Period): ReadonlyArray<string> => {
  const spans: Array<string> = []
  for (let span = spanOf(from, per); span <= spanOf(through, per); span = nextSpan(span)) spans.push(span)
  return spans
}

/**
 * Adds counts up. What lies outside the time is left out; lines stand in the order in which they are first met, each whole before its parts.
 *
 * @example
 * ```ts
 * import { statisticsOf } from "@zone/core/report"
 *
 * const { lines, spans } = statisticsOf([
 *   { on: "2026-01-05", what: "登记咨询", by: { 渠道: "电话" } },
 *   { on: "2026-03-09", what: "登记咨询", by: { 渠道: "现场" } }
 * ], { from: "2026-01-01", through: "2026-03-31", per: "month" })
 * spans // => ["2026-01", "2026-02", "2026-03"]
 * lines.map(({ by, counts, total }) => [by?.value ?? "合计", counts, total]) // => [["合计", [1, 0, 1], 2], ["电话", [1, 0, 0], 1], ["现场", [0, 0, 1], 1]]
 * ```
 */
export const statisticsOf = (counts: Iterable<Count>, period: Period): Statistics => {
  const spans = spansOf(period)
  const places = new Map(spans.map((span, i) => [span, i]))
  const lines = new Map<string, { readonly what: string; readonly by?: NonNullable<StatisticsLine["by"]>; readonly counts: Array<number> }>()
  const whole = new Map<string, Array<string>>()
  const add = (key: string, line: Pick<StatisticsLine, "what" | "by">, place: number, times: number): void => {
    let found = lines.get(key)
    if (!found) {
      lines.set(key, found = { ...line, counts: spans.map(() => 0) })
      const keys = whole.get(line.what) ?? []
      keys.push(key)
      whole.set(line.what, keys)
    }
    found.counts[place] = (found.counts[place] ?? 0) + times
  }
  for (const { by = {}, on, times = 1, what } of counts) {
    const place = places.get(spanOf(on, period.per))
    if (place === undefined || on < period.from || on > period.through) continue
    add(JSON.stringify([what]), { what }, place, times)
    for (const [distinction, value] of Object.entries(by)) {
      add(JSON.stringify([what, distinction, value]), { what, by: { distinction, value } }, place, times)
    }
  }
  const ordered = [...whole.values()].flatMap((keys) => {
    // the values of one distinction stand together
    const distinctions = [...new Set(keys.map((key) => lines.get(key)!.by?.distinction))]
    return distinctions.flatMap((each) => keys.filter((key) => lines.get(key)!.by?.distinction === each))
  })
  return { spans, lines: ordered.map((key) => lines.get(key)!).map((line) => ({ ...line, total: line.counts.reduce((sum, each) => sum + each, 0) })) }
}

/**
 * Statistics as a table: a line for each thing counted and below it its parts, a column for each month or year.
 *
 * @example
 * ```ts
 * import { statisticsOf, statisticsTable } from "@zone/core/report"
 *
 * const statistics = statisticsOf([{ on: "2026-01-05", what: "查阅" }], { from: "2026-01-01", through: "2026-02-28", per: "month" })
 * const table = statisticsTable("查阅登记统计", statistics)
 * table.columns.map(({ title }) => title) // => ["统计项目", "区分", "2026-01", "2026-02", "合计"]
 * Array.from(table.rows) // => [["查阅", "合计", 1, 0, 1]]
 * ```
 */
export const statisticsTable = (title: string, { lines, spans }: Statistics): Table => ({
  title,
  notes: [],
  columns: [
    { title: "统计项目", kind: "text", width: 20 },
    { title: "区分", kind: "text", width: 24 },
    ...[...spans, "合计"].map((span) => ({ title: span, kind: "number", width: 9 } as const))
  ],
  stubs: 2,
  rows: lines.map(({ by, counts, total, what }) => [what, by ? `${by.distinction}：${by.value}` : "合计", ...counts, total]),
  totals: [],
  footnotes: [],
  page: "landscape"
})
