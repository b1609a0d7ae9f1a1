/** The parts that every form of the kiosk is made of: a field with its label, help and error; choices; buttons; what went wrong. */
import { el } from "./el.ts"
import type { Child } from "../../view/h.ts"
import type { ElementView, Given } from "../../view/View.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel, Trouble } from "../KioskModel.ts"
import { toldOf } from "../promptOf.ts"

/** A view of the kiosk. @internal */
export type KioskView = ElementView<KioskMessage>

/** What a field has besides its value. @internal */
export interface FieldProps {
  /** Where it stands in what is filled in. */
  readonly place: string
  readonly label: string
  readonly help?: string
  readonly optional?: boolean
  readonly troubles: ReadonlyArray<Trouble>
}

/** The name of a field within the page. */
const idOf = (place: string): string => `field-${place.replaceAll(".", "-")}`

/** The attribute that gives the focus, where it is due. @internal */
export const focusOf = ({ focus }: KioskModel, on: NonNullable<KioskModel["focus"]>["on"]): { readonly "data-focus"?: string } =>
  focus?.on === on ? { "data-focus": `${on}:${focus.turn}` } : {}

const remedyOf = ({ place, troubles }: FieldProps): string | undefined => troubles.find((each) => each.place === place)?.remedy

/** What ties a field to its help and to what is wrong with it. */
const tiesOf = (props: FieldProps) => {
  const [id, remedy] = [idOf(props.place), remedyOf(props)]
  const described = [...(props.help === undefined ? [] : [`${id}-help`]), ...(remedy === undefined ? [] : [`${id}-error`])]
  return {
    ...(described.length > 0 && { "aria-describedby": described.join(" ") }),
    ...(remedy !== undefined && { "aria-invalid": "true" })
  }
}

const around = (model: KioskModel, props: FieldProps) => {
  const [id, remedy] = [idOf(props.place), remedyOf(props)]
  const { messages } = model.props
  return {
    label: [props.label, props.optional === true && el("span", { class: "optional" }, messages.optional)] as const,
    help: props.help !== undefined && el("p", { class: "help", id: `${id}-help` }, props.help),
    error: remedy !== undefined && el("p", { class: "error", id: `${id}-error` }, remedy)
  }
}

/** A line or an area of text. @internal */
export const textField = (
  model: KioskModel,
  props: FieldProps & { readonly value: string; readonly most?: number; readonly area?: boolean; readonly type?: string; readonly unheaded?: boolean },
  say: (value: string) => KioskMessage
): KioskView => {
  const { error, help, label } = around(model, props)
  const id = idOf(props.place)
  return el("div", { class: "field", key: id },
    el("label", { for: id, class: "label" }, ...label), help, error,
    el(props.area === true ? "textarea" : "input", {
      id, value: props.value, maxlength: props.most, autocomplete: "off", spellcheck: "false", ...tiesOf(props), ...focusOf(model, `field:${props.place}`),
      ...(props.area === true ? { rows: 5 } : { type: props.type ?? "text" }),
      ...(props.optional !== true && { "aria-required": "true" }),
      on: { input: ({ value }: Given) => say(value) }
    })
  )
}

/** One of several, or some of them. @internal */
export const choiceField = (
  model: KioskModel,
  props: FieldProps & {
    readonly many?: boolean
    readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string; readonly about?: string; readonly under?: string }>
    readonly chosen: ReadonlyArray<string>
  },
  say: (value: string, checked: boolean) => KioskMessage
): KioskView => {
  const { error, help, label } = around(model, props)
  const id = idOf(props.place)
  const under = (at: number): string | undefined => props.choices[at]?.under
  return el("fieldset", { class: "field", key: id, ...tiesOf(props), ...(props.many !== true && { role: "radiogroup" }) },
    el("legend", { class: "label" }, ...label), help, error,
    el("div", { class: "choices" }, ...props.choices.flatMap(({ about, label, value }, at): ReadonlyArray<Child<KioskMessage>> => [
      under(at) !== undefined && under(at) !== under(at - 1) && el("p", { class: "under" }, under(at) ?? ""),
      el("label", { class: "choice", key: value },
        el("input", {
          type: props.many === true ? "checkbox" : "radio", name: id, value, checked: props.chosen.includes(value),
          ...(at === 0 && focusOf(model, `field:${props.place}`)),
          on: { change: ({ checked }: Given) => say(value, checked) }
        }),
        el("span", {}, label, about !== undefined && el("span", { class: "about" }, about)))
    ]).flat())
  )
}

/** A button. @internal */
export const button = (label: Child<KioskMessage>, says: KioskMessage, { kind = "plain", ...attributes }: { readonly kind?: string; readonly [name: string]: string | boolean | undefined } = {}): KioskView =>
  el("button", { type: "button", class: kind, on: { click: says }, ...attributes }, label)

/** The button that sends the form it stands in. @internal */
export const sender = (label: string, busy: boolean): KioskView => el("button", { type: "submit", class: "main", ...(busy && { "aria-disabled": "true" }) }, label)

/** Everything that is not right, with the way to each; it takes the focus. @internal */
export const troublesView = (model: KioskModel, troubles: ReadonlyArray<Trouble>): KioskView | false => {
  const { messages } = model.props
  return troubles.length > 0 && el("section", { class: "troubles", role: "alert", tabindex: "-1", ...focusOf(model, "troubles"), key: "troubles" },
    el("h2", {}, messages.troubles(troubles.length)),
    el("ul", {}, ...troubles.map(({ place, remedy }) => el("li", {}, button(remedy, { _tag: "Focus", place }, { kind: "link" })))))
}

/** Why something could not be done, and what helps. @internal */
export const problemView = (model: KioskModel, problem: Problem | undefined, retry?: KioskMessage): KioskView | false => {
  const { messages } = model.props
  return problem !== undefined && el("section", { class: "problem", role: "alert", tabindex: "-1", ...focusOf(model, "problem"), key: "problem" },
    el("p", {}, toldOf(problem, messages)),
    problem.basis !== undefined && el("p", { class: "basis" }, `${problem.basis.cite}${problem.basis.reading === "interpretation" ? "⚖" : ""}`),
    problem.status === 401 && button(messages.setUp, { _tag: "Go", page: "setUp" }, { kind: "link" }),
    retry !== undefined && problem.status !== 401 && button(messages.retry, retry, { kind: "plain" }))
}
