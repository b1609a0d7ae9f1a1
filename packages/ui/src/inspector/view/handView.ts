/** Shows what goes to the office and what became of it: handing in, logging in for it, how mending stands, and another look at it. */
import { wantedOf } from "@zone/core/rules"
import type { Finding } from "@zone/core/zone"
import { basisView } from "../../counter/basisView.ts"
import { sayDay } from "../../counter/sayDay.ts"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { Handing, InspectorModel } from "../InspectorModel.ts"
import { isSending } from "../InspectorStep.ts"
import { judgeKept } from "../judgeKept.ts"
import type { Handed, Kept } from "../Kept.ts"
import { isOwed } from "../isOwed.ts"
import { orderFor } from "../orderFor.ts"
import type { Surveying } from "../SurveySource.ts"
import { focusAt, headingView } from "./headingView.ts"
import { cell, tableView } from "./tableView.ts"

type Part = View<InspectorMessage>

/** What will be sent, counted. */
const whatView = (kept: Kept, findings: ReadonlyArray<Finding>, points: number | undefined, { props: { words: { hand: words } } }: InspectorModel): Part => {
  const of = (outcome: string): ReadonlyArray<Finding> => findings.filter((each) => each.outcome === outcome && isOwed(each))
  const [missing, waived] = [of("missing"), of("waived")]
  const ordered = missing.filter(({ rule: { requirement: { id } } }) => { const { who = "", workingDays } = orderFor(kept, id); return who.trim() !== "" && workingDays !== undefined })
  const photos = new Set([...missing, ...waived].flatMap(({ evidence }) => evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256]))))
  const says = kept.follows
    ? [words.passed(of("met").length), words.failedAgain(missing.length), words.notSeen(of("notAssessed").length)]
    : [
      ...(points === undefined ? [] : [words.points(points.toFixed(1))]), words.missing(missing.length + waived.length), ...(waived.length > 0 ? [words.waived(waived.length)] : []), words.ordered(ordered.length), words.photos(photos.size)
    ]
  return h("div", { class: "card" }, h("h2", {}, words.what), h("ul", {}, says.map((each) => h("li", {}, each))), kept.follows && h("p", { class: "hint" }, words.recheckWhat))
}

const troubleView = (id: string, { open = [], problem, state }: Handing, model: InspectorModel): Part => {
  const { basis, hand: words } = model.props.words
  if (state === "warned") {
    return h("div", { class: "notice ending", role: "alert", id: "failed", tabindex: -1, ...focusAt(model, "failed") },
      h("p", {}, words.stillOpen(open)), h("p", {}, h("button", { type: "button", on: { click: { _tag: "HandIn", id, anyway: true } } }, words.anyway)))
  }
  return h("div", { class: problem?.status === 422 ? "notice refused" : "notice problem", role: "alert", id: "failed", tabindex: -1, ...focusAt(model, "failed") },
    h("p", { class: "notice-title" }, state === "login" ? words.needLogin : words.failed),
    // nobody is told that their log-in ran out who never had one
    !(state === "login" && model.login.login === "") && problem && h("p", {}, problem.remedy), problem?.basis && basisView(problem.basis, { basis, interpretation: model.props.words.interpretation }),
    state !== "login" && h("p", {}, words.kept))
}

const loginView = (id: string, model: InspectorModel): Part => {
  const { hand: words } = model.props.words
  const field = (key: "login" | "password"): Part => h("div", { class: "field" }, h("label", { for: key }, words[key]), h("input", {
    id: key, type: key === "password" ? "password" : "text", autocomplete: key === "password" ? "current-password" : "username", autocapitalize: "none", value: model.login[key], ...focusAt(model, key),
    on: { input: ({ value }) => ({ _tag: "WriteLogin", key, value }) }
  }))
  return h("form", { class: "form card", novalidate: true, on: { submit: { _tag: "HandIn", id } } }, field("login"), field("password"), h("div", { class: "buttons" }, h("button", { type: "submit", class: "primary" }, words.logIn)))
}

const stagesView = (kept: Kept, { matter, on, stages, whole }: Handed, findings: ReadonlyArray<Finding>, model: InspectorModel): Part => {
  const { hand: words, stage: stageWords } = model.props.words
  const nameOf = new Map(findings.map(({ rule: { check, requirement } }) => [requirement.id, wantedOf(check)]))
  const settled = stages.every(({ stage }) => stage === "Passed" || stage === "Waived")
  const busy = isSending(model, kept.id)
  return h("div", { key: matter },
    h("p", { class: whole ? "notice good" : "notice ending", role: "status", id: "handed", tabindex: -1, ...focusAt(model, "handed") },
      whole ? (kept.follows ? words.rechecked(on) : words.done(on)) : words.part, settled && h("strong", {}, ` ${words.close}`)),
    stages.length > 0 && tableView({
      label: words.stages, class: "stages", heads: [words.what2, words.stage, words.who, words.due].map((title) => ({ title })),
      rows: stages.map(({ due, requirement, stage, who = "—" }) => ({
        key: requirement,
        cells: [cell(nameOf.get(requirement) ?? requirement), cell(h("span", { class: `tag stage ${stage}` }, stageWords[stage])), cell(who), cell(due === undefined ? "—" : sayDay(due))]
      }))
    }),
    h("div", { class: "buttons noprint" },
      h("button", { type: "button", disabled: busy || !model.online, on: { click: { _tag: "Look", id: kept.id } } }, words.look),
      !kept.follows && !settled && h("button", { type: "button", on: { click: { _tag: "FollowUp", id: kept.id } } }, words.again)))
}

/** @internal */
export const handView = (kept: Kept, model: InspectorModel, { book }: Surveying): Part => {
  const { handed, id, sent = false, survey } = kept
  const { canHandIn, online } = model
  const { findings: findingsWords, hand: words } = model.props.words
  const { findings, score } = judgeKept(kept, book, model.today)
  const handing = model.handing[id]
  const busy = isSending(model, id)
  const taking = (model.taking[id] ?? 0) > 0
  return h("div", { class: "page", key: `hand ${id}` },
    headingView(model, `${survey.zone.name} · ${words.title}`),
    !canHandIn && h("p", { class: "notice" }, words.noOffice),
    handed && stagesView(kept, handed, findings, model),
    !handed?.whole && whatView(kept, findings, score.points, model),
    canHandIn && !online && h("p", { class: "notice ending", role: "status" }, words.offline),
    !handed && sent && !busy && h("p", { class: "notice ending", role: "status" }, model.props.words.fill.sent),
    taking && h("p", { class: "notice", role: "status" }, model.props.words.fill.taking),
    handing && handing.state !== "sending" && troubleView(id, handing, model),
    handing?.state === "login" && loginView(id, model),
    h("div", { class: "buttons noprint" },
      canHandIn && !handed?.whole && handing?.state !== "login" && h("button", { type: "button", class: "primary", disabled: busy || taking || !online, on: { click: { _tag: "HandIn", id } } }, busy ? words.sending : words.send),
      h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, findingsWords.title),
      h("button", { type: "button", class: "quiet", on: { click: { _tag: "Go", to: { at: "list" } } } }, findingsWords.back)))
}
