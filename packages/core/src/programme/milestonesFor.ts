/** The milestones of the rule book that a site has, by its venue, its level, and whether it is a pilot. */
import { applies } from "../rules/applies.ts"
import type { Requirement } from "../rules/Requirement.ts"
import type { Rule } from "../rules/RuleBook.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"

/** What decides which rules are for a site. */
export interface SiteSetting {
  readonly venue: VenueKind
  readonly tier: Tier
  /** Whether it is a pilot, as the circumstance `pilot` of a pack asks. */
  readonly pilot: boolean
}

/** Whether a rule may be for a site: what hangs on a circumstance that nobody told may. @internal */
export const isFor = (requirement: Requirement, { pilot, tier, venue }: SiteSetting): boolean =>
  applies(requirement, { venue, tier, circumstances: { pilot } }) !== "does not"

/** A milestone in force. */
export interface Milestone {
  readonly rule: Rule
  readonly what: string
  readonly by: string
}

/**
 * The milestones for a site, the earliest first. A rule that is for other venues, other levels, or only for pilots is none.
 *
 * @basis 隆阳区通知四；重庆市通知二（四）；江北区方案二（四）、三（三）
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { milestonesFor } from "@zone/core/programme"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const { rules } = Result.getOrThrow(resolve("cn-530502/zone", packs, "2024-07-20"))
 * milestonesFor(rules, { venue: "convenienceCentre", tier: "township", pilot: false }).map(({ by }) => by) // => ["2024-08-25"]
 * milestonesFor(rules, { venue: "archive", tier: "county", pilot: false }).map(({ by }) => by) // => ["2024-08-10"]
 * ```
 */
export const milestonesFor = (rules: ReadonlyArray<Rule>, setting: SiteSetting): ReadonlyArray<Milestone> =>
  rules.flatMap((rule): ReadonlyArray<Milestone> => {
    const { requirement } = rule
    return requirement.kind === "Deadline" && requirement.by !== undefined && isFor(requirement, setting)
      ? [{ rule, what: requirement.what, by: requirement.by }]
      : []
  }).toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
