/** What a supervision gives a unit beyond orders: a criticism that is made known, or points on top. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"

/** Which of the two. */
export const MarkKind = Schema.Literals(["criticism", "bonus"]).annotate({ identifier: "MarkKind", zh: { criticism: "通报批评", bonus: "加分" } })
export type MarkKind = typeof MarkKind.Type

/** A criticism 通报批评, or bonus points 加分. How many points is for whoever gives them (⚖); a criticism has none of its own. */
export const Mark = Schema.Struct({
  id: Schema.NonEmptyString,
  kind: MarkKind,
  site: Schema.NonEmptyString,
  on: PlainDate,
  reason: Schema.NonEmptyString,
  points: Schema.optionalKey(Schema.Int),
  basis: Basis
}).annotate({ identifier: "Mark", zh: "通报批评或者加分" })
export type Mark = typeof Mark.Type
