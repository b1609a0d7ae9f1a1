/** Shows a search of the question bank beside the answer of a form: what is found is put in at a click, with its source and how long it holds. */
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import { formOn } from "../updatePage.ts"
import type { FormPath } from "./Draft.ts"
import { idOf } from "./idOf.ts"

/** @internal */
export const bankView = (path: FormPath, model: CounterModel): View<CounterMessage> => {
  const { bank: words } = model.props.words
  const open = formOn(model.page)?.bank
  const bank = open?.path.join(".") === path.join(".") ? open : undefined
  const id = `${idOf(path)}-bank`
  return h("div", { class: "bank", role: "search", "aria-label": words.label },
    h("label", { for: id }, words.label),
    h("div", { class: "row" },
      h("input", {
        id, type: "search", autocomplete: "off", value: bank?.question ?? "",
        on: { input: ({ value }) => ({ _tag: "TypeBank", path, value }), keydown: ({ key }) => (key === "Enter" ? { _tag: "SearchBank", path } : undefined) }
      }),
      h("button", { type: "button", on: { click: { _tag: "SearchBank", path } } }, words.button)),
    bank && (bank.hits.value || bank.hits.problem || bank.hits.loading) ? loadedView(bank.hits, model, (hits) => (hits.length === 0
      ? h("p", { class: "nothing", role: "status" }, words.none)
      : h("ul", { class: "plain", role: "status" }, hits.map(({ found: { entry } }, nth) => h("li", { class: "hit", key: entry.id },
        h("p", {}, h("strong", {}, entry.question)), h("p", { class: "lines" }, entry.answer),
        h("p", { class: "by" }, words.source(entry.source.title, entry.unit)),
        h("p", {}, h("button", { type: "button", class: "quiet", on: { click: { _tag: "UseBank", path, nth } } }, words.use))))))) : false)
}
