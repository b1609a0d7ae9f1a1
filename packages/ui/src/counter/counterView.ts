/** Shows the counter: the door for those who are not logged in, otherwise the frame with the page that is open. */
import { Role } from "@zone/core/terms"
import { wordOf } from "@zone/core/rules"
import { h } from "./h.ts"
import type { View } from "../view/View.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterModel } from "./CounterModel.ts"
import { accountsView } from "./access/accountsView.ts"
import { passwordView } from "./access/passwordView.ts"
import { endingIn } from "./endingIn.ts"
import type { Place } from "./Place.ts"
import { roomOfSheet } from "./sheets/blankSheet.ts"
import { beginView } from "./view/beginView.ts"
import { boardView } from "./view/boardView.ts"
import { calendarView } from "./view/calendarView.ts"
import { facilitySheetView } from "./view/facilitySheetView.ts"
import { gateView } from "./view/gateView.ts"
import { handOverView } from "./view/handOverView.ts"
import { matterView } from "./view/matterView.ts"
import { readingSheetView } from "./view/readingSheetView.ts"
import { registerView } from "./view/registerView.ts"
import { reportView } from "./view/reportView.ts"
import { staffSheetView } from "./view/staffSheetView.ts"
import { statisticsView } from "./view/statisticsView.ts"
import { todayView } from "./view/todayView.ts"

type Part = View<CounterMessage>

const roleOf = wordOf(Role)

const pageView = (model: CounterModel): Part => {
  const { page } = model
  switch (page.at) {
    case "today": return todayView(page, model)
    case "board": return boardView(page, model)
    case "handOver": return handOverView(page, model)
    case "staff": return staffSheetView(page, model)
    case "facility": return facilitySheetView(page, model)
    case "reading": return readingSheetView(page, model)
    case "register": return registerView(page, model)
    case "begin": return beginView(page, model)
    case "matter": return matterView(page, model)
    case "statistics": return statisticsView(page, model)
    case "report": return reportView(page, model)
    case "accounts": return accountsView(page, model)
    case "password": return passwordView(page, model)
    default: return calendarView(page, model)
  }
}

const themeView = ({ props: { words: { theme: words } }, theme }: CounterModel): Part =>
  h("label", { class: "theme" }, h("span", {}, words.label),
    h("select", { value: theme, on: { change: ({ value }) => ({ _tag: "Theme", theme: value === "light" || value === "dark" ? value : "auto" }) } },
      ...(["auto", "light", "dark"] as const).map((value) => h("option", { value, selected: value === theme }, words[value]))))

const placeView = ({ place }: CounterModel, to: Place, text: string): Part => {
  const here = place.at === to.at && ("room" in to ? "room" in place && place.room === to.room : true)
  return h("li", {}, h("button", { type: "button", class: "place", "aria-current": here ? "page" : undefined, on: { click: { _tag: "Go", place: to } } }, text))
}

/** Accounts are the head's. */
const lastPlaces = ({ gate }: CounterModel) =>
  ["statistics", "report", "calendar", ...(gate._tag === "In" && gate.session.post.role === "head" ? ["accounts"] as const : [])] as const

const navView = (model: CounterModel): Part => {
  const { places } = model.props.words
  return h("nav", { id: "places", class: model.menu ? "open" : undefined, "aria-label": places.label },
    h("ul", {}, (["board", "today", "handOver"] as const).map((at) => placeView(model, { at }, places[at])),
      (["reading", "facility", "staff"] as const).filter((at) => model.rooms.value?.some(({ room }) => room === roomOfSheet[at])).map((at) => placeView(model, { at }, places[at]))),
    h("h2", { id: "registers" }, places.registers),
    h("ul", { "aria-labelledby": "registers" }, (model.rooms.value ?? []).map(({ room, title }) => placeView(model, { at: "register", room }, title))),
    h("ul", { class: "apart" }, lastPlaces(model).map((at) => placeView(model, { at }, places[at]))))
}

/** On a narrow screen the page comes first, and the list of places when it is asked for. */
const menuView = ({ menu, props: { words: { places } } }: CounterModel): Part =>
  h("button", { type: "button", class: "menu", "aria-expanded": menu ? "true" : "false", "aria-controls": "places", on: { click: { _tag: "Menu", open: !menu } } }, places.label)

