/** Shows the door: who somebody is, and in what post they sit here today. */
import { Role } from "@zone/core/terms"
import { wordOf } from "@zone/core/rules"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel, Gate } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { problemView } from "../problemView.ts"
import { secondsLeft } from "../secondsLeft.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>

const roleOf = wordOf(Role)

const fieldView = (model: CounterModel, name: "login" | "password", value: string): Part => {
  const { login: words } = model.props.words
  return h("div", { class: "field" },
    h("label", { for: name }, words[name]),
    h("input", {
      id: name, name, type: name === "password" ? "password" : "text", autocomplete: name === "password" ? "current-password" : "username",
      value, ...focusOf(model, name), on: { input: ({ value: typed }) => ({ _tag: "TypeLogin", field: name, value: typed }) }
    }))
}

const outView = (gate: Extract<Gate, { readonly _tag: "Out" }>, model: CounterModel): Part => {
  const { login: words } = model.props.words
  const { leaving, login, lost, password, problem, sending, since } = gate
  const busy = sending || leaving === "asked"
  const left = problem ? secondsLeft(problem, since, model.now) : 0
  return h("form", { class: "card", novalidate: true, "aria-labelledby": "title", on: { submit: { _tag: "LogIn" } } },
    titleView(model, words.title),
    lost && h("div", { class: "notice", role: "status" }, h("p", {}, words.lost)),
    problem && (left > 0
      ? h("div", { class: "notice problem", role: "alert" }, h("p", { class: "notice-title" }, problem.title), h("p", {}, words.wait(left)))
      : problemView(problem, model, leaving === "failed" ? { again: { _tag: "LogOut" } } : {})),
    fieldView(model, "login", login),
    fieldView(model, "password", password),
    h("div", { class: "buttons" }, h("button", { type: "submit", class: "primary", disabled: left > 0, "aria-disabled": busy ? "true" : undefined }, sending ? words.sending : busy ? words.leaving : words.button)))
}

const choosingView = ({ problem, session: { post, posts } }: Extract<Gate, { readonly _tag: "Choosing" }>, model: CounterModel): Part => {
  const { login: words } = model.props.words
  return h("div", { class: "card" },
    titleView(model, words.choosePost),
    h("p", {}, words.choosePostHelp),
    problem && problemView(problem, model),
    h("ul", { class: "posts" }, posts.map(({ id, role, title }) =>
      h("li", {}, h("button", { type: "button", class: "post", on: { click: id === post.id ? { _tag: "StayWithPost" } : { _tag: "ChangePost", post: id } } },
        h("strong", {}, title), h("span", {}, roleOf(role)))))))
}

/** @internal */
export const gateView = (gate: Exclude<Gate, { readonly _tag: "In" }>, model: CounterModel): Part => {
  if (gate._tag === "Out") return outView(gate, model)
  return gate._tag === "Choosing" ? choosingView(gate, model) : h("p", { class: "waiting", role: "status" }, model.props.words.wait)
}
