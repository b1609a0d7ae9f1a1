/** Shows the page on which somebody changes their password. */
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { problemView } from "../problemView.ts"
import { secondsLeft } from "../secondsLeft.ts"
import { titleView } from "../view/titleView.ts"
import type { PasswordPage } from "./AccountsPage.ts"

type Part = View<CounterMessage>

const fieldView = (page: PasswordPage, field: "old" | "fresh" | "again", model: CounterModel): Part => {
  const { password: words } = model.props.words
  const [id, wrong] = [`password-${field}`, page.fault?.field === field]
  const said = [wrong ? `${id}-error` : "", field === "fresh" ? `${id}-hint` : ""].filter((each) => each !== "").join(" ")
  return h("div", { class: wrong ? "field wrong" : "field" },
    h("label", { for: id }, words[field]),
    wrong && h("p", { class: "error", id: `${id}-error` }, page.fault?.says ?? ""),
    field === "fresh" && h("p", { class: "hint", id: `${id}-hint` }, words.freshHelp),
    h("input", {
      id, name: id, type: "password", autocomplete: field === "old" ? "current-password" : "new-password", value: page[field],
      "aria-invalid": wrong ? "true" : undefined, "aria-describedby": said === "" ? undefined : said, ...focusOf(model, id), on: { input: ({ value }) => ({ _tag: "TypePassword", field, value }) }
    }))
}

/** @internal */
export const passwordView = (page: PasswordPage, model: CounterModel): Part => {
  const { password: words } = model.props.words
  const { done, problem, sending, since } = page
  const left = problem ? secondsLeft(problem, since, model.now) : 0
  return h("div", { class: "page narrow", key: "password" },
    titleView(model, words.title),
    h("p", { class: "hint" }, words.help),
    h("div", { role: "status" }, done && h("p", { class: "notice good" }, `✓ ${words.done}`)),
    problem && problemView(problem, model, { ...(since !== undefined && { since }) }),
    h("form", { class: "card form", novalidate: true, "aria-labelledby": "title", on: { submit: { _tag: "ChangePassword" } } },
      fieldView(page, "old", model), fieldView(page, "fresh", model), fieldView(page, "again", model),
      h("div", { class: "buttons" }, h("button", { type: "submit", class: "primary", disabled: left > 0, "aria-disabled": sending ? "true" : undefined }, sending ? words.sending : words.send))))
}
