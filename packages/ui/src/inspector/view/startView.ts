/** Shows how a survey begins: which zone, who looks, and how. */
import { wordOf } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import { Method } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel, Start } from "../InspectorModel.ts"
import type { Surveying } from "../SurveySource.ts"
import { focusAt, headingView } from "./headingView.ts"

type Part = View<InspectorMessage>

const tierOf = /*#__PURE__*/ wordOf(Tier)
const venueOf = /*#__PURE__*/ wordOf(VenueKind)
const methodOf = /*#__PURE__*/ wordOf(Method)

const field = (model: InspectorModel, key: keyof Start, control: (given: { readonly id: string }) => Part): Part => {
  const { missing, props: { words: { start: words } } } = model
  const wrong = missing.includes(key)
  return h("div", { class: wrong ? "field wrong" : "field" }, h("label", { for: key }, words[key]), wrong && h("p", { class: "error", id: `${key}-error` }, words.missing),
    control({ id: key, ...focusAt(model, key), ...(wrong && { "aria-invalid": "true", "aria-describedby": `${key}-error` }) }))
}

const text = (model: InspectorModel, key: "name" | "by"): Part =>
  field(model, key, (given) => h("input", { type: "text", autocomplete: "off", ...given, value: model.start[key], on: { input: ({ value }) => ({ _tag: "Write", key, value }) } }))

const select = (model: InspectorModel, key: "zone" | "venue" | "tier" | "method", first: string, choices: ReadonlyArray<readonly [value: string, zh: string]>): Part =>
  field(model, key, (given) => h("select", { ...given, value: model.start[key], on: { change: ({ value }) => ({ _tag: "Write", key, value }) } },
    first !== "" && h("option", { value: "" }, first), ...choices.map(([value, zh]) => h("option", { value, selected: value === model.start[key] }, zh))))

/** @internal */
export const startView = (model: InspectorModel, { zones }: Surveying): Part => {
  const { props: { words: { start: words } }, start: { zone } } = model
  return h("div", { class: "page narrow", key: "start" },
    headingView(model, words.title),
    h("form", { class: "form", novalidate: true, on: { submit: { _tag: "Begin" } } },
      select(model, "zone", words.other, zones.map(({ id, name }) => [id, name])),
      zone === "" && text(model, "name"),
      zone === "" && select(model, "venue", words.choose, VenueKind.literals.map((each) => [each, venueOf(each)])),
      zone === "" && select(model, "tier", words.choose, Tier.literals.map((each) => [each, tierOf(each)])),
      text(model, "by"),
      select(model, "method", "", Method.literals.map((each) => [each, methodOf(each)])),
      h("div", { class: "buttons" },
        h("button", { type: "submit", class: "primary" }, words.begin),
        h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "list" } } } }, words.cancel))))
}
