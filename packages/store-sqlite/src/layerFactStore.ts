/** Facts and registers in one SQLite file, without a vault: for matters that hold no personal data, and for measuring. */
import * as Layer from "effect/Layer"
import type { FactStore, StoreError } from "@zone/core/ports"
import * as sql from "@zone/store-sql"
import { layerTransactor } from "./layerTransactor.ts"
import { linkHashFast } from "./linkHashFast.ts"
import type { SqliteOptions } from "./SqliteOptions.ts"

/**
 * A store of facts on a file.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import { FactStore } from "@zone/core/ports"
 * import { layerFactStore } from "@zone/store-sqlite"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "zone-")), "facts.sqlite")
 * const nothing = FactStore.use((store) => store.after(0n, 10))
 * await Effect.runPromise(Effect.provide(nothing, layerFactStore({ file }))) // => []
 * ```
 */
export const layerFactStore = (options: SqliteOptions): Layer.Layer<FactStore, StoreError> =>
  Layer.provide(sql.layerFactStore({ linkHash: linkHashFast }), layerTransactor(options))
