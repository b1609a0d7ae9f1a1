/** Where a queue is kept. It holds papers with what is written on them, so it is as much to be guarded as they are. */
import type * as Effect from "effect/Effect"
import type { QueueEntry } from "./QueueEntry.ts"
import type { QueueError } from "./QueueError.ts"

/** A place for entries by their keys. */
export interface QueueStore {
  /** All entries. */
  readonly load: Effect.Effect<ReadonlyArray<QueueEntry>, QueueError>
  /** Ends when the entry is kept in place of the one with its key, so that it is there after a restart. */
  readonly save: (entry: QueueEntry) => Effect.Effect<void, QueueError>
  readonly remove: (key: string) => Effect.Effect<void, QueueError>
}
