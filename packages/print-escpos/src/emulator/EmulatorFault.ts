/** Bytes that no printer of the kind would understand. */
import * as Schema from "effect/Schema"

/** What is wrong with the bytes, and where. */
export class EmulatorFault extends Schema.TaggedError<EmulatorFault>()("EmulatorFault", {
  offset: Schema.Int,
  problem: Schema.String
}) {}
