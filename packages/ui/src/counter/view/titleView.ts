/** The heading of a page: it takes the focus when the page is opened. */
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"

/** @internal */
export const titleView = (model: CounterModel, text: string): View<CounterMessage> =>
  h("h1", { id: "title", tabindex: -1, ...focusOf(model, "title") }, text)
