/** Says in Chinese where a requirement applies: venues, levels, and the circumstance that it depends on. */
import { type Requirement, wordOf } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"

const venue = wordOf(VenueKind)
const tier = wordOf(Tier)

/**
 * Says in Chinese where a requirement or a window applies; `circumstances` gives the question behind the name of a circumstance.
 *
 * @example
 * ```ts
 * import { sayScope } from "@zone/pack-file"
 *
 * const signs = { kind: "Sign", id: "sign/plan", strength: "must", clauses: ["X-1"], item: "plan" } as const
 * sayScope(signs) // => "全部"
 * sayScope({ ...signs, tiers: ["county"], unless: "pilot" }, { pilot: "是否为试点？" }) // => "县（区）级；除非：是否为试点？"
 * sayScope({ ...signs, venues: ["archive", "library"], onlyIf: "floorPlan" }, { floorPlan: "是否设有平面图？" }) // => "档案馆、图书馆；仅当：是否设有平面图？"
 * ```
 */
export const sayScope = ({ onlyIf, tiers, unless, venues }: Pick<Requirement, "onlyIf" | "tiers" | "unless" | "venues">, circumstances: { readonly [name: string]: string } = {}): string => {
  const parts = [
    ...(venues ? [venues.map(venue).join("、")] : []),
    ...(tiers ? [tiers.map(tier).join("、")] : []),
    ...(onlyIf === undefined ? [] : [`仅当：${circumstances[onlyIf] ?? onlyIf}`]),
    ...(unless === undefined ? [] : [`除非：${circumstances[unless] ?? unless}`])
  ]
  return parts.length === 0 ? "全部" : parts.join("；")
}
