/** The line of a matter in the register 主动公开台账, complete in itself: what statistics count of it is all there. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Undetermined } from "../rules/Room.ts"
import { Ground } from "../terms/Ground.ts"
import { DisclosureAttribute } from "./Determination.ts"
import { DisclosureEventKind } from "./DisclosureEventKind.ts"
import { InterpretationForm } from "./PolicyReach.ts"
import { PublicationChannel } from "./PublicationChannel.ts"
import { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

const Text = Schema.NonEmptyString
const late = Schema.optionalKey(Schema.Boolean)

/** Where a matter stands. */
export const DisclosureStatus = Schema.Literals([
  "drafted", "cleared", "published", "kept", "removed", "concernOpen", "concernAnswered", "eventPlanned", "eventHeld", "eventCancelled", "upkeepRunning", "upkeepEnded"
]).annotate({
  identifier: "DisclosureStatus",
  zh: {
    drafted: "待审查", cleared: "待公开", published: "已公开", kept: "不主动公开", removed: "已撤下",
    concernOpen: "待回应", concernAnswered: "已回应", eventPlanned: "待举办", eventHeld: "已举办", eventCancelled: "已取消",
    upkeepRunning: "定期办理中", upkeepEnded: "已结束"
  }
})
export type DisclosureStatus = typeof DisclosureStatus.Type

/** One line of the register. Days are `YYYY-MM-DD` in China; `late` is left out where it could not be told. */
export const DisclosureRow = Schema.Struct({
  number: Text,
  status: DisclosureStatus,
  title: Text,
  /** The day that it is listed under. */
  on: PlainDate,
  /** Whose it is: 公开主体, or the unit that keeps it up. */
  unit: Schema.optionalKey(Text),
  attribute: Schema.optionalKey(DisclosureAttribute),
  ground: Schema.optionalKey(Ground),
  determinedOn: Schema.optionalKey(PlainDate),
  field: Schema.optionalKey(Text),
  entry: Schema.optionalKey(Text),
  /** The mark that stands at the end of the document. */
  mark: Schema.optionalKey(Text),
  formedOn: Schema.optionalKey(PlainDate),
  /** Until when the next thing was to be done that has a term. */
  due: Schema.optionalKey(Schema.Union([Due, Undetermined])),
  publications: Schema.Array(Schema.Struct({ on: PlainDate, channels: Schema.Array(PublicationChannel), late })),
  interpretations: Schema.Array(Schema.Struct({ on: PlainDate, form: InterpretationForm, together: Schema.Boolean })),
  transfers: Schema.Array(Schema.Struct({ on: PlainDate, archiveClass: Text, to: Text, proof: Text, late })),
  /** Rounds of what comes again: looks at what is withheld, and what is kept up. */
  rounds: Schema.Array(Schema.Struct({ on: PlainDate, missed: Schema.optionalKey(Schema.Int) })),
  upkeep: Schema.optionalKey(DisclosureUpkeep),
  event: Schema.optionalKey(DisclosureEventKind),
  participants: Schema.optionalKey(Schema.Int),
  /** The day that it ended: answered, held, cancelled, taken down. */
  endedOn: Schema.optionalKey(PlainDate),
  late,
  /** Faults that are not mended. */
  faults: Schema.Int,
  /** The earliest day until which anything is owed now. */
  nextDue: Schema.optionalKey(PlainDate),
  /** That a day until which something is owed may move with the next notice, or waits for it; left out where none does. */
  unsettled: Schema.optionalKey(Schema.Boolean)
}).annotate({ identifier: "DisclosureRow", zh: "主动公开台账" })
export type DisclosureRow = typeof DisclosureRow.Type
