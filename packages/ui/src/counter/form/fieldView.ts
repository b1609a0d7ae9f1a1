/** Shows one field of a form as its kind asks for, with everything within it. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { Props } from "../../view/h.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { formOn } from "../updatePage.ts"
import { bankView } from "./bankView.ts"
import { casesOf } from "./casesOf.ts"
import type { Draft, FormPath } from "./Draft.ts"
import { idOf } from "./idOf.ts"
import { nameOf } from "./nameOf.ts"
import type { FormFault } from "./readDraft.ts"
import { takesBank } from "./updateBank.ts"

/** A field with what was typed into it, and where it stands. */
export interface Shown {
  readonly field: Field
  readonly draft: Draft
  readonly faults: ReadonlyArray<FormFault>
  readonly path: FormPath
  readonly required: boolean
  readonly label: string
  /** How it is filled in, as the room says. */
  readonly hint?: string
  readonly model: CounterModel
}

type Part = View<CounterMessage>

/** As many choices as can be seen at once. */
const AT_ONCE = 6

/** What is on its way stays as it was sent. */
const isHeld = ({ model: { page } }: Shown): boolean => formOn(page)?.sending === true

const errorOf = ({ faults, path }: Shown): string | undefined => faults.find((fault) => fault.path.join(".") === path.join("."))?.says
const typed = (path: FormPath) => ({ value }: { readonly value: string }): CounterMessage => ({ _tag: "Typed", path, value })

const ownHint = ({ field, model: { props: { words: { form } } } }: Shown): string | undefined => {
  if (field.kind === "personal") return form.personalHelp
  if (field.kind === "other") return form.other
  if (field.kind === "text" && field.choices) return form.offered
  return field.kind === "number" && (field.minimum !== undefined || field.maximum !== undefined) ? form.range(field.minimum, field.maximum) : undefined
}

const hintOf = (shown: Shown): string | undefined => {
  const said = [shown.hint, ownHint(shown)].filter((each) => each !== undefined)
  return said.length === 0 ? undefined : said.join("；")
}

/** Of one of several in a list it is not said that it has to be there: it may be taken away. */
const marks = ({ field, model: { props: { words: { form } } }, path, required }: Shown): ReadonlyArray<Part | false> => [
  (typeof path.at(-1) !== "number" || field.kind !== "group") && h("span", { class: required ? "needed" : "free" }, required ? form.requiredMark : form.optional),
  field.kind === "personal" && h("span", { class: "personal" }, form.personal)
]

/** The attributes of the control, tied to what is said about it. */
const control = (shown: Shown): Props<CounterMessage> => {
  const { model, path, required } = shown
  const id = idOf(path)
  const about = [hintOf(shown) !== undefined && `${id}-hint`, errorOf(shown) !== undefined && `${id}-error`].filter((each) => each !== false)
  return {
    id, ...focusOf(model, id), "aria-required": required ? "true" : undefined, "aria-invalid": errorOf(shown) === undefined ? undefined : "true",
    "aria-describedby": about.length > 0 ? about.join(" ") : undefined
  }
}

const said = (shown: Shown): ReadonlyArray<Part | false> => {
  const id = idOf(shown.path)
  const [hint, error] = [hintOf(shown), errorOf(shown)]
  return [
    hint !== undefined && h("p", { class: "hint", id: `${id}-hint` }, hint),
    error !== undefined && h("p", { class: "error", id: `${id}-error` }, error)
  ]
}

const labelled = (shown: Shown, ...inner: ReadonlyArray<Part | false>): Part =>
  h("div", { class: errorOf(shown) === undefined ? "field" : "field wrong" }, h("label", { for: idOf(shown.path) }, shown.label, ...marks(shown)), ...said(shown), ...inner)

const grouped = (shown: Shown, ...inner: ReadonlyArray<Part | false>): Part =>
  h("fieldset", { class: errorOf(shown) === undefined ? "field" : "field wrong", ...control(shown), "aria-required": undefined, "aria-invalid": undefined, tabindex: -1 },
    h("legend", {}, shown.label, ...marks(shown)), ...said(shown), ...inner)

