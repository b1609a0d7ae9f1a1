/** A leak of who spoke, or a reprisal for it. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** A wrong done to somebody for having spoken. */
export const BreachKind = Schema.Literals(["leak", "reprisal"]).annotate({
  identifier: "BreachKind",
  zh: { leak: "泄露信息", reprisal: "打击报复" },
  basis: "濯水府发〔2021〕66号 附件5第六条"
})
export type BreachKind = typeof BreachKind.Type

/** A wrong as it is kept; `by` are ids of who did it, as far as they are known. */
export const Breach = Schema.Struct({ id: Text, kind: BreachKind, on: PlainDate, what: Text, by: Schema.Array(Text) }).annotate({
  identifier: "Breach", zh: "泄露信息、打击报复的情形"
})
export type Breach = typeof Breach.Type
