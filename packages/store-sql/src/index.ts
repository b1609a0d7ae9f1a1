/**
 * Facts, registers and a vault on SQL: the tables, and every promise of the ports as a script that a driver runs its own way.
 *
 * @module
 */
export type { Hash } from "./appendScript.ts"
export { type FactStoreOptions, layerFactStore } from "./layerFactStore.ts"
export { layerQuestionBank, type QuestionBankOptions } from "./layerQuestionBank.ts"
export { type Classify, layerTransactor } from "./layerTransactor.ts"
export { layerVault } from "./layerVault.ts"
export { migrate } from "./migrate.ts"
export type { Row, Script, Statement, Step, Value } from "./Script.ts"
export { storeError } from "./storeError.ts"
export { Transactor } from "./Transactor.ts"
