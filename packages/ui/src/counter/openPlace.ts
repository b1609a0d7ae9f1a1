/** What a place begins with: its page, empty, and what is asked for it; the same is asked when it is to be shown anew. */
import type { DaySheet } from "../backend/StaffBackend.ts"
import { type Step, step, type Task } from "../screen/Screen.ts"
import { askAccounts, blankAccounts } from "./access/updateAccounts.ts"
import { blankPassword } from "./access/updatePassword.ts"
import type { Answer } from "./Answer.ts"
import { look } from "./ask.ts"
import { countsOfYear } from "./countsOfYear.ts"
import type { CounterMessage, RegisterFilter } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { askForm } from "./form/beginForm.ts"
import { asked } from "./Loaded.ts"
import type { MatterPage, Page, RegisterPageState } from "./Page.ts"
import type { Place } from "./Place.ts"
import { dayAt, yearAt } from "./sayDay.ts"
import { askSheetPage } from "./sheets/askSheetPage.ts"
import { blankSheet } from "./sheets/blankSheet.ts"

/** Lines of a register that are read at once. */
const LINES = 50

const DAY = 24 * 60 * 60 * 1000

/** A register as it is opened. @internal */
export const everything: RegisterFilter = { status: "", from: "", through: "", number: "", zone: "", due: "", sort: "on", descending: true }

type Asking = Task<CounterOutside, CounterMessage>

/** Overdue is what was due before today. */
const dueThrough = (due: RegisterFilter["due"], now: number): string => dayAt(due === "today" ? now : now - DAY)

/** At a time, in milliseconds since 1970. @internal */
export const queryOf = ({ descending, due, from, number, sort, status, through, zone }: RegisterFilter, now: number, after?: string) => ({
  ...(zone !== "" && { zone }), ...(due !== "" && { dueThrough: dueThrough(due, now) }), ...(status !== "" && { status }), ...(from !== "" && { from }), ...(through !== "" && { through }), ...(number !== "" && { number }),
  sort, descending: descending ? "true" as const : "false" as const, limit: LINES, ...(after !== undefined && { after })
})

/** @internal */
export const askLines = ({ byName, filter, name, room }: RegisterPageState, visit: number, after?: string): Asking =>
  look(
    "lines",
    ({ backend, clock }) => (byName
      ? backend.matters.findByName({ params: { room }, payload: { name, ...(after !== undefined && { after }) } })
      : backend.matters.list({ params: { room }, query: queryOf(filter, clock.now(), after) })),
    (answer) => ({ _tag: "LinesAre", visit, answer, further: after !== undefined })
  )

/** @internal */
export const askPapers = ({ id, room }: Pick<MatterPage, "id" | "room">, visit: number): Asking =>
  look("papers", ({ backend }) => backend.board.papers({ params: { room, id } }), (answer) => ({ _tag: "PapersAre", visit, answer }))

const askMatter = ({ id, room }: Pick<MatterPage, "id" | "room">, visit: number): ReadonlyArray<Asking> => {
  const given = { params: { room, id } }
  return [
    look("matter", ({ backend }) => backend.matters.show(given), (answer) => ({ _tag: "MatterIs", visit, answer })),
    look("reckoning", ({ backend }) => backend.matters.reckoning(given), (answer) => ({ _tag: "ReckoningIs", visit, answer })),
    askPapers({ room, id }, visit)
  ]
}

/** Asks again for what a page shows; what there is stays. @internal */
export const askPage = (page: Page, visit: number): Step<CounterOutside, Page, CounterMessage> => {
  switch (page.at) {
    case "today":
      return step({ ...page, sheet: asked(page.sheet) }, look("today", ({ backend }) => backend.board.today(), (answer: Answer<DaySheet>) => ({ _tag: "SheetIs", visit, answer })))
    case "board":
      return step({ ...page, board: asked(page.board) },
        look("board", ({ backend }) => backend.board.board({ query: { workingDays: page.filter.workingDays } }), (answer) => ({ _tag: "BoardIs", visit, answer })))
    case "handOver":
      return step({ ...page, list: asked(page.list) }, look("handOver", ({ backend }) => backend.handOver.list(), (answer) => ({ _tag: "HandOversAre", visit, answer })))
    case "staff": case "facility": case "reading":
      return askSheetPage(page, visit)
    case "register":
      return step({ ...page, further: false, lines: asked(page.lines) }, askLines(page, visit))
    case "begin": {
      const { form } = page
      if (!form || form.field.value) return step(page)
      return step({ ...page, form: { ...form, field: asked(form.field) } },
        askForm(form, visit))
    }
    case "matter":
      return step({ ...page, matter: asked(page.matter), reckoning: asked(page.reckoning), papers: asked(page.papers) }, ...askMatter(page, visit))
    case "statistics":
      return step({ ...page, counts: asked(page.counts) }, look("counts", countsOfYear(page.year), (answer) => ({ _tag: "CountsAre", visit, answer })))
    case "report":
      return step({ ...page, report: asked(page.report) },
        look("report", ({ backend }) => backend.board.report({ query: { year: page.year } }), (answer) => ({ _tag: "ReportIs", visit, answer })))
    case "accounts":
      return askAccounts(page, visit)
    case "password":
      return step(page)
    default:
      return step({ ...page, calendar: asked(page.calendar) },
        look("calendar", ({ backend }) => backend.board.calendar({ query: { year: page.year } }), (answer) => ({ _tag: "CalendarIs", visit, answer })))
  }
}

const blank = (place: Place, now: number): Page => {
  switch (place.at) {
    case "today": return { at: "today", sheet: { loading: true } }
    case "board": return { at: "board", board: { loading: true }, filter: { room: "", role: "", unit: "", zone: "", standing: "", workingDays: 10 } }
    case "handOver": return { at: "handOver", list: { loading: true }, ticked: [], receivers: {}, passing: { loading: false } }
    case "staff": case "facility": case "reading": return blankSheet(place.at)
    case "register": return {
      at: "register", room: place.room, filter: everything, name: "", byName: false,
      lines: { loading: true }, further: false, exporting: { loading: false }
    }
    case "begin": return { at: "begin", room: place.room }
    case "matter": return {
      at: "matter", room: place.room, id: place.id, matter: { loading: true }, reckoning: { loading: true }, papers: { loading: true }, revealed: {}, newest: 0
    }
    case "statistics": return { at: "statistics", year: yearAt(now), counts: { loading: true } }
    // the report of a year is made in the next
    case "report": return { at: "report", year: yearAt(now) - 1, report: { loading: true } }
    case "accounts": return blankAccounts
    case "password": return blankPassword
    default: return { at: "calendar", year: yearAt(now), calendar: { loading: true }, notice: "", moves: { loading: false } }
  }
}

/** @internal */
export const openPlace = (place: Place, visit: number, now: number): Step<CounterOutside, Page, CounterMessage> => askPage(blank(place, now), visit)
