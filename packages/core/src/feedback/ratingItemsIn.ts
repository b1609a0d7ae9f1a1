/** What may be rated at a place. */
import type { Context } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { type PlaceList, placeList } from "./placeList.ts"
import { RatingItem } from "./RatingScore.ts"
import { clauseOf } from "./Refusal.ts"

/**
 * The list of the place, or the house's ⚖ where it has none.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf } from "@zone/core/desk"
 * import { ratingItemsIn } from "@zone/core/feedback"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-11-22", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * ratingItemsIn(context).entries.at(-1) // => { key: "staff", label: "专区管理服务：工作人员的态度" }
 * ```
 */
export const ratingItemsIn = (context: Context): PlaceList => {
  const word = wordOf(RatingItem)
  return placeList("feedback/rating-items", context) ??
    { entries: RatingItem.literals.map((key) => ({ key, label: word(key) })), closed: true, basis: { ...clauseOf("rating", context), reading: "interpretation" } }
}
