/** What a check wants, in one line of Chinese, for lists and boards in which a requirement must be known by its words. */
import type { Check } from "./Check.ts"

/**
 * The wanted answers of a check: all of them with semicolons between, alternatives joined by 或者; of an open norm why nobody can judge it.
 *
 * @example
 * ```ts
 * import { any, ask, wantedOf } from "@zone/core/rules"
 *
 * const card = ask(["signs", "queryCard", "present"], "yesNo", "是否放有台卡？", "放有台卡", (seen) => seen)
 * const board = ask(["signs", "queryBoard", "present"], "yesNo", "是否设有展板？", "设有展板", (seen) => seen)
 * wantedOf(any(card, board)) // => "放有台卡，或者设有展板"
 * ```
 */
export const wantedOf = (check: Check): string => {
  if (check._tag === "Ask") return check.wanted
  if (check._tag === "Open") return check.why
  return check.of.map(wantedOf).join(check._tag === "All" ? "；" : "，或者")
}
