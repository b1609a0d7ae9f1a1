/** Shows a survey as it is filled in, a heading at a time; what is needed all the time lies at the thumb. */
import type { Question, Survey } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"
import { isLocked, isSending } from "../InspectorStep.ts"
import type { Kept } from "../Kept.ts"
import { firstLook } from "../firstLook.ts"
import { pagesOf, saidAt } from "../pagesOf.ts"
import type { Surveying } from "../SurveySource.ts"
import { focusAt, headingView } from "./headingView.ts"
import { photosView } from "./photosView.ts"

type Part = View<InspectorMessage>

const threeWay = (id: string, value: boolean | undefined, say: (value: boolean | undefined) => InspectorMessage, words: InspectorModel["props"]["words"]["fill"]): Part =>
  h("div", { class: "choices" }, ([[true, words.yes], [false, words.no], [undefined, words.unknown]] as const).map(([each, zh]) =>
    h("label", { class: "choice" }, h("input", { type: "radio", name: id, value: String(each), checked: value === each, on: { change: say(each) } }), zh)))

const textsView = ({ at, choices }: Question, value: unknown, id: string, model: InspectorModel): Part => {
  const chosen = Array.isArray(value) ? value.map(String) : []
  const others = chosen.filter((each) => !choices.includes(each))
  const say = (texts: ReadonlyArray<string>): InspectorMessage => ({ _tag: "Answer", at, value: texts.length > 0 ? texts : undefined })
  return h("div", { class: "choices" },
    choices.map((each) => h("label", { class: "choice" }, h("input", {
      type: "checkbox", checked: chosen.includes(each), on: { change: ({ checked }) => say(checked ? [...chosen, each] : chosen.filter((one) => one !== each)) }
    }), each)),
    h("label", { class: "filter" }, h("span", {}, model.props.words.fill.more),
      h("textarea", { rows: 2, id: `${id}-other`, value: others.join("\n"), on: { change: ({ value: typed }) => say([...chosen.filter((each) => choices.includes(each)), ...typed.split("\n").map((each) => each.trim()).filter((each) => each !== "")]) } })))
}

const controlView = (question: Question, survey: Survey, model: InspectorModel): Part => {
  const { at, choices, form } = question
  const key = at.join(".")
  const id = `q-${at.join("-")}`
  const value = saidAt(survey, at)
  if (form === "yesNo") return threeWay(id, typeof value === "boolean" ? value : undefined, (each) => ({ _tag: "Answer", at, value: each }), model.props.words.fill)
  if (form === "texts") return textsView(question, value, id, model)
  const typed = model.typed[key] ?? (typeof value === "string" || typeof value === "number" ? String(value) : "")
  const wrong = value === undefined && typed.trim() !== ""
  return h("div", {},
    wrong && h("p", { class: "error", id: `${id}-error` }, model.props.words.fill.noAnswer),
    h("input", {
      id, type: form === "day" ? "date" : "text", class: form === "text" ? undefined : "short", inputmode: form === "count" ? "numeric" : form === "measure" ? "decimal" : undefined, autocomplete: "off",
      "aria-labelledby": `${id}-label`, "aria-invalid": wrong ? "true" : undefined, "aria-describedby": wrong ? `${id}-error ${id}-wanted` : `${id}-wanted`, ...focusAt(model, id),
      list: choices.length > 0 ? `${id}-list` : undefined, placeholder: form === "colour" ? "#RRGGBB" : undefined,
      value: typed, on: { input: ({ value: text }) => ({ _tag: "Type", at, form, text }) }
    }),
    choices.length > 0 && h("datalist", { id: `${id}-list` }, choices.map((each) => h("option", { value: each }))))
}

const questionView = (question: Question, survey: Survey, model: InspectorModel, { book }: Surveying): Part => {
  const { fill: words } = model.props.words
  const { at, form, onlyIf, wanted } = question
  const id = `q-${at.join("-")}`
  const isGroup = form === "yesNo" || form === "texts"
  return h(isGroup ? "fieldset" : "div", { class: "field question", key: id, ...(isGroup && { id, tabindex: -1, "aria-describedby": `${id}-wanted`, ...focusAt(model, id) }) },
    h(isGroup ? "legend" : "label", { id: `${id}-label`, ...(!isGroup && { for: id }) }, question.question),
    h("p", { class: "hint", id: `${id}-wanted` }, `${words.wanted}：${wanted.join("；")}`),
    onlyIf.length > 0 && h("p", { class: "hint" }, words.onlyIf + onlyIf.map((name) => book.circumstances[name] ?? name).join("；")),
    controlView(question, survey, model))
}

/** What it looked like before. */
const lastView = (of: string, first: Kept | undefined, model: InspectorModel): Part | false => {
  const photos = (first?.survey.evidence ?? []).filter((each) => each.of === of && each.sha256 !== undefined)
  return photos.length > 0 && h("div", { class: "last" }, h("h3", {}, model.props.words.fill.last), photosView(photos, model))
}

