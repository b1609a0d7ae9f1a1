/** The rules in force for a place on a day, each with where it was set and what it replaces. */
import type { ReceiptRule } from "../calendar/ReceiptRule.ts"
import type { Term } from "../calendar/Term.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Check } from "./Check.ts"
import type { Grade } from "./grade.ts"
import type { Requirement } from "./Requirement.ts"
import type { RulePack } from "./RulePack.ts"

/** A pack, and the clauses with which it sets, replaces or repeals something. */
export interface Source {
  readonly pack: string
  readonly basis: ReadonlyArray<Basis>
}

/** One rule in force. */
export interface Rule {
  readonly requirement: Requirement
  /** What it comes down to, ready to be asked and judged. */
  readonly check: Check
  /** The clauses that set it. */
  readonly basis: readonly [Basis, ...ReadonlyArray<Basis>]
  /** The id of the pack that set it. */
  readonly setBy: string
  /** What it replaces, the nearest first, each with its clauses. */
  readonly replacing: ReadonlyArray<Source>
  /**
   * Only for a rule that another one replaces, but not for all zones: it stays in force for the others, under a name of its own. Here
   * are the name that its pack gave it, and what replaces it elsewhere, the nearest first.
   */
  readonly kept?: { readonly id: string; readonly by: ReadonlyArray<Source> }
}

/** A rule that counts no longer, and nothing in its place. */
export interface Repealed {
  readonly rule: Rule
  readonly by: Source
}

/** The rules, terms and words of a pack and of all that it builds on. */
export interface RuleBook {
  /** The pack that was asked for. */
  readonly pack: string
  /** Every pack in it, the most general first. */
  readonly lineage: ReadonlyArray<RulePack>
  /** A rule that replaces another stands in its place. */
  readonly rules: ReadonlyArray<Rule>
  /** What packs repealed without a successor, the most general pack's repeals first. */
  readonly repealed: ReadonlyArray<Repealed>
  readonly terms: { readonly [name: string]: Term }
  readonly receiptRules: ReadonlyArray<ReceiptRule>
  /** The scale of the nearest pack that has one; empty where there is none. */
  readonly grades: ReadonlyArray<Grade>
  /** Each circumstance as a question, in the words of the nearest pack. */
  readonly circumstances: { readonly [name: string]: string }
  /** How an item is called here; its key where no pack has a word. */
  readonly name: (category: string, item: string) => string
}
