/**
 * Draws a chart as SVG: stacked bars with their numbers, a legend, and the same in words for those who do not see it. Colour is never the
 * only cue: each series has a pattern of its own, and takes its colours from the page where the page sets them (`--chart-1` … `--chart-6`).
 */
import type { Chart } from "./Chart.ts"

const WIDTH = 960
const HEIGHT = 480
const LEFT = 64
const RIGHT = 24
const TOP = 88
const BOTTOM = 56

/** Each at least 4.5 to 1 on white. */
const COLOURS = ["#0b3d91", "#8a4b08", "#1b6e3c", "#7a1f5c", "#4a4a4a", "#00626e"]

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign)

const round = (value: number): number => Math.round(value * 100) / 100

/** The next round number at or above, so that the axis has whole steps. */
const ceilingOf = (most: number): number => {
  if (most <= 4) return 4
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [1, 2, 4, 5, 8, 10].find((each) => each * power >= most) ?? 10
  return step * power
}

/** The marks over a colour by which series are told apart in grey. */
const MARKS = [
  "",
  '<path d="M0 8L8 0" stroke="#fff" stroke-width="1.5"/>',
  '<path d="M4 0V8" stroke="#fff" stroke-width="1.5"/>',
  '<path d="M0 4H8" stroke="#fff" stroke-width="1.5"/>',
  '<circle cx="4" cy="4" r="1.6" fill="#fff"/>',
  '<path d="M0 0L8 8M0 8L8 0" stroke="#fff" stroke-width="1"/>'
]

const patternOf = (id: string, i: number): string =>
  `<pattern id="${id}-${i}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="var(--chart-${i + 1}, ${COLOURS[i % COLOURS.length]})"/>${MARKS[i % MARKS.length]}</pattern>`

const sayInWords = ({ labels, series, unit }: Chart): string =>
  labels.map((label, i) => `${label}：${series.map(({ name, values }) => `${series.length === 1 ? "" : name}${values[i] ?? 0}${unit}`).join("，")}`).join("；")

/** How many labels are left out between two that are shown, so that they do not run into each other. */
const everyOf = (labels: ReadonlyArray<string>): number => {
  const width = Math.max(...labels.map((label) => Array.from(label).length)) * 9 + 8
  return Math.max(1, Math.ceil((labels.length * width) / (WIDTH - LEFT - RIGHT)))
}

/**
 * The chart as the text of an SVG file, 960 by 480 and scalable. `id` keeps its parts apart from those of other charts on a page.
 *
 * @example
 * ```ts
 * import { drawChart } from "@zone/core/report"
 *
 * const svg = drawChart({ title: "查阅", labels: ["2026-01", "2026-02"], series: [{ name: "查阅", values: [3, 5] }], unit: "人次" })
 * svg.startsWith("<svg") // => true
 * svg.includes("2026-01：3人次；2026-02：5人次") // => true
 * ```
 */
export const drawChart = (chart: Chart, id = "chart"): string => {
  const { labels, series, title, unit } = chart
  const sums = labels.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
  const most = ceilingOf(Math.max(0, ...sums))
  const plot = HEIGHT - TOP - BOTTOM
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(1, labels.length)
  const bar = Math.min(56, slot * 0.64)
  const y = (value: number): number => TOP + plot * (1 - value / most)
  const lines = [0, 1, 2, 3, 4].map((step) => (most / 4) * step).map((value) =>
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="currentColor" stroke-opacity="${value === 0 ? 0.9 : 0.2}"/>`
    + `<text x="${LEFT - 8}" y="${round(y(value) + 5)}" text-anchor="end">${round(value)}</text>`)
  const every = everyOf(labels)
  const bars = labels.flatMap((label, i) => {
    const x = LEFT + slot * i + (slot - bar) / 2
    let below = 0
    const parts = series.flatMap(({ name, values }, s) => {
      const value = values[i] ?? 0
      if (value === 0) return []
      const [from, through] = [y(below + value), y(below)]
      below += value
      return [`<rect x="${round(x)}" y="${round(from)}" width="${round(bar)}" height="${round(through - from)}" fill="url(#${id}-${s})"><title>${escape(`${label} ${name} ${value}${unit}`)}</title></rect>`]
    })
    const sum = sums[i] ?? 0
    return [
      ...parts,
      ...(sum > 0 && slot >= 18 ? [`<text x="${round(x + bar / 2)}" y="${round(y(sum) - 6)}" text-anchor="middle">${sum}</text>`] : []),
      ...(i % every === 0 ? [`<text x="${round(x + bar / 2)}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle">${escape(label)}</text>`] : [])
    ]
  })
  let at = LEFT
  const legend = series.length < 2 ? [] : series.map(({ name }, s) => {
    const x = at
    at += 34 + Array.from(name).length * 15
    return `<rect x="${x}" y="46" width="18" height="18" fill="url(#${id}-${s})"/><text x="${x + 24}" y="61">${escape(name)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-words" font-family="'Noto Sans SC','Source Han Sans SC','Microsoft YaHei',sans-serif" font-size="14" fill="currentColor">`,
    `<title id="${id}-title">${escape(title)}</title><desc id="${id}-words">${escape(sayInWords(chart))}</desc>`,
    `<defs>${series.map((_, s) => patternOf(id, s)).join("")}</defs>`,
    `<text x="${LEFT}" y="30" font-size="18" font-weight="bold">${escape(title)}</text><text x="${WIDTH - RIGHT}" y="30" text-anchor="end">单位：${escape(unit)}</text>`,
    ...legend, ...lines, ...bars,
    "</svg>"
  ].join("\n")
}
