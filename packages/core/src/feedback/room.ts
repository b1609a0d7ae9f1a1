/** 意见建议、满意度评价、投诉: what people say of openness, services and the zone, until every one of them is answered. */
import type { Room } from "../rules/Room.ts"
import { wordsOf } from "../rules/wordOf.ts"
import type { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { concealed } from "./concealed.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { Fact } from "./Fact.ts"
import { factNames } from "./factNames.ts"
import { fieldNames } from "./fieldNames.ts"
import { FeedbackStatus, type FeedbackRow } from "./FeedbackRow.ts"
import { obligations } from "./obligations.ts"
import type { Refusal } from "./Refusal.ts"
import { counts, register } from "./register.ts"
import { indexOf, row } from "./row.ts"
import type { State } from "./State.ts"
import { subjectOf } from "./subjectOf.ts"
import { wishNames } from "./wishNames.ts"

const anybody: ReadonlyArray<Role> = ["applicant", "clerk", "handler", "head"]
const counter: ReadonlyArray<Role> = ["clerk", "handler"]
const office: ReadonlyArray<Role> = ["handler", "head"]
const watch: ReadonlyArray<Role> = ["handler", "head", "auditor"]

/**
 * The room of feedback. Who may do what is the house's reading ⚖; whoever is complained of may only say what was put right, in any role.
 *
 * @basis 濯水府发〔2021〕66号 附件5；渝府办发〔2021〕100号 第二部分第（二）项；江北府办〔2021〕39号 附件3第三项
 * @example
 * ```ts
 * import { room } from "@zone/core/feedback"
 *
 * room.numbered // => ["Suggest", "Complain"]
 * room.ended // => ["closed", "withdrawn"]
 * ```
 */
export const room: Room<"feedback", State, Command, Fact, Refusal, FeedbackRow> = {
  name: "feedback", title: "意见建议、评价和投诉", letters: "YJ", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(FeedbackStatus),
  ended: ["closed", "withdrawn"], register, counts, wishNames, factNames, fieldNames, subjectOf, conceals: concealed,
  permits: {
    Suggest: anybody,
    AssignSuggestion: ["clerk", ...office],
    Decide: office,
    RecordCarriedOut: ["clerk", ...office],
    Rate: anybody,
    NoteRemark: ["clerk", ...office],
    Complain: anybody,
    NameComplainedOf: watch,
    AskEvidence: office,
    RecordEvidence: counter,
    Accept: office,
    Decline: office,
    AssignComplaint: office,
    RecordInvestigation: office,
    OrderCorrection: office,
    ReportCorrection: ["clerk", ...office],
    CheckCorrection: watch,
    Answer: ["clerk", ...office],
    RecordBreach: watch,
    RecordAccountability: ["head", "auditor"],
    Withdraw: counter,
    Recount: ["clerk", ...office]
  },
  numbered: ["Suggest", "Complain"],
  factVersion: 1,
  upcast: (encoded) => encoded
}
