/**
 * Shows a chart as stacked bars with their numbers, and the same as a table. Colour is never the only cue: each series has a pattern of its
 * own; colours come from the page (`--chart-1` … `--chart-6`).
 */
import type { Chart } from "@zone/core/report"
import { h } from "../../view/h.ts"
import type { View } from "../../view/View.ts"

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [400, 190, 32, 4, 22, 26]

const round = (value: number): number => Math.round(value * 100) / 100

/** The next round number at or above of which a fourth is whole: things are counted, and half of one is none. */
const ceilingOf = (most: number): number => {
  const fourth = Math.max(1, most / 4)
  const power = 10 ** Math.floor(Math.log10(fourth))
  return 4 * ([1, 2, 3, 4, 5, 8, 10].find((each) => each * power >= fourth) ?? 10) * power
}

/** The marks over a colour by which series are told apart in grey. */
const markOf = <Message>(nth: number): View<Message> | false => {
  const line = (d: string): View<Message> => h("path", { d, class: "chart-mark" })
  return [false as const, line("M0 8L8 0"), line("M4 0V8"), line("M0 4H8"), h<Message>("circle", { cx: 4, cy: 4, r: 1.6, class: "chart-dot" }), line("M0 0L8 8M0 8L8 0")][nth % 6] ?? false
}

const patternOf = <Message>(id: string, nth: number): View<Message> =>
  h("pattern", { id: `${id}-${nth}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" }, h("rect", { width: 8, height: 8, class: `chart-${(nth % 6) + 1}` }), markOf(nth))

const barsView = <Message>({ labels, series, unit }: Chart, id: string, words: { readonly at: (label: string) => string }): ReadonlyArray<View<Message>> => {
  const sums = labels.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
  const most = ceilingOf(Math.max(0, ...sums))
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(1, labels.length)
  const bar = Math.min(40, slot * 0.66)
  const y = (value: number): number => round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most))
  const text = (x: number, at: number, anchor: string, says: string): View<Message> => h("text", { x: round(x), y: at, "text-anchor": anchor }, says)
  const lines = [0, 1, 2, 3, 4].map((step) => (most / 4) * step).flatMap((value) => [
    h<Message>("line", { x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value), class: value === 0 ? "chart-axis" : "chart-line" }), text(LEFT - 8, y(value) + 4, "end", String(round(value)))
  ])
  return [...lines, ...labels.flatMap((label, i) => {
    const x = round(LEFT + slot * i + (slot - bar) / 2)
    let below = 0
    const parts = series.flatMap(({ name, values }, nth) => {
      const value = values[i] ?? 0
      if (value === 0) return []
      const from = y(below + value)
      const part = h<Message>("rect", { x, y: from, width: round(bar), height: round(y(below) - from), fill: `url(#${id}-${nth})` }, h("title", {}, `${words.at(label)} ${name} ${value}${unit}`))
      below += value
      return [part]
    })
    const sum = sums[i] ?? 0
    return [...parts, ...(sum > 0 ? [text(x + bar / 2, y(sum) - 6, "middle", String(sum))] : []), text(x + bar / 2, HEIGHT - BOTTOM + 18, "middle", label)]
  })]
}

/** @internal */
export const chartView = <Message>(chart: Chart, id: string, words: { readonly table: string; readonly total: string; readonly what: string; readonly axis: string; readonly at: (label: string) => string }): View<Message> => {
  const { labels, series, title } = chart
  return h("figure", { class: "chart", key: id },
    h("figcaption", {}, h("strong", {}, title), h("span", { class: "by" }, words.axis),
      series.length > 1 && h("ul", { class: "legend" }, series.map(({ name }, nth) => h("li", {},
        h("svg", { width: 18, height: 18, "aria-hidden": "true" }, h("defs", {}, patternOf(`${id}-key`, nth)), h("rect", { width: 18, height: 18, fill: `url(#${id}-key-${nth})` })), name)))),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `${title}，${words.axis}` },
      h("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${title}，${words.table}↓`, class: "chart-picture" }, h("defs", {}, series.map((_, nth) => patternOf(id, nth))), barsView(chart, id, words))),
    h("details", {}, h("summary", {}, words.table),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `${title} ${words.table}` }, h("table", { class: "grid" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.what), labels.map((label) => h("th", { scope: "col", class: "figure" }, words.at(label))), h("th", { scope: "col", class: "figure" }, words.total))),
        h("tbody", {}, series.map(({ name, values }) => h("tr", {}, h("th", { scope: "row" }, name), values.map((value) => h("td", { class: "figure" }, String(value))),
          h("td", { class: "figure" }, String(values.reduce((sum, each) => sum + each, 0))))))))))
}
