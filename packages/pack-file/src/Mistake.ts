/** One thing in a pack's file that has to be mended: where it stands, what stands there, and what would be right. */
import * as Schema from "effect/Schema"

/** A mistake in a pack's file. Lines and columns count from 1; `message` says all of it in Chinese, without the place. */
export const Mistake = Schema.Struct({
  line: Schema.Int,
  column: Schema.Int,
  /** E.g. `requirements[3].venues[0]`; empty for the whole file. */
  path: Schema.String,
  /** What sort of mistake it is. */
  problem: Schema.Literals(["unknownKey", "missing", "wrongType", "notAllowed", "wrongForm", "doesNotFit"]),
  message: Schema.NonEmptyString,
  /** What stands there, shortened; left out where nothing does. */
  given: Schema.optionalKey(Schema.String),
  /** The values or keys that may stand there, where the list is closed. */
  allowed: Schema.optionalKey(Schema.Array(Schema.String)),
  /** The one of them that was probably meant. */
  nearest: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "Mistake", zh: "填写错误" })
export type Mistake = typeof Mistake.Type