const takeView = (of: string, name: string, { evidence = [] }: Survey, model: InspectorModel): Part => {
  const { fill: words } = model.props.words
  const id = `photos-${of.replace(".", "-")}`
  return h("div", { class: "photos", id, tabindex: -1, ...focusAt(model, id) },
    h("label", { class: "take" }, h("span", {}, words.addPhotos, h("span", { class: "unseen" }, `：${name}`)), h("input", { type: "file", accept: "image/*", capture: "environment", multiple: true, on: { change: ({ files }) => ({ _tag: "ChoosePhotos", of, files }) } })),
    photosView(evidence.filter((each) => each.of === of), model, (sha256) => ({ _tag: "DropPhoto", of, sha256 })))
}

const itemsOf = (questions: ReadonlyArray<Question>): ReadonlyArray<readonly [of: string, questions: ReadonlyArray<Question>]> => {
  const items = new Map<string, ReadonlyArray<Question>>()
  for (const each of questions) {
    const of = `${each.at[0]}.${each.at[1]}`
    items.set(of, [...items.get(of) ?? [], each])
  }
  return [...items]
}

/** At the lower edge, where a thumb is: how far it has come, back by one, and on to what is not answered yet. */
const thumbView = (answered: number, all: number, model: InspectorModel): Part => {
  const { fill: words, progress } = model.props.words
  return h("div", { class: "thumb noprint" },
    h("p", { class: "progress", role: "status" }, progress(answered, all), model.undone !== undefined && h("span", { class: "by" }, words.undone)),
    h("button", { type: "button", disabled: model.before.length === 0, on: { click: { _tag: "Undo" } } }, words.undo),
    h("button", { type: "button", class: "primary", disabled: answered >= all, on: { click: { _tag: "NextOpen" } } }, answered >= all ? words.allDone : words.nextOpen))
}

/** @internal */
export const fillView = (kept: Kept, heading: string, model: InspectorModel, surveying: Surveying): Part => {
  const { book } = surveying
  const { follows, handed, id, sent = false, survey } = kept
  const { fill: words, findings } = model.props.words
  const first = firstLook(kept, model.kept)
  const { circumstances, pages } = pagesOf(kept, book, words.circumstances)
  const nth = Math.max(0, pages.findIndex((each) => each.heading === heading))
  const page = pages[nth]
  const to = (other: string): InspectorMessage => ({ _tag: "Go", to: { at: "fill", id, heading: other } })
  const answeredOf = (questions: ReadonlyArray<Question>): number => questions.filter(({ at }) => saidAt(survey, at) !== undefined).length
  const all = pages.flatMap(({ questions }) => questions)
  const [before, after] = [pages[nth - 1], pages[nth + 1]]
  return h("div", { class: "page survey", key: `fill ${id}` },
    headingView(model, `${survey.zone.name} · ${page?.zh ?? ""}`),
    follows && h("p", { class: "notice" }, words.again(follows.on)),
    handed && h("p", { class: "notice" }, words.locked),
    !handed && sent && h("p", { class: "notice ending" }, words.sent),
    isSending(model, id) && h("p", { class: "notice", role: "status" }, words.sending),
    h("nav", { class: "sections", "aria-label": words.sections }, h("ul", {}, pages.map((each, i) =>
      h("li", {}, h("button", { type: "button", class: answeredOf(each.questions) === each.questions.length ? "full" : undefined, "aria-current": i === nth ? "step" : undefined, on: { click: to(each.heading) } }, each.zh,
        each.questions.length > 0 && h("span", { class: "by" }, `${answeredOf(each.questions)}/${each.questions.length}`)))))),
    (model.taking[id] ?? 0) > 0 && h("p", { class: "hint", role: "status" }, words.taking),
    model.notHashed === id && h("div", { class: "notice problem", role: "alert" }, h("p", {}, words.notHashed)),
    h("fieldset", { class: "answers", disabled: isLocked(model, kept), "aria-label": page?.zh ?? "" }, page?.heading === "circumstances"
      ? h("div", { class: "card item" }, circumstances.map(({ name, question }) => h("fieldset", { class: "field question", key: name, id: `c-${name}`, tabindex: -1, ...focusAt(model, `c-${name}`) }, h("legend", {}, question),
        threeWay(`circumstance-${name}`, survey.circumstances?.[name] ?? undefined, (holds) => ({ _tag: "Circumstance", name, holds }), words))))
      : h("div", {}, h("p", { class: "hint" }, words.photoHelp), itemsOf(page?.questions ?? []).map(([of, questions]) => {
        const name = book.name(of.split(".")[0] ?? "", of.split(".")[1] ?? "")
        return h("section", { class: "card item", key: of, "aria-label": name },
          h("h2", {}, name), lastView(of, first, model), questions.map((each) => questionView(each, survey, model, surveying)), takeView(of, name, survey, model))
      }))),
    h("div", { class: "buttons" },
      before && h("button", { type: "button", on: { click: to(before.heading) } }, `${words.previous}：${before.zh}`),
      after
        ? h("button", { type: "button", class: "primary", on: { click: to(after.heading) } }, `${words.next}：${after.zh}`)
        : h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.done),
      after && h("button", { type: "button", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.done),
      h("button", { type: "button", class: "quiet", on: { click: { _tag: "Go", to: { at: "list" } } } }, findings.back)),
    !isLocked(model, kept) && thumbView(answeredOf(all), all.length, model))
}
