/** The line of a visit in the register 查阅登记台账. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"
import { CopiesGiven } from "./Fact.ts"
import { DeliveryMeans, DemandAnswer, LookupResult, ReadingDifficulty, ReadingMaterial, ReadingWay } from "./ReadingWay.ts"

const Text = Schema.NonEmptyString

/** Whether something is still owed after the visit. */
export const ReadingStatus = Schema.Literals(["open", "settled"]).annotate({ identifier: "ReadingStatus", zh: { open: "待处理", settled: "已办结" } })
export type ReadingStatus = typeof ReadingStatus.Type

/** One thing that was looked for, as the register shows it. */
export const LookedUpLine = Schema.Struct({ topic: Text, result: LookupResult, answer: Schema.optionalKey(DemandAnswer) }).annotate({ identifier: "LookedUpLine", zh: "查阅内容及处理" })
export type LookedUpLine = typeof LookedUpLine.Type

/** One line of the register. It has a name only where the visitor wanted help later. */
export const ReadingRow = Schema.Struct({
  visitedOn: PlainDate,
  status: ReadingStatus,
  ways: Schema.NonEmptyArray(ReadingWay),
  lookedUp: Schema.NonEmptyArray(LookedUpLine),
  help: Schema.Array(ReadingDifficulty),
  copies: Schema.Array(CopiesGiven),
  deliveries: Schema.Array(DeliveryMeans),
  rulesTold: Schema.Boolean,
  taken: Schema.Array(ReadingMaterial),
  lent: Schema.Int,
  /** The rules that were not kept. */
  misconduct: Schema.Array(Text),
  suggests: Schema.Boolean,
  suggestion: Schema.optionalKey(Text),
  name: Schema.optionalKey(Personal),
  contact: Schema.optionalKey(Personal),
  nextDue: Schema.optionalKey(PlainDate),
  unsettled: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "ReadingRow", zh: "查阅登记台账行" })
export type ReadingRow = typeof ReadingRow.Type
