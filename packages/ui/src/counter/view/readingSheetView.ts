/** Shows the readers of a day: one line to write a visit down, the visits so far, what they add up to, and what is looked for. */
import type { ReadingSheet, SheetChoices, VisitShown } from "../../backend/ReadingSheet.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { loadedView } from "../loadedView.ts"
import { problemView } from "../problemView.ts"
import { sayDay, sayInstant } from "../sayDay.ts"
import { actingView, offersView } from "../sheets/actingView.ts"
import { roomOfSheet } from "../sheets/blankSheet.ts"
import type { ReadingSheetPage, VisitEntry } from "../sheets/SheetPage.ts"
import { barView, linesView, openView, partView, type SheetLine } from "../sheets/partView.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>
type TextKey = "topics" | "pages" | "help"
type ChoiceKey = "result" | "copy" | "difficulty" | "delivery"

const room = roomOfSheet.reading

const typed = (entry: Partial<VisitEntry>): CounterMessage => ({ _tag: "TypeVisit", entry })

const errorView = (key: keyof VisitEntry, { faults }: ReadingSheetPage): Part | false => faults[key] !== undefined && h("p", { class: "error", id: `${key}-error` }, faults[key])

const textView = (key: TextKey, page: ReadingSheetPage, model: CounterModel, more: { readonly [name: string]: string } = {}): Part => {
  const wrong = page.faults[key] !== undefined
  const about = [key === "topics" && "topics-hint", wrong && `${key}-error`].filter((each) => each !== false).join(" ")
  return h("div", { class: wrong ? "filter wrong" : "filter" },
    h("label", { for: key }, model.props.words.reading[key]),
    h("input", {
      id: key, type: "text", autocomplete: "off", spellcheck: false, readonly: page.sending, value: page.entry[key], ...focusOf(model, key), ...more,
      "aria-required": key === "topics" ? "true" : undefined, "aria-invalid": wrong ? "true" : undefined, "aria-describedby": about === "" ? undefined : about,
      on: { input: ({ value }) => typed({ [key]: value }) }
    }),
    errorView(key, page))
}

const choiceView = (key: ChoiceKey, choices: SheetChoices, page: ReadingSheetPage, model: CounterModel, none = false): Part => {
  const { reading: words } = model.props.words
  return h("div", { class: "filter" }, h("label", { for: `visit-${key}` }, words[key]),
    h("select", { id: `visit-${key}`, value: page.entry[key], disabled: page.sending, on: { change: ({ value }) => typed({ [key]: value }) } },
      none && h("option", { value: "" }, words.none), ...choices.map(({ value, zh }) => h("option", { value, selected: value === page.entry[key] }, zh))))
}

const tickView = (text: string, checked: boolean, { sending }: ReadingSheetPage, say: (checked: boolean) => CounterMessage): Part =>
  h("label", { class: "choice" }, h("input", { type: "checkbox", checked, disabled: sending, on: { change: (given) => say(given.checked) } }), text)

const waysView = ({ choices: { ways: all } }: ReadingSheet, page: ReadingSheetPage, model: CounterModel): Part => {
  const { ways } = page.entry
  return h("fieldset", { class: page.faults.ways === undefined ? "filter ways" : "filter ways wrong", "aria-describedby": page.faults.ways === undefined ? undefined : "ways-error" },
    h("legend", {}, model.props.words.reading.ways),
    h("div", { class: "choices" }, all.map(({ value, zh }) => tickView(zh, ways.includes(value), page, (checked) => typed({ ways: checked ? [...ways, value] : ways.filter((each) => each !== value) })))),
    errorView("ways", page))
}

const entryView = (sheet: ReadingSheet, page: ReadingSheetPage, model: CounterModel): Part | false => {
  const { reading: words } = model.props.words
  const { entry, kept, problem, sending, since } = page
  const { choices, usual } = sheet
  if (!sheet.may) return false
  return partView("entry", words.entry, page, model,
    h("form", { class: "card quick", novalidate: true, autocomplete: "off", "aria-labelledby": "entry", on: { submit: { _tag: "SendVisit" } } },
      problem && problemView(problem, model, { ...(since !== undefined && { since }), ...(problem.status !== 422 && problem.status !== 400 && { again: { _tag: "SendVisit" as const } }) }),
      h("p", { class: "hint", id: "topics-hint" }, words.topicsHelp),
      h("div", { class: "filters" },
        textView("topics", page, model, { list: "usual" }), h("datalist", { id: "usual" }, usual.map((topic) => h("option", { value: topic }))),
        choiceView("result", choices.results, page, model),
        waysView(sheet, page, model),
        textView("pages", page, model, { inputmode: "numeric", class: "short" }),
        choiceView("copy", choices.copies, page, model),
        h("button", { type: "submit", class: "primary", "aria-disabled": sending ? "true" : undefined }, sending ? words.sending : words.send)),
      h("div", { class: "filters" },
        tickView(words.rulesTold, entry.rulesTold, page, (rulesTold) => typed({ rulesTold })),
        tickView(words.suggests, entry.suggests, page, (suggests) => typed({ suggests }))),
      h("details", { class: "further" }, h("summary", {}, words.more),
        h("div", { class: "filters" },
          choiceView("difficulty", choices.difficulties, page, model, true), textView("help", page, model), choiceView("delivery", choices.deliveries, page, model, true)),
        h("p", {}, h("button", { type: "button", class: "link", on: { click: { _tag: "Go", place: { at: "begin", room } } } }, words.later))),
      h("p", { class: "says", role: "status" }, kept.count === 0 ? "" : `✓ ${words.kept(kept.topics, kept.count)}`)))
}

