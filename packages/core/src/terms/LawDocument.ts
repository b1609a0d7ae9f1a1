/** A law, regulation or notice that packs take their data from. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** A law, regulation or notice, by id, title, number, issuer and first day in force. */
export const LawDocument = Schema.Struct({
  /** The id that a {@link Basis} names, e.g. `cn/foi-regulation`. */
  id: Schema.NonEmptyString,
  title: Schema.NonEmptyString,
  /** The document number as printed, e.g. 国务院令第711号. */
  number: Schema.NonEmptyString,
  issuer: Schema.NonEmptyString,
  /** The first day in force, `YYYY-MM-DD`. */
  inForceFrom: Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/, { expected: "a day as YYYY-MM-DD" }))
}).annotate({ identifier: "LawDocument", zh: "规范性文件" })
export type LawDocument = typeof LawDocument.Type
