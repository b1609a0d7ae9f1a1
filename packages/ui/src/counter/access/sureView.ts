/** Asks once more before something is done that cannot be taken back. */
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import type { Act } from "./AccountsPage.ts"

/** A button of a line; whoever does not see the line hears what it is about. @internal */
export const actButton = (text: string, about: string, click: CounterMessage, busy: boolean): View<CounterMessage> =>
  h("button", { type: "button", "aria-disabled": busy ? "true" : undefined, on: { click } }, text, h("span", { class: "unseen" }, about))

/** @internal */
export const sureView = (question: string, act: Act, model: CounterModel): View<CounterMessage> => {
  const { accounts: words } = model.props.words
  return h("div", { class: "sure", role: "group", "aria-labelledby": "sure" },
    h("p", { id: "sure" }, question),
    h("div", { class: "row" },
      h("button", { type: "button", id: "sure-yes", class: "primary", "aria-describedby": "sure", ...focusOf(model, "sure-yes"), on: { click: { _tag: "Act", act } } }, words.yes),
      h("button", { type: "button", on: { click: { _tag: "DropAct" } } }, words.no)))
}
