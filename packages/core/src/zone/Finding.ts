/** What an inspection found for one requirement: the outcome, what was seen, on what basis, and what would mend it. */
import * as Schema from "effect/Schema"
import type { Judged } from "../rules/judge.ts"
import type { Rule } from "../rules/RuleBook.ts"
import type {} from "../terms/Zh.ts"
import type { Evidence, Waiver } from "./Survey.ts"

/** What a requirement came to. Not assessed: answers would decide it. Unclear: the notice itself does not say. */
export const FindingOutcome = Schema.Literals(["met", "missing", "notApplicable", "notAssessed", "waived", "unclear"]).annotate({
  identifier: "FindingOutcome",
  zh: { met: "符合", missing: "不符合", notApplicable: "不适用", notAssessed: "未检查", waived: "已豁免", unclear: "待明确" }
})
export type FindingOutcome = typeof FindingOutcome.Type

/** How much a missing requirement weighs: 3 must and must not, 2 should, 1 may. */
export const Gravity = Schema.Literals([1, 2, 3]).annotate({
  identifier: "Gravity",
  zh: { 3: "应当、不得", 2: "应", 1: "可" }
})
export type Gravity = typeof Gravity.Type

/** One finding. Passed requirements have one too. */
export interface Finding {
  readonly rule: Rule
  readonly outcome: FindingOutcome
  readonly gravity: Gravity
  /** Every question that was looked at, with its answer. */
  readonly judged: ReadonlyArray<Judged>
  /** Why it is unclear, or what would have to be known, in Chinese. */
  readonly open: ReadonlyArray<string>
  /** The evidence for the items that were looked at, as far as it may still be relied on. */
  readonly evidence: ReadonlyArray<Evidence>
  /** The evidence for them that has expired: where an item has no other, its answers count as unknown. */
  readonly expired: ReadonlyArray<Evidence>
  /** What would mend it, in Chinese; only for a requirement that is missing or waived. */
  readonly remedy?: string
  /** The waiver that was in force on the day; only for a requirement that is waived. */
  readonly waiver?: Waiver
}
