/** The kiosk as it is shown: the bar with its switches, the page, where to ask, and the warning before it is wiped. */
import { el } from "./el.ts"
import type { View } from "../../view/View.ts"
import { applyView, doneView } from "../apply/applyView.ts"
import { followView } from "../follow/followView.ts"
import { headingOf } from "../headingOf.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskFace, KioskModel } from "../KioskModel.ts"
import { zoneView } from "../../page/zoneView.ts"
import { mendView } from "../mend/mendView.ts"
import { askView } from "../search/askView.ts"
import { searchView } from "../search/searchView.ts"
import { talkView } from "../talk/talkView.ts"
import { POINTS } from "../updateFrame.ts"
import { button } from "./button.ts"
import { focusOf, type KioskView } from "./FieldProps.ts"
import { homeView } from "./homeView.ts"
import { setUpView } from "./setUpView.ts"

const THEMES = ["auto", "light", "dark"] as const

const face = (change: Partial<KioskFace>): KioskMessage => ({ _tag: "SetFace", face: change })

const pageView = (model: KioskModel): ReadonlyArray<View<KioskMessage> | false> => {
  const { page, props: { messages }, zone: { here } } = model
  switch (page) {
    case "home": return homeView(model)
    case "search": return searchView(model)
    case "ask": return askView(model)
    case "apply": return applyView(model)
    case "done": return doneView(model)
    case "mend": return mendView(model)
    case "follow": return followView(model)
    case "zone": return here ? zoneView(here) : [el("section", { class: "problem", role: "status" }, el("p", {}, messages.zoneFailed), button(messages.retry, { _tag: "AskZone" }))]
    case "talk": return talkView(model)
    default: return setUpView(model)
  }
}

const sizeOf = (points: number, way: -1 | 1): number => POINTS[POINTS.findIndex((each) => each === points) + way] ?? points

const switches = ({ face: { elder, points, theme, voice }, page, props: { messages, only } }: KioskModel): KioskView =>
  el("div", { class: "switches", role: "group", "aria-label": messages.controls },
    page !== "home" && only === undefined && button(messages.home, { _tag: "Go", page: "home" }),
    button(elder ? messages.elderOff : messages.elder, face({ elder: !elder })),
    elder && button(messages.smaller, face({ points: sizeOf(points, -1) }), { "aria-disabled": points === POINTS[0] ? "true" : undefined }),
    elder && button(messages.larger, face({ points: sizeOf(points, 1) }), { "aria-disabled": points === POINTS.at(-1) ? "true" : undefined }),
    button(voice ? messages.voiceOn : messages.voiceOff, face({ voice: !voice })),
    button(messages.themes[theme], face({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto" })))

const warningView = ({ left, props: { messages, warnSeconds } }: KioskModel): KioskView | false => left !== undefined &&
  el("section", { class: "warning", key: "warning" },
    // heard once, seen every second
    el("p", { class: "heard", role: "alert" }, `${messages.idle(warnSeconds)}。${messages.idleHelp}`),
    el("p", { "aria-hidden": "true" }, el("strong", {}, messages.idle(left)), messages.idleHelp),
    el("div", { class: "buttons" }, button(messages.end, { _tag: "End" }), button(messages.stay, { _tag: "Active" }, { kind: "main" })))

/** @internal */
export const kioskView = (model: KioskModel): KioskView => {
  const { face: { elder, points, theme }, page, props: { messages }, touched, zone: { here } } = model
  const { help, step, title } = headingOf(model)
  return el("div", { class: "kiosk", lang: "zh-CN", "data-theme": theme, "data-page": page, ...(elder && { "data-elder": "", "data-points": String(points) }) },
    el("header", {},
      el("p", { class: "name" }, here?.title ?? ""),
      switches(model),
      touched && button(messages.end, { _tag: "End" }, { kind: "end" })),
    el("main", {},
      step !== undefined && el("p", { class: "step" }, step),
      el("h1", { tabindex: "-1", ...focusOf(model, "heading") }, title),
      help !== undefined && el("p", { class: "lead" }, help),
      pageView(model)),
    here !== undefined && el("footer", {}, el("p", {}, `${messages.contact}：${here.contact}`), el("p", {}, messages.day(here.today))),
    warningView(model))
}