const radios = (shown: Shown, choices: ReadonlyArray<{ readonly value: string; readonly zh: string }>, chosen: string, say: (value: string) => CounterMessage): Part => {
  const id = idOf(shown.path)
  return h("div", { class: "choices" }, choices.map(({ value, zh }, i) =>
    h("label", { class: "choice", key: value },
      h("input", { type: "radio", name: id, id: `${id}-${i}`, value, disabled: isHeld(shown), checked: value === chosen, on: { change: say(value) } }), zh)))
}

const textView = (shown: Shown, draft: string): Part => {
  const { field: { kind }, path } = shown
  const say = typed(path)
  const held = { readonly: isHeld(shown) }
  if (kind === "day") return labelled(shown, h("input", { type: "date", ...held, ...control(shown), value: draft, on: { input: say } }))
  if (kind === "number") return labelled(shown, h("input", { type: "text", inputmode: "decimal", class: "short", ...held, ...control(shown), value: draft, on: { input: say } }))
  const { field: { choices } } = shown
  if (choices) {
    const list = `${idOf(path)}-offered`
    return labelled(shown,
      h("input", { type: "text", list, autocomplete: "off", ...held, ...control(shown), value: draft, on: { input: say } }),
      h("datalist", { id: list }, choices.map(({ value, zh }) => h("option", { value }, zh))))
  }
  return labelled(shown, h("textarea", { rows: 1, autocomplete: "off", spellcheck: false, ...held, ...control(shown), value: draft, on: { input: say } }))
}

const choiceView = (shown: Shown, draft: string): Part => {
  const { field: { choices = [] }, model: { props: { words: { form } } }, path, required } = shown
  if (choices.length <= AT_ONCE) {
    const all = required ? choices : [...choices, { value: "", zh: form.leaveOut }]
    return grouped(shown, radios(shown, all, draft, (value) => ({ _tag: "Typed", path, value })))
  }
  return labelled(shown, h("select", { ...control(shown), disabled: isHeld(shown), value: draft, on: { change: typed(path) } },
    h("option", { value: "" }, form.choose), ...choices.map(({ value, zh }) => h("option", { value, selected: value === draft }, zh))))
}

const sizeOf = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)

const fileView = (shown: Shown): Part => {
  const { draft, model: { props: { words: { form } } }, path } = shown
  const file = typeof draft !== "string" && draft._tag === "File" ? draft : undefined
  return labelled(shown,
    h("span", { class: "take" }, h("span", { "aria-hidden": "true" }, form.chooseFile), h("input", { type: "file", ...control(shown), disabled: isHeld(shown), on: { change: ({ files }) => ({ _tag: "ChoseFile", path, files }) } })),
    file ? h("p", { class: "file", role: "status" },
      `${file.name}（${sizeOf(file.size)}）：${file.problem ? `${file.problem.title}，${file.problem.remedy}` : file.handle === undefined ? form.uploading : form.uploaded}`) : false)
}

const listView = (shown: Shown, item: Field): Part => {
  const { draft, faults, label, model, path } = shown
  const { form } = model.props.words
  const items = typeof draft !== "string" && draft._tag === "List" ? draft.items : []
  return grouped(shown,
    ...items.map((each, nth) => h("div", { class: "item", key: String(nth) },
      fieldView({ field: item, draft: each, faults, path: [...path, nth], required: true, label: `${item.kind === "group" ? item.zh ?? label : label} ${nth + 1}`, model }),
      h("button", { type: "button", class: "quiet", disabled: isHeld(shown), on: { click: { _tag: "DropItem", path, nth } } }, form.drop(nth + 1)))),
    h("button", { type: "button", disabled: isHeld(shown), on: { click: { _tag: "AddItem", path } } }, form.add))
}

