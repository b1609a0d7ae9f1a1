/** Shows the wishes that lie near at hand on a line, and the form or the outcome in the part of the page in which one was begun. */
import type { SheetOffer } from "../../backend/SheetOffer.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { formView } from "../form/formView.ts"
import { h } from "../h.ts"
import type { OpenOffer } from "./SheetMessage.ts"
import type { SheetPage } from "./SheetPage.ts"

type Part = View<CounterMessage>

/** Where an offer stands, and what it is about, for those who hear it alone. */
export interface OfferedAt extends Omit<OpenOffer, "_tag" | "offer" | "about"> {
  readonly about: string
}

const offerView = (offer: SheetOffer, at: OfferedAt, { page, props: { words: { sheet: words } } }: CounterModel): Part => {
  const open = "form" in page && page.form?.wish === offer.wish && page.form.matter === at.id && page.form.given === offer.given
  return h("button", { type: "button", class: offer.pressing ? "act pressing" : "act", "aria-expanded": open ? "true" : "false", on: { click: { _tag: "OpenOffer", ...at, offer } } }, offer.name, h("span", { class: "unseen" }, words.of(at.about)))
}

/**
 * What presses stands in the open, and `usual` of the others besides, where nothing presses; the rest is behind 更多. Nothing where nothing is offered.
 *
 * @internal
 */
export const offersView = (offers: ReadonlyArray<SheetOffer>, at: OfferedAt, model: CounterModel, usual = 2): Part | false => {
  const pressing = offers.filter((each) => each.pressing)
  const others = offers.filter((each) => !each.pressing)
  const most = pressing.length > 0 ? 0 : usual
  const listed = (list: ReadonlyArray<SheetOffer>, tag: string): ReadonlyArray<Part> => list.map((each, i) => h(tag, { key: `${each.wish} ${i}` }, offerView(each, at, model)))
  return offers.length > 0 && h("div", { class: "offers noprint" },
    listed([...pressing, ...others.slice(0, most)], "span"),
    others.length > most && h("details", { key: "more" },
      h("summary", {}, most + pressing.length === 0 ? model.props.words.sheet.offers : model.props.words.sheet.more, h("span", { class: "unseen" }, model.props.words.sheet.of(at.about))),
      h("ul", { class: "plain" }, listed(others.slice(most), "li"))))
}

/** @internal */
export const actingView = ({ acting, done, form }: SheetPage, part: string, model: CounterModel): Part | false => {
  if (form && acting?.part === part) return h("div", { class: "card action-form", key: "acting" }, formView(form, model, { cancel: { _tag: "CloseWish" }, above: acting.about !== undefined && h("p", { class: "by" }, acting.about) }))
  return done?.part === part && h("div", { class: "notice good", key: "done", role: "status", tabindex: -1, id: "done", ...focusOf(model, "done") }, h("p", {}, `✓ ${done.says}`))
}
