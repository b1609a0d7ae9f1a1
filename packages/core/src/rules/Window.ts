/** For whom the window of a zone receives applications: what a locality says about its halls and its town centres. */
import * as Schema from "effect/Schema"
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import type {} from "../terms/Zh.ts"

/** Whose applications a window receives: those to the government of its level, to that government's departments, to its own office. */
export const ReceivesFor = Schema.Literals(["government", "departments", "itself"]).annotate({
  identifier: "ReceivesFor",
  zh: { government: "本级人民政府", departments: "本级政府各部门", itself: "本单位" }
})
export type ReceivesFor = typeof ReceivesFor.Type

/** One such rule: at which places, for whom, by which clauses. To whom it does not receive, it guides. */
export const Window = Schema.Struct({
  receivesFor: Schema.NonEmptyArray(ReceivesFor),
  /** In which venues it counts; everywhere when left out. */
  venues: Schema.optionalKey(Schema.NonEmptyArray(VenueKind)),
  /** At which levels it counts; at all when left out. */
  tiers: Schema.optionalKey(Schema.NonEmptyArray(Tier)),
  /** The clauses that say so, by the ids of the pack's `clauses`. */
  clauses: Schema.NonEmptyArray(Schema.NonEmptyString),
  /** ⚖ What was read into the notice here, in Chinese. */
  reading: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Window", zh: "窗口的接收范围" })
export type Window = typeof Window.Type
