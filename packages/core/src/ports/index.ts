/**
 * Ring 5, the threshold: what a store, a vault and a keeper of files must promise.
 *
 * @module
 */
export { AttachmentMissing, AttachmentRefused, Attachments, type Metadata } from "./Attachments.ts"
export { bankTable } from "./bank/bankTable.ts"
export { bankWords } from "./bank/bankWords.ts"
export { divisionsOver } from "./bank/divisionsOver.ts"
export { reviewDay } from "./bank/isOffered.ts"
export { promising } from "./bank/promising.ts"
export { type GramCounts, rankCandidates } from "./bank/rankCandidates.ts"
export { type BankFault, readBank, type ReadBank } from "./bank/readBank.ts"
export { type Part, type Question, readQuestion, type Term } from "./bank/readQuestion.ts"
export { readReviewPlace, type ReviewPlace, writeReviewPlace } from "./bank/ReviewPlace.ts"
export { usualSynonyms } from "./bank/usualSynonyms.ts"
export { byCodePoint } from "./byCodePoint.ts"
export {
  type Append, type Block, type Checkpoint, type Draft, type Entry, FactStore, type Head, type Json, type NameToken, NumberTaken,
  type NumberUse, type Outcome, type Page, type PageQuery, type Recorded, type Series, StaleStream, type StreamId
} from "./FactStore.ts"
export type { FileShelf } from "./FileShelf.ts"
export type { KeptKey, KeyShelf, OnShelf } from "./KeyShelf.ts"
export { linkHash, type Link } from "./linkHash.ts"
export { type AttachmentLimits, makeAttachments } from "./makeAttachments.ts"
export { makeVault, type VaultMachine } from "./makeVault.ts"
export { type MasterKey, type MasterKeys, newMasterKey, readMasterKeys } from "./MasterKeys.ts"
export { mediaTypeOf } from "./mediaTypeOf.ts"
export { metadataOf } from "./metadataOf.ts"
export { normaliseName } from "./normaliseName.ts"
export { StoreError, StoreReason } from "./StoreError.ts"
export { Forgotten, type Opening, type Purpose, SealBroken, type ToOpen, Vault } from "./Vault.ts"
export { type JobState, Printer, type PrinterAbilities, PrinterError, type PrintJob } from "./Printer.ts"
export { MissingGlyphs, type SetPages, TypesetError, Typesetter } from "./Typesetter.ts"
export {
  type BankChange, BankEntry, type BankHit, type BankQuery, type BankVersion, QuestionBank, type ReviewPage, type Span, StaleEntry
} from "./QuestionBank.ts"
