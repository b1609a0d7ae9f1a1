/** A checkpoint as a file that is carried out of the house: one root over all that was kept, to hold against the store later. */
import type { Checkpoint } from "@zone/core/ports"
import * as Schema from "effect/Schema"

const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** As it is written; the position is a text, since it may be beyond what JSON numbers hold. */
export const Receipt = Schema.Struct({
  format: Schema.Literal("zone/checkpoint/1"),
  agency: Schema.NonEmptyString,
  position: Schema.String.check(Schema.isPattern(/^\d{1,19}$/)),
  at: Schema.NonEmptyString,
  streams: Count,
  facts: Count,
  root: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/))
})
export type Receipt = typeof Receipt.Type

export const receiptOf = (agency: string, { position, ...rest }: Checkpoint): Receipt => ({ format: "zone/checkpoint/1", agency, ...rest, position: String(position) })

export const checkpointOf = ({ at, facts, position, root, streams }: Receipt): Checkpoint => ({ at, facts, root, streams, position: BigInt(position) })
