/** 专区检查: what an inspection found missing is ordered to be mended by a day, reported, rechecked, or waived, until all is settled. */
import { concealsNobody, type Room } from "../rules/Room.ts"
import { choices } from "./choices.ts"
import { Command } from "./Command.ts"
import { decide } from "./decide.ts"
import { evolve } from "./evolve.ts"
import { Fact } from "./Fact.ts"
import { fieldNames } from "./fieldNames.ts"
import { obligations } from "./obligations.ts"
import type { Refusal } from "./Refusal.ts"
import { counts, register, statuses } from "./register.ts"
import { indexOf, type Row, row } from "./row.ts"
import type { State } from "./State.ts"

/** The inspection of one zone, from the day it is recorded until all that it found is settled; the next one follows. */
export const room: Room<"zone", State, Command, Fact, Refusal, Row> = {
  name: "zone", title: "专区检查", letters: "JC", initial: { _tag: "Nothing" }, decide, evolve, obligations, row, indexOf, Fact, Command,
  statuses,
  ended: ["closed"], register, counts, fieldNames, choices, conceals: concealsNobody, subjectOf: () => undefined,
  evidence: (state) => (state._tag === "Nothing" ? [] : state.matters.flatMap(({ photos = [] }) => photos)),
  wishNames: {
    RecordInspection: "登记检查", OrderRectification: "责令整改", ReportRectified: "报告整改完成", Recheck: "复查", Waive: "豁免", AddPhotos: "补充照片"
  },
  factNames: {
    Inspected: "检查", PhotosAdded: "补充照片", RectificationOrdered: "责令整改", RectificationReported: "报告整改完成", Rechecked: "复查", Waived: "豁免"
  },
  permits: {
    RecordInspection: ["auditor"],
    OrderRectification: ["auditor", "head"],
    ReportRectified: ["clerk", "handler", "head"],
    Recheck: ["auditor"],
    Waive: ["auditor", "head"],
    AddPhotos: ["auditor"]
  },
  numbered: [],
  factVersion: 1,
  upcast: (encoded) => encoded
}