const timeOf = (at: string): string => sayInstant(at).slice(-5)

const visitLine = (visit: VisitShown, model: CounterModel): SheetLine => {
  const { reading: words } = model.props.words
  const { at, by, deliveries, handedOut, help, id, lookedUp, offers, pages, rulesTold, status, suggests, version, ways } = visit
  const topics = lookedUp.map(({ topic }) => topic).join("；")
  const open = lookedUp.some(({ met }) => !met)
  const given = [...(pages > 0 ? [words.page(pages)] : []), ...deliveries, ...handedOut]
  return {
    key: id, class: open ? "is-undetermined" : undefined,
    cells: [
      [openView(room, id, timeOf(at)), h("span", { key: "by", class: "by" }, by.id)],
      [
        ...lookedUp.map(({ answer, met, result, topic }) => h("p", { key: topic }, `${topic}：`, h("span", { class: met ? "" : "trouble" }, met ? result : `⚠ ${result}`), answer !== undefined && `（${answer}）`)),
        suggests && h("span", { key: "suggests", class: "tag" }, words.suggests), open && h("span", { key: "status", class: "tag near" }, status)
      ],
      ways.join("、"), given.join("、"),
      help.length > 0 || !rulesTold ? [help.length > 0 && h("p", { key: "help" }, help.join("、")), !rulesTold && h("span", { key: "told", class: "by" }, words.told)] : false,
      offersView(offers, { part: "visits", room, id, version, about: `${timeOf(at)} ${topics}` }, model, 0)
    ]
  }
}

const visitsView = ({ visits }: ReadingSheet, page: ReadingSheetPage, model: CounterModel): Part => {
  const { reading: words } = model.props.words
  return partView("visits", words.visitsOf(visits.length), page, model,
    visits.length === 0 ? h("p", { class: "nothing" }, words.noVisits) : linesView(words.visits, words.columns, visits.map((each) => visitLine(each, model))))
}

const sumsView = ({ sums: { before, day, month } }: ReadingSheet, page: ReadingSheetPage, model: CounterModel): Part => {
  const { reading: words } = model.props.words
  const read = (key: keyof typeof words.sumRows, { ways, ...sums }: ReadingSheet["sums"]["day"]): number => (key === "online" || key === "paper" ? ways[key] : sums[key])
  return partView("sums", words.sums, page, model,
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": model.props.words.sheet.table(words.sums) }, h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, h("td", {}), ...words.sumColumns.map((title) => h("th", { scope: "col", class: "figure" }, title)))),
      h("tbody", {}, (Object.keys(words.sumRows) as ReadonlyArray<keyof typeof words.sumRows>).map((key) => h("tr", { key },
        h("th", { scope: "row" }, words.sumRows[key]), ...[day, month, before].map((sums) => h("td", { class: "figure" }, String(read(key, sums))))))))))
}

const demandView = ({ topics }: ReadingSheet, page: ReadingSheetPage, model: CounterModel): Part => {
  const { reading: words } = model.props.words
  return partView("demand", words.demand, page, model, topics.length === 0
    ? h("p", { class: "nothing" }, words.noDemand)
    : h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": model.props.words.sheet.table(words.demand) }, h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, words.demandColumns.map((title, i) => h("th", { scope: "col", class: i === 0 ? undefined : "figure" }, title)))),
      h("tbody", {}, topics.map(({ found, missed, open, times, topic }) => h("tr", { key: topic }, h("th", { scope: "row" }, topic), ...[times, found, missed, open].map((count) => h("td", { class: "figure" }, String(count)))))))))
}

const rulesView = ({ rules }: ReadingSheet, model: CounterModel): Part | false =>
  rules.length > 0 && h("details", { class: "noprint" }, h("summary", {}, model.props.words.reading.rules), h("ul", { class: "closed" }, rules.map(({ basis, what }) => h("li", { key: what }, h("p", {}, what), basisView(basis, model.props.words)))))

/** @internal */
export const readingSheetView = (page: ReadingSheetPage, model: CounterModel): Part => {
  const { reading: words } = model.props.words
  return h("div", { class: "page wide", key: "reading" },
    titleView(model, words.title),
    loadedView(page.sheet, model, (sheet) => h("div", { class: "sheets" },
      barView(sayDay(sheet.day), page, sheet, model, h("label", { class: "filter noprint" }, h("span", {}, words.day),
        h("input", { type: "date", value: sheet.day, max: sheet.today, on: { change: ({ value }) => (value === "" ? undefined : { _tag: "ChooseDay", day: value }) } }))),
      actingView(page, "", model),
      entryView(sheet, page, model),
      visitsView(sheet, page, model),
      h("div", { class: "two" }, sumsView(sheet, page, model), demandView(sheet, page, model)),
      rulesView(sheet, model))))
}
