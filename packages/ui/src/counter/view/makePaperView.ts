/** Asks for what only people know of a paper. The browser itself sends the form into a new page, and never in an address. */
import type { PaperAsk, PaperShown } from "../../backend/PaperShown.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"

/** A list has as many lines as it must have entries, else one. */
const fieldsOf = (paper: string, { count = 1, label, many, needed, word }: PaperAsk, optional: string): ReadonlyArray<View<CounterMessage>> =>
  Array.from({ length: many ? count : 1 }, (_, i) => {
    const id = `paper-${paper}-${word}-${i}`
    return h("div", { class: "field", key: id },
      h("label", { for: id }, `${label}${many && count > 1 ? ` ${i + 1}` : ""}${needed ? "" : optional}`),
      h("input", { id, name: word, type: "text", maxlength: 2000, autocomplete: "off", required: needed }))
  })

/** @internal */
export const makePaperView = ({ asks = [], paper }: PaperShown, href: string, { props: { words: { matter: words } } }: CounterModel): View<CounterMessage> =>
  h("details", { class: "make noprint" },
    h("summary", {}, words.makePaper),
    h("form", { class: "fields", method: "post", action: href, target: "_blank", rel: "noopener" },
      asks.flatMap((asked) => fieldsOf(paper, asked, words.maybe)),
      h("button", { type: "submit" }, words.makePaper)))
