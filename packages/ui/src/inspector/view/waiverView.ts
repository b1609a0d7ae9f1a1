/** Shows the form of a waiver beside what is missing: who agreed to it, why, on what document, and until when. */
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel, Waiving } from "../InspectorModel.ts"
import { focusAt } from "./headingView.ts"

/** @internal */
export const waiverView = (waiving: Waiving, model: InspectorModel): View<InspectorMessage> => {
  const { waiver: words } = model.props.words
  const field = (key: "reason" | "signedBy" | "cite" | "through"): View<InspectorMessage> => {
    const id = `waiver-${key}`
    const wrong = key !== "cite" && waiving.missing.includes(key)
    return h("div", { class: wrong ? "field wrong" : "field" }, h("label", { for: id }, words[key]),
      wrong && h("p", { class: "error", id: `${id}-error` }, key === "through" ? words.wrongDay : words.wrong),
      h("input", {
        id, type: key === "through" ? "date" : "text", autocomplete: "off", value: waiving[key], ...focusAt(model, id), ...(key === "through" && { min: model.today }),
        ...(wrong && { "aria-invalid": "true", "aria-describedby": `${id}-error` }), on: { input: ({ value }) => ({ _tag: "WriteWaiver", key, value }) }
      }))
  }
  return h("form", { class: "form card", novalidate: true, "aria-label": words.title, on: { submit: { _tag: "KeepWaiver" } } },
    h("p", { class: "hint" }, words.help),
    field("reason"), field("signedBy"), field("cite"), field("through"),
    h("div", { class: "buttons" },
      h("button", { type: "submit", class: "primary" }, words.keep),
      h("button", { type: "button", on: { click: { _tag: "LeaveWaiver" } } }, words.leave)))
}
