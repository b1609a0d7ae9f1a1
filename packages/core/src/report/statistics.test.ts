/** Statistics add up: each whole is the sum of its spans, parts of one distinction make the whole, and a chart says what its table says. */
import { it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { describe, expect } from "vitest"
import type { Count } from "../rules/Room.ts"
import { chartsOf } from "./chartsOf.ts"
import { drawChart } from "./drawChart.ts"
import { statisticsOf } from "./statisticsOf.ts"

const year = { from: "2025-11-15", through: "2026-02-10", per: "month" } as const
const Counts = Schema.Array(Schema.Struct({
  on: Schema.Literals(["2025-11-14", "2025-11-15", "2025-12-31", "2026-01-01", "2026-02-10", "2026-02-11"]),
  what: Schema.Literals(["登记", "答复"]),
  by: Schema.Struct({ 渠道: Schema.Literals(["电话", "现场", "网上"]), 时限: Schema.Literals(["按期", "逾期"]) }),
  times: Schema.Literals([1, 2, 5])
}))

describe("statistics", () => {
  it("name every span of the time, over the turn of the year, and leave out the days before and after", () => {
    const { lines, spans } = statisticsOf([{ on: "2025-11-14", what: "登记" }, { on: "2025-12-31", what: "登记" }, { on: "2026-02-11", what: "登记" }], year)
    expect(spans).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"])
    expect(lines).toEqual([{ what: "登记", counts: [0, 1, 0, 0], total: 1 }])
    expect(statisticsOf([], { ...year, per: "year" }).spans).toEqual(["2025", "2026"])
  })

  it("keep the values of one distinction together, each whole before its parts", () => {
    const counts: ReadonlyArray<Count> = [
      { on: "2026-01-02", what: "登记", by: { 渠道: "电话", 时限: "按期" } },
      { on: "2026-01-03", what: "登记", by: { 渠道: "现场", 时限: "逾期" } }
    ]
    expect(statisticsOf(counts, year).lines.map(({ by }) => by?.value)).toEqual([undefined, "电话", "现场", "按期", "逾期"])
  })

  it.prop("each whole is the sum of its parts, in every span and in total", [Counts], ([counts]) => {
    const { lines } = statisticsOf(counts, year)
    for (const whole of lines.filter(({ by }) => by === undefined)) {
      expect(whole.total).toBe(whole.counts.reduce((sum, each) => sum + each, 0))
      for (const distinction of ["渠道", "时限"]) {
        const parts = lines.filter(({ by, what }) => what === whole.what && by?.distinction === distinction)
        expect(whole.counts).toEqual(whole.counts.map((_, i) => parts.reduce((sum, part) => sum + (part.counts[i] ?? 0), 0)))
      }
    }
    const inside = counts.filter(({ on }) => on >= year.from && on <= year.through).reduce((sum, { times }) => sum + times, 0)
    expect(lines.filter(({ by }) => by === undefined).reduce((sum, { total }) => sum + total, 0)).toBe(inside)
  })
})

describe("charts", () => {
  it("stack at most six parts, the largest first, the smallest together", () => {
    const counts = Array.from({ length: 8 }, (_, i): Count => ({ on: "2026-01-02", what: "查阅", by: { 主题: `主题${i}` }, times: 8 - i }))
    const [chart] = chartsOf(statisticsOf(counts, year), "人次")
    expect(chart?.series.map(({ name, values }) => [name, values[2]])).toEqual([["主题0", 8], ["主题1", 7], ["主题2", 6], ["主题3", 5], ["主题4", 4], ["其他", 6]])
  })

  it("say the numbers in words, draw bars in proportion, and let no text break out", () => {
    const svg = drawChart({ title: "登记<咨询>", labels: ["一月", "二月"], series: [{ name: "电话&", values: [2, 0] }, { name: "现场", values: [2, 4] }], unit: "件" }, "c")
    expect(svg).toContain("登记&lt;咨询&gt;")
    expect(svg).toContain("一月：电话&amp;2件，现场2件；二月：电话&amp;0件，现场4件")
    const heights = [...svg.matchAll(/height="([\d.]+)" fill="url\(#c-(\d)\)"><title>/g)].map(([, height, series]) => [Number(series), Number(height)])
    // 4 of 4 is the whole height of the plot, 2 its half
    expect(heights).toEqual([[0, 168], [1, 168], [1, 336]])
  })

  it("is drawn also where nothing was counted", () => {
    expect(drawChart({ title: "空", labels: [], series: [], unit: "件" })).toContain("</svg>")
    expect(drawChart({ title: "零", labels: ["一月"], series: [{ name: "零", values: [0] }], unit: "件" })).not.toContain("NaN")
  })
})
