/** 建设任务: zones to be built, lists and reports to be handed in, supervision, and the appraisal of the year. */
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
import { register } from "./register.ts"
import { indexOf, type Row, row } from "./row.ts"
import { ProgrammeStatus } from "./ProgrammeStatus.ts"
import type { State } from "./State.ts"
import { wishNames } from "./wishNames.ts"

const unit: ReadonlyArray<Role> = ["clerk", "handler", "head"]
const office: ReadonlyArray<Role> = ["handler", "head"]
const head: ReadonlyArray<Role> = ["head"]
const supervisor: ReadonlyArray<Role> = ["auditor", "head"]

/**
 * The room of the programme by which zones are built. Who may do what is the house's reading ⚖. It serves many sites of several kinds and
 * levels, and so looks at the rules for all of them.
 *
 * @basis 隆阳区通知四、五；重庆市通知二（四）、三；江北区方案三、四；榆林市通知四、六
 * @example
 * ```ts
 * import { room } from "@zone/core/programme"
 *
 * room.title // => "建设任务"
 * room.permits.Criticise // => ["auditor", "head"]
 * ```
 */
export const room: Room<"programme", State, Command, Fact, Refusal, Row> = {
  name: "programme", title: "建设任务", letters: "JS", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(ProgrammeStatus),
  ended: ["built", "dropped", "accepted", "ended", "closed", "appraised"],
  register, counts: ({ counted }) => counted, wishNames, factNames, fieldNames, conceals: concealsNobody, subjectOf: () => undefined,
  permits: {
    PlanSite: office,
    AssignUnits: office,
    RecordDone: unit,
    WithdrawDone: office,
    DropSite: head,
    CallForRoster: office,
    SubmitRoster: unit,
    ReturnRoster: office,
    AcceptRoster: office,
    StartReports: office,
    RecordReport: unit,
    ExcuseRound: head,
    EndReports: head,
    OpenSupervision: supervisor,
    RecordVisit: ["auditor"],
    OrderMending: supervisor,
    ReportMended: unit,
    RecheckMended: ["auditor"],
    Criticise: supervisor,
    AddBonus: supervisor,
    WithdrawMark: head,
    CloseSupervision: supervisor,
    Appraise: supervisor,
    Reappraise: head,
    Recount: [...unit, "auditor"]
  },
  numbered: ["PlanSite", "CallForRoster", "StartReports", "OpenSupervision", "Appraise"],
  factVersion: 1,
  upcast: (encoded) => encoded
}
