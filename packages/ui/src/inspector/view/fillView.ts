/** Shows a survey as it is filled in, a heading at a time. */
import { type Question, questionnaire, type Survey } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel, Kept } from "../InspectorModel.ts"
import type { Surveying } from "../SurveySource.ts"
import { headingView } from "./headingView.ts"

type Part = View<InspectorMessage>

const saidAt = ({ answers }: Survey, [heading, item, field]: Question["at"]): unknown => answers[heading]?.[item]?.[field] ?? undefined

/** Whether a question has to be asked: not where every circumstance on which it hangs is known not to hold. */
const isAsked = ({ onlyIf }: Question, { circumstances = {} }: Survey): boolean => onlyIf.length === 0 || onlyIf.some((name) => circumstances[name] !== false)

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
      "aria-labelledby": `${id}-label`, "aria-invalid": wrong ? "true" : undefined, "aria-describedby": wrong ? `${id}-error ${id}-wanted` : `${id}-wanted`,
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
  return h(isGroup ? "fieldset" : "div", { class: "field question", key: id },
    h(isGroup ? "legend" : "label", { id: `${id}-label`, ...(!isGroup && { for: id }) }, question.question),
    h("p", { class: "hint", id: `${id}-wanted` }, `${words.wanted}：${wanted.join("；")}`),
    onlyIf.length > 0 && h("p", { class: "hint" }, words.onlyIf + onlyIf.map((name) => book.circumstances[name] ?? name).join("；")),
    controlView(question, survey, model))
}

const photosView = (of: string, { evidence = [] }: Survey, model: InspectorModel): Part => {
  const { fill: words } = model.props.words
  const photos = evidence.filter((each) => each.of === of && each.sha256 !== undefined)
  return h("div", { class: "photos" },
    h("label", { class: "filter" }, h("span", {}, words.addPhotos), h("input", { type: "file", accept: "image/*", capture: "environment", multiple: true, on: { change: ({ files }) => ({ _tag: "ChoosePhotos", of, files }) } })),
    photos.length > 0 && h("ul", { class: "plain" }, photos.map(({ note = "", sha256 = "" }) => h("li", {}, `${note} `, h("code", {}, `${sha256.slice(0, 12)}…`),
      h("button", { type: "button", class: "quiet", on: { click: { _tag: "DropPhoto", of, sha256 } } }, words.dropPhoto(note))))))
}

const itemsOf = (questions: ReadonlyArray<Question>): ReadonlyArray<readonly [of: string, questions: ReadonlyArray<Question>]> => {
  const items = new Map<string, ReadonlyArray<Question>>()
  for (const each of questions) {
    const of = `${each.at[0]}.${each.at[1]}`
    items.set(of, [...items.get(of) ?? [], each])
  }
  return [...items]
}

/** @internal */
export const fillView = ({ id, survey }: Kept, heading: string, model: InspectorModel, surveying: Surveying): Part => {
  const { book } = surveying
  const { fill: words, findings, progress } = model.props.words
  const { circumstances, sections } = questionnaire(book, survey.zone)
  const pages = [...(circumstances.length > 0 ? [{ heading: "circumstances", zh: words.circumstances, questions: [] as ReadonlyArray<Question> }] : []), ...sections]
  const nth = Math.max(0, pages.findIndex((each) => each.heading === heading))
  const page = pages[nth]
  const to = (other: string): InspectorMessage => ({ _tag: "Go", to: { at: "fill", id, heading: other } })
  const counted = (questions: ReadonlyArray<Question>): string => {
    const due = questions.filter((each) => isAsked(each, survey))
    return `${due.filter(({ at }) => saidAt(survey, at) !== undefined).length}/${due.length}`
  }
  const all = sections.flatMap(({ questions }) => questions).filter((each) => isAsked(each, survey))
  const [before, after] = [pages[nth - 1], pages[nth + 1]]
  return h("div", { class: "page survey", key: `fill ${id}` },
    headingView(model, `${survey.zone.name} · ${page?.zh ?? ""}`),
    h("p", { class: "lead", role: "status" }, progress(all.filter(({ at }) => saidAt(survey, at) !== undefined).length, all.length)),
    h("nav", { class: "sections", "aria-label": words.sections }, h("ul", {}, pages.map((each, i) =>
      h("li", {}, h("button", { type: "button", "aria-current": i === nth ? "step" : undefined, on: { click: to(each.heading) } }, each.zh,
        each.questions.length > 0 && h("span", { class: "by" }, counted(each.questions))))))),
    model.notHashed && h("div", { class: "notice problem", role: "alert" }, h("p", {}, words.notHashed)),
    page?.heading === "circumstances"
      ? h("div", {}, circumstances.map(({ name, question }) => h("fieldset", { class: "field question" }, h("legend", {}, question),
        threeWay(`c-${name}`, survey.circumstances?.[name] ?? undefined, (holds) => ({ _tag: "Circumstance", name, holds }), words))))
      : h("div", {}, h("p", { class: "hint" }, words.photoHelp), itemsOf((page?.questions ?? []).filter((each) => isAsked(each, survey))).map(([of, questions]) =>
        h("section", { class: "card item", key: of, "aria-label": book.name(of.split(".")[0] ?? "", of.split(".")[1] ?? "") },
          h("h2", {}, book.name(of.split(".")[0] ?? "", of.split(".")[1] ?? "")),
          questions.map((each) => questionView(each, survey, model, surveying)), photosView(of, survey, model)))),
    h("div", { class: "buttons" },
      before && h("button", { type: "button", on: { click: to(before.heading) } }, `${words.previous}：${before.zh}`),
      after
        ? h("button", { type: "button", class: "primary", on: { click: to(after.heading) } }, `${words.next}：${after.zh}`)
        : h("button", { type: "button", class: "primary", on: { click: { _tag: "Go", to: { at: "findings", id } } } }, words.done),
      h("button", { type: "button", class: "quiet", on: { click: { _tag: "Go", to: { at: "list" } } } }, findings.back)))
}
