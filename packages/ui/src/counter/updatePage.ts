/** What a message makes of the page that is open. */
import type { Moves } from "../backend/StaffBackend.ts"
import { type Step, step } from "../screen/Screen.ts"
import type { Answer } from "./Answer.ts"
import { ask, look } from "./ask.ts"
import type { FormState } from "./form/FormState.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { exportRegister } from "./exportRegister.ts"
import { asked, settled } from "./Loaded.ts"
import { updateAccounts } from "./access/updateAccounts.ts"
import { updatePassword } from "./access/updatePassword.ts"
import { sayNoticeFault } from "./notice/sayNoticeFault.ts"
import { askLines, askPage, everything } from "./openPlace.ts"
import type { CalendarPage, Page, RegisterPageState } from "./Page.ts"
import type { PageContext } from "./PageContext.ts"
import { updateBegin } from "./updateBegin.ts"
import { updateHandOver } from "./updateHandOver.ts"
import { isSheet } from "./sheets/blankSheet.ts"
import { updateSheet } from "./sheets/updateSheet.ts"
import { updateMatter } from "./updateMatter.ts"

type PageStep = Step<CounterOutside, Page, CounterMessage>

const updateRegister = (page: RegisterPageState, message: CounterMessage, { rooms, visit }: PageContext): PageStep => {
  switch (message._tag) {
    case "LinesAre": {
      const before = page.lines.value
      const lines = settled(page.lines, message.answer)
      if (!message.further || !message.answer.ok || !before || !lines.value) return step({ ...page, further: false, lines })
      return step({ ...page, further: false, lines: { loading: false, value: { ...lines.value, lines: [...before.lines, ...lines.value.lines] } } })
    }
    case "FilterRegister": {
      const next: RegisterPageState = { ...page, byName: false, filter: { ...page.filter, ...message.filter } }
      // days and choices count at once, a number when it is sent
      return "number" in message.filter ? step(next) : askPage(next, visit)
    }
    case "AskRegister":
      return askPage({ ...page, byName: false }, visit)
    case "ClearRegister":
      return askPage({ ...page, filter: everything, name: "", byName: false }, visit)
    case "More": {
      const after = page.lines.value?.next
      return after === undefined || page.lines.loading ? step(page) : step({ ...page, further: true, lines: asked(page.lines) }, askLines(page, visit, after))
    }
    case "TypeName":
      return step({ ...page, name: message.value })
    case "FindName":
      return page.name.trim() === "" ? step(page) : askPage({ ...page, byName: true }, visit)
    case "Export": {
      const info = rooms.find(({ room }) => room === page.room)
      return info && !page.exporting.loading
        ? step({ ...page, exporting: { loading: true } }, ask(exportRegister(info, page), (answer) => ({ _tag: "Exported", visit, answer })))
        : step(page)
    }
    case "Exported":
      return step({ ...page, exporting: settled(page.exporting, message.answer) })
    default:
      return step(page)
  }
}

const tryNotice = (page: CalendarPage, record: boolean, { visit }: PageContext): PageStep => {
  if (page.recording === true) return step(page)
  const { noticeFault: _noticeFault, ...rest } = page
  const { notice } = page
  const call = ({ backend }: CounterOutside) => backend.board.addNotice({ payload: { notice, record } })
  const say = (answer: Answer<Moves>): CounterMessage => ({ _tag: "MovesAre", visit, answer, of: notice, record })
  return step({ ...rest, moves: asked(page.moves), ...(record && { recording: true }) }, record ? ask(call, say) : look("moves", call, say))
}

/** What was tried is shown while it is what stands there; what was recorded is shown in any case. */
const showMoves = (page: CalendarPage, { answer, of, record }: Extract<CounterMessage, { readonly _tag: "MovesAre" }>, { visit, words }: PageContext): PageStep => {
  const { recording, ...rest } = page
  if (!record && (recording === true || of !== page.notice)) return step(page)
  const noticeFault = answer.ok ? undefined : sayNoticeFault(page.notice, answer.problem, words)
  const next: CalendarPage = { ...rest, moves: settled(page.moves, answer), ...(noticeFault !== undefined && { noticeFault }) }
  return answer.ok && answer.value.recorded ? askPage(next, visit) : step(next)
}

const updateCalendar = (page: CalendarPage, message: CounterMessage, context: PageContext): PageStep => {
  const { visit, words } = context
  // what is being recorded stays as it was sent
  const typing = message._tag === "TypeNotice" || message._tag === "ChoseNotice" || message._tag === "NoticeRead"
  if (typing && page.recording === true) return step(page)
  switch (message._tag) {
    case "CalendarIs":
      return step({ ...page, calendar: settled(page.calendar, message.answer) })
    case "Year":
      return askPage({ ...page, year: message.year, calendar: { loading: true } }, visit)
    case "TypeNotice":
      return step({ at: "calendar", year: page.year, calendar: page.calendar, notice: message.text, moves: { loading: false } })
    case "ChoseNotice": {
      const [file] = message.files
      return file ? step(page, look("notice", async ({ textOf }) => textOf(await file.read()), (answer) => ({ _tag: "NoticeRead", visit, answer }))) : step(page)
    }
    case "NoticeRead": {
      const { answer } = message
      if (!answer.ok) return step({ ...page, noticeFault: words.calendar.unreadable, moves: { loading: false } })
      return step({ at: "calendar", year: page.year, calendar: page.calendar, notice: answer.value, moves: { loading: false } })
    }
    case "TryNotice":
      return tryNotice(page, message.record, context)
    case "MovesAre":
      return showMoves(page, message, context)
    default:
      return step(page)
  }
}

/** @internal */
export const updatePage = (page: Page, message: CounterMessage, context: PageContext): PageStep => {
  const { visit } = context
  switch (page.at) {
    case "today":
      return step(message._tag === "SheetIs" ? { ...page, sheet: settled(page.sheet, message.answer) } : page)
    case "board":
      if (message._tag === "BoardIs") return step({ ...page, board: settled(page.board, message.answer) })
      if (message._tag !== "FilterBoard") return step(page)
      // how far it looks ahead is asked of the server, the rest is only shown or not
      return "workingDays" in message.filter
        ? askPage({ ...page, filter: { ...page.filter, ...message.filter } }, visit)
        : step({ ...page, filter: { ...page.filter, ...message.filter } })
    case "register":
      return updateRegister(page, message, context)
    case "handOver":
      return updateHandOver(page, message, visit)
    case "staff": case "facility": case "reading":
      return updateSheet(page, message, context)
    case "begin":
      return updateBegin(page, message, context)
    case "matter":
      return updateMatter(page, message, context)
    case "statistics":
      if (message._tag === "CountsAre") return step({ ...page, counts: settled(page.counts, message.answer) })
      return message._tag === "Year" ? askPage({ ...page, year: message.year, counts: { loading: true } }, visit) : step(page)
    case "report":
      if (message._tag === "ReportIs") return step({ ...page, report: settled(page.report, message.answer) })
      if (message._tag === "Year") return askPage({ at: "report", year: message.year, report: { loading: true } }, visit)
      if (message._tag !== "OpenCell") return step(page)
      return step({ ...page, cell: { table: message.table, row: message.row, column: message.column } })
    case "accounts":
      return updateAccounts(page, message, visit, context.words)
    case "password":
      return updatePassword(page, message, visit, context.words)
    default:
      return updateCalendar(page, message, context)
  }
}

/** The form that is open on a page. @internal */
export const formOn = (page: Page): FormState | undefined => (page.at === "begin" || page.at === "matter" || isSheet(page) ? page.form : undefined)
