/** A question bank in one SQLite file, alone or in the file of the facts. */
import * as Layer from "effect/Layer"
import type { QuestionBank, StoreError } from "@zone/core/ports"
import * as sql from "@zone/store-sql"
import { layerTransactor } from "./layerTransactor.ts"
import type { SqliteOptions } from "./SqliteOptions.ts"

/**
 * A question bank on a file; it may be the one that facts are kept in.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import { QuestionBank } from "@zone/core/ports"
 * import { layerQuestionBank } from "@zone/store-sqlite"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "zone-")), "bank.sqlite")
 * const nothing = QuestionBank.use((bank) => bank.search("居住证怎样办理", { on: "2026-11-29", limit: 3 }))
 * await Effect.runPromise(Effect.provide(nothing, layerQuestionBank({ file }))) // => []
 * ```
 */
export const layerQuestionBank = ({ synonyms, ...options }: SqliteOptions & sql.QuestionBankOptions): Layer.Layer<QuestionBank, StoreError> =>
  Layer.provide(sql.layerQuestionBank(synonyms === undefined ? {} : { synonyms }), layerTransactor(options))
