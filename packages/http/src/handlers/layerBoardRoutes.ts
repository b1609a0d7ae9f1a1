/** Answers for the board, the day, the counts, the annual report, the calendar, the papers, and what happens now. */
import { type BoardItem, lastPosition, type PaperWords, usualVisibility } from "@zone/core/desk"
import { FactStore } from "@zone/core/ports"
import { dayParts } from "@zone/core/report"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { Sessions } from "../access/Sessions.ts"
import { Api } from "../api/Api.ts"
import { Forbidden, Malformed, Missing } from "../api/Problems.ts"
import type { PaperForm } from "../api/PaperShown.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { addNotice } from "../board/addNotice.ts"
import { keepReports } from "../board/keepReports.ts"
import { Board } from "../board/Board.ts"
import { boardQuery } from "../board/boardQuery.ts"
import { daysOfYear } from "../board/daysOfYear.ts"
import { watchFacts } from "../board/watchFacts.ts"
import { Office, type Served } from "../office/Office.ts"
import { Pulse } from "../office/Pulse.ts"
import { drawPaper, makePaper } from "../papers/drawPaper.ts"
import { showPapers } from "../papers/showPapers.ts"
import { Prints } from "../print/Prints.ts"
import { actOnPrint, printKeyOf, sendToPrinter } from "../print/sendToPrinter.ts"
import { showPrint } from "../print/showPrint.ts"
import { answer } from "../problem/answer.ts"
import { Closing } from "../server/Closing.ts"
import { showOwed } from "../show/showOwed.ts"
import { isWorkedOn } from "../zone/isWorkedOn.ts"
import { actorOf } from "./actorOf.ts"

/** Of a list, one text or several. */
const wordsOf = ({ enclosures = [], handedIn = [], ...words }: PaperForm): PaperWords => ({ ...words, enclosures: [enclosures].flat(), handedIn: [handedIn].flat() })

/** Working days that the board looks ahead where nothing is said. */
const AHEAD = 5

/** So many years are counted at once: a column for each month of them is told. */
const YEARS = 50

/** Overdue, or due today. */
const presses = ({ obligation: { due }, standing }: BoardItem, day: string): boolean =>
  standing === "overdue" || (standing === "due" && due !== undefined && "date" in due && due.date === day)

/** In milliseconds: how often the store is looked at for what others kept, and how often a line says that it lives. */
const WATCH = { every: 1000, heartbeat: 15_000 } as const

