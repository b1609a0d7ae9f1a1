/** What can be looked up: the questions of the bank with their answers, and what was published, each with its day and where it comes from. */
import type { AnsweredQuestion, DisclosedItem } from "../../backend/PublicBackend.ts"
import { el } from "../view/el.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { problemView } from "../view/problemView.ts"
import { textField } from "../view/textField.ts"
import { troublesView } from "../view/troublesView.ts"
import { lookedFor } from "./updateSearch.ts"

type Level = 2 | 3

const fact = (title: string, text: string | undefined): KioskView | false => text !== undefined && el("span", {}, `${title}：${text}`)

const answerView = ({ props: { messages } }: KioskModel, { answer, id, question, source, unit, updatedOn, validThrough }: AnsweredQuestion, level: Level): KioskView =>
  el("li", { class: "card", key: id },
    el(`h${level}`, {}, question),
    answer.split("\n").filter((line) => line.trim() !== "").map((line) => el("p", {}, line)),
    el("p", { class: "source" },
      fact(messages.source, source ?? messages.noSource),
      fact(messages.answeredBy, unit),
      fact(messages.updatedOn, updatedOn === undefined ? messages.noSource : messages.day(updatedOn)),
      fact(messages.holdsThrough, validThrough === undefined ? undefined : messages.day(validThrough))))

/** Answers of the bank; `level` is that of their headings. @internal */
export const answersView = (model: KioskModel, found: ReadonlyArray<AnsweredQuestion>, level: Level): KioskView =>
  el("ol", { class: "answers" }, found.map((each) => answerView(model, each, level)))

const disclosedView = ({ props: { messages } }: KioskModel, { agency, channels, field, interpreted, mark, number, publishedOn, title, where }: DisclosedItem): KioskView =>
  el("li", { class: "card", key: number },
    el("h3", {}, title),
    el("p", {}, `${messages.where}：${where}${channels.length === 0 ? "" : `（${channels.join("、")}）`}`),
    interpreted !== undefined && el("p", {}, messages.interpreted(messages.day(interpreted.on), interpreted.form)),
    el("p", { class: "source" },
      fact(messages.publishedOn, messages.day(publishedOn)), fact(messages.agency, agency), fact(messages.field, field), mark !== undefined && el("span", {}, mark)))

/** Where to ask. @internal */
export const whereToAsk = ({ zone: { here }, props: { messages } }: KioskModel, title: string): KioskView =>
  el("section", { class: "card" },
    el("p", {}, title),
    here !== undefined && el("p", { class: "contact" }, here.contact),
    el("ul", {}, (here?.areas ?? []).filter(({ functions }) => functions.includes("consultation"))
      .map(({ about, name }) => el("li", {}, about === undefined ? name : `${name}：${about}`))),
    button(messages.noneApply, { _tag: "Go", page: "apply" }, { kind: "link" }))

/** @internal */
export const searchView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { offers, props: { messages }, search: { asked, busy, disclosed, found, lacks, problem, query } } = model
  const troubles = lacks ? [{ place: "query", remedy: messages.searchEmpty }] : []
  const count = (found?.length ?? 0) + (disclosed?.length ?? 0)
  return [
    troublesView(model, troubles),
    problemView(model, problem, { _tag: "Search" }),
    el("form", { class: "line", role: "search", novalidate: true, on: { submit: { _tag: "Search" } } },
      textField(model, { place: "query", label: messages.searchLabel, value: query, most: 200, type: "search", troubles }, (value) => ({ _tag: "TypeSearch", query: value })),
      sender(messages.searchSend, busy && asked === lookedFor(query))),
    el("p", { class: "said", role: "status" }, busy ? messages.asking : found === undefined ? "" : count === 0 ? messages.none : messages.found(count)),
    found !== undefined && found.length > 0 && el("section", { "aria-labelledby": "questions" },
      el("h2", { id: "questions" }, messages.questionsFound(found.length)), answersView(model, found, 3)),
    disclosed !== undefined && disclosed.length > 0 && el("section", { "aria-labelledby": "disclosed" },
      el("h2", { id: "disclosed" }, messages.disclosedFound(disclosed.length)), el("ol", { class: "answers" }, disclosed.map((each) => disclosedView(model, each)))),
    found !== undefined && disclosed === undefined && el("p", { class: "hint" }, messages.disclosedMissing),
    found !== undefined && count === 0 && whereToAsk(model, messages.noneAsk),
    found !== undefined && offers.some(({ offer }) => offer.key === "question") && button(messages.askPerson, { _tag: "AskPerson" }, count === 0 ? { kind: "main" } : {})
  ]
}
