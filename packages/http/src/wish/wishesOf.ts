/** What may be done with a matter now, and what may not, with the law's reason: as the core tells it, in the words of the API. */
import { standingOf } from "@zone/core/desk"
import type { AnyRoom, Context } from "@zone/core/rules"
import type { WishStanding } from "../api/MatterShown.ts"

/** @internal */
export const wishesOf = (room: AnyRoom, state: unknown, context: Context): ReadonlyArray<WishStanding> =>
  standingOf(room, state, context).map(({ refusal, ...standing }): WishStanding => ({
    ...standing, ...(refusal && { refusal: { tag: refusal._tag, basis: refusal.basis, remedy: refusal.remedy } })
  }))
