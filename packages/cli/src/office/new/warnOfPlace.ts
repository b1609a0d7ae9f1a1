/** Says so where few rules of a pack are for the venue that an office was made with: then another venue was probably meant. */
import { applies, type RuleBook } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import { zhOf } from "../../pack/zhOf.ts"

const place = zhOf(VenueKind)
const level = zhOf(Tier)

/** Nothing where half of the rules or more apply. */
export const warnOfPlace = ({ pack, rules }: RuleBook, venue: VenueKind, tier: Tier): string | undefined => {
  const count = (at: VenueKind): number => rules.filter(({ requirement }) => applies(requirement, { venue: at, tier, circumstances: {} }) !== "does not").length
  const here = count(venue)
  if (here * 2 >= rules.length) return undefined
  const best = VenueKind.literals.toSorted((one, other) => count(other) - count(one))[0]
  const hint = best === undefined || best === venue ? "" : `适用最多的场所是${place(best)}（${best}，${count(best)}条）。`
  return `提醒：${pack} 的${rules.length}条规定，只有${here}条适用于${level(tier)}${place(venue)}。${hint}如果场所或者层级不对，改 office.yaml 里的 venue、tier。`
}
