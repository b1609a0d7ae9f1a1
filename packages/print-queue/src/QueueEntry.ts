/** A paper in the queue, from the moment somebody wants it until it has its one end. */
import { Paper } from "@zone/core/paper"
import * as Schema from "effect/Schema"

/** What stands in the way, as the printer or the typesetter said it; `remedy` is in Chinese, for people. */
export const Trouble = Schema.Struct({ reason: Schema.String, detail: Schema.String, remedy: Schema.String })
export type Trouble = typeof Trouble.Type

/** Where a paper stands. */
export const Stage = Schema.Union([
  /** Not sent. With `trouble`, it was tried, and will be again. */
  Schema.TaggedStruct("Waiting", { trouble: Schema.optionalKey(Trouble) }),
  /** Being sent; after a restart nobody knows how far that came, and the printer is asked under the same key. */
  Schema.TaggedStruct("Sending", {}),
  /** The printer has it. */
  Schema.TaggedStruct("Sent", { id: Schema.String }),
  /** The printer has it, and something holds it up; `unconfirmed`: a person has to look. */
  Schema.TaggedStruct("Held", { id: Schema.String, reasons: Schema.Array(Schema.String) }),
  Schema.TaggedStruct("Ended", { end: Schema.Literals(["completed", "cancelled", "failed"]), trouble: Schema.optionalKey(Trouble) })
])
export type Stage = typeof Stage.Type

/** A paper in the queue. */
export const QueueEntry = Schema.Struct({
  /** What is to be printed, once: e.g. `receipt/2026-17`. No personal data: it stays when the paper is gone. */
  key: Schema.NonEmptyString,
  /** Its place in the line. */
  place: Schema.Int,
  /** The first print is 1; each further one has a key of its own with the printer. */
  attempt: Schema.Int.check(Schema.isGreaterThan(0)),
  /** Whether this attempt is a further copy, 副本, since something may have come out at an earlier one. */
  copy: Schema.Boolean,
  /** Whether something of it may have come out of a printer by now. */
  mayBeOut: Schema.Boolean,
  /** What to print; gone once it has ended, but for one that failed and may be tried again. */
  paper: Schema.optionalKey(Paper),
  stage: Stage
})
export type QueueEntry = typeof QueueEntry.Type

/** The key of this attempt with the printer. */
export const jobKeyOf = ({ attempt, key }: QueueEntry): string => `${key}/${attempt}`
