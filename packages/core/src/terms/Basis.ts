/**
 * A citation: what a requirement, a term, a refusal or a date stands on.
 *
 * Where no text settles a question and somebody had to read one into the law, the basis says `interpretation`, and people are
 * shown that (⚖).
 */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"

/** A citation with its reading: the words of the law, or an interpretation (⚖) that people are told of. */
export const Basis = Schema.Struct({
  /** The document's id in the packs, e.g. `cn/foi-regulation`. */
  document: Schema.NonEmptyString,
  /** Article or clause, e.g. `33(2)` or `JB-A3.4d`. */
  clause: Schema.NonEmptyString,
  /** `text` when the words settle it; `interpretation` when they do not: people are shown that. */
  reading: Schema.Literals(["text", "interpretation"]).annotate({ zh: { text: "明文", interpretation: "理解适用（⚖）" } }),
  /** The citation as people write it, in Chinese, e.g. 《政府信息公开条例》第三十三条第二款. */
  cite: Schema.NonEmptyString
}).annotate({ identifier: "Basis", zh: "依据" })
export type Basis = typeof Basis.Type
