/** Shows the inspector: the frame with the place that is open. */
import type { View } from "../view/View.ts"
import { h } from "./h.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel } from "./InspectorModel.ts"
import type { Surveying } from "./SurveySource.ts"
import { fillView } from "./view/fillView.ts"
import { findingsView } from "./view/findingsView.ts"
import { handView } from "./view/handView.ts"
import { leagueView } from "./view/leagueView.ts"
import { mendView } from "./view/mendView.ts"
import { reportView } from "./view/reportView.ts"
import { startView } from "./view/startView.ts"

const THEMES = ["auto", "light", "dark", "sun"] as const

const placeView = (model: InspectorModel, surveying: Surveying): View<InspectorMessage> => {
  const { place } = model
  if (place.at === "start") return startView(model, surveying)
  const kept = "id" in place ? model.kept.find(({ id }) => id === place.id) : undefined
  if (!kept) return leagueView(model, surveying)
  switch (place.at) {
    case "fill": return fillView(kept, place.heading, model, surveying)
    case "findings": return findingsView(kept, model, surveying)
    case "mend": return mendView(kept, model, surveying)
    case "report": return reportView(kept, model, surveying)
    case "hand": return handView(kept, model, surveying)
    default: return leagueView(model, surveying)
  }
}

/** @internal */
export const inspectorView = (model: InspectorModel): View<InspectorMessage> => {
  const { online, problem, props: { title, words }, stored, surveying, theme } = model
  return h("div", { class: "app", "data-theme": theme, lang: "zh-CN" },
    h("button", { type: "button", class: "skip", on: { click: { _tag: "Focus", id: "title" } } }, words.skip),
    h("header", { class: "top" },
      h("p", { class: "brand" }, title),
      surveying && h("p", { class: `live ${stored === "no" ? "off" : "on"}`, role: "status" }, h("span", { class: "dot", "aria-hidden": "true" }, stored === "no" ? "▲" : "●"), words.kept[stored]),
      surveying && h("p", { class: `live ${online ? "on" : "away"}`, role: "status" }, h("span", { class: "dot", "aria-hidden": "true" }, online ? "●" : "○"), online ? words.network.on : words.network.off),
      h("label", { class: "theme" }, h("span", {}, words.theme.label),
        h("select", { value: theme, on: { change: ({ value }) => ({ _tag: "Theme", theme: THEMES.find((each) => each === value) ?? "auto" }) } },
          ...THEMES.map((value) => h("option", { value, selected: value === theme }, words.theme[value]))))),
    h("main", { id: "main" },
      problem && h("div", { class: "notice problem", role: "alert" },
        h("p", { class: "notice-title" }, problem.title), h("p", {}, problem.remedy), h("p", {}, h("button", { type: "button", on: { click: { _tag: "Retry" } } }, words.again))),
      surveying ? placeView(model, surveying) : problem === undefined && h("p", { class: "waiting", role: "status" }, words.wait)))
}
