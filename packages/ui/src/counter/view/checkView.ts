/** Shows what was seen before something is taken in: whether this window receives it, and earlier matters of the same people. */
import type { Alike, CompetenceShown, IntakeCheck } from "../../backend/IntakeCheck.ts"
import { addressOf } from "../addressOf.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { isStriking } from "../isStriking.ts"
import { loadedView } from "../loadedView.ts"
import type { BeginPage } from "../Page.ts"
import { sayDay } from "../sayDay.ts"
import type { View } from "../../view/View.ts"
import { cellView } from "./cellView.ts"
import { statusOf } from "./statusOf.ts"

type Part = View<CounterMessage>

const competencePart = (competence: ReadonlyArray<CompetenceShown>, model: CounterModel): ReadonlyArray<Part | false> => {
  const { words } = model.props
  const chosen = competence.find((each) => each.chosen)
  if (competence.length === 0) return []
  return [
    h("h3", {}, words.check.competence),
    chosen
      ? h("div", { class: chosen.receives ? "notice good" : "notice ending" },
        h("p", {}, h("strong", {}, `${chosen.receives ? "✓" : "⚠"} ${chosen.zh}：`), chosen.follows), basisView(chosen.basis, words))
      : h("p", { class: "hint" }, words.check.noAddressee),
    h("details", {}, h("summary", {}, words.check.all),
      h("ul", { class: "closed" }, competence.map((each) => h("li", { key: each.kind }, h("p", {}, h("strong", {}, `${each.zh}：`), each.follows), basisView(each.basis, words)))))
  ]
}

const alikeView = ({ about, answered, basis, id, likeness, number, on, sameAgency, says, status }: Alike, room: string, model: CounterModel): Part => {
  const { words } = model.props
  const { check } = words
  return h("li", { class: likeness !== undefined && likeness >= NEAR ? "alike near" : "alike", key: id },
    h("p", { class: "what" },
      h("a", { href: `#${addressOf({ at: "matter", room, id })}`, target: "_blank", rel: "noopener" }, number ?? check.open, h("span", { class: "unseen" }, check.inNewTab)),
      h("span", { class: "tag status" }, statusOf(model, room, status)),
      likeness !== undefined && h("span", { class: likeness >= NEAR ? "tag near" : "tag" }, check.likeness(Math.round(likeness * 100))),
      sameAgency !== undefined && h("span", { class: "by" }, sameAgency ? check.sameAgency : check.otherAgency),
      h("span", { class: "by" }, sayDay(on))),
    h("p", {}, cellView(about, undefined, model)),
    says !== undefined && answered !== undefined && h("p", {}, says),
    basis && basisView(basis, words))
}

/** As alike as may well be the same. */
const NEAR = 0.6

const checkedView = ({ alike, competence, inMonth, inYear, many }: IntakeCheck, room: string, model: CounterModel): Part => {
  const { words } = model.props
  return h("div", {},
    ...competencePart(competence, model),
    h("h3", {}, words.check.earlier),
    alike.length === 0
      ? h("p", { class: "nothing" }, words.check.none)
      : h("div", {},
        h("p", {}, words.check.count(inMonth, inYear)),
        many && inYear > 1 && h("div", { class: "hint" }, h("p", {}, many.says), basisView(many.basis, words)),
        h("ul", { class: "plain" }, alike.map((each) => alikeView(each, room, model)))),
    h("p", { class: "hint" }, words.check.human))
}

/** @internal */
export const checkView = ({ check, room }: BeginPage, model: CounterModel): Part => {
  const { check: words } = model.props.words
  return h("section", { class: "check", "aria-labelledby": "check" },
    h("h2", { id: "check", tabindex: -1, ...focusOf(model, "check") }, words.title),
    h("p", { class: "hint" }, words.help),
    h("p", { class: "noprint" }, h("button", { type: "button", "aria-disabled": check?.loading === true ? "true" : undefined, on: { click: { _tag: "Check" } } }, check?.loading === true ? words.checking : check?.value ? words.again : words.button)),
    check && (check.problem && !check.loading
      ? h("div", { class: "notice problem", role: "alert" }, h("p", { class: "notice-title" }, words.failed), h("p", {}, check.problem.remedy), h("p", {}, words.failedHelp))
      : loadedView(check, model, (value) => h("div", { role: "status" }, isStriking(value) && h("p", { class: "notice overtaken" }, words.look), checkedView(value, room, model)))))
}
