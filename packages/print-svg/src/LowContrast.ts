/** The refusal of letters that cannot be told well enough from their ground, with a colour that can. */
import * as Schema from "effect/Schema"

/** Letters and ground are too alike to be read. */
export class LowContrast extends Schema.TaggedError<LowContrast>()("LowContrast", {
  ground: Schema.String,
  letters: Schema.String,
  /** Their contrast ratio, from 1 to 21, rounded down to hundredths. */
  ratio: Schema.Finite,
  /** The ratio that is asked for. */
  least: Schema.Finite,
  /** A shade of the same letters that has it; none where no shade has it on this ground. */
  better: Schema.optionalKey(Schema.String),
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {}
