/** Shows a matter: how it stands, what is owed and how its days were counted, what may be done and what may not, and what happened. */
import { PersonalKind } from "@zone/core/terms"
import { wordOf } from "@zone/core/rules"
import type { MatterInfo, Reckoned } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { formView } from "../form/formView.ts"
import { loadedView } from "../loadedView.ts"
import type { MatterPage } from "../Page.ts"
import { plainWords } from "../plainWords.ts"
import { problemView } from "../problemView.ts"
import { sayInstant } from "../sayDay.ts"
import { cellView } from "./cellView.ts"
import { owedView, roleOf } from "./owedView.ts"
import { papersView } from "./papersView.ts"
import { foundIn } from "./foundIn.ts"
import { statusOf } from "./statusOf.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>

const kindOf = wordOf(PersonalKind)

/** The line with the version of the calendar, which is for whoever compares two of them. */
const CALENDAR = "日历："

/** As many signs as may stand in one line of a cell. */
const SHORT = 10

const reckoningView = ({ columns, rows, text }: Reckoned, model: CounterModel): Part => {
  const classes = columns.map((_, i) => (rows.some((row) => (row[i]?.length ?? 0) > SHORT) ? "long" : "day"))
  return h("details", { class: "reckoning" },
    h("summary", {}, model.props.words.matter.reckoning),
    text !== undefined && h("p", { class: "lines" }, text.split("\n").filter((line) => !line.startsWith(CALENDAR)).join("\n")),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": model.props.words.matter.reckoning }, h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, columns.map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell, i) => h("td", { class: classes[i] }, cell))))))))
}

const owedPart = ({ obligations }: MatterInfo, { reckoning }: MatterPage, model: CounterModel): Part => {
  const { words } = model.props
  const reckoned = new Map((reckoning.value ?? []).map((each) => [each.what, each]))
  return h("section", { "aria-labelledby": "owed" },
    h("h2", { id: "owed" }, words.matter.owed),
    obligations.length === 0
      ? h("p", { class: "nothing" }, words.matter.nothingOwed)
      : h("ul", { class: "owes" }, obligations.map((each) => {
        const how = reckoned.get(each.what)
        return owedView(each, words, how !== undefined && how.rows.length > 0 && reckoningView(how, model))
      })),
    reckoning.problem && problemView(reckoning.problem, model))
}

const factsPart = ({ room, row }: MatterInfo, model: CounterModel): Part => {
  const columns = model.rooms.value?.find((each) => each.room === room)?.register.columns ?? []
  return h("section", { "aria-labelledby": "facts" },
    h("h2", { id: "facts" }, model.props.words.matter.facts),
    h("dl", { class: "facts" }, row.flatMap((cell, i) => (cell === null || cell === "" ? [] : [h("div", { key: String(i) }, h("dt", {}, columns[i]?.title ?? ""), h("dd", {}, cellView(cell, columns[i], model)))]))))
}

const revealView = ({ revealing }: MatterPage, path: string, model: CounterModel): Part => {
  const { matter: words } = model.props.words
  if (revealing?.path !== path) return h("button", { type: "button", class: "quiet", on: { click: { _tag: "AskReveal", path } } }, words.reveal)
  return h("form", { class: "why", autocomplete: "off", on: { submit: { _tag: "Reveal" } } },
    h("label", { for: "why" }, words.why), h("p", { class: "hint", id: "why-hint" }, words.whyHelp),
    revealing.problem && problemView(revealing.problem, model),
    h("div", { class: "row" },
      h("input", { id: "why", type: "text", "aria-describedby": "why-hint", "aria-required": "true", value: revealing.why, ...focusOf(model, "why"), on: { input: ({ value }) => ({ _tag: "TypeWhy", value }) } }),
      h("button", { type: "submit", disabled: revealing.why.trim() === "" }, words.showIt)))
}

const personalPart = (matter: MatterInfo, page: MatterPage, model: CounterModel): ReadonlyArray<Part | false> => {
  const { base, words: { matter: words } } = model.props
  const { files, personal, pictures } = foundIn(matter.state)
  const addressOf = (file: string): string => `${base}/api/rooms/${matter.room}/matters/${matter.id}/files/${file}`
  return [
    pictures.length > 0 && h("section", { "aria-labelledby": "pictures" },
      h("h2", { id: "pictures" }, words.pictures),
      h("p", { class: "hint" }, words.picturesHelp),
      h("ul", { class: "pictures" }, pictures.map(({ file, what }, i) => h("li", { key: `${file} ${i}` },
        h("a", { href: addressOf(file), target: "_blank", rel: "noopener" }, h("img", { src: addressOf(file), alt: words.picture(what, i + 1), loading: "lazy" }), h("span", { class: "unseen" }, words.inNewTab)),
        h("p", { class: "by" }, what))))),
    personal.length > 0 && h("section", { "aria-labelledby": "personal" },
      h("h2", { id: "personal" }, words.personal),
      h("dl", { class: "facts" }, personal.map(({ path, shown }) => {
        const now = page.revealed[path] ?? shown
        return h("div", { key: path }, h("dt", {}, shown.called ?? kindOf(now.kind)), h("dd", { class: "lines", role: path in page.revealed ? "status" : undefined }, now.text, now.masked && h("span", { class: "tag" }, words.masked), now.masked && revealView(page, path, model)))
      }))),
    files.length > 0 && h("section", { "aria-labelledby": "files" },
      h("h2", { id: "files" }, words.files),
      h("ul", {}, files.map(({ file, mediaType }, i) =>
        h("li", {}, h("a", { href: addressOf(file), download: true }, words.file(i + 1)), ` ${mediaType}`))))
  ]
}

const actionsPart = ({ wishes }: MatterInfo, { form }: MatterPage, model: CounterModel): Part => {
  const { words } = model.props
  const open = wishes.filter(({ permitted, standing }) => standing === "may" && permitted)
  const others = wishes.filter(({ permitted, standing }) => standing === "may" && !permitted)
  const closed = wishes.filter(({ standing }) => standing === "no")
  return h("section", { "aria-labelledby": "actions", class: "noprint" },
    h("h2", { id: "actions", tabindex: -1, ...focusOf(model, "actions") }, words.matter.actions),
    open.length === 0
      ? h("p", { class: "nothing" }, words.matter.noActions)
      : h("ul", { class: "actions" }, open.map(({ name, wish }) =>
        h("li", {}, h("button", { type: "button", class: "action", "aria-expanded": form?.wish === wish ? "true" : "false", on: { click: { _tag: "OpenWish", wish } } }, name)))),
    others.length > 0 && h("details", {},
      h("summary", {}, `${words.matter.others}（${others.length}）`),
      h("ul", { class: "plain" }, others.map(({ name, roles }) => h("li", {}, `${name}：${roles.map(roleOf).join("、")}`)))),
    closed.length > 0 && h("details", {},
      h("summary", {}, `${words.matter.forbidden}（${closed.length}）`),
      h("ul", { class: "closed" }, closed.map(({ name, refusal }) => h("li", {}, h("p", { class: "what" }, h("strong", {}, name)), refusal && h("p", {}, plainWords(refusal.remedy)), refusal && basisView(refusal.basis, words))))))
}

const historyPart = ({ history }: MatterInfo, { overtaken }: MatterPage, model: CounterModel): Part => {
  const { matter: words } = model.props.words
  return h("section", { "aria-labelledby": "history" },
    h("h2", { id: "history" }, words.history),
    h("ol", { class: "timeline" }, history.toReversed().map(({ actor: { id, role }, at, fact, name, version }) =>
      h("li", { key: String(version), class: overtaken && version > overtaken.seen ? "fresh" : undefined },
        h("p", { class: "what" }, h("strong", {}, name ?? fact)),
        h("p", { class: "by" }, h("time", { datetime: at }, sayInstant(at)), ` ${words.by(roleOf(role), id)}`)))))
}

/** What happened while somebody was filling in a form, and whether it may still be done. */
const overtakenView = (matter: MatterInfo, { form, overtaken }: MatterPage, { props: { words } }: CounterModel): Part | false => {
  if (!overtaken) return false
  const fresh = matter.history.filter(({ version }) => version > overtaken.seen)
  const standing = matter.wishes.find(({ wish }) => wish === form?.wish)
  return h("div", { class: "notice overtaken", role: "alert" },
    h("p", { class: "notice-title" }, words.matter.overtaken),
    fresh.length > 0 && h("p", {}, words.matter.newSince),
    fresh.length > 0 && h("ul", {}, fresh.map(({ actor: { id, role }, at, fact, name }) => h("li", {}, `${sayInstant(at)} ${words.matter.by(roleOf(role), id)}：${name ?? fact}`))),
    standing?.refusal
      ? h("div", {}, h("p", {}, words.matter.notNow + plainWords(standing.refusal.remedy)), basisView(standing.refusal.basis, words))
      : h("p", {}, words.matter.overtakenHelp))
}

const newsView = ({ form, matter: { value }, newest }: MatterPage, { props: { words: { matter: words } } }: CounterModel): Part | false =>
  form !== undefined && value !== undefined && newest > value.version && h("div", { class: "notice", role: "status" },
    h("p", {}, words.news), h("p", {}, h("button", { type: "button", on: { click: { _tag: "Again" } } }, words.look)))

/** @internal */
export const matterView = (page: MatterPage, model: CounterModel): Part => {
  const { props: { words: { matter: words, print } }, rooms } = model
  const { done, form, id, room } = page
  const title = rooms.value?.find((each) => each.room === room)?.title ?? room
  const shown = page.matter.value
  return h("div", { class: "page matter", key: `matter ${room} ${id}` },
    titleView(model, shown?.number === undefined ? title : `${title} ${shown.number}`),
    done !== undefined && h("div", { class: "notice good", role: "status", tabindex: -1, id: "done", ...focusOf(model, "done") }, h("p", {}, `✓ ${done}`)),
    loadedView(page.matter, model, (matter) => h("div", { class: "columns" },
      h("div", { class: "first" },
        h("p", { class: "lead" }, matter.status !== undefined && h("span", { class: "tag status" }, statusOf(model, room, matter.status)), h("span", { class: "by" }, words.version(matter.version)),
          h("button", { type: "button", class: "quiet noprint", on: { click: { _tag: "Print" } } }, print)),
        newsView(page, model),
        form && h("div", { class: "card action-form" }, formView(form, model, { cancel: { _tag: "CloseWish" }, above: overtakenView(matter, page, model) })),
        owedPart(matter, page, model),
        actionsPart(matter, page, model),
        factsPart(matter, model),
        ...personalPart(matter, page, model)),
      h("div", { class: "second" }, papersView(page, model), historyPart(matter, page, model)))))
}
