/** Shows the kiosks, lets one be set up, and shows its secret the one time that there is. */
import type { KioskShown } from "../../backend/AccountShown.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { sayInstant } from "../sayDay.ts"
import type { AccountsPage } from "./AccountsPage.ts"
import { actButton, sureView } from "./sureView.ts"

type Part = View<CounterMessage>

const kioskView = ({ device, lastSeen, since, title }: KioskShown, { acting, asking }: AccountsPage, model: CounterModel): Part => {
  const { kiosks: words } = model.props.words
  const asked = asking && "device" in asking && asking.device === device ? asking : undefined
  const label = (nth: number) => ({ "data-label": words.columns[nth] })
  return h("tr", { key: device },
    h("th", { scope: "row" }, device), h("td", label(1), title), h("td", label(2), sayInstant(since)), h("td", label(3), lastSeen === undefined ? words.never : sayInstant(lastSeen)),
    h("td", {}, asked
      ? sureView((asked.act === "remove" ? words.sureRemove : words.sureRenew)(device), asked, model)
      : h("div", { class: "row acts" },
        actButton(words.renew, device, { _tag: "AskAct", act: { act: "setUp", device, title } }, acting.loading),
        actButton(words.remove, device, { _tag: "AskAct", act: { act: "remove", device } }, acting.loading))))
}

const secretView = ({ acting: { value } }: AccountsPage, model: CounterModel): Part | false => {
  if (value?.secret === undefined || value.act.act !== "setUp") return false
  const { kiosks: words } = model.props.words
  return h("section", { class: "notice good secret", id: "secret", tabindex: -1, "aria-labelledby": "secret-title", ...focusOf(model, "secret") },
    h("h3", { id: "secret-title" }, words.made(value.act.device)),
    h("p", {}, h("code", { class: "secret-text", "aria-label": words.secret }, value.secret)),
    h("ol", {}, words.next.map((each) => h("li", {}, each))),
    h("p", {}, h("button", { type: "button", on: { click: { _tag: "CloseSecret" } } }, words.close)))
}

const fieldView = (page: AccountsPage, field: "device" | "title", label: string, help: string, model: CounterModel): Part => {
  const [id, wrong] = [`kiosk-${field}`, page.fault?.field === field]
  return h("div", { class: wrong ? "field wrong" : "field" },
    h("label", { for: id }, label),
    wrong && h("p", { class: "error", id: `${id}-error` }, page.fault?.says ?? ""),
    h("p", { class: "hint", id: `${id}-hint` }, help),
    h("input", {
      id, type: "text", autocomplete: "off", class: "short", value: page[field], "aria-invalid": wrong ? "true" : undefined, "aria-describedby": wrong ? `${id}-error ${id}-hint` : `${id}-hint`,
      ...focusOf(model, id), on: { input: ({ value }) => ({ _tag: "TypeKiosk", field, value }) }
    }))
}

/** @internal */
export const kiosksView = (kiosks: ReadonlyArray<KioskShown>, page: AccountsPage, model: CounterModel): Part => {
  const { kiosks: words } = model.props.words
  return h("section", {},
    h("h2", {}, words.heading),
    secretView(page, model),
    kiosks.length === 0 ? h("p", { class: "nothing" }, words.none) : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.heading }, h("table", { class: "grid cards" },
      h("thead", {}, h("tr", {}, words.columns.map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, kiosks.map((each) => kioskView(each, page, model))))),
    h("form", { class: "card set-up", novalidate: true, autocomplete: "off", "aria-labelledby": "set-up", on: { submit: { _tag: "SetUpKiosk" } } },
      h("h3", { id: "set-up" }, words.add),
      fieldView(page, "device", words.device, words.deviceHelp, model),
      fieldView(page, "title", words.name, words.nameHelp, model),
      h("div", { class: "buttons" }, h("button", { type: "submit", "aria-disabled": page.acting.loading ? "true" : undefined }, page.acting.loading ? words.sending : words.send))))
}
