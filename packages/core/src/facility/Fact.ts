/** What did happen with the facilities of a zone. Past participles; a due date is fixed in the fact that starts or changes its clock. */
import * as Schema from "effect/Schema"
import { ClockTime } from "../terms/ClockTime.ts"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Interval } from "../rules/Interval.ts"
import { Item } from "../rules/Item.ts"
import { OpeningException, OpeningHours } from "../rules/OpeningHours.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { Limit } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { AssetChangeKind, AssetDisposal } from "./AssetChangeKind.ts"
import { AssetPurchase } from "./AssetPurchase.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const cost = Schema.optionalKey(Schema.Finite)
const text = Schema.optionalKey(Text)
const moved = { on, old: Limit, limit: Limit }

/** Something that happened. */
export const Fact = Schema.Union([
  /** `faultBasis` and `changeBasis` are what a fault and a change stand on at this place. */
  Schema.TaggedStruct("AssetRegistered", {
    on, item: Item, title: Text, assetNumber: Text, model: text, place: text, keeper: Text, purchase: AssetPurchase,
    basis: Basis, faultBasis: Basis, changeBasis: Basis
  }),
  Schema.TaggedStruct("KeeperChanged", { on, keeper: Text }),
  Schema.TaggedStruct("UpkeepRecorded", { on, what: Text, cost }),
  Schema.TaggedStruct("FaultReported", { on, id: Text, what: Text }),
  Schema.TaggedStruct("VendorCalled", { on, id: Text }),
  Schema.TaggedStruct("Repaired", { on, id: Text, how: Text, cost }),
  Schema.TaggedStruct("RepairVerified", { on, id: Text, works: Schema.Boolean }),
  Schema.TaggedStruct("ChangeAuthorised", { on, id: Text, kind: AssetChangeKind, what: Text, by: Text }),
  Schema.TaggedStruct("ChangeMade", { on, id: Text }),
  Schema.TaggedStruct("ChangeFound", { on, id: Text, kind: AssetChangeKind, what: Text }),
  Schema.TaggedStruct("ChangeSettled", { on, id: Text, how: Text }),
  Schema.TaggedStruct("UsePermitted", { on, what: Text }),
  Schema.TaggedStruct("MisuseRecorded", { on, rule: RequirementId, what: Text, basis: Basis }),
  Schema.TaggedStruct("AssetDisposed", { on, how: AssetDisposal, approval: Text, reason: Text }),

  Schema.TaggedStruct("RoundBegun", { on, rule: RequirementId, title: Text, interval: Interval, basis: Basis, next: Limit }),
  /** `missed` is how many rounds were owed before and not made. */
  Schema.TaggedStruct("RoundMade", { on, by: Text, missed: Schema.Int, findings: Schema.Array(Schema.Struct({ id: Text, what: Text })), next: Limit }),
  Schema.TaggedStruct("FindingSolved", { on, id: Text, how: Text }),
  Schema.TaggedStruct("RoundEnded", { on, reason: Text }),

  Schema.TaggedStruct("StockOpened", { on, item: Item, title: Text, make: text, count: Schema.Int, reorderAt: Schema.Int, basis: Basis }),
  Schema.TaggedStruct("StockTaken", { on, number: Schema.Int }),
  Schema.TaggedStruct("Restocked", { on, number: Schema.Int }),
  Schema.TaggedStruct("StockCounted", { on, count: Schema.Int }),
  Schema.TaggedStruct("StockClosed", { on, reason: Text }),

  /** `limit` is the last day that it holds. */
  Schema.TaggedStruct("MaterialShown", {
    on, item: Item, title: Text, version: Text, source: Text, limit: Schema.optionalKey(Limit), make: text, catalogueItem: text, basis: Basis
  }),
  Schema.TaggedStruct("MaterialReplaced", { on, version: Text, source: Text, limit: Schema.optionalKey(Limit) }),
  Schema.TaggedStruct("MaterialOutdated", { on, why: Text }),
  Schema.TaggedStruct("MaterialRemoved", { on, reason: Text }),

  Schema.TaggedStruct("HoursSet", { on, title: Text, hours: OpeningHours }),
  Schema.TaggedStruct("ExceptionAnnounced", { on, exception: OpeningException, unforeseen: Schema.Boolean }),
  /** `limit` is until when it is to be closed; `late` is left out where nobody can tell yet whether the day is worked. */
  Schema.TaggedStruct("Opened", { on, time: ClockTime, by: Text, late: Schema.optionalKey(Schema.Boolean), limit: Limit }),
  Schema.TaggedStruct("Closed", { on, time: ClockTime, by: Text, early: Schema.optionalKey(Schema.Boolean) }),

  Schema.TaggedStruct("DueDateMoved", moved),
  Schema.TaggedStruct("DueDateSettled", moved)
])
export type Fact = typeof Fact.Type
