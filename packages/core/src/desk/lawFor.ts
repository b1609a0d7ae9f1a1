/** Puts together what a desk of a place goes by, from packs: its rule book, the window's rule, and the books that speak where it is silent. */
import type { Calendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import type { PackError } from "../rules/PackError.ts"
import { resolve } from "../rules/resolve.ts"
import type { RulePack } from "../rules/RulePack.ts"
import { windowOf } from "../rules/windowOf.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import type { Law } from "./Law.ts"

/** What a law is put together from. */
export interface LawSources {
  readonly packs: ReadonlyArray<RulePack>
  /** The pack of the place, e.g. `cn-500105/zone`. */
  readonly pack: string
  /** The day whose rules count, `YYYY-MM-DD`, in China. */
  readonly on: string
  readonly calendar: Calendar
  readonly forecast?: Calendar
  readonly venue: VenueKind
  readonly tier: Tier
  /** Further packs that count where the first one is silent. */
  readonly also?: ReadonlyArray<string>
}

/**
 * Puts together the law of a place on a day.
 *
 * Fails as `resolve` does, for the first pack that cannot be resolved.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf, lawFor } from "@zone/core/desk"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const law = Result.getOrThrow(lawFor({
 *   packs, pack: "cn-500105/zone", on: "2026-11-22", calendar: chinaCalendar, venue: "serviceHall", tier: "county", also: ["cn/remedies"]
 * }))
 * law.window?.receivesFor // => ["government", "departments"]
 * const context = contextOf(law, { today: "2026-11-22", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * Result.getOrThrow(context.term("review")).length // => 60
 * ```
 */
export const lawFor = ({ also = [], calendar, forecast, on, pack, packs, tier, venue }: LawSources): Result.Result<Law, PackError> =>
  Result.flatMap(resolve(pack, packs, on), (book) =>
    Result.map(Result.all(also.map((id) => resolve(id, packs, on))), (others): Law => {
      const window = windowOf(book, { venue, tier })
      return { book, calendar, place: { venue, tier }, ...(forecast && { forecast }), ...(others.length > 0 && { also: others }), ...(window && { window }) }
    }))
