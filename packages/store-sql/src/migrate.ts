/** Brings a database to the tables of this release, or says that a later one has written it. */
import * as Effect from "effect/Effect"
import * as Migrator from "effect/sql/Migrator"
import * as SqlClient from "effect/sql/SqlClient"
import { SqlError } from "effect/sql/SqlError"
import type { StoreError } from "@zone/core/ports"
import type { Classify } from "./layerTransactor.ts"
import { migrations } from "./migrations.ts"
import { storeError } from "./storeError.ts"

const table = "zone_migrations"
const latest = Math.max(...Object.keys(migrations).map((name) => Number.parseInt(name, 10)))

/**
 * Takes the migrations that were not taken yet, all in one transaction. Of several programs that open a database at once, one takes
 * them. Fails with `unknownSchema` where the database was written by a later release.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { migrate } from "@zone/store-sql"
 *
 * Effect.isEffect(migrate(() => "other")) // => true
 * ```
 */
export const migrate = (classify: Classify): Effect.Effect<void, StoreError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    yield* Migrator.make({})({ loader: Migrator.fromRecord({ ...migrations }), table })
    const [last] = yield* sql<{ readonly id: number | null }>`SELECT max(migration_id) AS id FROM ${sql(table)}`
    const id = last?.id ?? 0
    if (id > latest) {
      return yield* storeError("unknownSchema", "open", `the tables have version ${id}, this release knows ${latest}`)
    }
    return undefined
  }).pipe(Effect.mapError((error) => {
    if (error._tag === "StoreError") return error
    const cause = error._tag === "SqlError" ? error : error.cause
    if (cause instanceof SqlError) {
      const { cause: inner } = cause.reason
      return storeError(classify(cause), "open", inner instanceof Error ? inner.message : cause.message)
    }
    return storeError(error._tag === "MigrationError" && error.kind === "Locked" ? "busy" : "other", "open", error.message)
  }))
