/** The summary of what is not right on a page. */
import type { KioskModel, Trouble } from "../KioskModel.ts"
import { button } from "./button.ts"
import { el } from "./el.ts"
import { focusOf, type KioskView } from "./FieldProps.ts"

/** Everything that is not right, with the way to each; it takes the focus. @internal */
export const troublesView = (model: KioskModel, troubles: ReadonlyArray<Trouble>): KioskView | false => {
  const { messages } = model.props
  return troubles.length > 0 && el("section", { class: "troubles", role: "alert", tabindex: "-1", ...focusOf(model, "troubles"), key: "troubles" },
    el("h2", {}, messages.troubles(troubles.length)),
    el("ul", {}, ...troubles.map(({ place, remedy }) => el("li", {}, button(remedy, { _tag: "Focus", place }, { kind: "link" })))))
}
