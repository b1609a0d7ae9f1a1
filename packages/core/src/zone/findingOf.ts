/** Puts a finding together from what was judged. */
import { type Judged, outcomeOf, type Verdict } from "../rules/judge.ts"
import type { Finding, FindingOutcome } from "./Finding.ts"
import { remedyOf } from "./remedyOf.ts"
import type { Evidence } from "./Survey.ts"

const OUTCOME: { readonly [outcome in Verdict["outcome"]]: FindingOutcome } = {
  met: "met", missing: "missing", unknown: "notAssessed", open: "unclear"
}

/** The list of a finding that has nothing to list: one for all, and therefore frozen. @internal */
export const NOTHING: ReadonlyArray<never> = Object.freeze([])

/** Before anybody has looked for a waiver. @internal */
export const findingOf = (
  { gravity, open, rule }: Pick<Finding, "gravity" | "open" | "rule">,
  judged: ReadonlyArray<Judged>,
  evidence: ReadonlyArray<Evidence>,
  expired: ReadonlyArray<Evidence>
): Finding => {
  const verdict = outcomeOf(rule.check, judged)
  return verdict === "missing"
    ? { rule, outcome: "missing", gravity, judged, open, evidence, expired, remedy: remedyOf(rule, judged) }
    : { rule, outcome: OUTCOME[verdict], gravity, judged, open, evidence, expired }
}
