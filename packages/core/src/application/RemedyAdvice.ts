/** What a reply tells about remedies: which come in what order, within what terms. */
import * as Schema from "effect/Schema"
import { Term } from "../calendar/Term.ts"
import { Basis } from "../terms/Basis.ts"
import type {} from "../terms/Zh.ts"
import { RemedyKind } from "./Remedy.ts"

/** Review must come first, and suit after its decision; or review or suit, as the applicant likes. The terms are those of the rule book on the day. */
export const RemedyAdvice = Schema.Struct({
  order: Schema.Literals(["reviewFirst", "either"]).annotate({ zh: { reviewFirst: "行政复议前置", either: "可以申请行政复议，也可以直接提起行政诉讼" } }),
  basis: Basis,
  steps: Schema.NonEmptyArray(Schema.Struct({
    kind: RemedyKind,
    /** Left out where the rule book has no such term. */
    term: Schema.optionalKey(Term)
  }))
}).annotate({ identifier: "RemedyAdvice", zh: "救济途径告知" })
export type RemedyAdvice = typeof RemedyAdvice.Type
