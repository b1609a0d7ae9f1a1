/**
 * Facts, registers, sealed personal data and attachments in one SQLite file, by node:sqlite.
 *
 * @module
 */
export { classify } from "./classify.ts"
export { layerClient } from "./layerClient.ts"
export { layerFactStore } from "./layerFactStore.ts"
export { layerQuestionBank } from "./layerQuestionBank.ts"
export { layerSqlite, type LayerSqliteOptions } from "./layerSqlite.ts"
export { layerTransactor } from "./layerTransactor.ts"
export type { SqliteOptions } from "./SqliteOptions.ts"
