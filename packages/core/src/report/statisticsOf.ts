/** Statistics: what registers count, by month or year, and told apart as the registers tell it apart. */
import type { Count } from "../rules/Room.ts"
import type { Period, Statistics } from "./Statistics.ts"
import type { Table } from "./Table.ts"
import { makeTally } from "./Tally.ts"

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
  const { add, statistics } = makeTally(period)
  for (const count of counts) add(count)
  return statistics()
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
