/** 查阅登记: a visit to read government information, online or on paper, free of charge, and what is owed after it. */
import { concealsNobody, type Room } from "../rules/Room.ts"
import { wordsOf } from "../rules/wordOf.ts"
import type { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { Fact } from "./Fact.ts"
import { factNames } from "./factNames.ts"
import { fieldNames } from "./fieldNames.ts"
import { obligations } from "./obligations.ts"
import { ReadingStatus, type ReadingRow } from "./ReadingRow.ts"
import type { Refusal } from "./Refusal.ts"
import { counts, register } from "./register.ts"
import { indexOf, row } from "./row.ts"
import type { State } from "./State.ts"

const counter: ReadonlyArray<Role> = ["clerk", "handler"]

/**
 * The room of readings. One matter is one visit: it is written down with one wish, and the register has a line for each.
 *
 * @basis 濯水府发〔2021〕66号 附件1、附件4；江北府办〔2021〕39号 附件3、附件4；渝府办发〔2021〕100号；《政府信息公开条例》第四十二条、第四十三条
 * @example
 * ```ts
 * import { room } from "@zone/core/reading"
 *
 * room.ended // => ["settled"]
 * room.numbered // => []
 * ```
 */
export const room: Room<"reading", State, Command, Fact, Refusal, ReadingRow> = {
  name: "reading", title: "查阅登记", letters: "CY", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(ReadingStatus),
  ended: ["settled"], register, counts, conceals: concealsNobody,
  subjectOf: (state) => (state._tag === "Nothing" ? undefined : state.visit.later?.contact.subject),
  factNames, fieldNames,
  wishNames: {
    RecordVisit: "登记查阅", AddToVisit: "补记帮助、复制、传输", TakeAway: "带离资料", Lend: "借出资料", RecordReturn: "登记归还", NoteMisconduct: "登记违反守则的情形",
    LinkSuggestion: "登记意见建议的编号", SettleDemand: "处理未查到的需求", RecordLaterHelp: "登记后续帮助", Recount: "按新的日历重新计算期限"
  },
  permits: {
    RecordVisit: counter,
    AddToVisit: counter,
    TakeAway: counter,
    Lend: counter,
    RecordReturn: counter,
    NoteMisconduct: counter,
    LinkSuggestion: counter,
    SettleDemand: ["clerk", "handler", "head"],
    RecordLaterHelp: counter,
    Recount: ["clerk", "handler", "head"]
  },
  numbered: [],
  factVersion: 1,
  upcast: (encoded) => encoded
}
