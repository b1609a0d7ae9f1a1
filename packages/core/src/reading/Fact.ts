/** What did happen at a visit to read. Past participles; copies are facts only where they were free of charge. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Due, Limit, Undetermined } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { LaterHelp } from "./Command.ts"
import { CopyKind, DeliveryMeans, DemandAnswer, LookedUp, ReadingHelp, ReadingMaterial, ReadingWay } from "./ReadingWay.ts"

const Text = Schema.NonEmptyString
const on = PlainDate
const DueOrNot = Schema.Union([Due, Undetermined])

/** Copies that were given, free of charge. */
export const CopiesGiven = Schema.Struct({ kind: CopyKind, pages: Schema.Int, providedBy: Schema.optionalKey(Text) }).annotate({ identifier: "CopiesGiven", zh: "已提供的复制件" })
export type CopiesGiven = typeof CopiesGiven.Type

/** What a visitor got. */
const got = { help: Schema.Array(ReadingHelp), copies: Schema.Array(CopiesGiven), deliveries: Schema.Array(DeliveryMeans) }

/** Something that happened, with the clauses on which somebody owes something by it. */
export const Fact = Schema.Union([
  Schema.TaggedStruct("VisitRecorded", {
    on, ways: Schema.NonEmptyArray(ReadingWay), lookedUp: Schema.NonEmptyArray(LookedUp), ...got, rulesTold: Schema.Boolean, suggests: Schema.Boolean,
    later: Schema.optionalKey(LaterHelp),
    /** For the register and the demand, for what is suggested, and for help. */
    basis: Schema.Struct({ register: Basis, demand: Basis, suggestion: Basis, help: Basis })
  }),
  Schema.TaggedStruct("VisitAddedTo", { on, ...got }),
  Schema.TaggedStruct("MaterialTaken", { on, material: ReadingMaterial, what: Text }),
  Schema.TaggedStruct("MaterialLent", { on, id: Text, material: ReadingMaterial, what: Text, limit: Limit }),
  Schema.TaggedStruct("MaterialReturned", { on, id: Text, late: Schema.Boolean }),
  Schema.TaggedStruct("MisconductNoted", { on, rule: Text, done: Text, basis: Basis }),
  Schema.TaggedStruct("SuggestionLinked", { on, number: Text }),
  Schema.TaggedStruct("DemandSettled", { on, topic: Text, answer: DemandAnswer, note: Schema.optionalKey(Text) }),
  Schema.TaggedStruct("LaterHelpGiven", { on, given: Text }),
  Schema.TaggedStruct("DueDateMoved", { on, id: Text, old: DueOrNot, limit: Limit }),
  Schema.TaggedStruct("DueDateSettled", { on, id: Text, old: DueOrNot, limit: Limit })
]).annotate({ identifier: "ReadingFact", zh: "查阅登记记录" })
export type Fact = typeof Fact.Type
