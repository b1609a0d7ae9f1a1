/** Bytes that are no IPP message. */
import * as Schema from "effect/Schema"

/** What is wrong with the bytes, and where. */
export class IppFault extends Schema.TaggedError<IppFault>()("IppFault", {
  offset: Schema.Int,
  problem: Schema.String
}) {}
