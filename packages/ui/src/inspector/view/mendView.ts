/** Shows what has to be mended, the gravest first, with room to write who and until when. */
import { wordOf } from "@zone/core/rules"
import { Strength } from "@zone/core/terms"
import type { Finding } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel, Kept } from "../InspectorModel.ts"
import { judgeKept } from "../judgeKept.ts"
import type { Surveying } from "../SurveySource.ts"
import { headingView } from "./headingView.ts"

type Part = View<InspectorMessage>

const strengthOf = wordOf(Strength)

/** @internal */
export const mendTable = (findings: ReadonlyArray<Finding>, { props: { words: { interpretation, mend: words } } }: InspectorModel): Part => {
  const missing = findings.filter(({ outcome }) => outcome === "missing").toSorted((one, other) => other.gravity - one.gravity)
  if (missing.length === 0) return h("p", { class: "nothing" }, words.none)
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.title }, h("table", { class: "grid mend" },
    h("thead", {}, h("tr", {}, [words.nth, words.what, words.weight, words.basis, words.by, words.until].map((title) => h("th", { scope: "col" }, title)))),
    h("tbody", {}, missing.map(({ remedy, rule }, i) => h("tr", { key: rule.requirement.id },
      h("td", { class: "figure" }, String(i + 1)), h("td", {}, remedy), h("td", {}, strengthOf(rule.requirement.strength)),
      h("td", {}, rule.basis.map(({ cite, reading }) => `${cite}${reading === "interpretation" ? `（⚖ ${interpretation}）` : ""}`).join("；")), h("td", { class: "write" }), h("td", { class: "write" }))))))
}

/** @internal */
export const mendView = ({ id, survey }: Kept, model: InspectorModel, { book }: Surveying): Part => {
  const { findings: words, mend, print } = model.props.words
  return h("div", { class: "page wide", key: `mend ${id}` },
    headingView(model, `${survey.zone.name} · ${mend.title}`),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Print" } } }, print),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.title)),
    mendTable(judgeKept(survey, book, model.today).findings, model))
}
