/** Whether a requirement applies to a zone: by its venue, its level, and its circumstances, which may be unknown. */
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import type { Requirement } from "./Requirement.ts"

/** What decides whether requirements apply to a zone. */
export interface Setting {
  readonly venue: VenueKind
  readonly tier: Tier
  /** The answers to a rule book's `circumstances`; one that is left out is unknown. */
  readonly circumstances: { readonly [name: string]: boolean | undefined }
}

/** `unknown` where all turns on a circumstance that nobody has told. */
export type Applicability = "applies" | "does not" | "unknown"

/**
 * Tells whether a requirement applies. Another venue or level settles it before anybody asks for a circumstance.
 *
 * @example
 * ```ts
 * import { applies } from "@zone/core/rules"
 *
 * const planMark = {
 *   kind: "Sign", id: "sign/plan-mark", strength: "must", clauses: ["X-1"], item: "planMark", venues: ["serviceHall"], onlyIf: "floorPlan"
 * } as const
 * applies(planMark, { venue: "serviceHall", tier: "county", circumstances: { floorPlan: true } }) // => "applies"
 * applies(planMark, { venue: "serviceHall", tier: "county", circumstances: {} }) // => "unknown"
 * applies(planMark, { venue: "library", tier: "county", circumstances: {} }) // => "does not"
 * const elsewhere = { ...planMark, id: "sign/elsewhere", onlyIf: "openToPublic", unless: "floorPlan" } as const
 * applies(elsewhere, { venue: "serviceHall", tier: "county", circumstances: { floorPlan: true } }) // => "does not"
 * ```
 */
export const applies = ({ onlyIf, tiers, unless, venues }: Requirement, { circumstances, tier, venue }: Setting): Applicability => {
  if (venues && !venues.includes(venue)) return "does not"
  if (tiers && !tiers.includes(tier)) return "does not"
  const given = (name: string): boolean | undefined => (Object.hasOwn(circumstances, name) ? circumstances[name] : undefined)
  const wanted = onlyIf === undefined || given(onlyIf)
  const spared = unless !== undefined && given(unless)
  if (wanted === false || spared === true) return "does not"
  return wanted === undefined || spared === undefined ? "unknown" : "applies"
}
