/**
 * Shows what is passed on the same day, agency by agency: a list to tick, and on paper a sheet for each agency that both sides sign. What came of
 * each line stands on it.
 */
import type { HandOverLine, HandOverList, HandOverOutcome } from "../../backend/HandOverList.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { h } from "../h.ts"
import { loadedView } from "../loadedView.ts"
import type { HandOverPage } from "../Page.ts"
import { problemView } from "../problemView.ts"
import { sayDay } from "../sayDay.ts"
import type { View } from "../../view/View.ts"
import { cellView } from "./cellView.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>

/** What is listed together: all that goes to one agency. */
const byAgency = (lines: ReadonlyArray<HandOverLine>): ReadonlyArray<readonly [agency: string, lines: ReadonlyArray<HandOverLine>]> => {
  const found = new Map<string, Array<HandOverLine>>()
  for (const line of lines) found.set(line.to, [...found.get(line.to) ?? [], line])
  return [...found]
}

const outcomeView = ({ done, problem }: HandOverOutcome, { props: { words } }: CounterModel): Part =>
  done
    ? h("p", { class: "outcome good" }, `✓ ${words.handOver.passed}`)
    : h("div", { class: "outcome bad" }, h("p", {}, h("strong", {}, `⚠ ${problem?.title ?? words.handOver.notPassed}`), `：${problem?.remedy ?? ""}`), problem?.basis && basisView(problem.basis, words))

const numberView = ({ id, number, room }: HandOverLine): Part =>
  h("button", { type: "button", class: "link", on: { click: { _tag: "Go", place: { at: "matter", room, id } } } }, number)

const openLine = (line: HandOverLine, { passing, ticked }: HandOverPage, model: CounterModel): Part => {
  const { handOver: words } = model.props.words
  const outcome = passing.value?.find(({ id }) => id === line.id)
  return h("tr", { key: line.id, class: line.late ? "is-overdue" : undefined },
    h("td", { class: "noprint" }, h("label", { class: "choice" },
      h("input", { type: "checkbox", checked: ticked.includes(line.id), on: { change: ({ checked }) => ({ _tag: "TickLine", id: line.id, ticked: checked }) } }), h("span", { class: "unseen" }, words.tick(line.number)))),
    h("td", { class: "day" }, numberView(line), line.late && h("span", { class: "left is-overdue" }, `⚠ ${words.late}`)),
    h("td", { class: "day" }, sayDay(line.arrivedOn)),
    h("td", {}, cellView(line.applicant, undefined, model)),
    h("td", { class: "long" }, cellView(line.description, undefined, model), outcome && !outcome.done && outcomeView(outcome, model)),
    h("td", {}, line.handedIn.join("、")))
}

const headView = (titles: ReadonlyArray<string>, ticks: boolean): Part =>
  h("thead", {}, h("tr", {}, ticks && h("td", { class: "noprint" }), ...titles.map((title) => h("th", { scope: "col" }, title))))

const sheetView = (agency: string, lines: ReadonlyArray<HandOverLine>, page: HandOverPage, { from, today }: HandOverList, model: CounterModel): Part => {
  const { handOver: words } = model.props.words
  const id = `agency-${lines[0]?.id ?? ""}`
  return h("section", { class: "sheet", key: agency, "aria-labelledby": id },
    h("h2", { id }, `${agency}（${words.count(lines.length)}）`),
    h("p", { class: "onpaper" }, words.sheet(from, agency, sayDay(today))),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": agency }, h("table", { class: "grid" },
      headView(words.columns, true), h("tbody", {}, lines.map((line) => openLine(line, page, model))))),
    h("label", { class: "filter noprint receiver" }, h("span", {}, words.receiver),
      h("input", { type: "text", autocomplete: "off", value: page.receivers[agency] ?? "", on: { input: ({ value }) => ({ _tag: "TypeReceiver", agency, value }) } })),
    h("div", { class: "onpaper signatures" }, h("p", {}, `${words.signFrom}：`), h("p", {}, `${words.signTo}：`), h("p", {}, words.signedOn)))
}

const doneView = (lines: ReadonlyArray<HandOverLine>, model: CounterModel): Part => {
  const { handOver: words } = model.props.words
  return h("section", { class: "noprint", "aria-labelledby": "handed" },
    h("h2", { id: "handed" }, words.done),
    lines.length === 0
      ? h("p", { class: "nothing" }, words.noneDone)
      : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.done }, h("table", { class: "grid" },
        headView(words.doneColumns, false),
        h("tbody", {}, lines.map((line) => h("tr", { key: line.id },
          h("td", { class: "day" }, numberView(line)), h("td", {}, line.done?.to ?? line.to), h("td", {}, cellView(line.applicant, undefined, model)),
          h("td", {}, line.done?.receivedBy ?? "—"), h("td", {}, line.late ? h("span", { class: "left is-overdue" }, `⚠ ${words.late}`) : words.inTime)))))))
}

const summaryView = (outcomes: ReadonlyArray<HandOverOutcome>, { props: { words: { handOver: words } } }: CounterModel): Part => {
  const good = outcomes.filter(({ done }) => done).length
  return h("div", { class: good === outcomes.length ? "notice good" : "notice problem", role: "status" },
    h("p", { class: "notice-title" }, words.outcome(good, outcomes.length - good)), good < outcomes.length && h("p", {}, words.outcomeHelp))
}

/** @internal */
export const handOverView = (page: HandOverPage, model: CounterModel): Part => {
  const { handOver: words } = model.props.words
  const { passing } = page
  return h("div", { class: "page", key: "hand-over" },
    titleView(model, words.title),
    loadedView(page.list, model, (list) => {
      const { done, open, today } = list
      const chosen = open.filter(({ id }) => page.ticked.includes(id)).length
      const [first] = open
      return h("div", {},
        h("p", { class: "lead" }, sayDay(today)),
        first && h("div", { class: "noprint" }, h("p", { class: "hint" }, words.help), basisView(first.basis, model.props.words)),
        passing.value && summaryView(passing.value, model),
        passing.problem && problemView(passing.problem, model, { again: { _tag: "PassOn" }, ...(passing.since !== undefined && { since: passing.since }) }),
        open.length === 0
          ? h("p", { class: "nothing" }, words.none)
          : h("div", {},
            h("div", { class: "bar noprint" },
              h("label", { class: "choice" }, h("input", { type: "checkbox", checked: chosen === open.length, on: { change: ({ checked }) => ({ _tag: "TickAll", ticked: checked }) } }), words.all),
              h("button", { type: "button", on: { click: { _tag: "Print" } } }, words.print),
              h("button", { type: "button", class: "primary", disabled: chosen === 0, "aria-disabled": passing.loading ? "true" : undefined, on: { click: { _tag: "PassOn" } } }, passing.loading ? words.passing : words.pass(chosen))),
            ...byAgency(open).map(([agency, lines]) => sheetView(agency, lines, page, list, model))),
        doneView(done, model))
    }))
}
