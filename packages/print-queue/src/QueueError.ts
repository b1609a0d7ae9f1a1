/** Why the queue cannot do what it is asked. */
import * as Schema from "effect/Schema"

/**
 * `store`: its memory does not keep or give what it should. `open`: the paper is still being printed. `unknown`: there is no such paper.
 * `gone`: its contents are no longer kept, so that it must be made again. `clear`: there is nothing for a person to confirm.
 */
export class QueueError extends Schema.TaggedError<QueueError>()("QueueError", {
  reason: Schema.Literals(["store", "open", "unknown", "gone", "clear"]),
  detail: Schema.String,
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {}
