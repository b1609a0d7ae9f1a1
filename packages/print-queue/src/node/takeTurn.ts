/** One program at a time, of all on this machine: a lock on a file that the system takes back when the program ends, however it ends. */
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

/** SQLITE_BUSY: somebody else has it. */
const busy = 5

/** The lock is that of an empty database of SQLite, which knows how to lock files on every system. */
const lock = (path: string): DatabaseSync | undefined => {
  const database = new DatabaseSync(path)
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE")
    return database
  } catch (cause) {
    database.close()
    if (cause instanceof Error && "errcode" in cause && cause.errcode === busy) return undefined
    throw cause
  }
}

/**
 * Takes the turn at a file for as long as the scope is; `false` when another has it. The file is made when it is not there, and holds nothing. Dies
 * when it cannot be made.
 *
 * @example
 * ```ts
 * import { takeTurn } from "@zone/print-queue/node"
 * import * as Effect from "effect/Effect"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 *
 * const path = join(tmpdir(), `turn-${process.pid}`)
 * const both = Effect.scoped(Effect.all([takeTurn(path), takeTurn(path)]))
 * await Effect.runPromise(both) // => [true, false]
 * ```
 */
export const takeTurn = (path: string): Effect.Effect<boolean, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(Effect.sync(() => lock(path)), (database) => Effect.sync(() => database?.close())),
    (database) => database !== undefined
  )
