/** Shows the working calendar of a year, and lets the next notice be tried and recorded. */
import type { CalendarShown, Moves } from "../../backend/StaffBackend.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { loadedView } from "../loadedView.ts"
import type { CalendarPage } from "../Page.ts"
import { problemView } from "../problemView.ts"
import { sayDay, weekdayOf } from "../sayDay.ts"
import { titleView } from "./titleView.ts"
import { yearView } from "./yearView.ts"

type Part = View<CounterMessage>
type Day = CalendarShown["days"][number]

const dayView = ({ date, kind, name, provisional }: Day, { props: { words: { calendar: words } } }: CounterModel): Part =>
  h("td", { class: `${kind}${provisional ? " provisional" : ""}`, title: `${sayDay(date)} ${words.kinds[kind]}${name === undefined ? "" : `（${name}）`}` },
    h("span", { class: "date" }, String(Number(date.slice(8)))),
    (kind === "holiday" || kind === "makeUpDay") && h("span", { class: "short" }, words.short[kind]))

const monthView = (days: ReadonlyArray<Day>, month: number, model: CounterModel): Part => {
  const { calendar: words } = model.props.words
  const first = days[0] ? weekdayOf(days[0].date) - 1 : 0
  const cells: ReadonlyArray<Part> = [...Array.from({ length: first }, () => h("td", {})), ...days.map((day) => dayView(day, model))]
  return h("table", { class: "month" },
    h("caption", {}, words.months[month]),
    h("thead", {}, h("tr", {}, words.weekdays.map((day) => h("th", { scope: "col" }, day)))),
    h("tbody", {}, Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => h("tr", {}, cells.slice(week * 7, week * 7 + 7)))))
}

/** What was read, festival by festival: a date that is mistaken by whole weeks is seen only by who compares it with the paper. */
const readView = ({ address, date, number, off, title, work }: Moves["notice"], { props: { words: { calendar: words } } }: CounterModel): Part => {
  const names = [...new Set([...off, ...work].map(({ name }) => name))]
  const days = (texts: ReadonlyArray<string>): Part => h("td", {}, texts.length === 0 ? words.none : texts.map((text) => h("p", {}, text)))
  return h("div", {},
    h("h3", {}, words.read),
    h("p", { class: "by" }, [title, number, date && sayDay(date)].filter((each) => each !== undefined).join("　"), h("span", { class: "address" }, ` ${address}`)),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.read }, h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, [words.festival, words.off, words.work].map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, names.map((name) => h("tr", { key: name },
        h("th", { scope: "row" }, name),
        days(off.filter((run) => run.name === name).map(({ from, through }) => (from === through ? sayDay(from) : `${sayDay(from)}${words.untilDay}${sayDay(through)}`))),
        days(work.filter((day) => day.name === name).map((day) => sayDay(day.date)))))))))
}

const movesView = ({ matters, notice, recorded }: Moves, model: CounterModel): Part => {
  const { props: { words: { calendar: words } }, rooms: { value: rooms = [] } } = model
  // what has no number of its own is known by its register
  const nameOf = (room: string, number: string | undefined): string => number ?? rooms.find((each) => each.room === room)?.title ?? room
  return h("div", { role: "status", class: "moves" },
    h("p", {}, h("strong", {}, recorded ? words.recorded : words.tried), words.moves(matters.length)),
    readView(notice, model),
    matters.length > 0 && h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.tried }, h("table", { class: "grid" },
      h("thead", {}, h("tr", {}, [words.number, words.what, words.kind, words.before, words.after].map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, matters.flatMap(({ changes, id, number, outcome, room }) => changes.map(({ after, before, kind, what }, i) => h("tr", { key: `${id} ${i}` },
        h("td", {}, h("button", { type: "button", class: "link", on: { click: { _tag: "Go", place: { at: "matter", room, id } } } }, nameOf(room, number))),
        h("td", {}, what), h("td", {}, `${words.changes[kind]}（${words.outcomes[outcome]}）`),
        h("td", {}, before === undefined ? "—" : sayDay(before)), h("td", {}, after === undefined ? "—" : sayDay(after)))))))))
}

const noticeView = ({ moves, notice, noticeFault, recording }: CalendarPage, model: CounterModel): Part => {
  const { calendar: words } = model.props.words
  return h("section", { class: "card noprint", "aria-labelledby": "notice" },
    h("h2", { id: "notice" }, words.add), h("p", {}, words.addHelp),
    h("label", { class: "take" }, h("span", {}, words.file), h("input", { id: "notice-file", type: "file", accept: ".txt,text/plain,.json,application/json", on: { change: ({ files }) => ({ _tag: "ChoseNotice", files }) } })),
    h("div", { class: noticeFault === undefined ? "field" : "field wrong" }, h("label", { for: "notice-text" }, words.paste),
      noticeFault !== undefined && h("p", { class: "error", id: "notice-error", role: "alert" }, noticeFault),
      h("textarea", { id: "notice-text", rows: 6, spellcheck: false, readonly: recording === true, "aria-invalid": noticeFault === undefined ? undefined : "true", "aria-describedby": noticeFault === undefined ? undefined : "notice-error", value: notice, on: { input: ({ value }) => ({ _tag: "TypeNotice", text: value }) } })),
    h("div", { class: "buttons" },
      h("button", { type: "button", disabled: notice.trim() === "", on: { click: { _tag: "TryNotice", record: false } } }, words.try),
      moves.value?.recorded === false && h("button", { type: "button", class: "primary", "aria-disabled": recording === true ? "true" : undefined, on: { click: { _tag: "TryNotice", record: true } } }, words.record)),
    moves.loading && h("p", { class: "waiting", role: "status" }, model.props.words.wait),
    moves.problem && problemView(moves.problem, model, { ...(moves.since !== undefined && { since: moves.since }) }),
    moves.value && movesView(moves.value, model))
}

/** @internal */
export const calendarView = (page: CalendarPage, model: CounterModel): Part => {
  const { gate, props: { words: { calendar: words } } } = model
  return h("div", { class: "page", key: "calendar" },
    titleView(model, words.title),
    yearView(page.year, model),
    loadedView(page.calendar, model, ({ days, settled, version }) => h("div", {},
      h("p", {}, h("span", { class: settled ? "tag" : "tag provisional" }, settled ? words.settled : words.open), h("span", { class: "by" }, ` ${words.version} ${version}`)),
      h("div", { class: "months" }, Array.from({ length: 12 }, (_, month) => monthView(days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1), month, model))))),
    gate._tag === "In" && gate.session.post.role === "head" && noticeView(page, model))
}
