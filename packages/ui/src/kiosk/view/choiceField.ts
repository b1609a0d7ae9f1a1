/** A field for choices. */
import type { Child } from "../../view/h.ts"
import type { Given } from "../../view/View.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { whileBusy } from "./button.ts"
import { el } from "./el.ts"
import { around, type FieldProps, focusOf, idOf, isSent, type KioskView, tiesOf } from "./FieldProps.ts"

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
  return el("fieldset", { class: "field", key: id, ...whileBusy(isSent(model)), ...tiesOf(props), ...(props.many !== true && { role: "radiogroup" }) },
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
