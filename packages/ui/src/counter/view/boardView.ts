/** Shows the board: what is owed in the whole office, what is overdue first. */
import type { OwedItem } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { BoardFilter, CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import type { BoardPage } from "../Page.ts"
import { itemsView } from "./itemsView.ts"
import { roleOf } from "./owedView.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>
type Key = Exclude<keyof BoardFilter, "workingDays">

const read: { readonly [key in Key]: (item: OwedItem) => string | undefined } = {
  room: ({ room }) => room, role: ({ owed }) => owed.owedBy, unit: ({ owed }) => owed.assignedTo, zone: ({ zone }) => zone, standing: ({ owed }) => owed.standing
}

const KEYS = Object.keys(read) as ReadonlyArray<Key>
const AHEAD = [0, 3, 5, 10, 20, 60]

/** What matches, by day: the overdue first, what has none last. */
const chosenOf = (items: ReadonlyArray<OwedItem>, filter: BoardFilter): ReadonlyArray<OwedItem> => {
  const dayOf = ({ owed: { due } }: OwedItem): string => (due && due.certainty !== "undetermined" ? due.date : "9")
  return items.filter((item) => KEYS.every((key) => filter[key] === "" || read[key](item) === filter[key]))
    .toSorted((one, other) => dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0)
}

const filterView = ({ board: { value }, filter }: BoardPage, { props: { words: { board: words } }, rooms: { value: rooms = [] } }: CounterModel): Part => {
  const items = value?.items ?? []
  const nameOf = (key: Key, each: string): string => {
    if (key === "room") return rooms.find(({ room }) => room === each)?.title ?? each
    return key === "role" ? roleOf(each) : key === "standing" ? words.standings[each as keyof typeof words.standings] : each
  }
  const select = (key: Key): Part | false => {
    const values = [...new Set(items.flatMap((item) => read[key](item) ?? []))]
    if (values.length < 2 && filter[key] === "") return false
    return h("label", { class: "filter", key }, h("span", {}, words[key]),
      h("select", { value: filter[key], on: { change: ({ value: chosen }) => ({ _tag: "FilterBoard", filter: { [key]: chosen } }) } },
        h("option", { value: "" }, words.any), ...values.map((each) => h("option", { value: each, selected: each === filter[key] }, nameOf(key, each)))))
  }
  return h("div", { class: "filters", role: "group", "aria-label": words.standing },
    KEYS.map(select),
    h("label", { class: "filter", key: "ahead" }, h("span", {}, words.within),
      h("select", { value: String(filter.workingDays), on: { change: ({ value: chosen }) => ({ _tag: "FilterBoard", filter: { workingDays: Number(chosen) } }) } },
        ...AHEAD.map((days) => h("option", { value: String(days), selected: days === filter.workingDays }, words.days(days))))),
    KEYS.some((key) => filter[key] !== "") && h("button", { type: "button", class: "quiet", on: { click: { _tag: "FilterBoard", filter: { room: "", role: "", unit: "", zone: "", standing: "" } } } }, words.reset))
}

/** @internal */
export const boardView = (page: BoardPage, model: CounterModel): Part => {
  const { board: words } = model.props.words
  return h("div", { class: "page", key: "board" },
    titleView(model, words.title),
    filterView(page, model),
    loadedView(page.board, model, ({ items }) => {
      const chosen = chosenOf(items, page.filter)
      const count = words.count(chosen.length, chosen.filter(({ owed }) => owed.standing === "overdue").length)
      return h("div", {},
        h("p", { class: "count", role: "status" }, count),
        chosen.length === 0 ? h("p", { class: "nothing" }, words.none) : itemsView(chosen, model, words.title))
    }))
}
