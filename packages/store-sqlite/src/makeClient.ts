/** A `SqlClient` of Effect on a connection of node:sqlite: for the migrations, and for whoever wants to ask the file in SQL. */
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Reactivity } from "effect/reactivity/Reactivity"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"
import * as SqlClient from "effect/sql/SqlClient"
import type { Connection } from "effect/sql/SqlConnection"
import { classifySqliteError, SqlError } from "effect/sql/SqlError"
import * as Statement from "effect/sql/Statement"
import * as Stream from "effect/Stream"

const PRIMARY_KEY = 1555
const UNIQUE = 2067
const MOST_PREPARED = 200

/** node:sqlite reports `errcode`, effect/sql looks for `errno`; a taken primary key counts as a taken unique key. */
const sqlError = (cause: unknown, operation: string): SqlError => {
  if (typeof cause === "object" && cause !== null && "errcode" in cause && !("errno" in cause)) {
    Object.assign(cause, { errno: cause.errcode === PRIMARY_KEY ? UNIQUE : cause.errcode })
  }
  return new SqlError({ reason: classifySqliteError(cause, { message: `Failed to ${operation} statement`, operation }) })
}

type Mode = "objects" | "arrays" | "raw"

/** A client on this connection, which stays its owner's. Statements wait for each other; rows are read whole. */
export const makeClient = (database: DatabaseSync): Effect.Effect<SqlClient.SqlClient, never, Scope.Scope | Reactivity> =>
  Effect.gen(function*() {
    const prepared = new Map<string, StatementSync>()
    const prepare = (sql: string): StatementSync => {
      const found = prepared.get(sql)
      if (found) return found
      if (prepared.size >= MOST_PREPARED) prepared.delete(prepared.keys().next().value ?? "")
      const made = database.prepare(sql)
      prepared.set(sql, made)
      return made
    }

    const run = (sql: string, params: ReadonlyArray<unknown>, mode: Mode, keep: boolean) =>
      Effect.withFiber<ReadonlyArray<never>, SqlError>((fiber) =>
        Effect.try({
          try: () => {
            const statement = keep ? prepare(sql) : database.prepare(sql)
            statement.setReadBigInts(Context.get(fiber.context, SqlClient.SafeIntegers))
            statement.setReturnArrays(mode === "arrays")
            const values = params as ReadonlyArray<SQLInputValue>
            if (statement.columns().length > 0) return statement.all(...values) as never
            statement.setReadBigInts(true)
            const { changes, lastInsertRowid } = statement.run(...values)
            return (mode === "raw" ? { changes, lastInsertRowid } : []) as never
          },
          catch: (cause) => sqlError(cause, "execute")
        }))

    const objects: (keep: boolean) => Connection["execute"] = (keep) => (sql, params, transformRows) => {
      const rows = run(sql, params, "objects", keep)
      return transformRows ? Effect.map(rows, transformRows) : rows
    }
    const connection: Connection = {
      execute: objects(true),
      executeUnprepared: objects(false),
      executeRaw: (sql, params) => run(sql, params, "raw", true),
      executeValues: (sql, params) => run(sql, params, "arrays", true),
      executeValuesUnprepared: (sql, params) => run(sql, params, "arrays", false),
      executeStream: (sql, params, transformRows) => Stream.fromArrayEffect(objects(true)(sql, params, transformRows))
    }

    return yield* SqlClient.make({
      ...SqlClient.makeSqliteAcquirers({
        connection: Effect.succeed(connection),
        semaphore: yield* Semaphore.make(1),
        isTransaction: () => database.isTransaction
      }),
      driver: "node-sqlite",
      compiler: Statement.makeCompilerSqlite(),
      beginTransaction: "BEGIN IMMEDIATE",
      prepareTransactionControls: true,
      releaseSavepoint: (name) => `RELEASE SAVEPOINT ${name}`,
      spanAttributes: [["db.system.name", "sqlite"]]
    })
  })
