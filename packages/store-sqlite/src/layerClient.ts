/** A `SqlClient` on a file of its own accord: for questions in SQL that no port asks. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Reactivity from "effect/reactivity/Reactivity"
import * as SqlClient from "effect/sql/SqlClient"
import type { StoreError } from "@zone/core/ports"
import { makeClient } from "./makeClient.ts"
import { openDatabase } from "./openDatabase.ts"
import { patiently } from "./patiently.ts"
import type { SqliteOptions } from "./SqliteOptions.ts"

/**
 * A client of effect/sql on the file, with a connection of its own. Its statements do not wait for other writers: they fail with a
 * `LockTimeoutError`, which is retryable.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import { SqlClient } from "effect/sql/SqlClient"
 * import { layerClient } from "@zone/store-sqlite"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "zone-")), "zone.sqlite")
 * const question = SqlClient.use((sql) => sql<{ readonly sum: number }>`SELECT 1 + 1 AS sum`)
 * const [row] = await Effect.runPromise(Effect.provide(question, layerClient({ file })))
 * row?.sum // => 2
 * ```
 */
export const layerClient = ({ busyTimeout = "10 seconds", file, readOnly = false }: SqliteOptions): Layer.Layer<SqlClient.SqlClient, StoreError> =>
  Layer.effect(
    SqlClient.SqlClient,
    Effect.flatMap(patiently(busyTimeout)(openDatabase({ file, readOnly })), makeClient)
  ).pipe(Layer.provide(Reactivity.layer))
