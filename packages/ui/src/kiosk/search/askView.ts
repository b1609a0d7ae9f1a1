/** A question on policy: first the answers that there are, then somebody who answers, and where to go where nobody does. */
import type { KioskModel } from "../KioskModel.ts"
import { button, sender } from "../view/button.ts"
import { el } from "../view/el.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { problemView } from "../view/problemView.ts"
import { textField } from "../view/textField.ts"
import { troublesView } from "../view/troublesView.ts"
import { answersView, whereToAsk } from "./searchView.ts"
import { lookedFor } from "./updateSearch.ts"

/** @internal */
export const askView = (model: KioskModel): ReadonlyArray<KioskView | false> => {
  const { offers, props: { messages }, search: { asked, busy, found, lacks, problem, query } } = model
  const troubles = lacks ? [{ place: "query", remedy: messages.askEmpty }] : []
  const somebody = offers.some(({ offer }) => offer.key === "question")
  // a bank that cannot be asked keeps nobody from asking
  const next = found !== undefined || problem !== undefined
  return [
    troublesView(model, troubles),
    problemView(model, problem, { _tag: "Search" }),
    el("form", { novalidate: true, on: { submit: { _tag: "Search" } } },
      textField(model, { place: "query", label: messages.askLabel, value: query, most: 2000, area: true, troubles }, (value) => ({ _tag: "TypeSearch", query: value })),
      el("div", { class: "buttons" }, sender(busy ? messages.asking : messages.askSend, busy && asked === lookedFor(query)))),
    el("p", { class: "said", role: "status" }, found === undefined ? "" : found.length === 0 ? messages.askNone : messages.askFound(found.length)),
    found !== undefined && found.length > 0 && answersView(model, found, 2),
    next && somebody && el("section", { class: "card next" },
      found !== undefined && found.length > 0 && el("p", {}, messages.askAnswered),
      button(messages.askPerson, { _tag: "AskPerson" }, { kind: "main" })),
    (next || !somebody) && whereToAsk(model, messages.askWhere)
  ]
}
