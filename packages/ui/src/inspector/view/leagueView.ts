/** Shows every survey on the device, the best first, and lets one begin, come in and go out. */
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"
import { isLocked, isSending } from "../InspectorStep.ts"
import { type JudgedSurvey, judgeKept } from "../judgeKept.ts"
import type { Kept } from "../Kept.ts"
import type { Surveying } from "../SurveySource.ts"
import { headingView } from "./headingView.ts"
import { cell, type Table, tableView } from "./tableView.ts"

type Part = View<InspectorMessage>

interface Ranked extends JudgedSurvey {
  readonly kept: Kept
  /** Two of the same points have the same; none without points, and none for what was looked at again since. */
  readonly rank: number | undefined
  readonly later: boolean
}

const zoneOf = ({ survey: { zone } }: Kept): string => `${zone.id} ${zone.name}`

/** A league of zones: of several surveys of one zone the last one counts, and another look at what was missing is none. */
const rankedOf = (all: ReadonlyArray<Kept>, { book }: Surveying, today: string): ReadonlyArray<Ranked> => {
  const whole = all.filter(({ follows }) => !follows)
  const isLater = (kept: Kept): boolean => whole.some((other, at) => zoneOf(other) === zoneOf(kept) && (other.survey.seen.on > kept.survey.seen.on || (other.survey.seen.on === kept.survey.seen.on && at > whole.indexOf(kept))))
  const judged = all.map((kept) => ({ kept, later: !kept.follows && isLater(kept), ...judgeKept(kept, book, today) }))
  const pointsOf = ({ kept, later, score: { points } }: (typeof judged)[number]): number => (later || kept.follows ? -2 : points ?? -1)
  return judged.toSorted((one, other) => pointsOf(other) - pointsOf(one))
    .map((each) => ({ ...each, rank: pointsOf(each) < 0 ? undefined : 1 + judged.filter((other) => pointsOf(other) > pointsOf(each)).length }))
}

const stateOf = ({ handed, id }: Kept, model: InspectorModel): string => {
  const { hand, list: words } = model.props.words
  if (isSending(model, id)) return hand.sending
  return handed === undefined ? words.notHanded : handed.whole ? words.handed(handed.on) : words.partly
}

const pointsView = ({ score: { points } }: Ranked, few: string): ReadonlyArray<Part | false> => points === undefined
  ? [h("span", { class: "by" }, few)]
  : [
    h("strong", {}, points.toFixed(1)),
    h("svg", { class: "measure", viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true" }, h("rect", { class: "all", width: 100, height: 6 }), h("rect", { class: "part", width: points, height: 6 }))
  ]

const lineOf = (ranked: Ranked, model: InspectorModel): Table["rows"][number] => {
  const { list: words } = model.props.words
  const { findings, kept, later, rank, score: { applicable, assessed, grade } } = ranked
  const { follows, handed, id, survey: { seen, zone } } = kept
  return {
    key: id,
    cells: [
      { class: "figure", says: [rank === undefined ? "—" : String(rank)] },
      { heads: true, says: [zone.name, follows && h("span", { class: "by" }, words.again(follows.on)), later && h("span", { class: "by" }, words.later)] },
      { class: "day", says: [seen.on] },
      { class: "figure", says: pointsView(ranked, words.few) },
      cell(grade ? `${"★".repeat(grade.stars ?? 0)}${grade.name}` : "—"),
      { class: "figure", says: [String(findings.filter(({ outcome }) => outcome === "missing").length)] },
      { class: "figure", says: [`${assessed}/${applicable}`] },
      { class: "day", says: [h("span", { class: `tag ${handed?.whole ? "sent" : "unsent"}` }, stateOf(kept, model))] },
      {
        class: "noprint",
        says: [h("div", { class: "row" },
          !isLocked(model, kept) && h("button", { type: "button", "aria-label": `${words.open} ${zone.name}`, on: { click: { _tag: "Go", to: { at: "fill", id, heading: "" } } } }, words.open),
          h("button", { type: "button", "aria-label": `${words.findings} ${zone.name}`, on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.findings),
          h("button", { type: "button", "aria-label": `${words.hand} ${zone.name}`, on: { click: { _tag: "Go", to: { at: "hand", id } } } }, words.hand),
          h("button", { type: "button", class: "quiet", "aria-label": `${words.export} ${zone.name}`, on: { click: { _tag: "Export", id } } }, words.export),
          h("button", { type: "button", class: "quiet", disabled: isSending(model, id), on: { click: { _tag: "Drop", id } } }, model.dropping === id ? words.dropSure : words.drop, h("span", { class: "unseen" }, zone.name)))]
      }
    ]
  }
}

const deviceView = ({ props: { words: { device: words } }, readiness }: InspectorModel): Part | false =>
  readiness !== undefined && h("details", { class: "device noprint", open: readiness.storage === "none" || readiness.offline === "never" },
    h("summary", {}, words.title), h("ul", {}, [words.surveys, words[readiness.storage], words[readiness.offline], words.clear].map((each) => h("li", {}, each))))

/** @internal */
export const leagueView = (model: InspectorModel, surveying: Surveying): Part => {
  const { faults, importing, kept, props: { words: { list: words, print } }, today } = model
  return h("div", { class: "page wide", key: "list" },
    headingView(model, words.title),
    h("div", { class: "bar noprint" },
      h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", to: { at: "start" } } } }, words.start),
      h("label", { class: "take" }, h("span", {}, words.import), h("input", { type: "file", accept: ".json,application/json", multiple: true, on: { change: ({ files }) => ({ _tag: "Import", files }) } })),
      h("button", { type: "button", on: { click: { _tag: "Print" } } }, print)),
    importing > 0 && h("p", { class: "hint", role: "status" }, words.importing),
    deviceView(model),
    faults.length > 0 && h("div", { class: "notice problem", role: "alert" }, faults.map(({ faults: each, file }) => h("div", {},
      h("p", { class: "notice-title" }, words.faults(file)),
      h("ul", {}, each.slice(0, 12).map(({ message }) => h("li", {}, message)), each.length > 12 && h("li", {}, words.more(each.length - 12)))))),
    kept.length === 0
      ? h("p", { class: "nothing" }, words.none)
      : tableView({
        label: words.title, class: "league",
        heads: [
          { title: words.rank, class: "figure" }, { title: words.zone }, { title: words.on }, { title: words.points, class: "figure" }, { title: words.grade },
          { title: words.missing, class: "figure" }, { title: words.assessed, class: "figure" }, { title: words.state }, { title: "", class: "noprint" }
        ],
        rows: rankedOf(kept, surveying, today).map((each) => lineOf(each, model))
      }))
}
