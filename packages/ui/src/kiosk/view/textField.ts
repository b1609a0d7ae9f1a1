/** A field for text. */
import type { Given } from "../../view/View.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { el } from "./el.ts"
import { around, type FieldProps, focusOf, idOf, isSent, type KioskView, tiesOf } from "./FieldProps.ts"

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
      id, value: props.value, maxlength: props.most, autocomplete: "off", spellcheck: false, readonly: isSent(model), ...tiesOf(props), ...focusOf(model, `field:${props.place}`),
      ...(props.area === true ? { rows: 5 } : { type: props.type ?? "text" }),
      ...(props.optional !== true && { "aria-required": "true" }),
      on: { input: ({ value }: Given) => say(value) }
    })
  )
}
