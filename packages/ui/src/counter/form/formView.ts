/** Shows a form: the errors first, each field with its label and its error, and the button. */
import type { Child } from "../../view/h.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import { problemView } from "../problemView.ts"
import { focusOf } from "../focusOf.ts"
import { fieldView } from "./fieldView.ts"
import type { FormState } from "./FormState.ts"
import { idOf } from "./idOf.ts"
import { labelAt } from "./labelAt.ts"

/** What stands around the fields. */
export interface FormFrame {
  /** What is told above the fields, for instance that somebody else was faster. */
  readonly above?: Child<CounterMessage>
  /** What is told between the fields and the button. */
  readonly below?: Child<CounterMessage>
  readonly cancel?: CounterMessage
  /** What the button is called, where it is not the usual. */
  readonly send?: string
}

const summaryView = ({ draft, faults, field }: FormState, model: CounterModel): View<CounterMessage> | false => {
  const { form: words } = model.props.words
  if (faults.length === 0 || !field.value) return false
  const root = field.value
  return h("div", { class: "summary", role: "alert", id: "form-summary", tabindex: -1, ...focusOf(model, "form-summary") },
    h("h3", {}, words.summary(faults.length)),
    h("ul", {}, faults.map(({ path, says }) =>
      h("li", {}, h("button", { type: "button", class: "link", on: { click: { _tag: "Focus", id: idOf(path) } } }, `${labelAt(root, draft, path)}：${says}`)))))
}

/** @internal */
export const formView = (form: FormState, model: CounterModel, { above, below, cancel, send = model.props.words.form.send }: FormFrame = {}): View<CounterMessage> => {
  const { form: words } = model.props.words
  return loadedView(form.field, model, (field) =>
    h("form", { class: "form", novalidate: true, autocomplete: "off", "aria-labelledby": "form-title", on: { submit: { _tag: "Send" } } },
      h("h2", { id: "form-title", tabindex: -1, ...focusOf(model, "form-title") }, form.name),
      above,
      summaryView(form, model),
      form.problem && form.faults.length === 0 && problemView(form.problem, model, { ...(form.since !== undefined && { since: form.since }), ...(form.problem.status !== 422 && { again: { _tag: "Send" } }) }),
      (field.kind === "group" && field.fields?.length === 0)
        ? h("p", { class: "hint" }, words.empty)
        : fieldView({ field, draft: form.draft, faults: form.faults, path: [], required: true, label: form.name, model }),
      below,
      h("div", { class: "buttons" },
        h("button", { type: "submit", class: "primary", "aria-disabled": form.sending ? "true" : undefined }, form.sending ? words.sending : send),
        cancel && h("button", { type: "button", "aria-disabled": form.sending ? "true" : undefined, on: { click: cancel } }, words.cancel))))
}
