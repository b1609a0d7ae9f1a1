/** Shows the register of a room: its columns as the server has them, page after page. */
import type { RegisterLine, RoomInfo } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage, RegisterFilter } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import type { RegisterPageState } from "../Page.ts"
import { problemView } from "../problemView.ts"
import { dayAt, sayDay } from "../sayDay.ts"
import { cellView } from "./cellView.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>

/** Whether some lines are left out. */
const isNarrowed = ({ due, from, number, status, through, zone }: RegisterFilter): boolean => [due, from, number, status, through, zone].some((each) => each !== "")

/** On paper it says what of the register it is, and of which day. */
const paperView = ({ byName, filter: { due, from, number, status, through, zone } }: RegisterPageState, info: RoomInfo | undefined, { now, props: { words: { register: words } } }: CounterModel): Part => {
  const parts = byName ? [words.name] : [
    status === "" ? "" : `${words.status}：${info?.statuses?.find(({ value }) => value === status)?.zh ?? status}`, due === "" ? "" : words.limits[due], words.span(from, through),
    number === "" ? "" : `${words.number}：${number}`, zone === "" ? "" : `${words.zone}：${zone}`
  ]
  return h("p", { class: "onpaper" }, [...parts.filter((part) => part !== ""), words.printed(sayDay(dayAt(now)))].join("；"))
}

const filterView = ({ byName, filter, lines: { value }, name }: RegisterPageState, info: RoomInfo | undefined, { props: { words: { board: { any }, register: words } } }: CounterModel): Part => {
  const set = <Key extends keyof RegisterFilter>(key: Key, given: RegisterFilter[Key]): CounterMessage => ({ _tag: "FilterRegister", filter: { [key]: given } })
  const statuses = info?.statuses ?? [...new Set([...(filter.status === "" ? [] : [filter.status]), ...(value?.lines ?? []).map(({ status }) => status)])].map((each) => ({ value: each, zh: each }))
  const day = (key: "from" | "through"): Part => h("label", { class: "filter" }, h("span", {}, words[key]),
    h("input", { type: "date", value: filter[key], on: { change: ({ value: typed }) => set(key, typed) } }))
  const zones = [...new Set([...(filter.zone === "" ? [] : [filter.zone]), ...(value?.lines ?? []).map(({ zone }) => zone)])].toSorted()
  return h("div", { class: "filters noprint" },
    h("form", { class: "filters", role: "search", "aria-label": info?.register.title, on: { submit: { _tag: "AskRegister" } } },
      h("label", { class: "filter" }, h("span", {}, words.status),
        h("select", { value: filter.status, on: { change: ({ value: chosen }) => set("status", chosen) } },
          h("option", { value: "" }, any), ...statuses.map(({ value: each, zh }) => h("option", { value: each, selected: each === filter.status }, zh)))),
      h("label", { class: "filter" }, h("span", {}, words.limit),
        h("select", { value: filter.due, on: { change: ({ value: chosen }) => set("due", chosen === "overdue" || chosen === "today" ? chosen : "") } },
          h("option", { value: "", selected: filter.due === "" }, any),
          ...(["overdue", "today"] as const).map((each) => h("option", { value: each, selected: each === filter.due }, words.limits[each])))),
      zones.length > 1 && h("label", { class: "filter" }, h("span", {}, words.zone),
        h("select", { value: filter.zone, on: { change: ({ value: chosen }) => set("zone", chosen) } },
          h("option", { value: "", selected: filter.zone === "" }, any), ...zones.map((each) => h("option", { value: each, selected: each === filter.zone }, each)))),
      day("from"), day("through"),
      h("label", { class: "filter" }, h("span", {}, words.number), h("input", { type: "text", autocomplete: "off", value: filter.number, on: { input: ({ value: typed }) => set("number", typed) } })),
      h("label", { class: "filter" }, h("span", {}, words.sort),
        h("select", { value: filter.sort, on: { change: ({ value: chosen }) => set("sort", chosen === "due" ? "due" : "on") } },
          h("option", { value: "on", selected: filter.sort === "on" }, words.on), h("option", { value: "due", selected: filter.sort === "due" }, words.due))),
      h("label", { class: "choice" }, h("input", { type: "checkbox", checked: filter.descending, on: { change: ({ checked }) => set("descending", checked) } }), filter.sort === "due" ? words.descendingDue : words.descending),
      h("button", { type: "submit" }, words.search),
      (byName || isNarrowed(filter)) && h("button", { type: "button", class: "quiet", on: { click: { _tag: "ClearRegister" } } }, words.clear)),
    h("form", { class: "filters", autocomplete: "off", on: { submit: { _tag: "FindName" } } },
      h("label", { class: "filter" }, h("span", {}, words.name), h("input", { type: "text", autocomplete: "off", "aria-describedby": "name-hint", value: name, on: { input: ({ value: typed }) => ({ _tag: "TypeName", value: typed }) } })),
      h("button", { type: "submit" }, words.findName),
      h("p", { class: "hint", id: "name-hint" }, words.nameHelp)))
}

