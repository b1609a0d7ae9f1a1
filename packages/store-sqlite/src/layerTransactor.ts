/**
 * Scripts on a file: each runs from begin to commit in one go, on one connection. What reads never waits for other programs that write, since the file
 * has a write-ahead log.
 */
import type { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as Result from "effect/Result"
import * as SqlClient from "effect/sql/SqlClient"
import { StoreError } from "@zone/core/ports"
import { migrate, storeError, type Script, Transactor } from "@zone/store-sql"
import { classify } from "./classify.ts"
import { driveScript } from "./driveScript.ts"
import { makeClient } from "./makeClient.ts"
import { openDatabase } from "./openDatabase.ts"
import { patiently } from "./patiently.ts"
import type { SqliteOptions } from "./SqliteOptions.ts"

/** After these, what was deleted shall not be found in the log either. */
const ERASES: ReadonlySet<string> = new Set(["forget", "forgetNames"])

/** node:sqlite's errors have a code; a broken column is a `StoreError` already; anything else is a mistake in the program. */
const told = (operation: string, thrown: unknown): Effect.Effect<never, StoreError> => {
  if (thrown instanceof StoreError) return Effect.fail(thrown)
  if (thrown instanceof Error && "errcode" in thrown) return Effect.fail(storeError(classify(thrown), operation, thrown.message))
  return Effect.die(thrown)
}

const settle = <A, E>(result: Result.Result<A, E>): Effect.Effect<A, E> =>
  Result.isSuccess(result) ? Effect.succeed(result.success) : Effect.fail(result.failure)

const reading = (database: DatabaseSync) => {
  const drive = driveScript(database)
  return <A, E>(operation: string, script: () => Script<A, E>): Effect.Effect<A, E | StoreError> =>
    Effect.suspend((): Effect.Effect<A, E | StoreError> => {
      try {
        // one that could not be undone is nobody's to see
        if (database.isTransaction) database.exec("ROLLBACK")
        return settle(drive(script()))
      } catch (thrown) {
        return told(operation, thrown)
      }
    })
}

const writing = (database: DatabaseSync) => {
  const drive = driveScript(database)
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  const undo = (): void => {
    if (database.isTransaction) database.exec("ROLLBACK")
  }
  const emptyLog = (): void => {
    try {
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)")
    } catch {
      // another program is reading: the log is emptied when it is written over
    }
  }
  return <A, E>(operation: string, script: () => Script<A, E>): Effect.Effect<A, E | StoreError> =>
    Effect.suspend((): Effect.Effect<A, E | StoreError> => {
      try {
        // one that could not be undone before is undone now, or nothing begins
        undo()
        begin.run()
        const result = drive(script())
        if (Result.isSuccess(result)) commit.run()
        else undo()
        if (ERASES.has(operation)) emptyLog()
        return settle(result)
      } catch (thrown) {
        try {
          undo()
        } catch (again) {
          return told(operation, again)
        }
        return told(operation, thrown)
      }
    })
}

const refuse = (operation: string) => Effect.fail(storeError("readOnly", operation, "the file was opened for reading only"))

/**
 * A `Transactor` of `@zone/store-sql` on a file, with its tables brought to this release.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 * import { FactStore } from "@zone/core/ports"
 * import { layerFactStore } from "@zone/store-sql"
 * import { layerTransactor } from "@zone/store-sqlite"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "zone-")), "facts.sqlite")
 * const layer = Layer.provide(layerFactStore(), layerTransactor({ file }))
 * const first = FactStore.use((store) => store.after(0n, 10))
 * await Effect.runPromise(Effect.provide(first, layer)) // => []
 * ```
 */
export const layerTransactor = ({ busyTimeout = "10 seconds", file, readOnly = false }: SqliteOptions): Layer.Layer<Transactor, StoreError> =>
  Layer.effect(
    Transactor,
    Effect.gen(function*() {
      const wait = patiently(busyTimeout)
      const writer = yield* wait(openDatabase({ file, readOnly }))
      if (!readOnly) {
        const client = yield* makeClient(writer)
        yield* wait(Effect.provideService(migrate(({ reason }) => classify(reason.cause)), SqlClient.SqlClient, client))
      }
      // no script leaves the thread, so that none reads what another one has half written; a connection of its own for reading would have to read
      // every page again after each commit of the other one
      const read = reading(writer)
      const write = writing(writer)
      return Transactor.of({
        read: (operation, script) => wait(read(operation, script)),
        write: (operation, script) => readOnly ? refuse(operation) : wait(write(operation, script))
      })
    })
  ).pipe(Layer.provide(Reactivity.layer))
