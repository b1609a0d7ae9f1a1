/** 设施设备: assets, rounds, stocks, materials on display and opening hours of a zone, each a matter of its own. */
import { concealsNobody, type Room } from "../rules/Room.ts"
import { wordsOf } from "../rules/wordOf.ts"
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
import { counts, register } from "./register.ts"
import { indexOf, type Row, row } from "./row.ts"
import { FacilityStatus } from "./FacilityKind.ts"
import type { State } from "./State.ts"
import { wishNames } from "./wishNames.ts"

const anyone: ReadonlyArray<Role> = ["clerk", "handler", "head"]
const office: ReadonlyArray<Role> = ["handler", "head"]
const head: ReadonlyArray<Role> = ["head"]

/**
 * The room of facilities. The head authorises changes and disposals; who may record what besides is the house's reading ⚖.
 *
 * @basis 濯水府发〔2021〕66号附件3
 * @example
 * ```ts
 * import { room } from "@zone/core/facility"
 *
 * room.permits.AuthoriseChange // => ["head"]
 * room.register.title // => "设施设备台账"
 * ```
 */
export const room: Room<"facility", State, Command, Fact, Refusal, Row> = {
  name: "facility", title: "设施设备", letters: "SS", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses: wordsOf(FacilityStatus),
  ended: ["disposed", "ended"], register, counts, wishNames, factNames, fieldNames, choices, subjectOf: () => undefined, conceals: concealsNobody,
  permits: {
    RegisterAsset: office,
    ChangeKeeper: office,
    RecordUpkeep: anyone,
    ReportFault: anyone,
    CallVendor: anyone,
    RecordRepair: anyone,
    VerifyRepair: anyone,
    AuthoriseChange: head,
    MakeChange: anyone,
    ReportChange: ["clerk", "handler", "head", "auditor"],
    SettleChange: office,
    PermitUse: anyone,
    RecordMisuse: anyone,
    Dispose: head,
    BeginRound: office,
    RecordRound: anyone,
    SolveFinding: anyone,
    EndRound: head,
    OpenStock: anyone,
    TakeStock: anyone,
    Restock: anyone,
    CountStock: anyone,
    CloseStock: office,
    ShowMaterial: anyone,
    ReplaceMaterial: anyone,
    MarkOutdated: ["clerk", "handler", "head", "auditor"],
    RemoveMaterial: anyone,
    SetHours: office,
    AnnounceException: office,
    RecordOpening: anyone,
    RecordClosing: anyone,
    Recount: anyone
  },
  numbered: [],
  factVersion: 1,
  upcast: (encoded) => encoded
}
