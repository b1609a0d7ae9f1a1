/** Shows the sheet of the day: what is due, what came in, and how many stand where. */
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import type { TodayPage } from "../Page.ts"
import { sayDay } from "../sayDay.ts"
import { itemsView } from "./itemsView.ts"
import { statusOf } from "./statusOf.ts"
import { titleView } from "./titleView.ts"

/** @internal */
export const todayView = ({ sheet }: TodayPage, model: CounterModel): View<CounterMessage> => {
  const { today: words } = model.props.words
  return h("div", { class: "page", key: "today" },
    titleView(model, words.title),
    loadedView(sheet, model, ({ due, rooms, today, workingDay }) => h("div", {},
      h("p", { class: "lead" }, sayDay(today), workingDay !== undefined && h("span", { class: "tag" }, workingDay ? words.workingDay : words.dayOff)),
      h("div", { class: "bar noprint" }, h("button", { type: "button", on: { click: { _tag: "Print" } } }, model.props.words.print)),
      h("h2", {}, words.due),
      due.length === 0 ? h("p", { class: "nothing" }, words.none) : itemsView(due, model, words.due),
      h("h2", {}, words.rooms),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.rooms }, h("table", { class: "grid" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.room), h("th", { scope: "col", class: "figure" }, words.came), h("th", { scope: "col", class: "figure" }, words.total), h("th", { scope: "col" }, words.status))),
        h("tbody", {}, rooms.map(({ byStatus, came, room, title }) => h("tr", { key: room },
          h("th", { scope: "row" }, h("button", { type: "button", class: "link", on: { click: { _tag: "Go", place: { at: "register", room } } } }, title)),
          h("td", { class: "figure" }, String(came)),
          h("td", { class: "figure" }, String(Object.values(byStatus).reduce((sum, each) => sum + each, 0))),
          h("td", {}, Object.entries(byStatus).map(([status, count]) => `${statusOf(model, room, status)} ${count}`).join("，"))))))))))
}
