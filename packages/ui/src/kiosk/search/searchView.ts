/** The question bank: what is asked, and the answers with where they come from. */
import type { AnsweredQuestion } from "../../backend/PublicBackend.ts"
import { el } from "../view/el.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { problemView } from "../view/problemView.ts"
import { textField } from "../view/textField.ts"
import { troublesView } from "../view/troublesView.ts"

const answerView = ({ props: { messages } }: KioskModel, { answer, id, question, source, updatedOn }: AnsweredQuestion): KioskView =>
  el("li", { class: "card", key: id },
    el("h2", {}, question),
    ...answer.split("\n").filter((line) => line.trim() !== "").map((line) => el("p", {}, line)),
    el("p", { class: "source" },
      el("span", {}, `${messages.source}：${source ?? messages.noSource}`),
      el("span", {}, `${messages.updatedOn}：${updatedOn === undefined ? messages.noSource : messages.day(updatedOn)}`)))

/** Where to ask, where nothing was found. @internal */
export const whereToAsk = ({ zone: { here }, props: { messages } }: KioskModel, title: string): KioskView =>
  el("section", { class: "card" },
    el("p", {}, title),
    here !== undefined && el("p", { class: "contact" }, here.contact),
    el("ul", {}, ...(here?.areas ?? []).filter(({ functions }) => functions.includes("consultation"))
      .map(({ about, name }) => el("li", {}, about === undefined ? name : `${name}：${about}`))),
    button(messages.noneApply, { _tag: "Go", page: "apply" }, { kind: "link" }))

/** @internal */
export const searchView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { offers, props: { messages }, search: { busy, found, lacks, problem, query } } = model
  const troubles = lacks ? [{ place: "query", remedy: messages.searchEmpty }] : []
  return [
    troublesView(model, troubles),
    problemView(model, problem, { _tag: "Search" }),
    el("form", { class: "line", role: "search", novalidate: true, on: { submit: { _tag: "Search" } } },
      textField(model, { place: "query", label: messages.searchLabel, value: query, most: 200, type: "search", troubles }, (value) => ({ _tag: "TypeSearch", query: value })),
      sender(messages.searchSend, busy)),
    el("p", { class: "said", role: "status" }, busy ? messages.asking : found ? found.length === 0 ? messages.none : messages.found(found.length) : ""),
    found !== undefined && found.length > 0 && el("ol", { class: "answers" }, ...found.map((each) => answerView(model, each))),
    found?.length === 0 && whereToAsk(model, messages.noneAsk),
    found?.length === 0 && offers.some(({ offer }) => offer.key === "question") && button(messages.offers.question.title, { _tag: "Talk", offer: "question" }, { kind: "main" })
  ]
}
