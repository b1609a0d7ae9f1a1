/** Shows what is owed in several matters, as a table that becomes a list where there is little room; each line opens its matter. */
import type { OwedItem } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { dueView, roleOf } from "./owedView.ts"
import { statusOf } from "./statusOf.ts"

/** @internal */
export const itemsView = (items: ReadonlyArray<OwedItem>, model: CounterModel, caption: string): View<CounterMessage> => {
  const { props: { words }, rooms: { value: rooms = [] } } = model
  const { board } = words
  const titles = new Map(rooms.map(({ room, title }) => [room, title]))
  return h("table", { class: "items" },
    h("caption", { class: "unseen" }, caption),
    h("thead", {}, h("tr", {}, [board.what, board.due, board.number, board.role].map((title) => h("th", { scope: "col" }, title)))),
    h("tbody", {}, items.map(({ id, number, owed, provisional, room, status }, i) =>
      h("tr", { class: `is-${owed.standing}`, key: `${room} ${id} ${owed.what} ${i}` },
        h("td", {}, h("button", { type: "button", class: "link what", on: { click: { _tag: "Go", place: { at: "matter", room, id } } } }, owed.what), basisView(owed.basis, words)),
        h("td", {}, dueView(owed, words, provisional)),
        h("td", {}, h("span", { class: "number" }, number ?? "—"), h("span", { class: "by" }, `${titles.get(room) ?? room} · ${statusOf(model, room, status)}`)),
        h("td", {}, roleOf(owed.owedBy), owed.assignedTo !== undefined && h("span", { class: "by" }, owed.assignedTo))))))
}
