/** Shows the accounts of the office, its kiosks, and what was done with them. */
import { wordOf } from "@zone/core/rules"
import { Role } from "@zone/core/terms"
import type { AccountShown, DeedShown } from "../../backend/AccountShown.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { loadedView } from "../loadedView.ts"
import { problemView } from "../problemView.ts"
import { sayInstant } from "../sayDay.ts"
import { titleView } from "../view/titleView.ts"
import type { AccountsPage, AccountsShown, Act } from "./AccountsPage.ts"
import { actButton, sureView } from "./sureView.ts"
import { kiosksView } from "./kiosksView.ts"

type Part = View<CounterMessage>

const roleOf = wordOf(Role)

const isAbout = (asking: Act | undefined, login: string): boolean => asking?.act === "end" && asking.login === login

const accountView = ({ actor, failures, lastLogIn, locked, login, posts, sessions }: AccountShown, { acting, asking }: AccountsPage, model: CounterModel): Part => {
  const { accounts: words } = model.props.words
  const mine = model.gate._tag === "In" && model.gate.session.actor === actor
  // one's own are ended but for this one
  const others = mine ? sessions - 1 : sessions
  const label = (nth: number) => ({ "data-label": words.columns[nth] })
  return h("tr", { key: login },
    h("th", { scope: "row" }, login, mine && h("span", { class: "tag" }, words.you), h("span", { class: "by" }, actor)),
    h("td", label(1), posts.map(({ id, role, title }) => h("div", { key: id }, title, h("span", { class: "by" }, roleOf(role))))),
    h("td", label(2), lastLogIn === undefined ? words.never : sayInstant(lastLogIn)),
    h("td", label(3), words.sessions(sessions)),
    h("td", label(4), locked ? h("span", { class: "tag provisional" }, words.locked(sayInstant(locked.until), locked.everywhere)) : words.failures(failures)),
    h("td", {}, isAbout(asking, login)
      ? sureView(words.sureEnd(login, others), { act: "end", login }, model)
      : h("div", { class: "row acts" },
        failures > 0 && actButton(locked ? words.unlock : words.clear, login, { _tag: "Act", act: { act: "unlock", login } }, acting.loading),
        others > 0 && actButton(mine ? words.endMine : words.end, login, { _tag: "AskAct", act: { act: "end", login } }, acting.loading))))
}

const deedsView = ({ accounts, deeds }: AccountsShown, model: CounterModel): Part => {
  const { deeds: words } = model.props.words
  const named = (id: string): Part => {
    const login = accounts.find(({ actor }) => actor === id)?.login
    return login === undefined ? id : h("span", {}, login, h("span", { class: "by" }, id))
  }
  const label = (nth: number) => ({ "data-label": words.columns[nth] })
  const whomOf = ({ deed, whom }: DeedShown): Part => (whom === undefined ? words.unknown : deed.startsWith("kiosk") ? whom : named(whom))
  return h("section", {},
    h("h2", {}, words.heading), h("p", { class: "hint" }, words.help),
    deeds.length === 0 ? h("p", { class: "nothing" }, words.none) : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.heading }, h("table", { class: "grid cards" },
      h("thead", {}, h("tr", {}, words.columns.map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, deeds.map((each) => h("tr", {},
        h("td", { class: "day" }, sayInstant(each.at)), h("td", label(1), words.kinds[each.deed]), h("td", label(2), whomOf(each)), h("td", label(3), each.by === undefined ? words.server : named(each.by))))))))
}

const saysOf = ({ acting: { value } }: AccountsPage, { accounts, kiosks }: CounterModel["props"]["words"]): string => {
  if (value === undefined) return ""
  const { act, ended = 0 } = value
  return act.act === "unlock" ? accounts.unlocked(act.login) : act.act === "end" ? accounts.ended(act.login, ended) : act.act === "remove" ? kiosks.removed(act.device) : ""
}

/** @internal */
export const accountsView = (page: AccountsPage, model: CounterModel): Part => {
  const { words } = model.props
  const { acting, shown } = page
  const says = saysOf(page, words)
  return h("div", { class: "page wide", key: "accounts" },
    titleView(model, words.accounts.title),
    h("p", { class: "hint" }, words.accounts.help),
    h("div", { class: "bar noprint" }, h("button", { type: "button", on: { click: { _tag: "Again" } } }, words.accounts.refresh)),
    h("div", { id: "acted", tabindex: -1, role: "status", ...focusOf(model, "acted") }, says !== "" && h("p", { class: "notice good" }, `✓ ${says}`)),
    acting.problem && problemView(acting.problem, model, { ...(acting.since !== undefined && { since: acting.since }) }),
    loadedView(shown, model, (value) => h("div", {},
      h("h2", {}, words.accounts.heading),
      value.accounts.length === 0 ? h("p", { class: "nothing" }, words.accounts.none) : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.accounts.heading }, h("table", { class: "grid cards" },
        h("thead", {}, h("tr", {}, words.accounts.columns.map((title) => h("th", { scope: "col" }, title)))),
        h("tbody", {}, value.accounts.map((each) => accountView(each, page, model))))),
      kiosksView(value.kiosks, page, model),
      deedsView(value, model))))
}
