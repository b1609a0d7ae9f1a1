/** Shows what an inspection came to: the score, and every finding with its basis, what was seen, its photos and what would mend it. */
import { wantedOf, wordOf } from "@zone/core/rules"
import { Strength } from "@zone/core/terms"
import { type Finding, FindingOutcome, type Score, type Waiver } from "@zone/core/zone"
import { basisView } from "../../counter/basisView.ts"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"
import { isLocked } from "../InspectorStep.ts"
import { judgeKept } from "../judgeKept.ts"
import type { Kept } from "../Kept.ts"
import type { Surveying } from "../SurveySource.ts"
import { headingView } from "./headingView.ts"
import { photosView } from "./photosView.ts"
import { sayAnswer } from "./sayAnswer.ts"
import { waiverView } from "./waiverView.ts"

type Part = View<InspectorMessage>

/** In Chinese. @internal */
export const outcomeOf = /*#__PURE__*/ wordOf(FindingOutcome)
const strengthOf = /*#__PURE__*/ wordOf(Strength)

/** The signs by which outcomes are told apart without colour. */
const SIGNS = { met: "✓", missing: "✗", notApplicable: "–", notAssessed: "？", waived: "◇", unclear: "⚖" } as const

/** @internal */
export const scoreView = ({ applicable, assessed, grade, points }: Score, { props: { words: { findings: words } } }: InspectorModel): Part =>
  h("div", { class: "score" },
    h("p", { class: "points" }, h("span", { class: "unseen" }, words.score), points === undefined ? "—" : points.toFixed(1)),
    h("div", {}, grade && h("p", { class: "grade" }, `${"★".repeat(grade.stars ?? 0)} ${grade.name}`), h("p", { class: "by" }, words.assessed(assessed, applicable)), points === undefined && h("p", {}, words.few)))

/** @internal */
export const sayWaiver = (waiver: Waiver, { props: { words: { findings: words } } }: InspectorModel): string =>
  words.waived(waiver) + (waiver.cite === undefined ? "" : `；${words.waivedBy}：${waiver.cite}`)

/** May be waived, or be so no longer: until it is handed in. */
const waivingView = ({ outcome, rule: { requirement: { id: requirement } } }: Finding, kept: Kept, model: InspectorModel): Part | false => {
  const { waiver: words } = model.props.words
  if (isLocked(model, kept) || (outcome !== "missing" && outcome !== "waived")) return false
  if (model.waiving?.requirement === requirement) return waiverView(model.waiving, model)
  return h("div", { class: "row noprint" },
    h("button", { type: "button", on: { click: { _tag: "Waive", requirement } } }, outcome === "waived" ? words.change : words.open),
    outcome === "waived" && h("button", { type: "button", class: "quiet", on: { click: { _tag: "DropWaiver", requirement } } }, words.drop))
}

const findingView = (finding: Finding, kept: Kept, model: InspectorModel): Part => {
  const { evidence, expired, judged, open, outcome, remedy, rule, waiver } = finding
  const { words } = model.props
  const others = evidence.filter(({ sha256 }) => sha256 === undefined)
  return h("li", { class: `finding ${outcome}`, key: rule.requirement.id },
    h("p", { class: "what" }, h("span", { class: `tag outcome ${outcome}` }, `${SIGNS[outcome]} ${outcomeOf(outcome)}`), h("span", { class: "by" }, strengthOf(rule.requirement.strength))),
    judged.length === 0 && open.length === 0 && h("p", {}, wantedOf(rule.check)),
    h("ul", { class: "plain" }, judged.map(({ ask: { question, wanted }, met, saw }) =>
      h("li", {}, `${question}${words.fill.wanted}：${wanted}。${words.findings.saw}：`, h("strong", {}, met === undefined ? words.findings.noAnswer : sayAnswer(saw, words.fill))))),
    open.map((each) => h("p", { class: "hint" }, each)),
    remedy !== undefined && h("p", { class: "remedy" }, remedy),
    waiver && h("p", { class: "waiver" }, sayWaiver(waiver, model)),
    rule.basis.map((each) => basisView(each, words)),
    photosView(evidence, model),
    others.length > 0 && h("p", { class: "by" }, `${words.findings.evidence}：${others.map(({ note = "", on }) => `${note}（${on}）`).join("、")}`),
    expired.length > 0 && h("p", { class: "by" }, `${words.findings.expired}：${expired.length}`),
    waivingView(finding, kept, model))
}

/** @internal */
export const findingsView = (kept: Kept, model: InspectorModel, { book }: Surveying): Part => {
  const { id, survey } = kept
  const { findings: words } = model.props.words
  const { findings, score } = judgeKept(kept, book, model.today)
  const shown = findings.filter(({ outcome }) => model.outcome === "" || outcome === model.outcome)
  const count = (outcome: string): number => findings.filter((each) => each.outcome === outcome).length
  return h("div", { class: "page", key: `findings ${id}` },
    headingView(model, `${survey.zone.name} · ${words.title}`),
    scoreView(score, model),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", to: { at: "hand", id } } } }, words.hand),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "mend", id } } } }, words.mend),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "report", id } } } }, words.report),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "fill", id, heading: "" } } } }, words.fill),
      h("button", { type: "button", class: "quiet", on: { click: { _tag: "Go", to: { at: "list" } } } }, words.back)),
    h("label", { class: "filter" }, h("span", {}, words.filter),
      h("select", { value: model.outcome, on: { change: ({ value }) => ({ _tag: "Show", outcome: FindingOutcome.literals.find((each) => each === value) ?? "" }) } },
        h("option", { value: "" }, `${words.all}（${findings.length}）`), ...FindingOutcome.literals.filter((each) => count(each) > 0).map((each) => h("option", { value: each, selected: each === model.outcome }, `${outcomeOf(each)}（${count(each)}）`)))),
    shown.length === 0 ? h("p", { class: "nothing" }, words.none) : h("ul", { class: "findings" }, shown.map((each) => findingView(each, kept, model))))
}
