/**
 * What people may wish with a visit to read. Imperatives. Plain text is the office's own and names no person; who the visitor is is asked
 * only where they want help later.
 */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Personal } from "../terms/Personal.ts"
import { DeliveryMeans, DemandAnswer, LookedUp, ReadingCopy, ReadingHelp, ReadingMaterial, ReadingWay } from "./ReadingWay.ts"

const Text = Schema.NonEmptyString
const on = PlainDate

/** How to reach a visitor who wants help later, and with what. */
export const LaterHelp = Schema.Struct({ what: Text, contact: Personal, name: Schema.optionalKey(Personal) }).annotate({ identifier: "LaterHelp", zh: "后续帮助", kinds: { name: "name", contact: "contact" } })
export type LaterHelp = typeof LaterHelp.Type

/** A wish. */
export const Command = Schema.Union([
  /** A whole visit in one, as it is written down when it ends. */
  Schema.TaggedStruct("RecordVisit", {
    on,
    ways: Schema.NonEmptyArray(ReadingWay),
    lookedUp: Schema.NonEmptyArray(LookedUp),
    help: Schema.optionalKey(Schema.NonEmptyArray(ReadingHelp)),
    copies: Schema.optionalKey(Schema.NonEmptyArray(ReadingCopy)),
    deliveries: Schema.optionalKey(Schema.NonEmptyArray(DeliveryMeans)),
    /** That the visitor was told the rules for visitors. */
    rulesTold: Schema.optionalKey(Schema.Boolean),
    /** That the visitor made a suggestion, to be registered as such. */
    suggests: Schema.optionalKey(Schema.Boolean),
    later: Schema.optionalKey(LaterHelp)
  }),
  /** What came to a visit after it was written down. */
  Schema.TaggedStruct("AddToVisit", {
    help: Schema.optionalKey(Schema.NonEmptyArray(ReadingHelp)),
    copies: Schema.optionalKey(Schema.NonEmptyArray(ReadingCopy)),
    deliveries: Schema.optionalKey(Schema.NonEmptyArray(DeliveryMeans))
  }),
  Schema.TaggedStruct("TakeAway", { material: ReadingMaterial, what: Text }),
  Schema.TaggedStruct("Lend", {
    id: Text,
    material: ReadingMaterial,
    what: Text,
    /** Until when it comes back; set by whoever lends ⚖. */
    workingDays: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 400 }))
  }),
  Schema.TaggedStruct("RecordReturn", { id: Text, on }),
  /** A rule for visitors that was not kept, and what was done. Nobody is named. */
  Schema.TaggedStruct("NoteMisconduct", { rule: Text, done: Text }),
  Schema.TaggedStruct("LinkSuggestion", { number: Text }),
  Schema.TaggedStruct("SettleDemand", { topic: Text, answer: DemandAnswer, note: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("RecordLaterHelp", { on, given: Text }),
  Schema.TaggedStruct("Recount", {})
]).annotate({ identifier: "ReadingCommand", zh: "查阅登记事项" })
export type Command = typeof Command.Type
