/** A store that ends with the program. */
import * as Effect from "effect/Effect"
import type { QueueEntry } from "./QueueEntry.ts"
import type { QueueStore } from "./QueueStore.ts"

/**
 * Keeps entries in memory: for tests, and for papers that may be lost.
 *
 * @example
 * ```ts
 * import { queueMemory } from "@zone/print-queue"
 * import * as Effect from "effect/Effect"
 *
 * await Effect.runPromise(queueMemory().load) // => []
 * ```
 */
export const queueMemory = (): QueueStore => {
  const entries = new Map<string, QueueEntry>()
  return {
    load: Effect.sync(() => [...entries.values()]),
    save: (entry) => Effect.sync(() => void entries.set(entry.key, entry)),
    remove: (key) => Effect.sync(() => void entries.delete(key))
  }
}