const proofView = (shown: Shown): Part => {
  const { draft, model: { props: { words: { form } } }, path } = shown
  const listed = typeof draft !== "string" && draft._tag === "List"
  const choices = [{ value: "shown", zh: form.shown }, { value: "files", zh: form.files }]
  return h("div", { class: "proof" },
    grouped({ ...shown, label: shown.label }, radios(shown, choices, listed ? "files" : typeof draft === "string" ? draft : "", (value) => (value === "files" ? { _tag: "AddItem", path } : { _tag: "Typed", path, value }))),
    listed ? listView({ ...shown, faults: shown.faults.filter(({ path: at }) => at.length > path.length), label: form.files }, { kind: "file" }) : false)
}

const groupView = (shown: Shown): Part => {
  const { draft, faults, field: { fields = [] }, model, path, required } = shown
  const { form } = model.props.words
  const parts = (of: { readonly [key: string]: Draft }): ReadonlyArray<Part> => fields.map(({ field, hint, key, required: needed, zh }) =>
    fieldView({ field, draft: of[key] ?? "", faults, path: [...path, key], required: needed, label: nameOf(key, field, zh), ...(hint !== undefined && { hint }), model }))
  const inner = typeof draft !== "string" && draft._tag === "Group" ? parts(draft.fields) : []
  if (path.length === 0) return h("div", { class: "fields" }, inner)
  const include = required ? false : h("label", { class: "choice" },
    h("input", { type: "checkbox", checked: draft !== "", on: { change: ({ checked }) => ({ _tag: "Include", path, included: checked }) } }), form.include)
  return grouped(shown, include, ...inner)
}

const casesView = (shown: Shown): Part => {
  const { draft, faults, field, label, model, path, required } = shown
  const cases = casesOf(field)
  const chosen = typeof draft !== "string" && draft._tag === "Case" ? draft : undefined
  const { form } = model.props.words
  const choices = cases.map(({ field: { zh }, tag }, nth) => ({ value: String(nth), zh: zh ?? tag }))
  const all = required ? choices : [...choices, { value: "", zh: form.leaveOut }]
  const inner = chosen && cases[chosen.nth]
  const say = (value: string): CounterMessage => (value === "" ? { _tag: "Include", path, included: false } : { _tag: "ChooseCase", path, nth: Number(value) })
  const value = chosen ? String(chosen.nth) : ""
  return grouped(shown,
    takesBank(field) && bankView(path, model),
    choices.length <= AT_ONCE
      ? radios(shown, all, value, say)
      : h("select", { "aria-label": label, value, disabled: isHeld(shown), on: { change: ({ value: given }) => say(given) } },
        h("option", { value: "" }, form.choose), ...choices.map(({ value: each, zh }) => h("option", { value: each, selected: each === value }, zh))),
    inner && (inner.field.kind === "group"
      ? h("div", { class: "fields inner" }, (inner.field.fields ?? []).map(({ field: part, hint, key, required: needed, zh }) => fieldView({
        field: part, draft: typeof chosen.of !== "string" && chosen.of._tag === "Group" ? chosen.of.fields[key] ?? "" : "",
        faults, path: [...path, key], required: needed, label: nameOf(key, part, zh), ...(hint !== undefined && { hint }), model
      })))
      : h("div", { class: "fields inner" }, fieldView({ ...shown, field: inner.field, draft: chosen.of, label: inner.field.zh ?? label, required: true }))) || false)
}

/** @internal */
export const fieldView = (shown: Shown): Part => {
  const { draft, field, model: { props: { words: { form } } }, path } = shown
  const text = typeof draft === "string" ? draft : ""
  switch (field.kind) {
    case "choice": return choiceView(shown, text)
    case "boolean":
      return grouped(shown, radios(shown, [{ value: "true", zh: form.yes }, { value: "false", zh: form.no }], text, (value) => ({ _tag: "Typed", path, value })))
    case "file": return fileView(shown)
    case "proof": return proofView(shown)
    case "list": return listView(shown, field.item ?? { kind: "other" })
    case "group": return groupView(shown)
    case "cases": return casesView(shown)
    default: return textView(shown, text)
  }
}
