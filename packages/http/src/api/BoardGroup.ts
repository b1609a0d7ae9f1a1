/** What is owed in the whole office, the day, the counts of a year, the annual report, the calendar, and what happens now. */
import { PlainDate } from "@zone/core/calendar"
import { PaperWords } from "@zone/core/desk"
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import { Owed } from "./MatterShown.ts"
import { PaperForm, PaperShown, PrintAction, PrintShown } from "./PaperShown.ts"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

/** Something that is owed, and whose matter it is. */
export const OwedItem = Schema.Struct({
  room: Schema.String,
  /** What happens in the room, in Chinese. */
  title: Schema.String,
  id: Schema.String, zone: Schema.String, number: Schema.optionalKey(Schema.String), status: Schema.String,
  /** The next notice may still move the day. */
  provisional: Schema.Boolean,
  owed: Owed
}).annotate({ identifier: "OwedItem" })
export type OwedItem = typeof OwedItem.Type

/** What is owed within some working days, and what has no day that can be told, the most urgent first. */
export const BoardShown = Schema.Struct({ today: PlainDate, workingDays: Schema.Int, items: Schema.Array(OwedItem) }).annotate({ identifier: "Board" })
export type BoardShown = typeof BoardShown.Type

/** The sheet of a day: what presses, what came in today, and how many stand where. */
export const DaySheet = Schema.Struct({
  today: PlainDate,
  workingDay: Schema.optionalKey(Schema.Boolean),
  /** Overdue, or due today. */
  due: Schema.Array(OwedItem),
  /** The whole work sheet by how soon it presses: overdue, today, within the working days asked for, promptly, waiting for a notice. */
  parts: Schema.Array(Schema.Struct({ title: Schema.String, items: Schema.Array(OwedItem) })),
  rooms: Schema.Array(Schema.Struct({ room: Schema.String, title: Schema.String, came: Schema.Int, byStatus: Schema.Record(Schema.String, Schema.Int) }))
}).annotate({ identifier: "DaySheet" })
export type DaySheet = typeof DaySheet.Type

/** What the registers count between two days. */
export const Statistics = Schema.Struct({
  from: PlainDate, through: PlainDate,
  counts: Schema.Array(Schema.Struct({
    room: Schema.String, title: Schema.String, what: Schema.String, by: Schema.Record(Schema.String, Schema.String), times: Schema.Int
  })),
  /** The same by month or year where `per` says so: each thing as a whole, and for each value that tells it apart. */
  rooms: Schema.optionalKey(Schema.Array(Schema.Struct({
    room: Schema.String, title: Schema.String, spans: Schema.Array(Schema.String),
    lines: Schema.Array(Schema.Struct({
      what: Schema.String, by: Schema.optionalKey(Schema.Struct({ distinction: Schema.String, value: Schema.String })),
      counts: Schema.Array(Schema.Int), total: Schema.Int
    }))
  })))
}).annotate({ identifier: "Statistics" })
export type Statistics = typeof Statistics.Type

/** The annual report of a year, tables three and four, each cell with its cases. */
export const ReportShown = Schema.Struct({
  year: Schema.Int, title: Schema.String,
  tables: Schema.Array(Schema.Struct({
    table: Schema.Literals(["three", "four"]),
    /** `heads` are those of the format, from the outermost to its own; `title` says it in a sentence. */
    columns: Schema.Array(Schema.Struct({ column: Schema.String, title: Schema.String, heads: Schema.Array(Schema.String) })),
    rows: Schema.Array(Schema.Struct({
      row: Schema.String, title: Schema.String, heads: Schema.Array(Schema.String),
      cells: Schema.Array(Schema.Struct({ count: Schema.Int, cases: Schema.Array(Schema.String) }))
    }))
  })),
  /** What breaks an identity of the tables, in Chinese. */
  findings: Schema.Array(Schema.String),
  oddities: Schema.Array(Schema.Struct({ number: Schema.String, problem: Schema.String }))
}).annotate({ identifier: "Report" })
export type ReportShown = typeof ReportShown.Type

/** The working calendar of a year: what each day is. */
export const CalendarShown = Schema.Struct({
  year: Schema.Int, version: Schema.String, through: PlainDate,
  /** Whether the notice of that year is out. */
  settled: Schema.Boolean,
  days: Schema.Array(Schema.Struct({
    date: PlainDate, kind: Schema.Literals(["workday", "weekend", "holiday", "makeUpDay"]), name: Schema.optionalKey(Schema.String), provisional: Schema.Boolean
  }))
}).annotate({ identifier: "WorkingCalendar" })
export type CalendarShown = typeof CalendarShown.Type

