/** The refusal of a text that does not fit its board at a size that can be read, with the board that it would fit. */
import * as Schema from "effect/Schema"

/** The letters would be too small to be read. */
export class LettersTooSmall extends Schema.TaggedError<LettersTooSmall>()("LettersTooSmall", {
  lines: Schema.Array(Schema.String),
  /** How high a character would be, and has to be, in millimetres. */
  characterHeight: Schema.Finite,
  least: Schema.Finite,
  /** A board of the same proportions on which they are high enough, in millimetres. */
  width: Schema.Finite,
  height: Schema.Finite,
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {}
