/** Writes a measured comparison as text: ratios first, what a call costs on this machine behind them, for scale. */
import type { Comparison } from "./Comparison.ts"
import type { MeasuredRow } from "./measure.ts"

const heads = ["", "ratio", "budget", "", "spread", "here"]

/** Three digits that count, in groups: 47.1, 1,240, 0.932. */
const digits = (value: number): string =>
  value >= 1000 ? (+value.toPrecision(3)).toLocaleString("en-US") : value.toPrecision(3).replace(/^(\d{3})\.$/, "$1")

const cost = (value: number, unit: Comparison["unit"]): string => {
  if (unit === "bytes") return `${(value / 2 ** 20).toFixed(1)} MiB`
  const ns = unit === "ms" ? value * 1e6 : value
  return ns < 1e3 ? `${ns.toFixed(0)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(1)} ms`
}

const budget = ({ atLeast, atMost }: MeasuredRow): string =>
  [
    ...(atLeast === undefined ? [] : [`≥ ${atLeast.toLocaleString("en-US")}×`]),
    ...(atMost === undefined ? [] : [`≤ ${atMost}×`])
  ].join(" ")

const verdict = ({ attempts, ok }: MeasuredRow): string =>
  ok === undefined ? "shown" : `${ok ? "ok" : "OVER"}${attempts > 1 ? ` (run ${attempts})` : ""}`

export const table = ({ remarks, title, unit }: Comparison, rows: ReadonlyArray<MeasuredRow>): string => {
  const cells = rows.map((row) => [
    `${row.of} / ${row.over}${row.remark === undefined ? "" : ` (${row.remark})`}`,
    `${digits(row.ratio)}×`,
    budget(row),
    verdict(row),
    `${(row.spread * 100).toFixed(0)} %`,
    `${cost(row.cost, unit)} / ${cost(row.baseCost, unit)}`
  ])
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>): string =>
    row.map((cell, i) => (i === 1 || i === 4 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join("  ").trimEnd()
  return [title, ...[heads, ...cells].map((row) => `  ${line(row)}`), ...remarks.map((remark) => `  · ${remark}`), ""].join("\n")
}
