/** 依申请公开: an application for government information from the counter to the archive, as the Regulation of 2019 has it. */
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
import type { Refusal } from "./Refusal.ts"
import { Status, type RegisterRow } from "./RegisterRow.ts"
import { counts, register } from "./register.ts"
import { indexOf, row } from "./row.ts"
import type { State } from "./State.ts"
import { subjectOf } from "./subjectOf.ts"
import { wishNames } from "./wishNames.ts"

const counter: ReadonlyArray<Role> = ["clerk", "handler"]
const office: ReadonlyArray<Role> = ["handler", "head"]
const head: ReadonlyArray<Role> = ["head"]

/**
 * The room of applications. Who may do what is the house's reading ⚖: the Regulation names the head of the office for extensions only.
 *
 * @basis 《政府信息公开条例》第二十七条至第四十五条
 * @example
 * ```ts
 * import { room } from "@zone/core/application"
 *
 * room.numbered // => ["Receive"]
 * room.permits.Extend // => ["head"]
 * ```
 */
export const room: Room<"application", State, Command, Fact, Refusal, RegisterRow> = {
  name: "application", title: "依申请公开", letters: "", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(Status),
  ended: ["archived"], register, counts, wishNames, factNames, fieldNames, subjectOf, conceals: concealsNobody,
  permits: {
    Receive: ["applicant", ...counter],
    RecordContact: counter,
    Confirm: counter,
    Supplement: ["applicant", ...counter],
    HandOver: counter,
    SplitRequests: counter,
    LinkPart: counter,
    RecordGuideUpdate: counter,
    AskCorrection: office,
    RecordCorrection: ["applicant", ...counter],
    RecordGoodReason: office,
    LapseCorrection: office,
    Consult: office,
    RecordConsultationReceipt: counter,
    RecordOpinion: counter,
    LapseConsultation: office,
    NotifyThirdParty: office,
    Extend: head,
    NotifyExtension: counter,
    AskReasons: office,
    RecordReasons: counter,
    SetDelayedLimit: head,
    Recount: ["clerk", "handler", "head"],
    ChargeFee: office,
    RecordFeeNotice: counter,
    RecordPayment: counter,
    LapseFee: office,
    ReviewSecrecy: office,
    Reply: office,
    Withhold: head,
    RefuseUnreasonable: head,
    Withdraw: counter,
    Deliver: counter,
    ProposePublication: office,
    Archive: counter,
    RecordRemedy: office,
    RecordRemedyResult: office,
    Import: ["head", "handler"]
  },
  numbered: ["Receive"],
  factVersion: 1,
  upcast: (encoded) => encoded
}