/** Columns in which sentences stand are given room. */
const WIDE = 28

const classOf = (column: RoomInfo["register"]["columns"][number] | undefined): string | undefined =>
  column === undefined ? undefined : column.kind === "number" ? "figure" : column.kind === "day" || column.width < WIDE ? "day" : "long"

/** The first cell opens the matter. */
const lineView = ({ cells, id, number, unsettled }: RegisterLine, room: string, columns: RoomInfo["register"]["columns"], model: CounterModel): Part => {
  const { register: words } = model.props.words
  return h("tr", { key: id }, cells.map((cell, i) => {
    const shown = cellView(cell, columns[i], model, true)
    if (i > 0) return h("td", { class: classOf(columns[i]) }, shown)
    const open = h("button", { type: "button", class: "link", on: { click: { _tag: "Go", place: { at: "matter", room, id } } } }, h("span", { class: "unseen" }, words.open), cell === null ? number ?? id : shown)
    return h("td", { class: "day" }, h("div", {}, open, unsettled && h("span", { class: "tag provisional" }, words.unsettled)))
  }))
}

const linesView = ({ further, lines, room }: RegisterPageState, info: RoomInfo | undefined, model: CounterModel): Part => {
  const { register: words } = model.props.words
  const columns = info?.register.columns ?? []
  return loadedView(lines, model, ({ lines: shown, next }) => (shown.length === 0
    ? h("p", { class: "nothing" }, words.none)
    : h("div", {},
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": info?.register.title ?? room }, h("table", { class: "grid register" },
        h("thead", {}, h("tr", {}, columns.map(({ kind, title }) => h("th", { scope: "col", class: kind === "number" ? "figure" : undefined }, title)))),
        h("tbody", {}, shown.map((each) => lineView(each, room, columns, model))))),
      h("p", { class: "count", role: "status" }, `${words.shown(shown.length)}${next === undefined ? `，${words.all}` : ""}`),
      next !== undefined && h("div", { class: "buttons" }, h("button", { type: "button", on: { click: { _tag: "More" } } }, further && lines.loading ? words.loadingMore : words.more)))))
}

/** @internal */
export const registerView = (page: RegisterPageState, model: CounterModel): Part => {
  const { gate, props: { words: { register: words } }, rooms } = model
  const { exporting, room } = page
  const info = rooms.value?.find((each) => each.room === room)
  const role = gate._tag === "In" ? gate.session.post.role : undefined
  const begins = info?.wishes.some((wish) => wish.begins && wish.roles.some((each) => each === role)) === true
  return h("div", { class: "page wide on-side", key: `register ${room}` },
    titleView(model, info?.register.title ?? room),
    h("div", { class: "bar noprint" },
      begins && h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", place: { at: "begin", room } } } }, words.begin),
      h("button", { type: "button", on: { click: { _tag: "Export" } } }, exporting.loading ? words.exporting : words.export),
      h("button", { type: "button", on: { click: { _tag: "Print" } } }, model.props.words.print),
      h("span", { role: "status", class: "says" }, exporting.value === undefined || exporting.loading ? "" : words.exported(exporting.value))),
    exporting.problem && problemView(exporting.problem, model, { again: { _tag: "Export" }, ...(exporting.since !== undefined && { since: exporting.since }) }),
    paperView(page, info, model),
    filterView(page, info, model),
    linesView(page, info, model))
}
