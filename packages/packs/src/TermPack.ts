/** A law or notice as data, as far as its terms go: the document, the terms that it sets, and its rules of receipt. */
import type { ReceiptRule, Term } from "@zone/core/calendar"
import type { LawDocument } from "@zone/core/terms"

export interface TermPack {
  /** The first document is the pack's own; others are those that its terms cite. */
  readonly documents: readonly [LawDocument, ...ReadonlyArray<LawDocument>]
  /** By their names in code; each term's `id` is its name on the command line. */
  readonly terms: { readonly [name: string]: Term }
  readonly receiptRules?: ReadonlyArray<ReceiptRule>
}
