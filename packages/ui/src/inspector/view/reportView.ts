/** Shows the report of an inspection as it is printed and signed. */
import { wordOf } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import { FindingOutcome, Method } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel, Kept } from "../InspectorModel.ts"
import { judgeKept } from "../judgeKept.ts"
import type { Surveying } from "../SurveySource.ts"
import { outcomeOf, scoreView } from "./findingsView.ts"
import { headingView } from "./headingView.ts"
import { mendTable } from "./mendView.ts"
import { wantedOf } from "./wantedOf.ts"

const [tierOf, venueOf, methodOf] = [wordOf(Tier), wordOf(VenueKind), wordOf(Method)]

/** @internal */
export const reportView = ({ id, survey }: Kept, model: InspectorModel, { book }: Surveying): View<InspectorMessage> => {
  const { words } = model.props
  const { report } = words
  const { findings, score } = judgeKept(survey, book, model.today)
  const { seen, zone } = survey
  const documents = book.lineage.flatMap(({ documents: each }) => each.map(({ number, title }) => (number === undefined ? title : `${title}（${number}）`)))
  const facts: ReadonlyArray<readonly [string, string]> = [
    [report.zone, zone.name], [report.place, `${venueOf(zone.venue)} · ${tierOf(zone.tier)}`], [report.on, seen.on], [report.by, seen.by], [report.method, methodOf(seen.method)], [report.rules, documents.join("；")]
  ]
  return h("article", { class: "page report", key: `report ${id}` },
    headingView(model, report.title(zone.name)),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Print" } } }, words.print),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.findings.title)),
    h("dl", { class: "facts" }, facts.map(([term, says]) => h("div", {}, h("dt", {}, term), h("dd", {}, says)))),
    h("h2", {}, report.result),
    scoreView(score, model),
    h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, report.outcome), h("th", { scope: "col", class: "figure" }, report.count))),
      h("tbody", {}, FindingOutcome.literals.map((each) => h("tr", {}, h("th", { scope: "row" }, outcomeOf(each)), h("td", { class: "figure" }, String(findings.filter(({ outcome }) => outcome === each).length)))))),
    h("h2", {}, report.mend),
    mendTable(findings, model),
    h("h2", {}, report.findings),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": report.findings }, h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, report.requirement), h("th", { scope: "col" }, report.outcome), h("th", { scope: "col" }, words.basis))),
      h("tbody", {}, findings.map(({ outcome, rule }) => h("tr", { key: rule.requirement.id },
        h("td", { class: "half" }, wantedOf(rule.check)),
        h("td", { class: "day" }, outcomeOf(outcome)), h("td", {}, rule.basis.map(({ cite }) => cite).join("；"))))))),
    h("div", { class: "signs" }, [report.sign, report.signZone].map((each) => h("p", {}, `${each}：`, h("span", { class: "line" }), h("span", {}, `${report.date}：${report.day}`)))))
}
