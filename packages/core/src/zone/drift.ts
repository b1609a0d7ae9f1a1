/** What changed between two inspections of a zone: the requirements whose outcome is another one now. */
import type { Finding, FindingOutcome } from "./Finding.ts"

/** A requirement whose outcome changed. */
export interface Drift {
  readonly requirement: string
  /** Undefined for a requirement that the rules did not have then. */
  readonly before: FindingOutcome | undefined
  /** Undefined for a requirement that the rules have no longer. */
  readonly after: FindingOutcome | undefined
}

/**
 * Compares two inspections by requirement: in the order of the later one, then what it no longer has.
 *
 * @example
 * ```ts
 * import { drift } from "@zone/core/zone"
 *
 * drift([], []) // => []
 * ```
 */
export const drift = (before: ReadonlyArray<Finding>, after: ReadonlyArray<Finding>): ReadonlyArray<Drift> => {
  const outcomes = (findings: ReadonlyArray<Finding>) => new Map(findings.map(({ outcome, rule }) => [rule.requirement.id, outcome]))
  const [then, now] = [outcomes(before), outcomes(after)]
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((requirement) => ({ requirement, before: then.get(requirement), after: now.get(requirement) }))
    .filter((each) => each.before !== each.after)
}
