/**
 * A law or local notice as data, one version in force: what it asks, in whose words, by which clauses, and what it builds on.
 *
 * Every clause that the document has is listed; every listed clause is carried by a requirement, a term, a form, a grade, a
 * repeal, or is said to be only a definition. What an annex nobody has would say is an open norm.
 *
 * A misspelt optional key would be a rule lost: who decodes a pack passes `{ onExcessProperty: "error" }`.
 */
import * as Schema from "effect/Schema"
import { ReceiptRule } from "../calendar/ReceiptRule.ts"
import { Term } from "../calendar/Term.ts"
import { Division } from "../terms/Division.ts"
import { LawDocument } from "../terms/LawDocument.ts"
import { Grade } from "./grade.ts"
import { Requirement, RequirementId } from "./Requirement.ts"
import { Window } from "./Window.ts"

/** A pack's id: its division and its subject, e.g. `cn-500105/zone`. */
export const PackId = Schema.String.check(
  Schema.isPattern(/^cn(-\d{6}(\d{3})?)?\/[a-z]+(-[a-z]+)*$/, { expected: "a division and a subject, e.g. cn-500105/zone" })
).annotate({ identifier: "PackId", zh: "规则包代号" })

/** A form that the document brings or names: its title, and the labels of its fields. */
export const Form = Schema.Struct({
  id: RequirementId,
  title: Schema.NonEmptyString,
  fields: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
  clauses: Schema.NonEmptyArray(Schema.NonEmptyString)
}).annotate({ identifier: "Form", zh: "表单" })

/** A requirement of a pack that this one builds on and that no longer counts, with nothing in its place. */
export const Repeal = Schema.Struct({
  requirement: RequirementId,
  /** The pack that set it. */
  pack: PackId,
  /** The clauses that say so. */
  clauses: Schema.NonEmptyArray(Schema.NonEmptyString),
  /** ⚖ What was read into the notice here, in Chinese. */
  reading: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Repeal", zh: "废止" })

const words = Schema.Record(Schema.String, Schema.NonEmptyString)

/** A law or local notice as data, in one version: what it asks, in whose words, by which clauses, and what it builds on. */
export const RulePack = Schema.Struct({
  id: PackId,
  division: Division,
  /** The first document is the pack's own; others are those that its terms cite. */
  documents: Schema.NonEmptyArray(LawDocument),
  /** The packs that it builds on; rules of the same id replace theirs only where they say so. */
  extends: Schema.optionalKey(Schema.NonEmptyArray(PackId)),
  /** Every clause of the document: its id, and where it stands, e.g. 附件3第三项. */
  clauses: words,
  /** The clauses that ask for nothing: introductions and definitions. */
  definitions: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
  /** How things are called here, by category and item. */
  names: Schema.optionalKey(Schema.Record(Schema.String, words)),
  /** Circumstances that requirements depend on, each as a question in Chinese; those of the packs it builds on may be named too. */
  circumstances: Schema.optionalKey(words),
  requirements: Schema.Array(Requirement),
  /** Requirements of the packs it builds on that it takes away without putting another in their place. */
  repeals: Schema.optionalKey(Schema.NonEmptyArray(Repeal)),
  terms: Schema.optionalKey(Schema.Record(Schema.String, Term)),
  /** For terms that replace one of the same name: the pack that set it. */
  replacesTerms: Schema.optionalKey(Schema.Record(Schema.String, PackId)),
  receiptRules: Schema.optionalKey(Schema.NonEmptyArray(ReceiptRule)),
  /** For whom the windows of its zones receive applications; the first one that fits a place counts. */
  windows: Schema.optionalKey(Schema.NonEmptyArray(Window)),
  /** The scale of its stars or grades; the nearest pack that has one counts, whole. */
  grades: Schema.optionalKey(Schema.NonEmptyArray(Grade)),
  forms: Schema.optionalKey(Schema.NonEmptyArray(Form))
}).annotate({ identifier: "RulePack", zh: "规则包" })
export type RulePack = typeof RulePack.Type
