/** Remembers which jobs were begun, since a receipt printer does not: so that none is printed twice after a restart. */
import * as Effect from "effect/Effect"
import type { PrinterError } from "@zone/core/ports"

/** The keys of jobs that were begun. */
export interface JobMemory {
  readonly has: (jobKey: string) => Effect.Effect<boolean, PrinterError>
  /** Ends when the key is kept; a job is sent only after that. */
  readonly add: (jobKey: string) => Effect.Effect<void, PrinterError>
}

/**
 * A memory that ends with the program; `jobFile` of the door `./node` keeps one over a restart.
 *
 * @example
 * ```ts
 * import { jobMemory } from "@zone/print-escpos"
 * import * as Effect from "effect/Effect"
 *
 * const memory = jobMemory()
 * await Effect.runPromise(Effect.andThen(memory.add("receipt/1"), memory.has("receipt/1"))) // => true
 * ```
 */
export const jobMemory = (): JobMemory => {
  const keys = new Set<string>()
  return {
    has: (jobKey) => Effect.sync(() => keys.has(jobKey)),
    add: (jobKey) => Effect.sync(() => void keys.add(jobKey))
  }
}