/** Which matters a notice moves, and what was read in it, to be compared with the paper. */
export const Moves = Schema.Struct({
  version: Schema.String, recorded: Schema.Boolean,
  notice: Schema.Struct({
    title: Schema.String, number: Schema.optionalKey(Schema.String), date: Schema.optionalKey(PlainDate), address: Schema.String,
    off: Schema.Array(Schema.Struct({ name: Schema.String, from: PlainDate, through: PlainDate })),
    work: Schema.Array(Schema.Struct({ name: Schema.String, date: PlainDate }))
  }),
  matters: Schema.Array(Schema.Struct({
    room: Schema.String, id: Schema.String, number: Schema.optionalKey(Schema.String), outcome: Schema.Literals(["recorded", "listed", "failed"]),
    changes: Schema.Array(Schema.Struct({
      what: Schema.String, kind: Schema.Literals(["moved", "settled", "told", "unknown", "byHand"]), before: Schema.optionalKey(PlainDate), after: Schema.optionalKey(PlainDate)
    }))
  }))
}).annotate({ identifier: "Moves" })
export type Moves = typeof Moves.Type

/** Something that happened somewhere: where, and no word of what. */
export const Event = Schema.Struct({ room: Schema.String, id: Schema.String, version: Schema.Int, fact: Schema.String, at: Schema.String }).annotate({ identifier: "Event" })
export type Event = typeof Event.Type

/** `events` names each by its position: `Last-Event-ID`, or `after`, goes on from there. */
const EventText = HttpApiSchema.StreamUint8Array({ contentType: "text/event-stream" })

const Pdf = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/pdf" }))
const Year = Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 2008, maximum: 9998 }))

const Text = Schema.optionalKey(Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(400)))
const WorkingDays = Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 400 })))

/** What of the board is wanted; of `room`, `owedBy`, `standing` and `document` there may be several, with commas between. */
const boardQuery = { workingDays: WorkingDays, room: Text, zone: Text, owedBy: Text, assignedTo: Text, standing: Text, document: Text }

/** All for staff. */
export const BoardGroup = HttpApiGroup.make("board").add(
  HttpApiEndpoint.get("board", "/api/board", {
    query: boardQuery,
    success: BoardShown, error: Problems
  }),
  HttpApiEndpoint.get("today", "/api/today", { query: { workingDays: WorkingDays, zone: Text }, success: DaySheet, error: Problems }),
  HttpApiEndpoint.get("statistics", "/api/statistics", {
    query: { from: PlainDate, through: PlainDate, per: Schema.optionalKey(Schema.Literals(["month", "year"])), room: Text, zone: Text },
    success: Statistics, error: Problems
  }),
  HttpApiEndpoint.get("report", "/api/report", { query: { year: Year }, success: ReportShown, error: Problems }),
  HttpApiEndpoint.get("calendar", "/api/calendar", { query: { year: Year }, success: CalendarShown, error: Problems }),
  HttpApiEndpoint.post("addNotice", "/api/calendar", {
    /** The notice's text as it was published, with its address, or a year's file of the data set holiday-cn, parsed or as text; `record` false tells only what would move. */
    payload: Schema.Struct({ notice: Schema.Unknown, record: Schema.Boolean }),
    success: Moves, error: Problems
  }),
  HttpApiEndpoint.get("events", "/api/events", {
    query: { after: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^\d{1,18}$/))) },
    headers: { "last-event-id": Schema.optionalKey(Schema.String.check(Schema.isPattern(/^\d{1,18}$/))) },
    success: EventText, error: Problems
  }),
  HttpApiEndpoint.get("papers", "/api/papers/:room/:id", {
    params: { room: Schema.String, id: Schema.String },
    success: Schema.Array(PaperShown), error: Problems
  }),
  /** To the office's printer; what was printed before only as a copy, which is marked so. */
  HttpApiEndpoint.post("print", "/api/papers/:room/:id/:paper/print", {
    params: { room: Schema.String, id: Schema.String, paper: Schema.String },
    payload: Schema.Struct({ copy: Schema.Boolean, words: Schema.optionalKey(PaperWords) }),
    success: PrintShown, error: Problems
  }),
  HttpApiEndpoint.post("printAction", "/api/papers/:room/:id/:paper/print/:action", {
    params: { room: Schema.String, id: Schema.String, paper: Schema.String, action: PrintAction },
    success: PrintShown, error: Problems
  }),
  HttpApiEndpoint.get("paper", "/api/papers/:room/:id/:paper", {
    params: { room: Schema.String, id: Schema.String, paper: Schema.String },
    success: Pdf, error: Problems
  }),
  /** The same with words that are handed in for it, by a program or by the form of a page: never in an address. */
  HttpApiEndpoint.post("paperWith", "/api/papers/:room/:id/:paper", {
    params: { room: Schema.String, id: Schema.String, paper: Schema.String },
    payload: [PaperWords, PaperForm.pipe(HttpApiSchema.asFormUrlEncoded())],
    success: Pdf, error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "看板和报告", description: "应办事项、每日情况、统计、年度报告、工作日历、文书、实时消息" }))
