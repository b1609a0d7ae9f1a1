/** The names of the statutory terms that the packs define. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** The name of a statutory term, e.g. `reply`. */
export const TermId = Schema.String.check(
  Schema.isPattern(/^[a-z]+(-[a-z]+)*$/, { expected: "lower-case words joined by hyphens, e.g. fee-payment" })
).annotate({ identifier: "TermId", zh: "期限名称" })
export type TermId = typeof TermId.Type
