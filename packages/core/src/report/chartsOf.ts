/** The charts of statistics: for each thing counted one, with the parts of its first distinction stacked. */
import type { Chart } from "./Chart.ts"
import type { Statistics } from "./Statistics.ts"

/** As many parts as can be told apart without colour; further ones are added up. */
const MOST = 6

/**
 * A chart for each thing that was counted. Where it is told apart the parts of its first distinction are stacked, the largest first; those
 * beyond six stand together as 其他.
 *
 * @example
 * ```ts
 * import { chartsOf, statisticsOf } from "@zone/core/report"
 *
 * const counts = [{ on: "2026-01-05", what: "登记咨询", by: { 渠道: "电话" } }, { on: "2026-02-05", what: "登记咨询", by: { 渠道: "现场" }, times: 2 }]
 * const [chart] = chartsOf(statisticsOf(counts, { from: "2026-01-01", through: "2026-02-28", per: "month" }))
 * chart?.series // => [{ name: "现场", values: [0, 2] }, { name: "电话", values: [1, 0] }]
 * ```
 */
export const chartsOf = ({ lines, spans }: Statistics, unit = "件"): ReadonlyArray<Chart> =>
  lines.filter(({ by }) => by === undefined).map(({ counts, what }) => {
    const parts = lines.filter((line) => line.what === what && line.by !== undefined)
    const distinction = parts[0]?.by?.distinction
    const own = parts.filter(({ by }) => by?.distinction === distinction).toSorted((one, other) => other.total - one.total)
    if (own.length === 0) return { title: what, labels: spans, series: [{ name: what, values: counts }], unit }
    const shown = own.length > MOST ? own.slice(0, MOST - 1) : own
    const rest = own.slice(shown.length)
    return {
      title: `${what}（按${distinction ?? ""}）`,
      labels: spans,
      series: [
        ...shown.map(({ by, counts: values }) => ({ name: by!.value, values })),
        ...(rest.length === 0 ? [] : [{ name: "其他", values: spans.map((_, i) => rest.reduce((sum, { counts: each }) => sum + (each[i] ?? 0), 0)) }])
      ],
      unit
    }
  })
