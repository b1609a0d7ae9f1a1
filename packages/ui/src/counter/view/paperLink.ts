/**
 * Opens a paper of a matter: a link where it can be made as it stands, else a form for what only people know. The form is sent by the browser
 * itself into a new page, and never in an address.
 */
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterWords } from "../messages.ts"

/** Something that has to be handed in for a paper: its key, what it is called, and of a list how many. */
interface Asked {
  readonly word: string
  readonly label: string
  /** Whether the paper is not made without it. */
  readonly needed: boolean
  readonly many: boolean
  readonly count?: number
}

/** A paper as far as it is opened. */
interface Opened {
  readonly paper: string
  readonly title: string
  readonly asks?: ReadonlyArray<Asked>
}

/** A list has as many lines as it must have entries, else one. */
const fieldsOf = (paper: string, { count = 1, label, many, needed, word }: Asked, optional: string): ReadonlyArray<View<CounterMessage>> =>
  Array.from({ length: many ? count : 1 }, (_, i) => {
    const id = `paper-${paper}-${word}-${i}`
    return h("div", { class: "field", key: id },
      h("label", { for: id }, `${label}${many && count > 1 ? ` ${i + 1}` : ""}${needed ? "" : optional}`),
      h("input", { id, name: word, type: "text", maxlength: 2000, autocomplete: "off", required: needed }))
  })

/** @internal */
export const paperLink = ({ asks = [], paper, title }: Opened, href: string, { makePaper, maybe }: Pick<CounterWords["matter"], "makePaper" | "maybe">): View<CounterMessage> =>
  asks.every(({ needed }) => !needed)
    ? h("a", { href, target: "_blank", rel: "noopener" }, title)
    : h("details", { class: "paper" },
      h("summary", {}, title),
      h("form", { class: "fields", method: "post", action: href, target: "_blank", rel: "noopener" },
        asks.flatMap((asked) => fieldsOf(paper, asked, maybe)),
        h("button", { type: "submit" }, makePaper)))
