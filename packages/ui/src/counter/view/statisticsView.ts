/** Shows the statistics of a year by month, room by room. */
import { chartsOf, statisticsOf } from "@zone/core/report"
import type { CountsShown } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import type { StatisticsPage } from "../Page.ts"
import { chartView } from "./chartView.ts"
import { titleView } from "./titleView.ts"
import { yearView } from "./yearView.ts"

/** What was counted of each room, under the first day of its month. */
const byRoom = (months: ReadonlyArray<CountsShown>) => {
  const rooms = new Map<string, Array<{ readonly on: string; readonly what: string; readonly by: { readonly [distinction: string]: string }; readonly times: number }>>()
  for (const { counts, from } of months) {
    for (const { by, times, title, what } of counts) rooms.set(title, [...rooms.get(title) ?? [], { on: from, what, by, times }])
  }
  return rooms
}

/** @internal */
export const statisticsView = ({ counts, year }: StatisticsPage, model: CounterModel): View<CounterMessage> => {
  const { statistics: words } = model.props.words
  return h("div", { class: "page", key: "statistics" },
    titleView(model, words.title),
    yearView(year, model),
    loadedView(counts, model, (months) => {
      const [rooms, last] = [byRoom(months), months.at(-1)]
      if (rooms.size === 0 || !last) return h("p", { class: "nothing" }, words.none)
      return h("div", {}, [...rooms].map(([title, each], nth) => {
        const charts = chartsOf(statisticsOf(each, { from: `${year}-01-01`, through: last.through, per: "month" }), words.unit)
        return h("section", { key: title }, h("h2", {}, title), charts.map((chart, i) => chartView({ ...chart, labels: chart.labels.map((label) => `${Number(label.slice(5))}月`) }, `chart-${nth}-${i}`, words)))
      }))
    }))
}
