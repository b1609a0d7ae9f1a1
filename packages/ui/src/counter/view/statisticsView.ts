/** Shows the statistics of a year by month, room by room: the totals in figures, the months as pictures side by side, the numbers beneath each. */
import { chartsOf, type Statistics, statisticsOf } from "@zone/core/report"
import type { CountsShown } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
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

/** The rooms as a table of contents: a button each, since an address behind `#` is a place of the counter. */
const contentsView = (titles: ReadonlyArray<string>, { props: { words: { statistics: words } } }: CounterModel): View<CounterMessage> =>
  h("div", { class: "contents noprint", role: "group", "aria-label": words.contents },
    h("ul", {}, titles.map((title, nth) => h("li", { key: title }, h("button", { type: "button", class: "link", on: { click: { _tag: "Focus", id: `stat-${nth}` } } }, title)))))

/** Twelve stand side by side in a small picture: the month as a figure, with its unit in the caption. */
const monthOf = (label: string): string => String(Number(label.slice(5)))

const roomView = (title: string, nth: number, statistics: Statistics, model: CounterModel): View<CounterMessage> => {
  const { statistics: words } = model.props.words
  const totals = statistics.lines.filter(({ by }) => by === undefined)
  const id = `stat-${nth}`
  return h("section", { class: "stats", key: title, "aria-labelledby": id },
    h("h2", { id, tabindex: -1, ...focusOf(model, id) }, title),
    h("dl", { class: "totals" }, totals.map(({ total, what }) => h("div", { key: what }, h("dt", {}, what), h("dd", {}, h("strong", {}, String(total)))))),
    h("div", { class: "charts" }, chartsOf(statistics, "").map((chart, i) => chartView({ ...chart, labels: chart.labels.map(monthOf) }, `chart-${nth}-${i}`, words))))
}

/** @internal */
export const statisticsView = ({ counts, year }: StatisticsPage, model: CounterModel): View<CounterMessage> => {
  const { statistics: words } = model.props.words
  return h("div", { class: "page wide", key: "statistics" },
    titleView(model, words.title),
    yearView(year, model),
    loadedView(counts, model, (months) => {
      const order = (model.rooms.value ?? []).map(({ title }) => title)
      const [rooms, last] = [[...byRoom(months)].toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other)), months.at(-1)]
      if (rooms.length === 0 || !last) return h("p", { class: "nothing" }, words.none)
      return h("div", {},
        rooms.length > 1 && contentsView(rooms.map(([title]) => title), model),
        ...rooms.map(([title, each], nth) => roomView(title, nth, statisticsOf(each, { from: `${year}-01-01`, through: last.through, per: "month" }), model)))
    }))
}
