/** Shows a basis, and where no text settles it, that it is a reading (⚖). */
import type { Basis } from "@zone/core/terms"
import { h } from "../view/h.ts"
import type { View } from "../view/View.ts"

/** @internal */
export const basisView = <Message>({ cite, reading }: Basis, words: { readonly basis: string; readonly interpretation: string }): View<Message> =>
  h("p", { class: "basis" },
    h("span", { class: "basis-label" }, `${words.basis}：`), cite,
    reading === "interpretation" && h("span", { class: "mark", title: words.interpretation }, `⚖ ${words.interpretation}`))
