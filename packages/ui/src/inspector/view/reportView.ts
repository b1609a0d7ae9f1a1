/** Shows the report of an inspection as it is printed and signed. */
import { wantedOf, wordOf } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import { type Finding, FindingOutcome, Method } from "@zone/core/zone"
import { sayDay } from "../../counter/sayDay.ts"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"
import { judgeKept } from "../judgeKept.ts"
import type { Kept } from "../Kept.ts"
import type { Surveying } from "../SurveySource.ts"
import { outcomeOf, sayWaiver, scoreView } from "./findingsView.ts"
import { headingView } from "./headingView.ts"
import { mendTable } from "./mendView.ts"
import { photosView } from "./photosView.ts"
import { sayAnswer } from "./sayAnswer.ts"
import { cell, tableView } from "./tableView.ts"

type Part = View<InspectorMessage>

const tierOf = /*#__PURE__*/ wordOf(Tier)
const venueOf = /*#__PURE__*/ wordOf(VenueKind)
const methodOf = /*#__PURE__*/ wordOf(Method)

const sawOf = ({ judged }: Finding, { props: { words } }: InspectorModel): string =>
  judged.map(({ met, saw }) => (met === undefined ? words.findings.noAnswer : sayAnswer(saw, words.fill))).join("；")

const allView = (findings: ReadonlyArray<Finding>, model: InspectorModel): Part => {
  const { basis, report } = model.props.words
  return tableView({
    label: report.findings, class: "all", heads: [report.requirement, report.saw, report.outcome, basis].map((title) => ({ title })),
    rows: findings.map((finding) => ({
      key: finding.rule.requirement.id,
      cells: [
        { class: "half", says: [wantedOf(finding.rule.check)] }, cell(sawOf(finding, model)), { class: "day", says: [outcomeOf(finding.outcome)] },
        cell(finding.rule.basis.map(({ cite }) => cite).join("；"))
      ]
    }))
  })
}

/** The photos of what is missing, each beside what it is for. */
const photosOf = (findings: ReadonlyArray<Finding>, model: InspectorModel): ReadonlyArray<Part> =>
  findings.filter(({ evidence, outcome }) => (outcome === "missing" || outcome === "waived") && evidence.some(({ sha256 }) => sha256 !== undefined))
    .map(({ evidence, rule: { check, requirement } }) => h("section", { class: "pictured", key: requirement.id }, h("h3", {}, wantedOf(check)), photosView(evidence, model)))

/** @internal */
export const reportView = (kept: Kept, model: InspectorModel, { book }: Surveying): Part => {
  const { words } = model.props
  const { report } = words
  const { findings, score } = judgeKept(kept, book, model.today)
  const { follows, id, survey: { seen, zone } } = kept
  const documents = book.lineage.flatMap(({ documents: each }) => each.map(({ number, title }) => (number === undefined ? title : `${title}（${number}）`)))
  const facts: ReadonlyArray<readonly [string, string]> = [
    [report.zone, zone.name], [report.place, `${venueOf(zone.venue)} · ${tierOf(zone.tier)}`], [report.on, sayDay(seen.on) + (follows ? `（${report.again(follows.on)}）` : "")], [report.by, seen.by], [report.method, methodOf(seen.method)], [report.rules, documents.join("；")]
  ]
  const waived = findings.filter(({ outcome }) => outcome === "waived")
  const pictured = photosOf(findings, model)
  return h("article", { class: "page report", key: `report ${id}` },
    headingView(model, report.title(zone.name.replace(/(?:政务公开)?专区$/, ""))),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Print" } } }, words.print),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.findings.title)),
    h("dl", { class: "facts" }, facts.map(([term, says]) => h("div", {}, h("dt", {}, term), h("dd", {}, says)))),
    h("h2", {}, report.result),
    scoreView(score, model),
    h("table", { class: "grid counts" },
      h("thead", {}, h("tr", {}, FindingOutcome.literals.map((each) => h("th", { scope: "col", class: "figure" }, outcomeOf(each))))),
      h("tbody", {}, h("tr", {}, FindingOutcome.literals.map((each) => h("td", { class: "figure", "data-head": outcomeOf(each) }, String(findings.filter(({ outcome }) => outcome === each).length)))))),
    h("h2", {}, report.mend),
    mendTable(kept, findings, model, false),
    waived.length > 0 && h("section", {}, h("h2", {}, words.waiver.title2), h("ul", {}, waived.map(({ rule: { check, requirement }, waiver }) =>
      h("li", { key: requirement.id }, wantedOf(check), waiver && h("p", { class: "waiver" }, sayWaiver(waiver, model)))))),
    pictured.length > 0 && h("section", {}, h("h2", {}, report.photos), ...pictured),
    h("div", { class: "signs" }, [report.sign, report.signZone].map((each) => h("p", {}, `${each}：`, h("span", { class: "line" }), h("span", {}, `${report.date}：${report.day}`)))),
    h("h2", {}, report.findings),
    allView(findings, model))
}
