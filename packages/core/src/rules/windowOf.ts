/** Finds for whom the window of a zone receives applications. */
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import { basesOf } from "./basesOf.ts"
import type { WindowRule } from "./Room.ts"
import type { RuleBook } from "./RuleBook.ts"

/**
 * For whom the window of a zone receives, by its venue and its level, in the words of the nearest pack that says something about
 * such a place; none where no pack does.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { resolve, windowOf } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * windowOf(book, { venue: "serviceHall", tier: "county" })?.receivesFor // => ["government", "departments"]
 * windowOf(book, { venue: "convenienceCentre", tier: "township" })?.basis.clause // => "JB-A3.3f"
 * windowOf(book, { venue: "library", tier: "county" }) // => undefined
 * ```
 */
export const windowOf = (
  { lineage }: RuleBook,
  { tier, venue }: { readonly venue: VenueKind; readonly tier: Tier }
): WindowRule | undefined => {
  for (const pack of lineage.toReversed()) {
    const found = pack.windows?.find(({ tiers, venues }) => (venues?.includes(venue) ?? true) && (tiers?.includes(tier) ?? true))
    if (found) return { receivesFor: found.receivesFor, basis: basesOf(pack, found)[0] }
  }
  return undefined
}
