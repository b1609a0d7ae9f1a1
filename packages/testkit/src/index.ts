/**
 * Suites that an implementation of a port must pass, and given/when/then for deciders.
 *
 * @module
 */
export type { FreshBank, QuestionBankWitness } from "./bank/FreshBank.ts"
export { QuestionBankConformance } from "./bank/QuestionBankConformance.ts"
export { type Abilities, type Case, type Failing, listFailing } from "./Case.ts"
export { type Decided, given, type Given, type Owed, type Standing } from "./decider/given.ts"
export { ledgerOf } from "./papers/ledgerOf.ts"
export { samplePapers } from "./papers/samplePapers.ts"
export type { FreshPrinter, PrinterHands, PrinterSuiteAbilities, PrinterWitness } from "./printer/FreshPrinter.ts"
export { PrinterConformance } from "./printer/PrinterConformance.ts"
export type { SuiteOptions } from "./registerCases.ts"
export { FactStoreConformance } from "./store/FactStoreConformance.ts"
export type { FactStoreWitness, FreshStore } from "./store/FreshStore.ts"
export type { FreshTypesetter, PageWitness, SeenPage, SeenWord, TypesetterAbilities } from "./typesetter/FreshTypesetter.ts"
export { TypesetterConformance } from "./typesetter/TypesetterConformance.ts"
export { AttachmentsConformance } from "./vault/AttachmentsConformance.ts"
export type { FreshAttachments, FreshVault } from "./vault/FreshVault.ts"
export { VaultConformance } from "./vault/VaultConformance.ts"
