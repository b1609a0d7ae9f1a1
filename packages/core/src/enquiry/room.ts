/** 政策咨询: an enquiry from the search of the question bank to the answer, at once or by the unit that made the policy. */
import { concealsNobody, type Room } from "../rules/Room.ts"
import { wordsOf } from "../rules/wordOf.ts"
import type { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { decide } from "./decide.ts"
import { EnquiryStatus, type EnquiryRow } from "./EnquiryRow.ts"
import { evolve } from "./evolve.ts"
import { Fact } from "./Fact.ts"
import { factNames } from "./factNames.ts"
import { fieldNames } from "./fieldNames.ts"
import { obligations } from "./obligations.ts"
import type { Refusal } from "./Refusal.ts"
import { counts, register } from "./register.ts"
import { indexOf, row } from "./row.ts"
import type { State } from "./State.ts"
import { wishNames } from "./wishNames.ts"

const counter: ReadonlyArray<Role> = ["clerk", "handler"]
const office: ReadonlyArray<Role> = ["clerk", "handler", "head"]
const head: ReadonlyArray<Role> = ["head"]

/**
 * The room of enquiries. Who may do what is the house's reading ⚖: the notices name the zone and the unit that made the policy.
 *
 * @basis JB-A3.4b, JB-A3.4c, JB-A3.4d, JB-A3.4e, CQ-2.2.4, LY-2.3b, ZS-A4.6
 * @example
 * ```ts
 * import { room } from "@zone/core/enquiry"
 *
 * room.numbered // => ["Receive"]
 * room.permits.AcceptEntry // => ["head"]
 * ```
 */
export const room: Room<"enquiry", State, Command, Fact, Refusal, EnquiryRow> = {
  name: "enquiry", title: "政策咨询", letters: "ZX", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(EnquiryStatus),
  ended: ["closed"], register, counts, wishNames, factNames, fieldNames, conceals: concealsNobody,
  // all that is sealed in an enquiry is the enquirer's, who need not have said who they are
  subjectOf: (state) => {
    if (state._tag === "Nothing") return undefined
    const { about, contact, name } = state.enquiry
    return (about._tag === "Words" ? about.text : name ?? contact)?.subject
  },
  permits: {
    Receive: ["applicant", ...counter],
    RecordSearch: counter,
    AddContact: counter,
    Answer: counter,
    Refer: office,
    ConfirmReferral: counter,
    ReturnReferral: counter,
    RecordAnswer: counter,
    Recount: office,
    RecordAttempt: counter,
    Deliver: counter,
    CloseUnreached: ["handler", "head"],
    Guide: counter,
    Withdraw: counter,
    TakeOver: counter,
    Reopen: counter,
    RecordSourceCheck: ["clerk", "handler", "auditor"],
    RecordCorrection: counter,
    ProposeEntry: counter,
    AcceptEntry: head,
    DeclineEntry: head
  },
  numbered: ["Receive"],
  factVersion: 1,
  upcast: (encoded) => encoded
}
