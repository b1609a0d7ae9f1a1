/** Why the queue cannot do what it is asked. */
import * as Schema from "effect/Schema"

/** `store`: its memory does not keep or give what it should. `open`: the paper is still being printed. `unknown`: there is no such paper. */
export class QueueError extends Schema.TaggedError<QueueError>()("QueueError", {
  reason: Schema.Literals(["store", "open", "unknown"]),
  detail: Schema.String,
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {}