const findView = ({ find, props: { words } }: CounterModel): Part =>
  h("form", { class: "find", role: "search", on: { submit: { _tag: "FindNumber", number: find.number } } },
    h("label", { for: "find" }, words.find.label),
    h("div", { class: "row" },
      h("input", { id: "find", type: "search", autocomplete: "off", value: find.number, on: { input: ({ value }) => ({ _tag: "TypeNumber", value }) } }),
      h("button", { type: "submit", "aria-disabled": find.loading ? "true" : undefined }, words.find.button)),
    h("p", { role: "status", class: "says" }, find.says))

const liveView = ({ listening, props: { words: { live } } }: CounterModel): Part =>
  h("p", { class: `live ${listening === undefined ? "unknown" : listening ? "on" : "off"}`, role: "status" },
    h("span", { class: "dot", "aria-hidden": "true" }, listening === true ? "●" : listening === undefined ? "◌" : "▲"),
    listening === undefined ? live.unknown : listening ? live.on : live.off)

const whoView = (model: CounterModel): Part | false => {
  const { gate, props: { words: { login: words } } } = model
  if (gate._tag !== "In") return false
  const { actor, post, posts } = gate.session
  return h("div", { class: "who" },
    posts.length < 2
      ? h("span", { class: "post" }, `${post.title}（${roleOf(post.role)}）`)
      : h("label", {}, h("span", {}, words.post), h("select", { value: post.id, on: { change: ({ value }) => ({ _tag: "ChangePost", post: value }) } },
        ...posts.map(({ id, title }) => h("option", { value: id, selected: id === post.id }, title)))),
    h("span", { class: "actor" }, actor),
    h("button", { type: "button", class: "quiet", "aria-current": model.place.at === "password" ? "page" : undefined, on: { click: { _tag: "Go", place: { at: "password" } } } }, model.props.words.places.password),
    h("button", { type: "button", class: "quiet", on: { click: { _tag: "LogOut" } } }, words.out))
}

const endingView = (model: CounterModel): Part | false => {
  const ending = endingIn(model)
  const { login: words } = model.props.words
  return ending !== undefined && h("div", { class: "notice ending", role: "status" },
    h("p", { class: "notice-title" }, words.ending(ending.minutes)),
    h("p", {}, ending.firm ? words.endingFirm : words.endingHelp),
    !ending.firm && h("p", {}, h("button", { type: "button", on: { click: { _tag: "KeepSession" } } }, words.keep)))
}

const latesView = ({ late, props: { words } }: CounterModel): Part =>
  h("div", { role: "status", class: "late noprint", key: "late" }, late.length > 0 && h("div", { class: late.every(({ good }) => good) ? "notice good" : "notice problem" },
    h("p", { class: "notice-title" }, words.late.title),
    h("ul", { class: "plain" }, late.map(({ place, says }) => h("li", {}, says, " ", place && h("button", { type: "button", class: "link", "aria-label": `${words.late.open}：${says}`, on: { click: { _tag: "Go", place } } }, words.late.open)))),
    h("p", {}, h("button", { type: "button", class: "quiet", on: { click: { _tag: "DropLate" } } }, words.close))))

/** @internal */
export const counterView = (model: CounterModel): Part => {
  const { gate, props: { title, words }, theme } = model
  const frame = { class: "app", "data-theme": theme, lang: "zh-CN" }
  if (gate._tag !== "In") {
    return h("div", { ...frame, key: "gate" },
      h("header", { class: "top" }, h("p", { class: "brand" }, title), themeView(model)),
      h("main", { class: "gate" }, gateView(gate, model)))
  }
  return h("div", { ...frame, key: "in" },
    h("button", { type: "button", class: "skip", on: { click: { _tag: "Focus", id: "title" } } }, words.skip),
    h("header", { class: "top" }, h("p", { class: "brand" }, title), liveView(model), whoView(model), themeView(model)),
    h("div", { class: "body" },
      h("div", { class: "side" }, findView(model), menuView(model), navView(model)),
      h("main", { id: "main" }, endingView(model), latesView(model), pageView(model))))
}
