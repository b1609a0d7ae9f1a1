/** 主动公开: information from the determination of its attribute at the source, through review, publication and archive, to its end; with the concerns, events and upkeep around it. */
import { concealsNobody, type Room } from "../rules/Room.ts"
import { wordsOf } from "../rules/wordOf.ts"
import type { Role } from "../terms/Role.ts"
import { Command } from "./Command.ts"
import { decide } from "./decide.ts"
import { DisclosureStatus, type DisclosureRow } from "./DisclosureRow.ts"
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

const staff: ReadonlyArray<Role> = ["clerk", "handler", "head"]
const office: ReadonlyArray<Role> = ["handler", "head"]

/**
 * The room of disclosure of the agency's own accord. Who may do what is the house's reading ⚖; that the one who signs is not the one
 * who drafted is checked of the persons, whatever their roles.
 *
 * @basis 《政府信息公开条例》第十二条至第二十六条；YL-3.1a；YL-3.1b；YL-3.1c
 * @example
 * ```ts
 * import { room } from "@zone/core/disclosure"
 *
 * room.numbered // => ["Draft", "RegisterConcern", "PlanEvent", "BeginUpkeep"]
 * room.permits.RecordCheck // => ["auditor", "head"]
 * ```
 */
export const room: Room<"disclosure", State, Command, Fact, Refusal, DisclosureRow> = {
  name: "disclosure", title: "主动公开", letters: "GK", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(DisclosureStatus),
  ended: ["removed", "concernAnswered", "eventHeld", "eventCancelled", "upkeepEnded"], register, counts, wishNames, factNames, fieldNames,
  // no personal data stands in any wish
  subjectOf: () => undefined, conceals: concealsNobody,
  permits: {
    Draft: office,
    RecordFormed: staff,
    RecordMark: staff,
    SignReview: office,
    Redetermine: ["head"],
    Publish: office,
    Interpret: office,
    Change: office,
    RecordCheck: ["auditor", "head"],
    RecordMended: staff,
    Transfer: staff,
    ReEvaluate: ["head"],
    TakeDown: office,
    Withdraw: office,
    RegisterConcern: staff,
    Respond: office,
    PlanEvent: staff,
    MoveEvent: office,
    HoldEvent: staff,
    CancelEvent: office,
    BeginUpkeep: office,
    RecordUpkeep: staff,
    OpenChannel: staff,
    RecordGuideUpdate: staff,
    EndUpkeep: ["head"],
    Recount: staff
  },
  numbered: ["Draft", "RegisterConcern", "PlanEvent", "BeginUpkeep"],
  factVersion: 1,
  upcast: (encoded) => encoded
}
