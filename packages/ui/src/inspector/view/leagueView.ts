/** Shows every survey of the session, the best first, and lets one begin, come in and go out. */
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel, Kept } from "../InspectorModel.ts"
import { type JudgedSurvey, judgeKept } from "../judgeKept.ts"
import type { Surveying } from "../SurveySource.ts"
import { headingView } from "./headingView.ts"

type Part = View<InspectorMessage>

interface Ranked extends JudgedSurvey, Kept {
  /** Two of the same points have the same; none without points. */
  readonly rank: number | undefined
}

const rankedOf = (kept: ReadonlyArray<Kept>, { book }: Surveying, today: string): ReadonlyArray<Ranked> => {
  const judged = kept.map((each) => ({ ...each, ...judgeKept(each.survey, book, today) }))
  const pointsOf = ({ score: { points } }: JudgedSurvey): number => points ?? -1
  return judged.toSorted((one, other) => pointsOf(other) - pointsOf(one))
    .map((each) => ({ ...each, rank: each.score.points === undefined ? undefined : 1 + judged.filter((other) => pointsOf(other) > pointsOf(each)).length }))
}

const lineView = ({ findings, id, rank, score: { applicable, assessed, grade, points }, survey: { seen, zone } }: Ranked, model: InspectorModel): Part => {
  const { list: words } = model.props.words
  return h("tr", { key: id },
    h("td", { class: "figure" }, rank === undefined ? "—" : String(rank)),
    h("th", { scope: "row" }, zone.name),
    h("td", {}, seen.on),
    h("td", { class: "figure" }, points === undefined ? h("span", { class: "by" }, words.few) : h("strong", {}, points.toFixed(1))),
    h("td", {}, grade ? `${"★".repeat(grade.stars ?? 0)}${grade.name}` : "—"),
    h("td", { class: "figure" }, String(findings.filter(({ outcome }) => outcome === "missing").length)),
    h("td", { class: "figure" }, `${assessed}/${applicable}`),
    h("td", { class: "noprint" }, h("div", { class: "row" },
      h("button", { type: "button", "aria-label": `${words.open} ${zone.name}`, on: { click: { _tag: "Go", to: { at: "fill", id, heading: "" } } } }, words.open),
      h("button", { type: "button", "aria-label": `${words.findings} ${zone.name}`, on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.findings),
      h("button", { type: "button", class: "quiet", "aria-label": `${words.export} ${zone.name}`, on: { click: { _tag: "Export", id } } }, words.export),
      h("button", { type: "button", class: "quiet", on: { click: { _tag: "Drop", id } } }, model.dropping === id ? words.dropSure : words.drop, h("span", { class: "unseen" }, zone.name)))))
}

/** @internal */
export const leagueView = (model: InspectorModel, surveying: Surveying): Part => {
  const { faults, kept, props: { words: { list: words, print } }, today } = model
  return h("div", { class: "page wide", key: "list" },
    headingView(model, words.title),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", to: { at: "start" } } } }, words.start),
      h("label", { class: "filter" }, h("span", {}, words.import), h("input", { type: "file", accept: ".json,application/json", multiple: true, on: { change: ({ files }) => ({ _tag: "Import", files }) } })),
      h("button", { type: "button", on: { click: { _tag: "Print" } } }, print)),
    faults.length > 0 && h("div", { class: "notice problem", role: "alert" }, faults.map(({ faults: each, file }) => h("div", {},
      h("p", { class: "notice-title" }, words.faults(file)),
      h("ul", {}, each.slice(0, 12).map(({ message }) => h("li", {}, message)), each.length > 12 && h("li", {}, words.more(each.length - 12)))))),
    kept.length === 0
      ? h("p", { class: "nothing" }, words.none)
      : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.title }, h("table", { class: "grid" },
        h("thead", {}, h("tr", {},
          h("th", { scope: "col", class: "figure" }, words.rank), h("th", { scope: "col" }, words.zone), h("th", { scope: "col" }, words.on), h("th", { scope: "col", class: "figure" }, words.points),
          h("th", { scope: "col" }, words.grade), h("th", { scope: "col", class: "figure" }, words.missing), h("th", { scope: "col", class: "figure" }, words.assessed), h("td", { class: "noprint" }))),
        h("tbody", {}, rankedOf(kept, surveying, today).map((each) => lineView(each, model))))))
}
