/**
 * Ring 6, in memory: the reference store, a vault and a keeper of files, for tutorials and tests.
 *
 * @module
 */
export { layerAttachments } from "./layerAttachments.ts"
export { layerFactStore } from "./layerFactStore.ts"
export { layerMemory } from "./layerMemory.ts"
export { type BankMemory, layerQuestionBank, type QuestionBankOptions } from "./layerQuestionBank.ts"
export { layerVault } from "./layerVault.ts"
export { type KeptEntry, makeMemory, type Memory } from "./Memory.ts"