/** The handlers of the group `board`. */
export const layerBoardRoutes = HttpApiBuilder.group(Api, "board", Effect.fn(function*(handlers) {
  const board = yield* Board
  const closing = yield* Closing
  const pulse = yield* Pulse
  const sessions = yield* Sessions
  const store = yield* FactStore
  const { agency, law, options, roomOf, rooms, today } = yield* Office
  const names = rooms.map(({ room }) => room.name)
  const report = keepReports()

  /** The name of a paper in the queue: by the number of its matter, which names nobody. */
  const printKey = ({ desk, room }: Served, id: string, paper: string) =>
    Effect.map(desk.load(agency, id), ({ row }) => printKeyOf(paper, (row === undefined ? undefined : room.indexOf(row).number) ?? id))

  const drawn = Effect.fnUntraced(function*({ id, paper, room }: { readonly room: string; readonly id: string; readonly paper: string }, words: PaperWords = {}) {
    const actor = actorOf(yield* CurrentSession)
    const bytes = yield* drawPaper({ served: yield* roomOf(room), id, paper, actor, words })
    yield* (yield* Prints).record({ agency, room, id, paper }, "drawn", actor)
    return bytes
  })

  return handlers
    .handle("board", ({ query: { workingDays = AHEAD, ...query } }) => answer(Effect.gen(function*() {
      const items = yield* board.owed({ ...(yield* boardQuery(query, names)), workingDays })
      return { today: yield* today, workingDays, items: items.map(showOwed) }
    })))
    .handle("today", ({ query: { workingDays = AHEAD, ...query } }) => answer(Effect.gen(function*() {
      const day = yield* today
      const workingDay = isWorkedOn(law, day)
      const items = yield* board.owed({ ...query, workingDays })
      return {
        today: day, ...(workingDay !== undefined && { workingDay }), rooms: yield* board.standing(day),
        due: items.filter((item) => presses(item, day)).map(showOwed),
        parts: dayParts(items, day, workingDays).map(({ lines, title }) => ({ title, items: lines.map(showOwed) }))
      }
    })))
    .handle("statistics", ({ query: { from, per, room, through, ...query } }) => answer(Effect.gen(function*() {
      if (from > through) return yield* new Malformed({ tag: "NoSpan", remedy: "起始日期不能晚于截止日期", paths: ["query.from", "query.through"] })
      if (Number(through.slice(0, 4)) - Number(from.slice(0, 4)) > YEARS) {
        return yield* new Malformed({ tag: "SpanTooLong", remedy: `一次最多统计${YEARS}年，请缩短起止日期`, paths: ["query.from", "query.through"] })
      }
      const asked = yield* boardQuery(room === undefined ? {} : { room }, names)
      const wanted = { ...query, ...(asked.rooms && { rooms: asked.rooms }), from, through }
      const counts = (yield* board.counts(wanted)).flatMap(({ counts: own, ...of }) => own.map((each) => ({ ...of, ...each })))
      return { from, through, counts, ...(per && { rooms: yield* board.statistics({ ...wanted, per }) }) }
    })))
    .handle("report", ({ query: { year } }) => answer(report(year)))
    .handle("calendar", ({ query: { year } }) => answer(Effect.gen(function*() {
      const days = daysOfYear(law, year)
      if (days.length === 0) return yield* new Missing({ tag: "CalendarGap", remedy: `${year}年的放假安排还没有公布` })
      return { year, version: law.calendar.version, through: law.calendar.through, settled: days[0]?.provisional === false, days }
    })))
    .handle("addNotice", ({ payload: { notice, record } }) => answer(Effect.gen(function*() {
      return yield* addNotice(notice, record, actorOf(yield* CurrentSession))
    })))
    .handle("events", ({ headers, query }) => answer(Effect.gen(function*() {
      const { token } = yield* CurrentSession
      const after = headers["last-event-id"] ?? query.after
      const from = after === undefined ? yield* Effect.provideService(lastPosition(agency), FactStore, store) : BigInt(after)
      const goesOn = Effect.orElseSucceed(Effect.map(sessions.find(token, true), Option.isSome), () => false)
      // what the store comes to ends the stream; whoever listens comes back and is told why
      return watchFacts(store, pulse, agency, { ...WATCH, from, goesOn }).pipe(
        Stream.catchCause((cause) => Stream.drain(Stream.fromEffect(Effect.logWarning("events ended", cause)))),
        Stream.interruptWhen(closing.begun)
      )
    })))
    .handle("papers", ({ params: { id, room } }) => answer(Effect.gen(function*() {
      return yield* showPapers(yield* roomOf(room), id)
    })))
    .handle("paper", ({ params }) => answer(drawn(params)))
    .handle("paperWith", ({ params, payload }) => answer(drawn(params, wordsOf(payload))))
    .handle("print", ({ params: { id, paper, room }, payload: { copy, words = {} } }) => answer(Effect.gen(function*() {
      const actor = actorOf(yield* CurrentSession)
      const served = yield* roomOf(room)
      const made = yield* makePaper({ served, id, paper, actor, words })
      const entry = yield* sendToPrinter(yield* printKey(served, id, paper), copy ? { ...made, copy: true } : made, copy)
      yield* (yield* Prints).record({ agency, room, id, paper }, "queued", actor)
      return showPrint(entry)
    })), { uninterruptible: true })
    .handle("printAction", ({ params: { action, id, paper, room } }) => answer(Effect.gen(function*() {
      const actor = actorOf(yield* CurrentSession)
      const served = yield* roomOf(room)
      const { visibility = usualVisibility } = options
      // whoever may see people whole, may hand out papers with them
      if (!visibility.name.includes(actor.role)) return yield* new Forbidden({ tag: "NotVisible", remedy: "由可以打印这份文书的岗位处理", roles: visibility.name })
      const entry = yield* actOnPrint(yield* printKey(served, id, paper), action)
      yield* (yield* Prints).record({ agency, room, id, paper }, action, actor)
      return showPrint(entry)
    })), { uninterruptible: true })
}))
