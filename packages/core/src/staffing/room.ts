/** 岗位人员: a post of a zone with everybody who holds and held it, their cover, training and appraisal. */
import { concealsNobody, type Room } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import { choices } from "./choices.ts"
import { Command } from "./Command.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { Fact } from "./Fact.ts"
import { factNames } from "./factNames.ts"
import { fieldNames } from "./fieldNames.ts"
import { obligations } from "./obligations.ts"
import type { Refusal } from "./Refusal.ts"
import { counts, register, statuses } from "./register.ts"
import { indexOf, type Row, row } from "./row.ts"
import type { State } from "./State.ts"
import { subjectOf } from "./subjectOf.ts"
import { wishNames } from "./wishNames.ts"

const office: ReadonlyArray<Role> = ["handler", "head"]
const anyone: ReadonlyArray<Role> = ["clerk", "handler", "head"]
const head: ReadonlyArray<Role> = ["head"]

/**
 * The room of posts. A matter is one post of a zone: who is on duty, whether A and B are there and who stood in when are told by one
 * state. The head approves time away; who may record what besides is the house's reading ⚖.
 *
 * @basis 濯水府发〔2021〕66号附件2
 * @example
 * ```ts
 * import { room } from "@zone/core/staffing"
 *
 * room.permits.ApproveAbsence // => ["head"]
 * room.wishNames.TakeOver // => "接岗"
 * ```
 */
export const room: Room<"staffing", State, Command, Fact, Refusal, Row> = {
  name: "staffing", title: "岗位人员", letters: "RY", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses,
  ended: ["abolished"], register, counts, wishNames, factNames, fieldNames, choices, subjectOf, conceals: concealsNobody,
  permits: {
    EstablishPost: office,
    RenewNeeds: office,
    AbolishPost: head,
    Appoint: head,
    MendShortfall: office,
    RecordCertificate: office,
    EndTenure: head,
    RequestAbsence: anyone,
    ApproveAbsence: head,
    DeclineAbsence: head,
    TakeOver: anyone,
    Leave: anyone,
    RecordSuddenAbsence: anyone,
    Return: anyone,
    RecordTraining: office,
    HearReports: head,
    SolveDifficulty: office,
    Appraise: head,
    RecordViolation: ["head", "auditor"],
    GrantAllowance: head,
    ReturnStaff: head,
    RecordReturnNotice: office,
    Recount: anyone
  },
  numbered: [],
  factVersion: 1,
  upcast: (encoded) => encoded
}
